// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/modechips.h"

#include "ui/desk/modeicon.h"
#include "ui/forms/altletters.h"
#include "ui/parts/chipgroup.h"
#include "ui/words/modewords.h"

#include <QAbstractButton>

namespace kithbook {

namespace {

// In person, letters and emails are often part of digital support, so all of them are here.
constexpr QLatin1StringView kModesFirst[] = {
    QLatin1StringView("phone"),           QLatin1StringView("videoconference"),
    QLatin1StringView("sms_text"),        QLatin1StringView("in_person"),
    QLatin1StringView("smartphone_app"),  QLatin1StringView("social_media"),
    QLatin1StringView("virtual_reality"), QLatin1StringView("video_game")};
constexpr QLatin1StringView kOutcomesFirst[] = {
    QLatin1StringView("held"), QLatin1StringView("no_answer"), QLatin1StringView("voicemail"),
    QLatin1StringView("rescheduled")};

template <std::size_t Count>
QStringList ordered(const Catalogue& list, const QLatin1StringView (&first)[Count])
{
    QStringList rest;
    for (const CatalogueEntry* entry : list.offered()) {
        rest.append(entry->code);
    }
    QStringList codes;
    for (const QLatin1StringView code : first) {
        if (rest.removeOne(code)) {
            codes.append(code);
        }
    }
    const QString other = QStringLiteral("other");
    const bool hasOther = rest.removeOne(other);
    codes += rest;
    return hasOther ? codes << other : codes;
}

} // namespace

QStringList modesToOffer(const Catalogue& modes)
{
    return ordered(modes, kModesFirst);
}

QStringList outcomesToOffer(const Catalogue& outcomes)
{
    return ordered(outcomes, kOutcomesFirst);
}

QHash<QChar, QString> addModeChips(ChipGroup& group, const Catalogue& modes)
{
    const QStringList codes = modesToOffer(modes);
    QStringList words;
    for (const QString& code : codes) {
        words.append(modeWord(modes, code));
    }
    const QStringList marked = withAltLetters(words);
    QHash<QChar, QString> keys;
    for (qsizetype i = 0; i < codes.size(); ++i) {
        QAbstractButton& chip = group.addChip(codes[i], marked[i], modeIcon(codes[i]));
        chip.setAccessibleName(words[i]);
        keys.insert(altLetter(marked[i]), codes[i]);
    }
    keys.remove(QChar());
    return keys;
}

} // namespace kithbook
