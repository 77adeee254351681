// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who was on the list of a meeting and not there was not met that day, wherever it is counted.
#include "core/book/undo.h"
#include "core/records/reports.h"
#include "tests/core/records/caseload.h"

using namespace kithbook;
using namespace kithbook::test;

namespace {

const QString kPresent = QStringLiteral("present");
const QString kExcused = QStringLiteral("excused");
const QString kNoShow = QStringLiteral("no_show");

struct Meeting
{
    Caseload c;
    PersonId wes = c.person(QStringLiteral("Wes L."));
    PersonId hana = c.person(QStringLiteral("Hana P."));
    PersonId ray = c.person(QStringLiteral("Ray M."));
    GroupId group = c.group(QStringLiteral("Tuesday circle"), {wes, hana, ray});
    SessionId id = c.session(c.meeting(group, 1,
                                       {{wes, Role::Person, kPresent},
                                        {hana, Role::Person, kExcused},
                                        {ray, Role::Person, kNoShow}}));
    TimeRange all{0, kNow + kDayMs};

    void attend(PersonId person, const QString& attendance)
    {
        Session session = c.sessions.forEditing(id).value();
        for (Participant& each : session.people) {
            each.attendance = each.person == person ? attendance : each.attendance;
        }
        REQUIRE(c.step([&](Mutation& m) { return c.sessions.edit(m, session); }));
    }
};

} // namespace

TEST_CASE("only who came was met by a meeting")
{
    Meeting meeting;
    const qint64 start = kNow - kDayMs;
    CHECK(meeting.c.load(meeting.wes).lastContactMs == start);
    CHECK(meeting.c.load(meeting.wes).lastHeldMs == start);
    for (const PersonId& absent : {meeting.hana, meeting.ray}) {
        CHECK_FALSE(meeting.c.load(absent).lastContactMs);
        CHECK_FALSE(meeting.c.load(absent).lastHeldMs);
        CHECK(meeting.c.timeline(absent) == std::vector{meeting.id});
    }
    CHECK(Reports(meeting.c.book, meeting.c.lists).unduplicatedPeople(meeting.all).value() == 1);
}

TEST_CASE("coming late and leaving early is having been there")
{
    Meeting meeting;
    meeting.attend(meeting.hana, QStringLiteral("late"));
    meeting.attend(meeting.ray, QStringLiteral("left_early"));
    CHECK(meeting.c.load(meeting.hana).lastHeldMs == kNow - kDayMs);
    CHECK(meeting.c.load(meeting.ray).lastHeldMs == kNow - kDayMs);
    CHECK(Reports(meeting.c.book, meeting.c.lists).unduplicatedPeople(meeting.all).value() == 3);
}

TEST_CASE("an attendance that is corrected is counted anew, and undo takes it back")
{
    Meeting meeting;
    meeting.attend(meeting.wes, kExcused);
    CHECK_FALSE(meeting.c.load(meeting.wes).lastHeldMs);
    REQUIRE(undoLastStep(meeting.c.book));
    CHECK(meeting.c.load(meeting.wes).lastHeldMs == kNow - kDayMs);
    CHECK(meeting.c.isSound());
}

TEST_CASE("an earlier session is the last contact of somebody who did not come")
{
    Meeting meeting;
    meeting.c.session(meeting.c.call(meeting.hana, 20));
    CHECK(meeting.c.load(meeting.hana).lastContactMs == kNow - 20 * kDayMs);
    CHECK(meeting.c.load(meeting.hana).lastHeldMs == kNow - 20 * kDayMs);
    CHECK(meeting.c.timeline(meeting.hana).size() == 2);
}

TEST_CASE("a report by outcome counts people by what was so for each of them")
{
    Meeting meeting;
    const auto counts = Reports(meeting.c.book, meeting.c.lists).byOutcome(meeting.all).value();
    QHash<QString, std::pair<int, int>> found;
    for (const OutcomeCount& each : counts) {
        found.insert(each.outcome, {each.sessions, each.people});
    }
    CHECK(found.value(QStringLiteral("held")) == std::pair(1, 1));
    CHECK(found.value(QStringLiteral("cancelled_by_person")) == std::pair(0, 1));
    CHECK(found.value(QStringLiteral("no_show")) == std::pair(0, 1));
}

TEST_CASE("a meeting is read back with its group, and is a group session even of one")
{
    Meeting meeting;
    SessionDraft draft =
        meeting.c.meeting(meeting.group, 3, {{meeting.wes, Role::Person, kPresent}});
    draft.ledBy = QStringLiteral("Ana D.");
    draft.accessWords = QStringLiteral("Captions lagged");
    const Session session = meeting.c.load(meeting.c.session(draft));
    CHECK(session.group == meeting.group);
    CHECK(session.groupName == QStringLiteral("Tuesday circle"));
    CHECK(session.ledBy == draft.ledBy);
    CHECK(session.accessWords == draft.accessWords);
    CHECK(session.format == QStringLiteral("group"));
    CHECK(session.outcome == QStringLiteral("held"));
    CHECK(session.people == draft.people);
    const auto meetings = meeting.c.sessions.meetings(meeting.group).value();
    REQUIRE(meetings.size() == 2);
    CHECK(meetings.front().id == meeting.id);
}

TEST_CASE("a meeting to which nobody came did not take place")
{
    Meeting meeting;
    const Session session = meeting.c.load(meeting.c.session(
        meeting.c.meeting(meeting.group, 3, {{meeting.wes, Role::Person, kExcused}})));
    CHECK(session.outcome == QStringLiteral("no_show"));
}

TEST_CASE("an attendance that is not in the list is refused")
{
    Meeting meeting;
    const SessionDraft draft = meeting.c.meeting(
        meeting.group, 3, {{meeting.wes, Role::Person, QStringLiteral("asleep")}});
    CHECK(codeOf(meeting.c.sessions.validate(draft, kNow)) == Code::UnknownChoice);
}

TEST_CASE("of two records of one person, the one that says they came is believed")
{
    Meeting meeting;
    REQUIRE(meeting.c.step(
        [&](Mutation& m) { return meeting.c.people.merge(m, meeting.hana, meeting.wes); }));
    const Session session = meeting.c.load(meeting.id);
    CHECK(session.people == std::vector<Participant>{{meeting.hana, Role::Person, kPresent},
                                                     {meeting.ray, Role::Person, kNoShow}});
    CHECK(meeting.c.load(meeting.hana).lastHeldMs == kNow - kDayMs);
}

TEST_CASE("whoever leaves the group stays where they were")
{
    Meeting meeting;
    meeting.c.step([&](Mutation& m) {
        leave(m, meeting.group, meeting.wes);
        return true;
    });
    CHECK(meeting.c.load(meeting.id).people.size() == 3);
    CHECK(meeting.c.timeline(meeting.wes).size() == 1);
}

TEST_CASE("a person who arrives after the meeting is counted all the same")
{
    // As when books are kept in step: the rows of a session may be there before the person.
    Meeting meeting;
    const auto late = PersonId::random();
    meeting.c.session(meeting.c.meeting(meeting.group, 2, {{late, Role::Person, kExcused}}));
    meeting.c.session(meeting.c.meeting(meeting.group, 9, {{late, Role::Person, kPresent}}));
    meeting.c.step([&](Mutation& m) {
        m.insert(tables::kPerson, late, {{tables::person::kChosenName, QStringLiteral("Lou")}});
        return true;
    });
    CHECK(meeting.c.load(late).lastHeldMs == kNow - 9 * kDayMs);
}
