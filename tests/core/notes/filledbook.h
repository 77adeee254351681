// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/mutation.h"
#include "core/notes/caseload.h"
#include "core/notes/find.h"
#include "core/notes/notes.h"
#include "core/records/tables.h"
#include "tests/support/printing.h"
#include "tests/support/testbook.h"

#include <catch2/catch_test_macros.hpp>

namespace kithbook::test {

/// A book with the tables of Kithbook, and short ways to put something in it. People and sessions
/// are written as bare rows: their repositories are tested elsewhere.
class FilledBook : public TestBook
{
public:
    FilledBook() : TestBook(caseloadSchema()), m_templates(NoteTemplates::load().value()) {}

    [[nodiscard]] Notes notes() { return Notes(book(), m_templates); }
    [[nodiscard]] const NoteTemplates& templates() const { return m_templates; }

    PersonId addPerson(const QString& name, const QString& ownWords = {})
    {
        const PersonId id = PersonId::random();
        insert(tables::kPerson, id,
               {{tables::person::kChosenName, name}, {tables::person::kOwnWords, ownWords}});
        return id;
    }

    SessionId addSession(const std::vector<PersonId>& people, const QString& line,
                         qint64 startMs = kNow)
    {
        const SessionId id = SessionId::random();
        insert(tables::kSession, id,
               {{tables::session::kStartMs, startMs}, {tables::session::kLine, line}});
        for (const PersonId& person : people) {
            insert(tables::kSessionPerson, RowId::random(),
                   {{tables::sessionPerson::kSessionId, id.toBytes()},
                    {tables::sessionPerson::kPersonId, person.toBytes()}});
        }
        return id;
    }

    [[nodiscard]] static NoteDraft draft(PersonId person, const QString& text,
                                         qint64 writtenMs = kNow)
    {
        NoteDraft draft;
        draft.person = person;
        draft.writtenMs = writtenMs;
        draft.body = {{QStringLiteral("talked"), text}};
        return draft;
    }

    NoteId addNote(PersonId person, const QString& text, qint64 writtenMs = kNow)
    {
        Mutation mutation(book(), Action::Added);
        const auto id = notes().add(mutation, draft(person, text, writtenMs));
        REQUIRE(codeOf(id) == std::nullopt);
        REQUIRE(mutation.commit());
        return *id;
    }

    /// Runs `write` in a Mutation of its own.
    template <typename Write>
    void change(Action action, Write write)
    {
        Mutation mutation(book(), action);
        write(mutation);
        REQUIRE(codeOf(mutation.commit()) == std::nullopt);
    }

    [[nodiscard]] FindAnswer found(const FindQuery& query)
    {
        auto answer = find(book().connection(), query);
        REQUIRE(codeOf(answer) == std::nullopt);
        return *answer;
    }
    [[nodiscard]] FindAnswer found(const QString& text) { return found(FindQuery{.text = text}); }

private:
    void insert(const Table& table, const RowId& id, Values values)
    {
        change(Action::Added,
               [&](Mutation& mutation) { mutation.insert(table, id, std::move(values)); });
    }

    NoteTemplates m_templates;
};

} // namespace kithbook::test
