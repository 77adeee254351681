// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// security.md R6: a crash takes no word that is older than two seconds.
#include "core/book/verify.h"
#include "tests/support/printing.h"
#include "tests/support/process.h"
#include "tests/ui/whole/wholewindow.h"
#include "ui/desk/drafttimer.h"
#include "ui/log/logpage.h"

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

/// "w41 w42 w43 ", one after the other; a full line is begun anew.
void typeWord(WholeWindow& whole, QLineEdit& line, int number)
{
    if (number % kWordsInLine == 1) {
        line.selectAll();
    }
    whole.type(QStringLiteral("w%1 ").arg(number));
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

} // namespace

// The other process of the story below, found by its tag alone: somebody who types and types.
TEST_CASE("a typist, until the process is killed", "[.typist]")
{
    WholeWindow whole(qEnvironmentVariable(kBookVariable));
    whole.unlock();
    whole.press(Qt::Key_N, Qt::ControlModifier);
    whole.settle();
    auto& line = whole.find<QLineEdit>("line");
    line.setFocus();
    auto* keeping = whole.find<LogPage>("logPage").findChild<DraftTimer*>();
    REQUIRE(keeping);
    REQUIRE(keeping->interval() == 2000);
    keeping->setInterval(20); // all that is typed here is typed a hundred times as fast

    int typed = 0;
    QObject::connect(keeping, &QTimer::timeout, &line, [&] {
        // Behind the draft, which the page has sent to the book already.
        whole.desk().ask(
            &line, [](Book&) -> Result<void> { return {}; },
            [word = typed](const Result<void>&) { say("kept", word); });
    });
    QTimer typing;
    QObject::connect(&typing, &QTimer::timeout, &line, [&] {
        typeWord(whole, line, ++typed);
        say(keeping->isActive() ? "typed" : "forgotten", typed);
    });
    typing.start(2);
    for (;;) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

TEST_CASE("kill -9 while somebody types a session: the draft is there and the book is sound")
{
    ClosedBook book;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1StringView(kBookVariable), book.path());
    QRandomGenerator random(6);
    constexpr int kKills = 4;
    for (int i = 0; i < kKills; ++i) {
        Said said;
        Child typist({QStringLiteral("[.typist]")}, environment);
        // Some drafts later, and some words into what is in none yet.
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
        CAPTURE(i, said.typed, said.kept);
        WholeWindow whole(book.path());
        whole.unlock();
        whole.press(Qt::Key_N, Qt::ControlModifier);
        whole.settle();
        const auto [first, lastWord] = wordsIn(whole.find<QLineEdit>("line").text());
        CHECK(lastWord >= said.kept);
        CHECK(lastWord <= said.typed + 1); // typed, and killed before it could be said
        CHECK(first == (lastWord - 1) / kWordsInLine * kWordsInLine + 1);
        const auto sound = whole.ask([](Book& open) -> Result<bool> {
            Verifier verifier(open);
            return runToEnd(verifier).map([&] { return verifier.verdict().isSound(); });
        });
        CHECK((sound && *sound));
        // Saved or thrown away it would be gone; the next round begins with an empty form.
        whole.click("startOver");
        whole.settle();
        CHECK(whole.find<QLineEdit>("line").text().isEmpty());
        whole.press(Qt::Key_L, Qt::ControlModifier);
        whole.waitForLock();
    }
}
