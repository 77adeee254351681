// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/mutation.h"
#include "core/book/verify.h"
#include "core/records/catalogues.h"
#include "core/records/contactways.h"
#include "core/records/groups.h"
#include "core/records/people.h"
#include "core/records/peoplelist.h"
#include "core/records/plans.h"
#include "core/records/recordfunctions.h"
#include "core/records/sessions.h"
#include "core/records/tables.h"
#include "tests/support/printing.h"
#include "tests/support/testbook.h"

#include <catch2/catch_test_macros.hpp>

namespace kithbook::test {

inline constexpr std::array kRecordMigrations{
    tables::kMigration,         Migration{4, ":/sql/0004_drafts.sql"},
    tables::kGroupsMigration,   tables::kSigningMigration,
    tables::kTogetherMigration, tables::kAnswersMigration};
inline constexpr qint64 kMinuteMs = 60'000;
inline constexpr qint64 kDayMs = 24 * 60 * kMinuteMs;

inline Schema recordsOnly()
{
    return Schema{tables::kAll, kRecordMigrations, addRecordFunctions};
}

inline Catalogues shippedLists()
{
    auto lists = Catalogues::load();
    REQUIRE(lists);
    return std::move(*lists);
}

/// An empty book and everything that writes to it.
struct Caseload
{
    TestBook file{recordsOnly()};
    Catalogues lists = shippedLists();
    Book& book = file.book();
    People people{book, lists};
    PeopleList peopleList{book, lists};
    ContactWays ways{book, lists};
    Sessions sessions{book, lists};
    Plans plans{book, lists};
    Groups groups{book, lists};

    /// One step: whatever `write` records, committed.
    template <typename Write>
    auto step(Write write, Action action = Action::Edited)
    {
        Mutation mutation(book, action);
        auto result = write(mutation);
        REQUIRE(codeOf(mutation.commit()) == std::nullopt);
        return result;
    }

    PersonId person(const QString& name)
    {
        PersonDraft draft;
        draft.chosenName = name;
        return person(draft);
    }

    PersonId person(const PersonDraft& draft)
    {
        const auto id = step([&](Mutation& m) { return people.add(m, draft); }, Action::Added);
        REQUIRE(codeOf(id) == std::nullopt);
        return *id;
    }

    SessionId session(const SessionDraft& draft)
    {
        const auto id = step([&](Mutation& m) { return sessions.add(m, draft); }, Action::Added);
        REQUIRE(codeOf(id) == std::nullopt);
        return *id;
    }

    GroupId group(const QString& name, const std::vector<PersonId>& members)
    {
        GroupDraft draft;
        draft.name = name;
        draft.members = members;
        const auto id = step([&](Mutation& m) { return groups.add(m, draft); }, Action::Added);
        REQUIRE(codeOf(id) == std::nullopt);
        return *id;
    }

    PlanId plan(const PlanDraft& draft)
    {
        const auto id = step([&](Mutation& m) { return plans.add(m, draft); }, Action::Added);
        REQUIRE(codeOf(id) == std::nullopt);
        return *id;
    }

    /// A phone call that many days before now.
    SessionDraft call(PersonId person, int daysAgo, const QString& outcome = QStringLiteral("held"))
    {
        SessionDraft draft;
        draft.people = {Participant{person, Role::Person}};
        draft.startMs = kNow - daysAgo * kDayMs;
        draft.offsetMinutes = -300;
        draft.minutes = 30;
        draft.mode = QStringLiteral("phone");
        draft.outcome = outcome;
        return draft;
    }

    /// A meeting that many days before now, with everybody's attendance.
    SessionDraft meeting(GroupId of, int daysAgo, std::vector<Participant> who)
    {
        SessionDraft draft = call({}, daysAgo, {});
        draft.mode = QStringLiteral("videoconference");
        draft.minutes = 60;
        draft.group = of;
        draft.people = std::move(who);
        return draft;
    }

    Person load(PersonId id)
    {
        const auto person = people.get(id);
        REQUIRE(codeOf(person) == std::nullopt);
        return *person;
    }

    Session load(SessionId id)
    {
        const auto session = sessions.get(id);
        REQUIRE(codeOf(session) == std::nullopt);
        return *session;
    }

    std::vector<SessionId> timeline(PersonId person)
    {
        const auto found = sessions.timeline(person);
        REQUIRE(codeOf(found) == std::nullopt);
        std::vector<SessionId> ids;
        for (const Session& session : *found) {
            ids.push_back(session.id);
        }
        return ids;
    }

    [[nodiscard]] bool isSound()
    {
        Verifier verifier(book);
        REQUIRE(runToEnd(verifier));
        return verifier.verdict().isSound();
    }

    /// The text stands nowhere in the rows or the change log: what an erase promises.
    [[nodiscard]] bool isForgotten(const QString& words);
};

inline QStringList namesOf(const Result<std::vector<PersonRow>>& rows)
{
    REQUIRE(codeOf(rows) == std::nullopt);
    QStringList names;
    for (const PersonRow& row : *rows) {
        names.append(row.name);
    }
    return names;
}

} // namespace kithbook::test
