// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// security.md fault 20 in the window. Everything this program writes goes through a disk that can
// be full (tests/integration/iowatch.c, linked in).
#include "core/records/sessions.h"
#include "tests/support/printing.h"
#include "tests/ui/whole/wholewindow.h"
#include "ui/desk/drafttimer.h"
#include "ui/log/logpage.h"
#include "ui/parts/banner.h"
#include "ui/words/errortext.h"

#include <QLineEdit>
#include <QTimer>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;
using namespace kithbook::test;

extern "C" void kithbook_watch_room(long long bytes);

namespace {

/// Files cannot grow as long as this lives.
class FullDisk
{
public:
    FullDisk() { kithbook_watch_room(0); }
    ~FullDisk() { kithbook_watch_room(-1); }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;
};

std::vector<Session> latest(WholeWindow& whole)
{
    auto sessions = whole.ask(
        [&](Book& book) { return Sessions(book, whole.desk().catalogues()).latest({}, 400); });
    REQUIRE(sessions);
    return *sessions;
}

void save(WholeWindow& whole)
{
    whole.press(Qt::Key_Return, Qt::ControlModifier);
    whole.settle();
}

} // namespace

TEST_CASE("a full disk while a session is saved: told, every word stays, Save works with room")
{
    WholeWindow whole;
    whole.unlock();
    const auto before = latest(whole);
    whole.press(Qt::Key_N, Qt::ControlModifier);
    whole.type(QStringLiteral("a"));
    whole.press(Qt::Key_Return);
    whole.settle();
    auto& line = whole.find<QLineEdit>("line");
    line.setFocus();
    whole.type(QStringLiteral("Talked about the bus"));
    const QString who = whole.find<QLineEdit>("who").text();
    REQUIRE_FALSE(who.isEmpty());
    {
        const FullDisk full;
        auto* keeping = whole.find<LogPage>("logPage").findChild<DraftTimer*>();
        REQUIRE(keeping);
        keeping->stop(); // as if it had come while the session was being saved
        save(whole);
        CHECK(keeping->isActive()); // the draft is not forgotten for it
        CHECK(whole.find<Banner>("errorBanner").text() ==
              errorText(Error{Code::DiskFull, {}}).inOneParagraph());
        CHECK(whole.view().section() == Section::Log);
        CHECK(line.text() == QStringLiteral("Talked about the bus"));
        CHECK(whole.find<QLineEdit>("who").text() == who);
        CHECK(latest(whole).size() == before.size());
    }
    save(whole);
    const auto after = latest(whole);
    REQUIRE(after.size() == before.size() + 1);
    CHECK(after.front().line == QStringLiteral("Talked about the bus"));
    CHECK(whole.view().section() == Section::Today);
    // "No room left" is not true any more.
    const auto* banner = whole.window().findChild<Banner*>(QStringLiteral("errorBanner"));
    CHECK((!banner || banner->isHidden()));
}

TEST_CASE("what could not be kept on a full disk is kept by the lock, once there is room")
{
    WholeWindow whole;
    whole.unlock();
    whole.press(Qt::Key_N, Qt::ControlModifier);
    whole.settle();
    whole.find<QLineEdit>("line").setFocus();
    {
        const FullDisk full;
        whole.type(QStringLiteral("Talked about the bus"));
        whole.press(Qt::Key_S, Qt::ControlModifier); // keeps what is typed
        whole.settle();
        CHECK(whole.find<QLineEdit>("line").text() == QStringLiteral("Talked about the bus"));
    }
    whole.press(Qt::Key_L, Qt::ControlModifier);
    whole.waitForLock();
    whole.unlock();
    CHECK(whole.find<QLineEdit>("line").text() == QStringLiteral("Talked about the bus"));
}
