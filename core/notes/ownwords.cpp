// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownwords.h"

#include "core/notes/textwords.h"
#include "core/records/settings.h"

#include <algorithm>

namespace kithbook {

namespace {

bool isOneWord(const QString& word)
{
    const auto words = wordsIn(word);
    return words.size() == 1 && words.front() == Mark{0, word.size()};
}

QStringList withoutWord(QStringList words, const QString& word)
{
    const QString wanted = comparable(word);
    words.removeIf([&wanted](const QString& one) { return comparable(one) == wanted; });
    return words;
}

} // namespace

QStringList ownWords(const QString& setting)
{
    QStringList words = setting.split(QChar::LineFeed, Qt::SkipEmptyParts);
    std::sort(words.begin(), words.end());
    return words;
}

Result<QString> withOwnWord(const QString& setting, const QString& word)
{
    const QString typed = word.trimmed().normalized(QString::NormalizationForm_C);
    if (!isOneWord(typed)) {
        return fail(Code::BadInput, Settings::kOwnWords);
    }
    const QStringList words = ownWords(setting);
    if (withoutWord(words, typed).size() < words.size()) {
        return setting;
    }
    QString longer = ownWords((words + QStringList{typed}).join(QChar::LineFeed)).join(u'\n');
    if (longer.size() > Settings::kLongestValue) {
        return fail(Code::TextTooLong,
                    Settings::kOwnWords + QChar::Space + QString::number(Settings::kLongestValue));
    }
    return longer;
}

QString withoutOwnWord(const QString& setting, const QString& word)
{
    return withoutWord(ownWords(setting), word.trimmed()).join(QChar::LineFeed);
}

} // namespace kithbook
