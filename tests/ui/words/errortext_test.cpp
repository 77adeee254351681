// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printing.h"
#include "ui/words/errortext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTranslator>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace kithbook;

namespace {

QStringList sentences(const QString& text)
{
    static const QRegularExpression end(QStringLiteral("(?<=[.?])\\s+"));
    return text.split(end, Qt::SkipEmptyParts);
}

/// Words the language guide keeps out of every sentence, and words that blame or frighten.
bool hasUnwantedWord(const QString& text)
{
    static const QRegularExpression unwanted(
        QStringLiteral("\\b(error|errors|fail|failed|fails|failure|invalid|illegal|abort|aborted|"
                       "fatal|database|vault|decrypt|master key|credentials|delete|deleted|purge|"
                       "kill|terminate|required|must|mandatory|missing|overdue|refused|patient|"
                       "client|case|consumer|wrong|sorry|please try|you did not|you forgot)\\b|!"),
        QRegularExpression::CaseInsensitiveOption);
    return unwanted.match(text).hasMatch();
}

/// Answers every source text with the text itself in brackets.
class Brackets : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char* context, const char* source, const char*,
                                    int) const override
    {
        return QString::fromLatin1(context) + u'[' + QString::fromUtf8(source) + u']';
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

TEST_CASE("every code says what did not work, and what is safe or what to do")
{
    for (const Code code : allCodes()) {
        CAPTURE(code);
        const ErrorText text = errorText({code, {}});
        CHECK_FALSE(text.what.isEmpty());
        CHECK_FALSE((text.safe.isEmpty() && text.todo.isEmpty()));
        for (const QString& part : {text.what, text.safe, text.todo}) {
            CHECK((part.isEmpty() || part.endsWith(u'.')));
            CHECK(part == part.simplified());
        }
    }
}

TEST_CASE("no two codes are told alike")
{
    QSet<QString> told;
    QSet<QString> names;
    for (const Code code : allCodes()) {
        CAPTURE(code);
        const QString what = errorText({code, {}}).what;
        CHECK_FALSE(told.contains(what));
        told.insert(what);
        names.insert(codeName(code));
    }
    CHECK(static_cast<std::size_t>(names.size()) == kCodeCount);
}

TEST_CASE("no sentence blames, frightens or uses a word of ours")
{
    REQUIRE(hasUnwantedWord(QStringLiteral("An Error occurred.")));
    for (const Code code : allCodes()) {
        const QString text = errorText({code, {}}).inOneParagraph();
        CAPTURE(text);
        CHECK_FALSE(hasUnwantedWord(text));
    }
}

TEST_CASE("sentences are short")
{
    constexpr qsizetype kMeanWords = 14;
    constexpr qsizetype kMostWords = 18;
    for (const Code code : allCodes()) {
        const QString text = errorText({code, {}}).inOneParagraph();
        CAPTURE(text);
        CHECK(text.split(u' ').size() <= kMeanWords * sentences(text).size());
        for (const QString& sentence : sentences(text)) {
            CAPTURE(sentence);
            CHECK(sentence.split(u' ').size() <= kMostWords);
        }
    }
}

TEST_CASE("the parts stand in one paragraph in their order, without gaps")
{
    CHECK(errorText({Code::WrongPassphrase, {}}).inOneParagraph() ==
          QStringLiteral("That passphrase did not open this book. Nothing was changed. Check Caps "
                         "Lock and try again. Your recovery words open the book too."));
    CHECK(ErrorText{QStringLiteral("One."), {}, QStringLiteral("Two.")}.inOneParagraph() ==
          QStringLiteral("One. Two."));
}

TEST_CASE("a detail with a known field, list or limit is said in words")
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    CHECK(errorText({Code::TextTooLong, QStringLiteral("own_words 20000")}).what ==
          QStringLiteral("“In their words” has room for 20,000 characters, and this is more."));
    QLocale::setDefault(before);
    CHECK(errorText({Code::TextNotPlain, QStringLiteral("name")}).what ==
          QStringLiteral("“Name” holds a character that Kithbook cannot keep."));
    CHECK(errorText({Code::UnknownChoice, QStringLiteral("outcomes vanished")}).what ==
          QStringLiteral("That choice is not in the list “How it went”."));
    CHECK(errorText({Code::MisspelledWords, QStringLiteral("word 3")}).what ==
          QStringLiteral("Word 3 is not one of the recovery words."));
    CHECK(errorText({Code::MisspelledWords, QStringLiteral("count 11")}).what ==
          QStringLiteral("Your sheet has 12 words. The number of words here: 11."));
    CHECK(errorText({Code::ChainBroken, QStringLiteral("42")}).what ==
          QStringLiteral("The history of this book does not fit together from entry 42 on."));
}

