// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "madeupsessions.h"

#include <array>

namespace kithbook {

namespace {

constexpr QLatin1StringView kHeld("held");
constexpr QLatin1StringView kGroup("group");
constexpr QLatin1StringView kInPerson("in_person");
constexpr QLatin1StringView kPhone("phone");

// Out of 1,000 sessions, or of those it can be.
constexpr int kUsualModePermille = 500;
constexpr int kGroupPermille = 160;
constexpr int kThreadUnansweredPermille = 60;

struct Weighted
{
    const char* code;
    int weight;
};

template <size_t N>
QString draw(const std::array<Weighted, N>& choices, Rng& rng)
{
    std::array<int, N> weights;
    for (size_t i = 0; i < N; ++i) {
        weights[i] = choices[i].weight;
    }
    return QLatin1StringView(choices[static_cast<size_t>(rng.weighted(weights))].code);
}

constexpr std::array kOutcomes{Weighted{"held", 780},
                               Weighted{"no_answer", 60},
                               Weighted{"cancelled_by_person", 50},
                               Weighted{"no_show", 40},
                               Weighted{"rescheduled", 30},
                               Weighted{"disconnected", 20},
                               Weighted{"cancelled_by_specialist", 20}};

constexpr std::array kFarPlaces{
    Weighted{"own_home", 62}, Weighted{"other_home", 8}, Weighted{"community", 8},
    Weighted{"workplace", 5}, Weighted{"vehicle", 4},    Weighted{"residential", 4},
    Weighted{"shelter", 3},   Weighted{"school", 2},     Weighted{"unknown", 4}};

constexpr std::array kNearPlaces{
    Weighted{"community", 34},         Weighted{"agency_office", 26},
    Weighted{"own_home", 18},          Weighted{"clinic", 7},
    Weighted{"residential", 5},        Weighted{"shelter", 4},
    Weighted{"hospital_inpatient", 3}, Weighted{"emergency_department", 1},
    Weighted{"justice_setting", 2}};

constexpr std::array kLengths{5,  10, 15, 20, 20, 25, 30, 30, 30,
                              35, 40, 45, 45, 50, 60, 60, 75, 90};

bool allowsGroup(const QString& mode)
{
    return mode == kInPerson || mode == QLatin1StringView("videoconference") ||
           mode == QLatin1StringView("virtual_reality");
}

} // namespace

void MadeUpSessions::fill(SessionDraft& session, const QString& usualMode,
                          const QString& programArea, Rng& rng) const
{
    session.mode = rng.permille(kUsualModePermille) ? usualMode : m_modes.code(rng);
    session.delivery = QStringLiteral("live");
    session.programArea = programArea;
    session.format = QStringLiteral("one_to_one");
    if (m_modeList.find(session.mode)->is(Trait::Asynchronous)) {
        fillThread(session, rng);
    } else {
        fillMeeting(session, rng);
    }
    fillExtras(session, rng);
    session.line = line(session, rng);
}

void MadeUpSessions::fillThread(SessionDraft& session, Rng& rng) const
{
    session.timing = QStringLiteral("asynchronous");
    const bool isAnswered = !rng.permille(kThreadUnansweredPermille);
    session.outcome = isAnswered ? QString(kHeld) : QStringLiteral("no_answer");
    session.minutes = isAnswered ? rng.between(5, 25) : 0;
    session.messages = isAnswered ? rng.between(2, 40) : 1;
}

void MadeUpSessions::fillMeeting(SessionDraft& session, Rng& rng) const
{
    session.timing = QStringLiteral("synchronous");
    session.outcome = draw(kOutcomes, rng);
    if (session.mode == kInPerson && session.outcome == QLatin1StringView("disconnected")) {
        session.outcome = QStringLiteral("no_show");
    } else if (session.mode == kPhone && session.outcome == QLatin1StringView("no_answer") &&
               rng.permille(500)) {
        session.outcome = QStringLiteral("voicemail");
    }
    if (session.outcome == kHeld) {
        // A few are not in fives: people write down what the telephone showed.
        session.minutes = rng.permille(150) ? rng.between(5, 90) : rng.pick(kLengths);
    } else if (session.outcome == QLatin1StringView("disconnected")) {
        session.minutes = rng.between(1, 12);
    }
    if (session.outcome == kHeld && allowsGroup(session.mode) && rng.permille(kGroupPermille)) {
        session.format = kGroup;
        session.minutes = 60 + 15 * rng.below(3);
    }
    fillPlace(session, rng);
}

void MadeUpSessions::fillPlace(SessionDraft& session, Rng& rng) const
{
    if (session.mode == kInPerson) {
        session.place =
            session.format == kGroup ? QStringLiteral("community") : draw(kNearPlaces, rng);
        if (session.format != kGroup && session.place == QLatin1StringView("own_home")) {
            session.format = QStringLiteral("home_visit");
        }
    } else if (rng.permille(900)) {
        session.place = draw(kFarPlaces, rng);
    }
    if (session.mode == kPhone && rng.permille(60)) {
        constexpr std::array kReasons{"no_device", "no_data", "declined_video", "preference",
                                      "technical_failure"};
        session.audioOnlyReason = QLatin1StringView(rng.pick(kReasons));
    }
}

void MadeUpSessions::fillExtras(SessionDraft& session, Rng& rng) const
{
    const QByteArray platforms = "platform_" + session.mode.toLatin1();
    if (m_phrases.all().contains(QLatin1StringView(platforms)) && rng.permille(800)) {
        session.platform = rng.pick(m_phrases.list(QLatin1StringView(platforms)));
    }
    if (session.mode == QLatin1StringView("other")) {
        session.modeOther = rng.pick(m_phrases.list(QLatin1StringView("mode_other")));
    }
    if (session.outcome != kHeld) {
        return;
    }
    if (session.timing == QLatin1StringView("synchronous") && rng.permille(70)) {
        session.furtherModes = {session.mode == kPhone ? QStringLiteral("videoconference")
                                                       : QString(kPhone)};
    }
    if (session.format != kGroup && rng.permille(80)) {
        session.othersPresent = rng.pick(m_phrases.list(QLatin1StringView("others_present")));
    }
    if (session.mode == kInPerson && session.format == QLatin1StringView("one_to_one") &&
        rng.permille(200)) {
        session.activities = {QStringLiteral("accompany")};
    }
    if (session.mode == QLatin1StringView("smartphone_app") && rng.permille(80)) {
        session.delivery = QStringLiteral("automated");
    }
}

QString MadeUpSessions::line(const SessionDraft& session, Rng& rng) const
{
    const char* list = "line";
    if (session.outcome != kHeld) {
        list = "line_attempt";
    } else if (session.format == kGroup) {
        list = "line_group";
    } else if (session.messages) {
        list = "line_thread";
    }
    return m_phrases.sentence(QLatin1StringView(list), rng);
}

} // namespace kithbook
