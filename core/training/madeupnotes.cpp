// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "madeupnotes.h"

namespace kithbook {

namespace {

constexpr QLatin1StringView kTalked("talked");
constexpr QLatin1StringView kOffered("offered");
constexpr QLatin1StringView kLanded("landed");
constexpr QLatin1StringView kNext("next");

NoteSection section(QLatin1StringView code, QString text)
{
    return NoteSection{QString(code), std::move(text)};
}

} // namespace

NoteBody MadeUpNotes::body(qint64 index, bool isGroup, Rng& rng) const
{
    // Drawn before the rest, one after the other: the order in which a compiler evaluates the
    // arguments of a call is its own.
    QString talked = isGroup ? m_phrases.sentences(QLatin1StringView("group"), 3, rng)
                             : m_phrases.sentences(kTalked, rng.between(2, 3), rng);
    const QString extra = planted(index, rng);
    if (!extra.isEmpty()) {
        talked += QChar::Space + extra;
    }
    const QString offered = m_phrases.sentences(kOffered, 2, rng);
    const QString landed = m_phrases.sentences(kLanded, rng.between(1, 2), rng);
    QString next = m_phrases.sentences(kNext, rng.between(1, 2), rng);
    if (rng.permille(kPlan)) {
        next = m_phrases.sentence(QLatin1StringView("plan"), rng) + QChar::Space + next;
    }
    return {section(kTalked, talked), section(kOffered, offered), section(kLanded, landed),
            section(kNext, next)};
}

QString MadeUpNotes::planted(qint64 index, Rng& rng) const
{
    QString text;
    if (rng.permille(kHousingBenefit)) {
        text = m_phrases.sentence(QLatin1StringView("housing_benefit"), rng);
    } else if (rng.below(1000 - kHousingBenefit) < kHousAnything - kHousingBenefit) {
        text = m_phrases.sentence(QLatin1StringView("housing"), rng);
    }
    if (index % kXylographEvery == kXylographEvery / 2) {
        text += (text.isEmpty() ? QString() : QString(QChar::Space)) +
                m_phrases.sentence(QLatin1StringView("xylograph"), rng);
    }
    return text;
}

NoteBody MadeUpNotes::attempt(Rng& rng) const
{
    return {section(kTalked, m_phrases.sentence(QLatin1StringView("attempt"), rng))};
}

} // namespace kithbook
