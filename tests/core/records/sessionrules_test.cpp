// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/sessionrules.h"
#include "core/records/sessions.h"
#include "tests/core/records/caseload.h"

#include <rapidcheck.h>

using namespace kithbook;
using namespace kithbook::test;

namespace {

const Catalogues& lists()
{
    static const Catalogues all = shippedLists();
    return all;
}

SessionDraft good()
{
    SessionDraft draft;
    draft.people = {Participant{PersonId::random(), Role::Person}};
    draft.startMs = kNow - kDayMs;
    draft.minutes = 30;
    draft.mode = QStringLiteral("phone");
    return draft;
}

Result<SessionDraft> validated(const SessionDraft& draft)
{
    return validatedSession(draft, lists(), kNow);
}

QStringList codesOf(ListId list)
{
    QStringList codes;
    for (const CatalogueEntry& entry : lists().at(list).entries()) {
        codes.append(entry.code);
    }
    return codes;
}

/// Anything a form, an import or a mischief could hold, near enough to right to get through often.
SessionDraft anyDraft()
{
    const auto pick = [](const QStringList& codes) {
        return codes[*rc::gen::inRange<qsizetype>(0, codes.size())];
    };
    static const std::vector<PersonId> known = {PersonId::random(), PersonId::random(),
                                                PersonId::random()};
    SessionDraft draft;
    const int count = *rc::gen::inRange(1, 5);
    for (int i = 0; i < count; ++i) {
        draft.people.push_back(Participant{*rc::gen::elementOf(known),
                                           *rc::gen::element(Role::Person, Role::Supporter)});
    }
    draft.startMs = *rc::gen::inRange<qint64>(-kDayMs, kNow + 2 * Sessions::kClocksDifferMs);
    draft.offsetMinutes = *rc::gen::inRange(-15 * 60, 15 * 60);
    draft.minutes = *rc::gen::inRange(-10, 25 * 60);
    draft.mode = pick(codesOf(ListId::Modes));
    draft.modeOther = *rc::gen::element(QString(), QStringLiteral("  a \t walk "));
    draft.furtherModes = {pick(codesOf(ListId::Modes)), pick(codesOf(ListId::Modes)), QString()};
    draft.timing = *rc::gen::element(QString(), pick(codesOf(ListId::Timing)));
    draft.outcome = *rc::gen::element(QString(), pick(codesOf(ListId::Outcomes)));
    draft.activities = {pick(codesOf(ListId::Activities)), pick(codesOf(ListId::Activities))};
    draft.line = *rc::gen::element(QString(), QStringLiteral("one\ntwo"));
    return draft;
}

} // namespace

TEST_CASE("what was not said is filled in from the lists")
{
    const auto draft = validated(good());
    REQUIRE(codeOf(draft) == std::nullopt);
    CHECK(draft->timing == QStringLiteral("synchronous"));
    CHECK(draft->delivery == QStringLiteral("live"));
    CHECK(draft->outcome == QStringLiteral("held"));
    CHECK(draft->format == QStringLiteral("one_to_one"));
    CHECK(draft->place.isEmpty());
    CHECK(draft->audioOnlyReason.isEmpty());
}

TEST_CASE("the timing follows from the modes, unless somebody said otherwise")
{
    SessionDraft draft = good();
    draft.mode = QStringLiteral("sms_text");
    CHECK(validated(draft)->timing == QStringLiteral("asynchronous"));
    draft.furtherModes = {QStringLiteral("email")};
    CHECK(validated(draft)->timing == QStringLiteral("asynchronous"));
    draft.furtherModes.append(QStringLiteral("phone"));
    CHECK(validated(draft)->timing == QStringLiteral("mixed"));
    draft.timing = QStringLiteral("synchronous");
    CHECK(validated(draft)->timing == QStringLiteral("synchronous"));
}

TEST_CASE("two people make a group, a person and a supporter do not")
{
    SessionDraft draft = good();
    draft.people.push_back(Participant{PersonId::random(), Role::Supporter});
    CHECK(validated(draft)->format == QStringLiteral("one_to_one"));
    draft.people.push_back(Participant{PersonId::random(), Role::Person});
    CHECK(validated(draft)->format == QStringLiteral("group"));
}

TEST_CASE("somebody mentioned twice was there once, supported if any mention says so")
{
    SessionDraft draft = good();
    const PersonId id = draft.people.front().person;
    draft.people = {Participant{id, Role::Supporter}, Participant{id, Role::Person}};
    const auto valid = validated(draft);
    REQUIRE(codeOf(valid) == std::nullopt);
    CHECK(valid->people == std::vector{Participant{id, Role::Person}});
    CHECK(valid->format == QStringLiteral("one_to_one"));
}

