// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/connection.h"
#include "core/book/undo.h"
#include "tests/core/records/caseload.h"

using namespace kithbook;
using namespace kithbook::test;

namespace {

/// Notes are another room's; a row of one is enough here.
RowId addNote(Caseload& c, PersonId person, SessionId session, const QString& words)
{
    const RowId id = RowId::random();
    c.step([&](Mutation& m) {
        m.insert(tables::kNote, id,
                 {{tables::note::kPersonId, person.toBytes()},
                  {tables::note::kSessionId, session.toBytes()},
                  {tables::note::kBody, words.toUtf8()}});
        return 0;
    });
    return id;
}

void addPhone(Caseload& c, PersonId person, const QString& number)
{
    ContactWayDraft draft;
    draft.person = person;
    draft.kind = QStringLiteral("phone");
    draft.address = number;
    REQUIRE(c.step([&](Mutation& m) { return c.ways.add(m, draft); }));
}

qint64 count(Caseload& c, const char* sql)
{
    const auto number = c.book.connection().integer(sql);
    REQUIRE(codeOf(number) == std::nullopt);
    return *number;
}

} // namespace

TEST_CASE("two records of one person become one, with everything that hung on either")
{
    Caseload c;
    PersonDraft keepDraft;
    keepDraft.chosenName = QStringLiteral("Maria Silva");
    keepDraft.pronouns = QStringLiteral("she/her");
    keepDraft.startedDay = QDate(2026, 2, 1);
    const PersonId keep = c.person(keepDraft);
    PersonDraft otherDraft;
    otherDraft.chosenName = QStringLiteral("Mia Silva");
    otherDraft.pronouns = QStringLiteral("they/them");
    otherDraft.strengths = QStringLiteral("Humor");
    otherDraft.startedDay = QDate(2025, 2, 1);
    otherDraft.nextStep = QStringLiteral("Library card");
    const PersonId duplicate = c.person(otherDraft);

    const SessionId early = c.session(c.call(duplicate, 3));
    const SessionId late = c.session(c.call(keep, 2));
    SessionDraft both = c.call(keep, 1);
    both.people = {Participant{keep, Role::Supporter}, Participant{duplicate, Role::Person}};
    const SessionId shared = c.session(both);
    const RowId note = addNote(c, duplicate, early, QStringLiteral("a note"));
    const PlanId plan = c.plan({QDate(2026, 5, 4), {}, {}, PlanKind::Session, {}, duplicate, {}});
    addPhone(c, duplicate, QStringLiteral("555 0100"));

    REQUIRE(c.step([&](Mutation& m) { return c.people.merge(m, keep, duplicate); }));

    CHECK(c.timeline(keep) == std::vector{shared, late, early});
    CHECK(c.timeline(duplicate).empty());
    CHECK(c.load(shared).people == std::vector{Participant{keep, Role::Person}});
    const Person kept = c.load(keep);
    CHECK(kept.pronouns == QStringLiteral("she/her"));
    CHECK(kept.strengths == QStringLiteral("Humor"));
    CHECK(kept.nextStep == QStringLiteral("Library card"));
    CHECK(kept.startedDay == QDate(2025, 2, 1));
    CHECK(kept.otherNames == QStringLiteral("Mia Silva"));
    CHECK(kept.lastContactMs == kNow - kDayMs);
    const Person gone = c.load(duplicate);
    CHECK(gone.goneMs);
    CHECK(gone.mergedInto == keep);
    CHECK_FALSE(gone.lastContactMs);
    CHECK(c.ways.of(keep)->size() == 1);
    CHECK(c.ways.of(duplicate)->empty());
    CHECK(c.plans.forEditing(plan)->person == keep);
    CHECK(c.book.connection().integer("SELECT count(*) FROM note WHERE id = ? AND person_id = ?",
                                      note, keep) == 1);
    CHECK(c.isSound());

    SECTION("and undo takes them apart again")
    {
        REQUIRE(undoLastStep(c.book));
        CHECK(c.timeline(duplicate) == std::vector{shared, early});
        CHECK(c.timeline(keep) == std::vector{shared, late});
        CHECK(c.load(keep).otherNames.isEmpty());
        CHECK_FALSE(c.load(duplicate).goneMs);
        CHECK(c.load(duplicate).lastContactMs == kNow - kDayMs);
        CHECK(c.isSound());
    }
    SECTION("and a merged person put back is a person of their own")
    {
        c.step([&](Mutation& m) { return c.people.putBack(m, duplicate), 0; });
        CHECK(c.load(duplicate).mergedInto.isNull());
    }
}

