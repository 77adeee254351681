// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogues.h"
#include "tests/support/printing.h"
#include "ui/desk/names.h"
#include "ui/log/cautions.h"

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

namespace {

const Catalogues& lists()
{
    static const Catalogues all = Catalogues::load().value();
    return all;
}

ContactWay way(const char* kind, const char* safe, const char* rule = "")
{
    ContactWay made;
    made.kind = QString::fromLatin1(kind);
    made.safe = QString::fromLatin1(safe);
    made.safeRule = QString::fromLatin1(rule);
    return made;
}

QString caution(const char* mode, const std::vector<ContactWay>& ways)
{
    return avoidCaution(QStringLiteral("Sam T."), QString::fromLatin1(mode), ways, lists());
}

} // namespace

TEST_CASE("a way the person asks not to use is said, with their rule, and never stops")
{
    CHECK(caution("phone", {way("phone", "no", "no voicemail")}) ==
          QStringLiteral("Sam T. asks not to be reached by phone (no voicemail). You can still log "
                         "this."));
    CHECK(caution("sms_text", {way("mobile_text", "ask_first")}) ==
          QStringLiteral("Sam T. asks to be asked first before contact by text. You can still log "
                         "this."));
}

TEST_CASE("nothing is said about another way, or where one address of the kind is fine")
{
    CHECK(caution("videoconference", {way("phone", "no")}).isEmpty());
    CHECK(caution("in_person", {way("phone", "no")}).isEmpty());
    CHECK(caution("phone", {way("phone", "no"), way("phone", "ok")}).isEmpty());
    CHECK(caution("phone", {}).isEmpty());
}

TEST_CASE("another session at the same time is named, or its initials while names are hidden")
{
    Session other;
    other.names = {{PersonId::random(), QStringLiteral("Ana Lopez"), {}}};
    other.startMs = 1'777'990'500'000; // 9:15 in the morning, five hours behind UTC
    other.offsetMinutes = -300;
    other.minutes = 30;
    Names names;
    CHECK(overlapCaution({}, names).isEmpty());
    CHECK(overlapCaution({other}, names).contains(QStringLiteral("Ana Lopez, 9:15 to 9:45")));
    names.setHidden(true);
    CHECK(overlapCaution({other}, names).contains(QStringLiteral("with AL, ")));
}

TEST_CASE("out of hours is said of the local start")
{
    SessionDraft session;
    session.startMs = 1'777'990'500'000;
    session.offsetMinutes = -300;
    const WorkHours week = WorkHours::parse(QStringLiteral("Mon-Fri 09:00-17:00")).value();
    CHECK(hoursCaution(session, week).isEmpty());
    session.offsetMinutes = -360; // 8:15
    CHECK_FALSE(hoursCaution(session, week).isEmpty());
    CHECK(hoursCaution(session, WorkHours()).isEmpty());
}
