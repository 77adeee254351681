// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/altletters.h"

#include "ui/parts/button.h"

#include <QSet>

namespace kithbook {

QStringList withAltLetters(const QStringList& words)
{
    QSet<QChar> taken;
    QStringList marked;
    for (const QString& word : words) {
        QString text = withoutMnemonic(word);
        for (qsizetype at = 0; at < text.size(); ++at) {
            const QChar letter = text.at(at).toUpper();
            if (letter.isLetter() && !taken.contains(letter)) {
                taken.insert(letter);
                text.insert(at, u'&');
                break;
            }
        }
        marked.append(text);
    }
    return marked;
}

QChar altLetter(const QString& marked)
{
    for (qsizetype at = 0; at + 1 < marked.size(); ++at) {
        if (marked.at(at) == u'&') {
            if (marked.at(at + 1) != u'&') {
                return marked.at(at + 1).toUpper();
            }
            ++at;
        }
    }
    return {};
}

} // namespace kithbook
