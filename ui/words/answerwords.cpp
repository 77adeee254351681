// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/answerwords.h"

#include <QCoreApplication>

namespace kithbook {

namespace {

QString sayOfAnswer(const char* words)
{
    return QCoreApplication::translate("Paper", words);
}

QString answerToTheseWords(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Agrees:
        return sayOfAnswer(QT_TRANSLATE_NOOP("Paper", "The person read this note and agrees."));
    case Agreement::SeesItAnotherWay:
        return sayOfAnswer(
            QT_TRANSLATE_NOOP("Paper", "The person read this note and sees it another way."));
    case Agreement::ChoseNotToSay:
        return sayOfAnswer(QT_TRANSLATE_NOOP(
            "Paper", "The person was asked about this note and chose not to say."));
    case Agreement::NotAsked:
        break;
    }
    return {};
}

QString answerToEarlierWords(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Agrees:
        return sayOfAnswer(QT_TRANSLATE_NOOP(
            "Paper", "The person read this note before its last changes, and agreed."));
    case Agreement::SeesItAnotherWay:
        return sayOfAnswer(QT_TRANSLATE_NOOP(
            "Paper", "The person read this note before its last changes, and saw it another way."));
    case Agreement::ChoseNotToSay:
        return sayOfAnswer(QT_TRANSLATE_NOOP(
            "Paper",
            "The person was asked about this note before its last changes, and chose not to say."));
    case Agreement::NotAsked:
        break;
    }
    return {};
}

} // namespace

QString answerWords(Agreement agreement, bool isOlder)
{
    return isOlder ? answerToEarlierWords(agreement) : answerToTheseWords(agreement);
}

} // namespace kithbook
