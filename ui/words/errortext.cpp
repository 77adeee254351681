// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "errortext.h"

#include "ui/words/errorsentences.h"
#include "ui/words/fieldwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <optional>

namespace kithbook {

namespace {

QString translated(const char* words)
{
    // translate("") would answer with the header of the translation file.
    return *words == '\0' ? QString() : QCoreApplication::translate("Errors", words);
}

/// The number in a detail, or nothing: details are for logs and may hold anything.
std::optional<int> numberIn(const QString& text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number > 0 ? std::optional(number) : std::nullopt;
}

QString tooLong(const QString& word, std::optional<int> limit)
{
    if (word.isNull() || !limit) {
        return {};
    }
    //: %1 is a field such as Name, %2 a number of characters
    return QCoreApplication::translate("Errors",
                                       "“%1” has room for %2 characters, and this is more.")
        .arg(word, QLocale().toString(*limit));
}

QString notPlain(const QString& word)
{
    if (word.isNull()) {
        return {};
    }
    //: %1 is a field such as Name
    return QCoreApplication::translate("Errors",
                                       "“%1” holds a character that Kithbook cannot keep.")
        .arg(word);
}

QString notInList(const QString& word)
{
    if (word.isNull()) {
        return {};
    }
    //: %1 is a list such as How you met
    return QCoreApplication::translate("Errors", "That choice is not in the list “%1”.").arg(word);
}

/// core/book/recoverywords.h says "word 3" for an unknown word and "count 11" for their number.
QString misspelled(const QString& kind, std::optional<int> number)
{
    if (!number) {
        return {};
    }
    if (kind == QLatin1StringView("word")) {
        //: %1 is the place of a recovery word, 1 to 12
        return QCoreApplication::translate("Errors", "Word %1 is not one of the recovery words.")
            .arg(*number);
    }
    if (kind == QLatin1StringView("count")) {
        //: %1 is how many words were typed
        return QCoreApplication::translate("Errors",
                                           "Your sheet has 12 words. The number of words here: %1.")
            .arg(QLocale().toString(*number));
    }
    return {};
}

QString brokenChain(std::optional<int> entry)
{
    if (!entry) {
        return {};
    }
    //: %1 is the number of an entry in the history
    return QCoreApplication::translate(
               "Errors", "The history of this book does not fit together from entry %1 on.")
        .arg(QLocale().toString(*entry));
}

/// core/book/filelock.h says "host H pid N" when another computer made the lock. The name comes out
/// of a file that anybody may have written, so it has to look like one.
QString otherComputer(const QStringList& parts)
{
    constexpr qsizetype kLongestName = 64; // HOST_NAME_MAX of Linux
    static const QRegularExpression hostName(QStringLiteral("^[A-Za-z0-9._-]+$"));
    const QString name = parts.value(0) == QLatin1StringView("host") ? parts.value(1) : QString();
    return name.size() <= kLongestName && hostName.match(name).hasMatch() ? name : QString();
}

QString openElsewhere(const QString& computer)
{
    if (computer.isNull()) {
        return {};
    }
    //: %1 is the name of a computer
    return QCoreApplication::translate("Errors", "This book is open on another computer, “%1”.")
        .arg(computer);
}

/// What did not work, said with the detail. Null when the detail adds nothing we have words for.
QString whatFrom(const Error& error)
{
    const QStringList parts = error.detail.split(QChar::Space);
    const QString first = parts.value(0);
    const std::optional<int> second = numberIn(parts.value(1));
    switch (error.code) {
    case Code::TextTooLong:
        return tooLong(fieldWord(first), second);
    case Code::TextNotPlain:
        return notPlain(fieldWord(first));
    case Code::UnknownChoice:
        return notInList(fieldWord(first));
    case Code::MisspelledWords:
        return misspelled(first, second);
    case Code::ChainBroken:
        return brokenChain(numberIn(first));
    case Code::AlreadyOpen:
        return openElsewhere(otherComputer(parts));
    default:
        return {};
    }
}

/// What to do, where the detail leads elsewhere than the table. Null when it does not.
QString todoFrom(const Error& error)
{
    if (error.code == Code::AlreadyOpen &&
        !otherComputer(error.detail.split(QChar::Space)).isNull()) {
        // Nobody here can see whether that computer still has it open.
        return QCoreApplication::translate(
            "Errors", "Close it there, then open it here again. If that computer stopped without "
                      "closing it, delete the file beside the book that ends in .lock.");
    }
    return {};
}

} // namespace

QString ErrorText::inOneParagraph() const
{
    QStringList parts = {what, safe, todo};
    parts.removeAll(QString());
    return parts.join(QChar::Space);
}

ErrorText errorText(const Error& error)
{
    const ErrorSentences& row = sentencesOf(error.code);
    const QString what = whatFrom(error);
    const QString todo = todoFrom(error);
    return {what.isNull() ? translated(row.what) : what, translated(row.safe),
            todo.isNull() ? translated(row.todo) : todo};
}

} // namespace kithbook
