// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// security.md R6: a crash takes no word that is older than two seconds.
#include "core/book/verify.h"
#include "tests/support/printing.h"
#include "tests/support/process.h"
#include "tests/ui/whole/notesteps.h"
#include "ui/desk/drafttimer.h"
#include "ui/log/logpage.h"
#include "ui/parts/textbox.h"
#include "ui/writing/writepage.h"

#include <QLineEdit>
#include <QRandomGenerator>
#include <QTest>
#include <QTimer>

#include <catch2/catch_test_macros.hpp>
#include <cstdio>

using namespace kithbook;
using namespace kithbook::test;

namespace {

constexpr const char* kBookVariable = "KITHBOOK_TYPIST_BOOK";
constexpr int kWordsInLine = 40;

void say(const char* what, int word)
{
    std::printf("%s %d\n", what, word);
    std::fflush(stdout);
}

/// How often each story is killed; KITHBOOK_KILLS for more than everyday's few.
int kills()
{
    constexpr int kEveryday = 4;
    const int wanted = qEnvironmentVariableIntValue("KITHBOOK_KILLS");
    return wanted > 0 ? wanted : kEveryday;
}

/// Types word after word and says each, and what of them is on the disk, until it is killed.
/// `typeWord` puts the word of a number where the focus is.
template <typename TypeWord>
[[noreturn]] void typeForever(WholeWindow& whole, QWidget& page, int typed, TypeWord typeWord)
{
    auto* keeping = page.findChild<DraftTimer*>();
    REQUIRE(keeping);
    REQUIRE(keeping->interval() == 2000);
    keeping->setInterval(20); // all that is typed here is typed a hundred times as fast

    QObject::connect(keeping, &QTimer::timeout, &page, [&] {
        // Behind the draft, which the page has sent to the book already.
        whole.desk().ask(
            &page, [](Book&) -> Result<void> { return {}; },
            [word = typed](const Result<void>&) { say("kept", word); });
    });
    QTimer typing;
    QObject::connect(&typing, &QTimer::timeout, &page, [&] {
        typeWord(++typed);
        say(keeping->isActive() ? "typed" : "forgotten", typed);
    });
    typing.start(2);
    for (;;) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

/// What the typist has said so far.
struct Said
{
    int typed = 0; ///< the last word that stands in the field
    int kept = 0;  ///< the last word that is on the disk, as far as anybody could know
    int drafts = 0;

    void take(const std::optional<QByteArray>& line)
    {
        REQUIRE(line); // it did not end by itself
        const QList<QByteArray> parts = line->split(' ');
        REQUIRE(parts.first() != "forgotten");
        if (parts.first() == "typed") {
            typed = parts.at(1).toInt();
        } else if (parts.first() == "kept") {
            kept = parts.at(1).toInt();
            ++drafts;
        } // or the test program names itself
    }
};

/// The numbers of the words in the line, which must follow each other.
std::pair<int, int> wordsIn(const QString& line)
{
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    REQUIRE_FALSE(words.isEmpty());
    const int first = words.first().sliced(1).toInt();
    for (int i = 0; i < words.size(); ++i) {
        CHECK(words.at(i) == QStringLiteral("w%1").arg(first + i));
    }
    return {first, first + static_cast<int>(words.size()) - 1};
}

/// Lets the typist of this tag write a few drafts, and some words into what is in none yet.
Said killWhileTyping(const char* tag, const QString& book, QRandomGenerator& random)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1StringView(kBookVariable), book);
    Said said;
    Child typist({QLatin1StringView(tag)}, environment);
    for (const int drafts = 2 + random.bounded(4); said.drafts < drafts;) {
        said.take(typist.line());
    }
    for (int more = random.bounded(6); more > 0; --more) {
        said.take(typist.line());
    }
    typist.kill();
    while (const auto line = typist.line()) {
        said.take(line);
    }
    return said;
}

