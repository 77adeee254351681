// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/log/logging.h"

#include <QApplication>
#include <QLabel>
#include <QTimer>

using namespace kithbook;
using namespace kithbook::test;

TEST_CASE("a draft is kept two seconds after a change, and survives the page and a lock")
{
    PageHost host;
    addSam(host);
    {
        Logging logging(host);
        logging.who("sa");
        logging.write("line", "Talked about art");
        auto& timer = logging.find<QTimer>("keepTimer");
        CHECK(timer.interval() == 2000);
        CHECK(timer.isActive());
        timer.start(0);
        logging.settle();
        QStringList words;
        for (const QLabel* label : logging.page.findChildren<QLabel*>()) {
            words.append(label->text());
        }
        CHECK(words.contains(text("Draft kept 9:15 AM")));
        logging.write("line", "Talked about art and buses");
        logging.page.keepDraft(); // the window does so before it locks
        host.desk().lock();
    }
    QSignalSpy locked(&host.desk(), &BookDesk::locked);
    REQUIRE((host.desk().state() == BookDesk::State::Closed || locked.wait()));
    QSignalSpy opened(&host.desk(), &BookDesk::opened);
    host.desk().open(host.path(), {SlotKind::Passphrase, PageHost::passphrase()});
    REQUIRE(opened.wait());

    Logging again(host);
    again.settle();
    CHECK(again.hasDraftBanner());
    CHECK(again.find<QLineEdit>("who").text() == text("Sam T."));
    CHECK(again.find<QLineEdit>("line").text() == text("Talked about art and buses"));
    CHECK(again.chosen("modes") == text("phone"));
    again.save();
    CHECK(sessionsOf(host).front().line == text("Talked about art and buses"));

    Logging fresh(host); // the draft went with the saving
    fresh.settle();
    CHECK_FALSE(fresh.hasDraftBanner());
    CHECK(fresh.find<QLineEdit>("who").text().isEmpty());
}

TEST_CASE("a lock brings the page back to the same draft and field")
{
    PageHost host;
    addSam(host);
    QCborMap place;
    {
        Logging logging(host);
        logging.settle();
        logging.write("line", "half a sent");
        logging.find<QLineEdit>("line").setFocus();
        logging.page.keepDraft();
        place = logging.page.place();
    }
    lockAndUnlock(host);
    Logging again(host);
    again.page.goToPlace(place);
    again.settle();
    CHECK(again.find<QLineEdit>("line").text() == text("half a sent"));
    CHECK(QApplication::focusWidget() == &again.find<QLineEdit>("line"));
}

TEST_CASE("Start over empties the page and drops the draft")
{
    PageHost host;
    addSam(host);
    {
        Logging logging(host);
        logging.who("sa");
        logging.find<QAbstractButton>("close").click();
        CHECK(host.navigator.backs == 1);
    }
    Logging again(host);
    again.settle();
    REQUIRE(again.hasDraftBanner());
    again.find<QAbstractButton>("startOver").click();
    again.settle();
    CHECK_FALSE(again.hasDraftBanner());
    CHECK(again.find<QLineEdit>("who").text().isEmpty());
    Logging fresh(host);
    fresh.settle();
    CHECK_FALSE(fresh.hasDraftBanner());
}

TEST_CASE("what is typed before a draft arrives is not written over, nor is the draft")
{
    PageHost host;
    addSam(host);
    {
        Logging logging(host);
        logging.settle();
        logging.write("line", "the first one");
        logging.page.keepDraft();
        logging.settle();
    }
    // The answer comes with the events of the window, and none is handled before the typing.
    Logging faster(host, {.person = {}, .plan = {}, .session = sessionsOf(host).front().id});
    faster.settle();
    faster.page.start({});
    faster.write("line", "the second one");
    faster.settle();
    CHECK(faster.find<QLineEdit>("line").text() == text("the second one"));
    CHECK(faster.hasDraftBanner());
    faster.page.keepDraft();
    faster.find<QAbstractButton>("bringBack").click();
    faster.settle();
    CHECK(faster.find<QLineEdit>("line").text() == text("the first one"));
}