TEST_CASE("a session that cannot have been is refused")
{
    SessionDraft draft = good();
    SECTION("with nobody")
    {
        draft.people.clear();
        CHECK(codeOf(validated(draft)) == Code::PersonMissing);
    }
    SECTION("with a supporter alone")
    {
        draft.people.front().role = Role::Supporter;
        CHECK(codeOf(validated(draft)) == Code::PersonMissing);
    }
    SECTION("with an id that names nobody")
    {
        draft.people.push_back(Participant{});
        CHECK(codeOf(validated(draft)) == Code::PersonMissing);
    }
    SECTION("that ends before it starts")
    {
        draft.minutes = -1;
        CHECK(codeOf(validated(draft)) == Code::EndBeforeStart);
    }
    SECTION("of more than a day")
    {
        draft.minutes = 24 * 60;
        CHECK(validated(draft));
        draft.minutes = 24 * 60 + 1;
        CHECK(codeOf(validated(draft)) == Code::TooLongSession);
    }
    SECTION("that has not begun, beyond what two clocks may differ")
    {
        draft.startMs = kNow + Sessions::kClocksDifferMs;
        CHECK(validated(draft));
        draft.startMs += 1;
        CHECK(codeOf(validated(draft)) == Code::InTheFuture);
    }
    SECTION("without a start")
    {
        draft.startMs = 0;
        CHECK(codeOf(validated(draft)) == Code::BadDate);
    }
    SECTION("at an offset no place on earth has")
    {
        draft.offsetMinutes = 14 * 60;
        CHECK(validated(draft));
        draft.offsetMinutes = -14 * 60 - 1;
        CHECK(codeOf(validated(draft)) == Code::BadDate);
    }
    SECTION("with a line over the limit")
    {
        draft.line = QString(Sessions::kLongestLine + 1, u'x');
        CHECK(codeOf(validated(draft)) == Code::TextTooLong);
    }
    SECTION("with fewer than no messages")
    {
        draft.messages = 0;
        CHECK(validated(draft));
        draft.messages = -1;
        CHECK(codeOf(validated(draft)) == Code::BadInput);
    }
}

TEST_CASE("a code of no list is refused in every field that holds one")
{
    const QString wrong = QStringLiteral("pigeon");
    SessionDraft draft = good();
    for (QString SessionDraft::*field :
         {&SessionDraft::mode, &SessionDraft::timing, &SessionDraft::delivery,
          &SessionDraft::outcome, &SessionDraft::place, &SessionDraft::format,
          &SessionDraft::programArea, &SessionDraft::audioOnlyReason}) {
        SessionDraft odd = draft;
        odd.*field = wrong;
        CHECK(codeOf(validated(odd)) == Code::UnknownChoice);
    }
    for (QStringList SessionDraft::*field :
         {&SessionDraft::furtherModes, &SessionDraft::activities}) {
        SessionDraft odd = draft;
        odd.*field = {wrong};
        CHECK(codeOf(validated(odd)) == Code::UnknownChoice);
    }
    draft.mode.clear();
    CHECK(codeOf(validated(draft)) == Code::UnknownChoice);
}

TEST_CASE("another mode says what it was, as the main mode and as a further one")
{
    SessionDraft draft = good();
    draft.furtherModes = {QStringLiteral("other")};
    CHECK(codeOf(validated(draft)) == Code::OtherNeedsText);
    draft.mode = QStringLiteral("other");
    draft.modeOther = QStringLiteral("  ");
    CHECK(codeOf(validated(draft)) == Code::OtherNeedsText);
    draft.modeOther = QStringLiteral("radio");
    CHECK(validated(draft));
}

TEST_CASE("an attempt of no minutes is a session, and so is a text answered at once")
{
    SessionDraft draft = good();
    draft.minutes = 0;
    for (const QString& outcome : codesOf(ListId::Outcomes)) {
        draft.outcome = outcome;
        CHECK(validated(draft));
    }
}

TEST_CASE("a length in minutes is below zero whenever the end is before the start")
{
    CHECK(minutesBetween(kNow, kNow) == 0);
    CHECK(minutesBetween(kNow, kNow + kMinuteMs - 1) == 0);
    CHECK(minutesBetween(kNow, kNow + kMinuteMs) == 1);
    CHECK(minutesBetween(kNow, kNow - 1) == -1);
    CHECK(minutesBetween(kNow, kNow - kMinuteMs) == -1);
    CHECK(minutesBetween(kNow, kNow - kMinuteMs - 1) == -2);
    CHECK(minutesBetween(0, std::numeric_limits<qint64>::max() / 2) > Sessions::kLongestMinutes);
    // Eleven at night to one in the morning, over the hour the clocks go forward: UTC knows no gap.
    constexpr qint64 beforeMidnight = 1'772'960'400'000;
    CHECK(minutesBetween(beforeMidnight, beforeMidnight + 2 * 60 * kMinuteMs) == 120);
}

TEST_CASE("whatever passes is tidy, and passing it again changes nothing")
{
    CHECK(rc::check([] {
        const SessionDraft draft = anyDraft();
        const auto once = validated(draft);
        RC_PRE(once.has_value());
        const auto twice = validated(*once);
        RC_ASSERT(twice.has_value());
        RC_ASSERT(*twice == *once);
        RC_ASSERT(!once->furtherModes.contains(once->mode));
        RC_ASSERT(QSet<QString>(once->furtherModes.begin(), once->furtherModes.end()).size() ==
                  once->furtherModes.size());
        QSet<RowId> people;
        for (const Participant& each : once->people) {
            people.insert(each.person);
        }
        RC_ASSERT(people.size() == static_cast<qsizetype>(once->people.size()));
        RC_ASSERT(once->line == once->line.simplified());
        RC_ASSERT(!once->timing.isEmpty() && !once->outcome.isEmpty());
        RC_ASSERT(once->minutes >= 0 && once->endMs() >= once->startMs);
    }));
}