bool isSound(WholeWindow& whole)
{
    const auto sound = whole.ask([](Book& open) -> Result<bool> {
        Verifier verifier(open);
        return runToEnd(verifier).map([&] { return verifier.verdict().isSound(); });
    });
    return sound && *sound;
}

void lock(WholeWindow& whole)
{
    whole.press(Qt::Key_L, Qt::ControlModifier);
    whole.waitForLock();
}

/// The section "What we talked about" of the newest note, open for writing.
TextBox& wordsOfNewestNote(WholeWindow& whole)
{
    whole.view().writeNote(newestNote(whole).id);
    whole.settle();
    return whole.find<TextBox>("section_talked");
}

/// A book whose newest note has no word yet.
void beginNote(const QString& book)
{
    WholeWindow whole(book);
    whole.unlock();
    logAndWrite(whole);
    lock(whole);
}

} // namespace

// The other processes of the stories below, found by their tags alone: somebody who types and
// types.
TEST_CASE("a typist of a session, until the process is killed", "[.typist]")
{
    WholeWindow whole(qEnvironmentVariable(kBookVariable));
    whole.unlock();
    whole.press(Qt::Key_N, Qt::ControlModifier);
    whole.settle();
    auto& line = whole.find<QLineEdit>("line");
    line.setFocus();
    typeForever(whole, whole.find<LogPage>("logPage"), 0, [&](int number) {
        if (number % kWordsInLine == 1) {
            line.selectAll(); // a full line is begun anew
        }
        whole.type(QStringLiteral("w%1 ").arg(number));
    });
}

TEST_CASE("a typist of a note, until the process is killed", "[.notetypist]")
{
    WholeWindow whole(qEnvironmentVariable(kBookVariable));
    whole.unlock();
    TextBox& text = wordsOfNewestNote(whole);
    const int before = text.toPlainText().isEmpty() ? 0 : wordsIn(text.toPlainText()).second;
    text.setFocus();
    text.moveCursor(QTextCursor::End);
    typeForever(whole, *whole.window().findChild<WritePage*>(), before,
                [&](int number) { whole.type(QStringLiteral("w%1 ").arg(number)); });
}

TEST_CASE("kill -9 while somebody types a session: the draft is there and the book is sound")
{
    const ClosedBook book;
    QRandomGenerator random(6);
    for (int i = 0; i < kills(); ++i) {
        const Said said = killWhileTyping("[.typist]", book.path(), random);
        CAPTURE(i, said.typed, said.kept);
        WholeWindow whole(book.path());
        whole.unlock();
        whole.press(Qt::Key_N, Qt::ControlModifier);
        whole.settle();
        const auto [first, lastWord] = wordsIn(whole.find<QLineEdit>("line").text());
        CHECK(lastWord >= said.kept);
        CHECK(lastWord <= said.typed + 1); // typed, and killed before it could be said
        CHECK(first == (lastWord - 1) / kWordsInLine * kWordsInLine + 1);
        CHECK(isSound(whole));
        // Saved or thrown away it would be gone; the next round begins with an empty form.
        whole.click("startOver");
        whole.settle();
        CHECK(whole.find<QLineEdit>("line").text().isEmpty());
        lock(whole);
    }
}

TEST_CASE("kill -9 while somebody writes a note: it goes on from where it was, from the first word")
{
    const ClosedBook book;
    beginNote(book.path());
    QRandomGenerator random(4);
    int before = 0;
    for (int i = 0; i < kills(); ++i) {
        const Said said = killWhileTyping("[.notetypist]", book.path(), random);
        CAPTURE(i, said.typed, said.kept, before);
        WholeWindow whole(book.path());
        whole.unlock();
        const auto [first, lastWord] = wordsIn(wordsOfNewestNote(whole).toPlainText());
        CHECK(first == 1);
        CHECK(lastWord >= said.kept);
        CHECK(lastWord <= said.typed + 1);
        CHECK(lastWord >= before);
        CHECK(isSound(whole));
        before = lastWord;
        lock(whole);
    }
}
