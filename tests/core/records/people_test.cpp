// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/connection.h"
#include "core/records/people.h"
#include "tests/core/records/caseload.h"

using namespace kithbook;
using namespace kithbook::test;

namespace {

PersonDraft fullDraft()
{
    PersonDraft draft;
    draft.chosenName = QStringLiteral("Ana Lopez");
    draft.otherNames = QStringLiteral("Anita");
    draft.pronouns = QStringLiteral("she/her");
    draft.language = QStringLiteral("Spanish, English");
    draft.startedDay = QDate(2025, 11, 3);
    draft.ownWords = QStringLiteral("I paint.\nI am looking for work.");
    draft.strengths = QStringLiteral("Patience");
    draft.nextStep = QStringLiteral("Bring the bus timetable");
    draft.nextStepDay = QDate(2026, 5, 6);
    draft.usualMode = QStringLiteral("videoconference");
    draft.usualMinutes = 45;
    return draft;
}

Code addingFails(PersonDraft draft)
{
    Caseload c;
    const auto id = c.step([&](Mutation& m) { return c.people.add(m, draft); });
    REQUIRE_FALSE(id);
    CHECK(c.book.connection().integer("SELECT count(*) FROM person") == 0);
    return id.error().code;
}

} // namespace

TEST_CASE("a person is read back as entered")
{
    Caseload c;
    const PersonId id = c.person(fullDraft());
    const Person person = c.load(id);
    CHECK(static_cast<const PersonDraft&>(person) == fullDraft());
    CHECK(person.id == id);
    CHECK(person.status == PersonStatus{QStringLiteral("active"), {}, {}});
    CHECK(person.statusSinceMs == kNow);
    CHECK_FALSE(person.lastContactMs);
    CHECK_FALSE(person.lastHeldMs);
    CHECK_FALSE(person.goneMs);
    CHECK(person.mergedInto.isNull());
    CHECK(c.isSound());
}

TEST_CASE("names are tidied, everything but the name may be missing")
{
    Caseload c;
    const Person person = c.load(c.person(QStringLiteral("  Jo\n  Ray ")));
    CHECK(person.chosenName == QStringLiteral("Jo Ray"));
    CHECK(person.otherNames.isEmpty());
    CHECK_FALSE(person.startedDay.isValid());
    CHECK_FALSE(person.usualMinutes);
    CHECK(c.book.connection().integer(
              "SELECT count(*) FROM person WHERE pronouns IS NULL AND next_step_day IS NULL") == 1);
}

TEST_CASE("a person that cannot be kept is refused and nothing is written")
{
    PersonDraft draft = fullDraft();
    SECTION("without a name")
    {
        draft.chosenName = QStringLiteral(" \t ");
        CHECK(addingFails(draft) == Code::NameMissing);
    }
    SECTION("a name over the limit")
    {
        draft.chosenName = QString(People::kLongestName + 1, u'a');
        CHECK(addingFails(draft) == Code::TextTooLong);
    }
    SECTION("own words over the limit")
    {
        draft.ownWords = QString(People::kLongestText + 1, u'a');
        CHECK(addingFails(draft) == Code::TextTooLong);
    }
    SECTION("a text that is not plain")
    {
        draft.strengths = QStringLiteral("a") + QChar(QChar::Null);
        CHECK(addingFails(draft) == Code::TextNotPlain);
    }
    SECTION("a mode of no list")
    {
        draft.usualMode = QStringLiteral("pigeon");
        CHECK(addingFails(draft) == Code::UnknownChoice);
    }
    SECTION("no minutes at all, or more than a day of them")
    {
        draft.usualMinutes = 0;
        CHECK(addingFails(draft) == Code::BadInput);
        draft.usualMinutes = 24 * 60 + 1;
        CHECK(addingFails(draft) == Code::BadInput);
    }
}

TEST_CASE("an edit writes what changed, and can take a text away")
{
    Caseload c;
    const PersonId id = c.person(fullDraft());
    auto form = c.people.forEditing(id);
    REQUIRE(form);
    form->pronouns = QStringLiteral("they/them");
    form->nextStep.clear();
    form->nextStepDay = QDate();
    REQUIRE(c.step([&](Mutation& m) { return c.people.edit(m, *form); }));
    const Person person = c.load(id);
    CHECK(static_cast<const PersonDraft&>(person) == static_cast<const PersonDraft&>(*form));
    CHECK(c.book.connection().integer("SELECT count(*) FROM cell") == 3);
    CHECK(c.isSound());
}

