// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printing.h"
#include "ui/forms/altletters.h"
#include "ui/log/logdraft.h"

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

namespace {

LogDraft everything()
{
    LogDraft draft;
    SessionDraft& session = draft.session;
    session.people = {{PersonId::random(), Role::Person}, {PersonId::random(), Role::Supporter}};
    session.startMs = 1'777'990'500'000;
    session.offsetMinutes = -300;
    session.minutes = 25;
    session.mode = QStringLiteral("phone");
    session.modeOther = QStringLiteral("a walk");
    session.furtherModes = {QStringLiteral("sms_text"), QStringLiteral("email")};
    session.platform = QStringLiteral("Signal");
    session.timing = QStringLiteral("mixed");
    session.delivery = QStringLiteral("live");
    session.outcome = QStringLiteral("held");
    session.place = QStringLiteral("own_home");
    session.emergencyPlace = QStringLiteral("the side door");
    session.format = QStringLiteral("group");
    session.othersPresent = QStringLiteral("a sister");
    session.programArea = QStringLiteral("A");
    session.activities = {QStringLiteral("warmline")};
    session.line = QStringLiteral("Talked about art & buses");
    session.messages = 12;
    session.audioOnlyReason = QStringLiteral("no_data");
    draft.modeSaid = draft.minutesSaid = draft.timeSaid = true;
    draft.plan = PlanId::random();
    draft.edits = SessionId::random();
    return draft;
}

} // namespace

TEST_CASE("a draft comes back as it was kept, empty or full")
{
    const LogDraft full = everything();
    CHECK(decodedLogDraft(encoded(full)) == full);
    CHECK(decodedLogDraft(encoded({})) == LogDraft());
}

TEST_CASE("what is no draft is none")
{
    CHECK_FALSE(decodedLogDraft({}).has_value());
    CHECK_FALSE(decodedLogDraft("not CBOR at all").has_value());
    CHECK_FALSE(decodedLogDraft(encoded(everything()).first(40)).has_value());
}

TEST_CASE("each word gets the first letter that is free, and one that has none goes without")
{
    const QStringList marked =
        withAltLetters({QStringLiteral("Video"), QStringLiteral("VR"), QStringLiteral("R&V"),
                        QStringLiteral("Vi"), QStringLiteral("R")});
    CHECK(marked == QStringList{QStringLiteral("&Video"), QStringLiteral("V&R"),
                                QStringLiteral("R&&V"), QStringLiteral("V&i"),
                                QStringLiteral("R")});
    CHECK(altLetter(marked[1]) == u'R');
    CHECK(altLetter(marked[2]).isNull());
    CHECK(altLetter(marked[3]) == u'I');
}