TEST_CASE("nobody is merged with themselves or with somebody who is not there")
{
    Caseload c;
    const PersonId id = c.person(QStringLiteral("Ola"));
    const auto merge = [&](PersonId keep, PersonId duplicate) {
        return c.step([&](Mutation& m) { return c.people.merge(m, keep, duplicate); });
    };
    CHECK(codeOf(merge(id, id)) == Code::BadInput);
    CHECK(codeOf(merge(id, PersonId::random())) == Code::NoSuchRecord);
    CHECK(codeOf(merge(PersonId::random(), id)) == Code::NoSuchRecord);
}

TEST_CASE("an erased person leaves no word behind, and nothing of anybody else goes")
{
    Caseload c;
    PersonDraft draft;
    draft.chosenName = QStringLiteral("Zebulon Quux");
    draft.ownWords = QStringLiteral("marmalade skies");
    const PersonId erased = c.person(draft);
    const PersonId stays = c.person(QStringLiteral("Ida"));

    SessionDraft alone = c.call(erased, 2);
    alone.line = QStringLiteral("talked of heliotrope");
    alone.furtherModes = {QStringLiteral("email")};
    const SessionId own = c.session(alone);
    SessionDraft together = c.call(erased, 1);
    together.people.push_back(Participant{stays, Role::Person});
    together.line = QStringLiteral("both were there");
    const SessionId shared = c.session(together);
    addNote(c, erased, own, QStringLiteral("vermilion"));
    addNote(c, erased, shared, QStringLiteral("chartreuse"));
    c.plan(
        {QDate(2026, 5, 4), {}, {}, PlanKind::Session, QStringLiteral("periwinkle"), erased, {}});
    addPhone(c, erased, QStringLiteral("555 0199"));
    auto form = c.people.forEditing(erased);
    form->nextStep = QStringLiteral("tangerine");
    REQUIRE(c.step([&](Mutation& m) { return c.people.edit(m, *form); }));
    form = c.people.forEditing(erased);
    form->nextStep = QStringLiteral("aubergine");
    REQUIRE(c.step([&](Mutation& m) { return c.people.edit(m, *form); }));
    CHECK_FALSE(c.isForgotten(QStringLiteral("tangerine")));

    REQUIRE(c.step([&](Mutation& m) { return c.people.erase(m, erased); }, Action::Erased));

    for (const char* words : {"Zebulon", "marmalade", "heliotrope", "vermilion", "chartreuse",
                              "periwinkle", "555 0199", "tangerine", "aubergine"}) {
        INFO(words);
        CHECK(c.isForgotten(QString::fromLatin1(words)));
    }
    CHECK(codeOf(c.people.get(erased)) == Code::NoSuchRecord);
    CHECK(codeOf(c.sessions.get(own)) == Code::NoSuchRecord);
    CHECK(c.timeline(stays) == std::vector{shared});
    CHECK(c.load(shared).line == QStringLiteral("both were there"));
    CHECK(c.load(shared).people == std::vector{Participant{stays, Role::Person}});
    CHECK(count(c, "SELECT count(*) FROM session_tag") == 0);
    CHECK(count(c, "SELECT count(*) FROM note") == 0);
    CHECK(c.isSound());
}

TEST_CASE("erasing a session takes its notes, and the last contact is the one before")
{
    Caseload c;
    const PersonId id = c.person(QStringLiteral("Uma"));
    const SessionId before = c.session(c.call(id, 5));
    SessionDraft draft = c.call(id, 1);
    draft.line = QStringLiteral("cerulean");
    const SessionId last = c.session(draft);
    addNote(c, id, last, QStringLiteral("magenta"));
    REQUIRE(c.step([&](Mutation& m) { return c.sessions.erase(m, last); }, Action::Erased));
    CHECK(c.isForgotten(QStringLiteral("cerulean")));
    CHECK(c.isForgotten(QStringLiteral("magenta")));
    CHECK(c.timeline(id) == std::vector{before});
    CHECK(c.load(id).lastContactMs == kNow - 5 * kDayMs);
    CHECK(c.isSound());
}