TEST_CASE("what came in under an open form is kept beside what the form says")
{
    Caseload c;
    const PersonId id = c.person(QStringLiteral("Sam"));
    auto mine = c.people.forEditing(id);
    auto theirs = c.people.forEditing(id);
    theirs->nextStep = QStringLiteral("Call the library");
    REQUIRE(c.step([&](Mutation& m) { return c.people.edit(m, *theirs); }));
    mine->nextStep = QStringLiteral("Write to the library");
    REQUIRE(c.step([&](Mutation& m) { return c.people.edit(m, *mine); }));
    CHECK(c.load(id).nextStep == QStringLiteral("Write to the library"));
    CHECK(c.book.connection().integer(
              "SELECT count(*) FROM cell WHERE shown = 0 AND value = 'Call the library'") == 1);
}

TEST_CASE("a person who is not there cannot be read or edited")
{
    Caseload c;
    Person nobody;
    nobody.id = PersonId::random();
    nobody.chosenName = QStringLiteral("Nobody");
    CHECK(codeOf(c.people.get(nobody.id)) == Code::NoSuchRecord);
    CHECK(codeOf(c.people.forEditing(nobody.id)) == Code::NoSuchRecord);
    Mutation mutation(c.book, Action::Edited);
    REQUIRE(c.people.edit(mutation, nobody));
    CHECK(codeOf(mutation.commit()) == Code::NoSuchRecord);
}

TEST_CASE("pausing and closing need a reason from their own list")
{
    Caseload c;
    const PersonId id = c.person(QStringLiteral("Kim"));
    const auto set = [&](const char* status, const char* reason, const char* words) {
        return c.step([&](Mutation& m) {
            return c.people.setStatus(m, id,
                                      PersonStatus{QString::fromLatin1(status),
                                                   QString::fromLatin1(reason),
                                                   QString::fromLatin1(words)});
        });
    };
    CHECK(codeOf(set("paused", "", "")) == Code::ReasonMissing);
    CHECK(codeOf(set("closed", "", "tired")) == Code::ReasonMissing);
    CHECK(codeOf(set("closed", "asked_for_break", "")) == Code::UnknownChoice);
    CHECK(codeOf(set("paused", "moved", "")) == Code::UnknownChoice);
    CHECK(codeOf(set("gone_fishing", "", "")) == Code::UnknownChoice);
    CHECK(codeOf(set("paused", "other", " ")) == Code::OtherNeedsText);
    CHECK(c.load(id).status.code == QStringLiteral("active"));

    c.file.clock().advanceMs(kDayMs);
    REQUIRE(set("paused", "other", " away  until June "));
    CHECK(c.load(id).status == PersonStatus{QStringLiteral("paused"), QStringLiteral("other"),
                                            QStringLiteral("away until June")});
    CHECK(c.load(id).statusSinceMs == kNow + kDayMs);
    REQUIRE(set("closed", "moved", ""));
    REQUIRE(set("active", "", ""));
    CHECK(c.load(id).status == PersonStatus{QStringLiteral("active"), {}, {}});
    CHECK(c.isSound());
}

TEST_CASE("a person goes to Trash, stays readable there, and comes back")
{
    Caseload c;
    const PersonId id = c.person(QStringLiteral("Noor"));
    c.step([&](Mutation& m) { return c.people.moveToTrash(m, id), 0; }, Action::MovedToTrash);
    CHECK(c.load(id).goneMs == kNow);
    CHECK(namesOf(c.peopleList.list()).isEmpty());
    CHECK(namesOf(c.peopleList.named(QStringLiteral("noor"))).isEmpty());
    CHECK(namesOf(c.peopleList.trash()) == QStringList{QStringLiteral("Noor")});
    c.step([&](Mutation& m) { return c.people.putBack(m, id), 0; }, Action::PutBack);
    CHECK(namesOf(c.peopleList.list()) == QStringList{QStringLiteral("Noor")});
    CHECK(namesOf(c.peopleList.trash()).isEmpty());
    CHECK(c.isSound());
}