TEST_CASE("a book that another computer holds says which, and the way out if it is gone")
{
    const ErrorText text = errorText({Code::AlreadyOpen, QStringLiteral("host rosa-laptop pid 7")});
    CHECK(text.what == QStringLiteral("This book is open on another computer, “rosa-laptop”."));
    CHECK(
        text.todo.endsWith(QStringLiteral("delete the file beside the book that ends in .lock.")));
    for (const QString& sentence : sentences(text.inOneParagraph())) {
        CHECK(sentence.split(u' ').size() <= 18);
    }
    // The name comes out of a file that anybody may have written.
    for (const QString& detail :
         {QStringLiteral("pid 7"), QStringLiteral("host"), QStringLiteral("host  pid 7"),
          QStringLiteral("host <b>zz</b> pid 7"), QStringLiteral("host %1 pid 7"),
          QStringLiteral("host %1 pid 7").arg(QString(65, u'z'))}) {
        CAPTURE(detail);
        CHECK(errorText({Code::AlreadyOpen, detail}).inOneParagraph() ==
              errorText({Code::AlreadyOpen, {}}).inOneParagraph());
    }
}

TEST_CASE("a detail that is no number where one belongs changes nothing")
{
    for (const char* detail : {"checksum", "word", "word x", "word -1", "count 0", "name 1e9"}) {
        const QString text = QString::fromLatin1(detail);
        CAPTURE(text);
        CHECK(errorText({Code::MisspelledWords, text}).what ==
              errorText({Code::MisspelledWords, {}}).what);
        CHECK(errorText({Code::TextTooLong, text}).what == errorText({Code::TextTooLong, {}}).what);
        CHECK(errorText({Code::ChainBroken, text}).what == errorText({Code::ChainBroken, {}}).what);
    }
}

TEST_CASE("a detail without a word for it is left out of every sentence")
{
    const QString detail =
        GENERATE(values<QString>({QStringLiteral("zzmarker 77"), QStringLiteral("name zzmarker 77"),
                                  QStringLiteral("modes zzmarker77"), QStringLiteral("zzmarker")}));
    for (const Code code : allCodes()) {
        const QString text = errorText({code, detail}).inOneParagraph();
        CAPTURE(text);
        CHECK_FALSE(text.contains(QStringLiteral("zzmarker")));
        CHECK_FALSE(text.contains(QStringLiteral("77")));
        CHECK_FALSE(text.contains(QStringLiteral("%")));
    }
}

TEST_CASE("every part can be translated")
{
    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    QStringList parts;
    for (const Code code : allCodes()) {
        const ErrorText text = errorText({code, {}});
        parts << text.what << text.safe << text.todo;
    }
    parts << errorText({Code::TextTooLong, QStringLiteral("name 10")}).what;
    const ErrorText elsewhere = errorText({Code::AlreadyOpen, QStringLiteral("host a pid 7")});
    parts << elsewhere.what << elsewhere.todo;
    const ErrorText withoutToDo = errorText({Code::NothingToUndo, {}});
    QCoreApplication::removeTranslator(&brackets);
    CHECK(withoutToDo.todo.isEmpty());
    for (const QString& part : std::as_const(parts)) {
        CAPTURE(part);
        CHECK((part.isEmpty() || part.startsWith(QStringLiteral("Errors["))));
    }
}
