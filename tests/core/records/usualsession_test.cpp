// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/usualsession.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

namespace {

Session session(const char* mode, int minutes)
{
    Session made;
    made.mode = QString::fromLatin1(mode);
    made.minutes = minutes;
    return made;
}

} // namespace

TEST_CASE("what the record of a person says comes before what was counted")
{
    PersonDraft person;
    person.usualMode = QStringLiteral("videoconference");
    person.usualMinutes = 45;
    const UsualSession usual = usualSession(person, {session("phone", 30), session("phone", 30)});
    CHECK(usual.mode == QStringLiteral("videoconference"));
    CHECK(usual.modeFrom == UsualSession::Source::Said);
    CHECK(usual.minutes == 45);
    CHECK(usual.minutesFrom == UsualSession::Source::Said);
}

TEST_CASE("the most frequent way and length are usual, of equals the one used last")
{
    const UsualSession usual = usualSession({}, {session("sms_text", 15), session("phone", 30),
                                                 session("phone", 30), session("sms_text", 15)});
    CHECK(usual.mode == QStringLiteral("sms_text"));
    CHECK(usual.minutes == 15);
    CHECK(usual.modeFrom == UsualSession::Source::Counted);
}

TEST_CASE("an attempt tells how, but not how long")
{
    const UsualSession usual =
        usualSession({}, {session("phone", 0), session("phone", 0), session("phone", 25)});
    CHECK(usual.mode == QStringLiteral("phone"));
    CHECK(usual.minutes == 25);
}

TEST_CASE("meetings of a group say nothing of how two people meet")
{
    Session meeting = session("videoconference", 60);
    meeting.group = GroupId::random();
    const UsualSession usual = usualSession({}, {meeting, meeting, session("phone", 25)});
    CHECK(usual.mode == QStringLiteral("phone"));
    CHECK(usual.minutes == 25);
}

TEST_CASE("with somebody new nothing is usual")
{
    CHECK(usualSession({}, {}) == UsualSession());
}
