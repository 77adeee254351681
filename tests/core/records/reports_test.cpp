// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/undo.h"
#include "core/records/reports.h"
#include "tests/core/records/caseload.h"

using namespace kithbook;
using namespace kithbook::test;

namespace {

ModeCount mode(const char* code, int held, int attempts, qint64 minutes, int heldAnywhere)
{
    return ModeCount{QString::fromLatin1(code), held, attempts, minutes, heldAnywhere};
}

OutcomeCount outcome(const char* code, int sessions, int people)
{
    return OutcomeCount{QString::fromLatin1(code), sessions, people};
}

const TimeRange kRecently{kNow - 10 * kDayMs, kNow + 1};

} // namespace

TEST_CASE("a report counts modes, outcomes and each person once")
{
    Caseload c;
    const Reports reports(c.book, c.lists);
    const PersonId ana = c.person(QStringLiteral("Ana"));
    const PersonId bea = c.person(QStringLiteral("Bea"));
    const PersonId supporter = c.person(QStringLiteral("Cem"));

    SessionDraft withText = c.call(ana, 1);
    withText.furtherModes = {QStringLiteral("sms_text"), QStringLiteral("email")};
    withText.activities = {QStringLiteral("advocacy")};
    withText.people.push_back(Participant{supporter, Role::Supporter});
    const SessionId tagged = c.session(withText);
    c.session(c.call(ana, 2));
    SessionDraft text = c.call(bea, 3);
    text.mode = QStringLiteral("sms_text");
    text.minutes = 0;
    c.session(text);
    SessionDraft missed = c.call(bea, 4, QStringLiteral("no_answer"));
    missed.furtherModes = {QStringLiteral("email")};
    c.session(missed);
    c.session(c.call(bea, 11));

    CHECK(*reports.byMode(kRecently) == std::vector{mode("sms_text", 1, 0, 0, 2),
                                                    mode("phone", 2, 1, 60, 2),
                                                    mode("email", 0, 0, 0, 1)});
    CHECK(*reports.byOutcome(kRecently) ==
          std::vector{outcome("held", 3, 2), outcome("no_answer", 1, 1)});
    CHECK(reports.unduplicatedPeople(kRecently) == 2);
    CHECK(reports.unduplicatedPeople(TimeRange{kNow - 2 * kDayMs, kNow}) == 1);

    SECTION("a session in Trash does not count")
    {
        REQUIRE(c.step([&](Mutation& m) { return c.sessions.moveToTrash(m, tagged); }));
        CHECK(*reports.byMode(kRecently) ==
              std::vector{mode("sms_text", 1, 0, 0, 1), mode("phone", 1, 1, 30, 1)});
        REQUIRE(undoLastStep(c.book));
        CHECK(reports.byMode(kRecently)->size() == 3);
        CHECK((*reports.byMode(kRecently))[1] == mode("phone", 2, 1, 60, 2));
    }
    SECTION("an edit moves a session, its tags and its people to another range and outcome")
    {
        auto form = c.sessions.forEditing(tagged);
        form->startMs = kNow - 20 * kDayMs;
        form->outcome = QStringLiteral("no_show");
        REQUIRE(c.step([&](Mutation& m) { return c.sessions.edit(m, *form); }));
        CHECK((*reports.byMode(kRecently))[0] == mode("sms_text", 1, 0, 0, 1));
        const TimeRange before{kNow - 21 * kDayMs, kNow - 19 * kDayMs};
        CHECK(*reports.byOutcome(before) == std::vector{outcome("no_show", 1, 1)});
        CHECK(reports.unduplicatedPeople(before) == 0);
        CHECK((*reports.byMode(before))[0] == mode("phone", 0, 1, 0, 0));
    }
    SECTION("somebody taken out of a session is not counted for it")
    {
        auto form = c.sessions.forEditing(tagged);
        form->people = {Participant{bea, Role::Person}};
        REQUIRE(c.step([&](Mutation& m) { return c.sessions.edit(m, *form); }));
        CHECK(reports.unduplicatedPeople(TimeRange{kNow - kDayMs, kNow}) == 1);
        CHECK((*reports.byOutcome(kRecently))[0] == outcome("held", 3, 2));
    }
}

TEST_CASE("an outcome an agency added counts as held when its list says so")
{
    Caseload c;
    CatalogueOverlay overlay;
    overlay.catalogue = QStringLiteral("outcomes");
    overlay.version = 1;
    overlay.basedOn = 1;
    overlay.source = QStringLiteral("us");
    CatalogueEntry partly;
    partly.code = QStringLiteral("held_in_part");
    partly.labels = {{QStringLiteral("en"), QStringLiteral("Held in part")}};
    partly.traits = Trait::Held;
    overlay.added = {partly};
    REQUIRE(c.lists.apply(overlay));
    c.session(c.call(c.person(QStringLiteral("Ana")), 1, partly.code));
    const Reports reports(c.book, c.lists);
    CHECK(reports.unduplicatedPeople(kRecently) == 1);
    CHECK(*reports.byMode(kRecently) == std::vector{mode("phone", 1, 0, 30, 1)});
}

TEST_CASE("a range without sessions has an empty report")
{
    Caseload c;
    const Reports reports(c.book, c.lists);
    CHECK(reports.byMode(kRecently)->empty());
    CHECK(reports.byOutcome(kRecently)->empty());
    CHECK(reports.unduplicatedPeople(kRecently) == 0);
}
