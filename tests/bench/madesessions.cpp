// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "madesessions.h"

#include <array>
#include <cmath>

namespace kithbook::bench {

namespace {

constexpr qint64 kFirstMs = 1'588'291'200'000;   // 1 May 2020 UTC
constexpr qint64 kSpanMs = 2'191LL * 86'400'000; // 72 months
constexpr int kOffsetMinutes = -300;

constexpr int kWords = 20'000;
constexpr std::array kSyllables{"ba", "ce",  "di",  "fo",  "gu",  "ha",  "ho", "ke", "li",
                                "mo", "nu",  "pa",  "re",  "si",  "to",  "vu", "wa", "ye",
                                "zi", "ten", "ral", "mon", "sal", "ter", "lin"};

const QStringList& modes()
{
    static const QStringList list{QStringLiteral("phone"),    QStringLiteral("in_person"),
                                  QStringLiteral("phone"),    QStringLiteral("videoconference"),
                                  QStringLiteral("sms_text"), QStringLiteral("email")};
    return list;
}

const QStringList& outcomes()
{
    static const QStringList list{QStringLiteral("held"),       QStringLiteral("held"),
                                  QStringLiteral("held"),       QStringLiteral("no_answer"),
                                  QStringLiteral("held"),       QStringLiteral("voicemail"),
                                  QStringLiteral("rescheduled")};
    return list;
}

/// Every number stands for one word; the small ones, which are used most, for a short one.
QString wordOf(int number)
{
    constexpr int kCount = static_cast<int>(kSyllables.size());
    QString word;
    for (int rest = number + 1; rest > 0; rest /= kCount) {
        word += QLatin1StringView(kSyllables[static_cast<size_t>(rest % kCount)]);
    }
    return word;
}

} // namespace

MadeSessions::MadeSessions(std::vector<PersonId> people, int sessions)
    : m_people(std::move(people)), m_sessions(sessions)
{
    // The n-th word is used 1/n as often as the first (Zipf), as in any language.
    constexpr double kMostUsed = 6'000;
    for (int i = 0; i < kWords; ++i) {
        m_words.append(wordOf(i));
        const int times = static_cast<int>(std::ceil(kMostUsed / (i + 1)));
        m_ranks.insert(m_ranks.end(), static_cast<size_t>(times), static_cast<quint32>(i));
    }
}

/// SplitMix64 (Steele, Lea, Flood 2014): small, and the same everywhere.
std::uint64_t MadeSessions::random()
{
    std::uint64_t z = (m_state += 0x9e3779b97f4a7c15U);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31);
}

int MadeSessions::below(int bound)
{
    return static_cast<int>(random() % static_cast<std::uint64_t>(bound));
}

const QString& MadeSessions::word()
{
    return m_words.at(m_ranks[static_cast<size_t>(below(static_cast<int>(m_ranks.size())))]);
}

QString MadeSessions::text(int words)
{
    QString text;
    for (int i = 0; i < words; ++i) {
        if (i > 0) {
            text += QChar::Space;
        }
        text += word();
    }
    return text;
}

NoteBody MadeSessions::body()
{
    // 121.5 drawn and 1.1 planted.
    NoteBody body{{QStringLiteral("talked"), text(49 + below(42))},
                  {QStringLiteral("offered"), text(20 + below(22))},
                  {QStringLiteral("next"), text(14 + below(16))}};
    QString& talked = body[0].text;
    QString& next = body[2].text;
    if (inOf(460, 1000)) {
        next += QStringLiteral(" plan");
    }
    if (inOf(106, 1000)) {
        talked += QStringLiteral(" housing benefit");
    } else if (inOf(463, 1000)) { // 52 % in all
        talked += inOf(1, 2) ? QStringLiteral(" house") : QStringLiteral(" household");
    }
    if (inOf(1, 10'000)) {
        talked += QStringLiteral(" xylograph");
    }
    return body;
}

MadeSessions::Made MadeSessions::next()
{
    Made made;
    SessionDraft& session = made.session;
    session.startMs = kFirstMs + kSpanMs / m_sessions * m_made++;
    session.offsetMinutes = kOffsetMinutes;
    session.people = {{m_people[static_cast<size_t>(below(static_cast<int>(m_people.size())))]}};
    session.mode = modes().at(below(static_cast<int>(modes().size())));
    session.outcome = outcomes().at(below(static_cast<int>(outcomes().size())));
    session.minutes = session.outcome == QLatin1StringView("held") ? 5 * (1 + below(12)) : 0;
    session.line = text(4 + below(6));
    if (inOf(1, 10)) {
        session.furtherModes = {QStringLiteral("letter_or_mail")};
    }
    NoteDraft& note = made.note;
    note.person = session.people.front().person;
    note.writtenMs = session.endMs();
    note.offsetMinutes = kOffsetMinutes;
    note.state = noteState::kReady;
    note.body = body();
    return made;
}

} // namespace kithbook::bench
