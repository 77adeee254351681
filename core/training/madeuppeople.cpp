// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "madeuppeople.h"

#include "core/base/text.h"

#include <array>

namespace kithbook {

namespace {

constexpr quint64 kPeopleStream = 1;
constexpr quint64 kNamesStream = 2;

QLatin1StringView key(const char* name)
{
    return QLatin1StringView(name);
}

QString phoneNumber(Rng& rng)
{
    return QStringLiteral("%1-555-01%2")
        .arg(rng.between(201, 989))
        .arg(rng.below(100), 2, 10, QLatin1Char('0'));
}

/// "alba.quill" of "Alba Quill": letters and digits of ASCII, whatever the name is made of.
QString mailName(const QString& name)
{
    QString plain;
    for (const QChar c : folded(name)) {
        if (c == QChar::Space) {
            plain += u'.';
        } else if (c.unicode() < 128 && c.isLetterOrNumber()) {
            plain += c;
        }
    }
    return plain;
}

} // namespace

MadeUpPeople::MadeUpPeople(const Phrases& phrases, const ModeShares& modes, quint64 seed,
                           const QDate& firstDay, const QDate& today)
    : m_phrases(phrases), m_modes(modes), m_seed(seed), m_firstDay(firstDay), m_today(today),
      m_firstNames(phrases.list(key("first_names")))
{
    Rng rng(seed, kNamesStream);
    for (qsizetype i = m_firstNames.size() - 1; i > 0; --i) {
        m_firstNames.swapItemsAt(i, rng.below(i + 1));
    }
}

/// Every pair of first and last name once before any comes again. Every third has only an initial,
/// as many caseloads do.
QString MadeUpPeople::name(int index) const
{
    const QStringList& surnames = m_phrases.list(key("surnames"));
    const int firsts = static_cast<int>(m_firstNames.size());
    const int round = index / firsts;
    const QString& first = m_firstNames[index % firsts];
    const QString& last = surnames[(index * 7 + round) % surnames.size()];
    return index % 3 == 1 ? QStringLiteral("%1 %2.").arg(first, last.first(1))
                          : QStringLiteral("%1 %2").arg(first, last);
}

MadeUpPerson MadeUpPeople::person(int index) const
{
    Rng rng(m_seed, kPeopleStream, static_cast<quint64>(index));
    MadeUpPerson person;
    person.draft.chosenName = name(index);
    const auto span = m_firstDay.daysTo(m_today);
    // Some were there before the first day of the book; nobody is newer than two weeks, except in
    // a very young book.
    // The first one was there all along, so that there is always somebody.
    const bool fromTheStart = rng.permille(350);
    person.firstDay = fromTheStart || index == 0
                          ? m_firstDay
                          : m_firstDay.addDays(rng.below(qMax<qint64>(1, span - 14)));
    person.draft.startedDay = person.firstDay.addDays(-rng.below(30));
    person.lastDay = m_today;
    person.status.code = QStringLiteral("active");
    person.statusDay = person.firstDay;
    constexpr std::array kAreas{"A", "B", "C", "D", "E", "F", "G", "H"};
    if (rng.permille(250)) {
        person.programArea = QLatin1StringView(rng.pick(kAreas));
    }
    fillWords(person, rng);
    if (index > 0) {
        fillStatus(person, rng);
    }
    fillWays(person, index, rng);
    return person;
}

void MadeUpPeople::fillWords(MadeUpPerson& person, Rng& rng) const
{
    PersonDraft& draft = person.draft;
    const int language = rng.below(100);
    const bool isSpanish = language < 16;
    const auto in = [isSpanish](const char* en, const char* es) {
        return key(isSpanish ? es : en);
    };
    draft.language = isSpanish       ? QStringLiteral("Spanish")
                     : language < 19 ? rng.pick(m_phrases.list(key("other_languages")))
                                     : QStringLiteral("English");
    draft.pronouns = rng.pick(m_phrases.list(key("pronouns")));
    if (rng.permille(150)) {
        draft.otherNames = draft.chosenName.first(3);
    }
    if (rng.permille(700)) {
        draft.ownWords = rng.pick(m_phrases.list(in("own_words_en", "own_words_es")));
    }
    if (rng.permille(800)) {
        draft.strengths =
            m_phrases.sentences(in("strengths_en", "strengths_es"), rng.between(1, 2), rng);
    }
    if (rng.permille(750)) {
        draft.nextStep = rng.pick(m_phrases.list(in("next_steps_en", "next_steps_es")));
        if (rng.permille(800)) {
            draft.nextStepDay = m_today.addDays(rng.between(-2, 10));
        }
    }
    draft.usualMode = m_modes.code(rng);
    constexpr std::array kUsualMinutes{15, 20, 30, 30, 45, 60};
    draft.usualMinutes = rng.pick(kUsualMinutes);
}

void MadeUpPeople::fillStatus(MadeUpPerson& person, Rng& rng) const
{
    constexpr std::array kPauses{"asked_for_break", "other_priorities", "health", "away"};
    constexpr std::array kEnds{"reached_hopes", "own_choice", "other_support", "moved"};
    const int draw = rng.below(100);
    const auto days = person.firstDay.daysTo(m_today);
    if (draw >= 18 || days < 60) {
        return;
    }
    const bool isPause = draw < 10;
    person.status.code = isPause ? QStringLiteral("paused") : QStringLiteral("closed");
    person.status.reason = QLatin1StringView(isPause ? rng.pick(kPauses) : rng.pick(kEnds));
    // A pause is of these weeks, an end of any time.
    person.lastDay = isPause ? m_today.addDays(-rng.between(7, 45))
                             : person.firstDay.addDays(30 + rng.below(days - 30));
    person.statusDay = person.lastDay;
    person.draft.nextStep.clear();
    person.draft.nextStepDay = {};
}

ContactWayDraft MadeUpPeople::way(const char* kind, const QString& address, Rng& rng) const
{
    constexpr std::array kSafe{"ok", "ask_first", "no"};
    constexpr std::array kWeights{75, 17, 8};
    const QLatin1StringView safe(kSafe[static_cast<size_t>(rng.weighted(kWeights))]);
    ContactWayDraft draft;
    draft.kind = QLatin1StringView(kind);
    draft.address = address;
    draft.safe = safe;
    const QByteArray rules = QByteArray("safe_rules_") + safe.data();
    draft.safeRule = rng.pick(m_phrases.list(key(rules.constData())));
    return draft;
}

void MadeUpPeople::fillWays(MadeUpPerson& person, int index, Rng& rng) const
{
    const QString phone = phoneNumber(rng);
    person.ways.push_back(way("phone", phone, rng));
    person.ways.back().label = rng.pick(m_phrases.list(key("way_labels")));
    person.ways.back().preferred = true;
    if (rng.permille(600)) {
        person.ways.push_back(way("mobile_text", phone, rng));
    }
    if (rng.permille(450)) {
        const QString mail = QStringLiteral("%1%2@example.org")
                                 .arg(mailName(person.draft.chosenName))
                                 .arg(index + 1);
        person.ways.push_back(way("email", mail, rng));
    }
    if (rng.permille(100)) {
        const QString post = QStringLiteral("%1 %2, Exampleville")
                                 .arg(rng.between(1, 90))
                                 .arg(rng.pick(m_phrases.list(key("streets"))));
        person.ways.push_back(way("post", post, rng));
    }
    if (rng.permille(120)) {
        ContactWayDraft trusted =
            way("through_someone", rng.pick(m_phrases.list(key("trusted"))), rng);
        person.ways.push_back(std::move(trusted));
    }
}

} // namespace kithbook
