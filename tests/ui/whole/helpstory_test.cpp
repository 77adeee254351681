// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// F1 opens the page of help about what is on the screen, and Esc leads back.
#include "tests/support/printing.h"
#include "tests/ui/whole/wholewindow.h"
#include "ui/help/helppage.h"
#include "ui/help/helptopics.h"

#include <QLineEdit>
#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;
using namespace kithbook::test;

namespace {

QString topicShown(WholeWindow& whole)
{
    return whole.find<HelpPage>("helpPage").topic();
}

bool showsHelp(WholeWindow& whole)
{
    const auto pages = whole.window().findChildren<HelpPage*>();
    return std::ranges::any_of(pages, [](const HelpPage* page) { return page->isVisible(); });
}

QStringList keysNamedIn(const QString& help)
{
    static const QRegularExpression key(
        QStringLiteral("\\b(?:(?:Ctrl|Alt|Shift)\\+)+(?:[A-Za-z0-9]+|[,/=-])|\\bF\\d+\\b"));
    QStringList found;
    for (auto match = key.globalMatch(help); match.hasNext();) {
        found.append(match.next().captured());
    }
    return found;
}

} // namespace

TEST_CASE("F1 opens help about the page that is shown, and Esc is back where one was")
{
    WholeWindow whole;
    whole.unlock();
    for (const auto& [section, topic] :
         {std::pair{Section::Today, "today"}, std::pair{Section::People, "people"},
          std::pair{Section::Notes, "notes"}, std::pair{Section::Log, "log"},
          std::pair{Section::Import, "import"}, std::pair{Section::Settings, "settings"}}) {
        CAPTURE(topic);
        whole.view().show(section);
        whole.settle();
        QWidget* const focus = QApplication::focusWidget();
        whole.press(Qt::Key_F1);
        CHECK(topicShown(whole) == QLatin1StringView(topic));
        whole.press(Qt::Key_Escape);
        CHECK_FALSE(showsHelp(whole));
        CHECK(whole.view().section() == section);
        CHECK(QApplication::focusWidget() == focus);
    }
}

TEST_CASE("help is there while the book is locked")
{
    WholeWindow whole;
    whole.press(Qt::Key_F1);
    CHECK(topicShown(whole) == QStringLiteral("unlock"));
    whole.press(Qt::Key_Escape);
    CHECK(whole.find<QLineEdit>("passphrase").hasFocus());
    whole.unlock();
    CHECK_FALSE(showsHelp(whole));
}

TEST_CASE("help does not hold a lock up, and one comes back to the field before it")
{
    WholeWindow whole;
    whole.unlock();
    whole.press(Qt::Key_N, Qt::ControlModifier);
    whole.settle();
    whole.find<QLineEdit>("line").setFocus();
    whole.type(QStringLiteral("Talked about the bus"));
    whole.press(Qt::Key_F1);
    whole.press(Qt::Key_L, Qt::ControlModifier);
    whole.waitForLock();
    CHECK_FALSE(showsHelp(whole));
    whole.unlock();
    CHECK(QApplication::focusWidget() == &whole.find<QLineEdit>("line"));
}

TEST_CASE("keys do nothing to a page that help covers, and going to a page closes help")
{
    WholeWindow whole;
    whole.unlock();
    whole.press(Qt::Key_N, Qt::ControlModifier);
    whole.settle();
    whole.press(Qt::Key_F1);
    CHECK_FALSE(whole.window().commands().action("mainAct")->isEnabled());
    CHECK_FALSE(whole.window().commands().action("undo")->isEnabled());
    whole.press(Qt::Key_2, Qt::ControlModifier);
    CHECK_FALSE(showsHelp(whole));
    CHECK(whole.view().section() == Section::People);
    CHECK(whole.window().commands().action("mainAct")->isEnabled());
}

TEST_CASE("the find box has the pages of help")
{
    WholeWindow whole;
    whole.unlock();
    whole.press(Qt::Key_K, Qt::ControlModifier);
    whole.type(QStringLiteral("help: if you for"));
    whole.settle();
    whole.press(Qt::Key_Return);
    whole.settle();
    CHECK(topicShown(whole) == QStringLiteral("forgot"));
}

TEST_CASE("every key that help names does something")
{
    WholeWindow whole;
    QStringList known{QStringLiteral("F2"), QStringLiteral("Shift+F10")}; // of every list
    for (const Command& command : whole.window().commands().all()) {
        for (const QKeySequence& key : command.keys) {
            known.append(key.toString(QKeySequence::PortableText));
        }
    }
    known.append(QStringLiteral("Ctrl+Enter")); // as people call the key
    int seen = 0;
    for (const HelpTopic& topic : helpTopics()) {
        for (const QString& key : keysNamedIn(topic.markdown)) {
            CAPTURE(topic.id, key);
            ++seen;
            CHECK(known.contains(key));
        }
    }
    CHECK(seen > 20);
}
