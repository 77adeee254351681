// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/backup.h"
#include "tests/support/printing.h"
#include "tests/ui/support/pagehost.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/today/backupnudge.h"

#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;
using namespace kithbook::test;

namespace {

constexpr qint64 kDayMs = 86'400'000;

class Nudge
{
public:
    Nudge()
    {
        host.addPerson(u"Sam T."_qs);
        nudge.emplace(host.room());
        nudge->setFolder(folder());
        look();
    }

    [[nodiscard]] QString folder() const { return host.folder() + QStringLiteral("/copies"); }
    void look()
    {
        nudge->refresh();
        host.settle();
    }
    void press(const char* name)
    {
        nudge->findChild<Button*>(QString::fromLatin1(name))->click();
        host.settle();
    }
    [[nodiscard]] QString text() const { return nudge->findChild<Banner*>()->text(); }
    [[nodiscard]] bool shown() const { return !nudge->isHidden(); }

    PageHost host;
    std::optional<BackupNudge> nudge;
};

} // namespace

TEST_CASE("nobody is asked for a backup of an empty book")
{
    PageHost host;
    BackupNudge nudge(host.room());
    nudge.setFolder(host.folder() + QStringLiteral("/copies"));
    nudge.refresh();
    host.settle();
    CHECK(nudge.isHidden());
}

TEST_CASE("a book without a backup says so until there is one, and again after a week")
{
    Nudge n;
    REQUIRE(n.shown());
    CHECK(n.text().startsWith(u"This book has no backup yet."_qs));
    n.nudge->findChild<Button*>(u"backUpNow"_qs)->click();
    CHECK(n.text() == u"Making a backup..."_qs);
    n.host.settle();
    CHECK_FALSE(n.shown());
    CHECK(n.host.navigator.said == QStringList{u"Backup finished."_qs});
    CHECK(backupsIn(n.folder()).size() == 1);

    n.host.clock().advanceMs(6 * kDayMs);
    n.look();
    CHECK_FALSE(n.shown());
    n.host.clock().advanceMs(3 * kDayMs);
    n.look();
    REQUIRE(n.shown());
    CHECK(n.text().startsWith(u"Last backup was 9 days ago."_qs));
}

TEST_CASE("Not today is quiet for the rest of the day, also on a page made anew")
{
    Nudge n;
    n.press("backUpNotToday");
    CHECK_FALSE(n.shown());
    n.nudge.emplace(n.host.room());
    n.nudge->setFolder(n.folder());
    n.look();
    CHECK_FALSE(n.shown());
    n.host.clock().advanceMs(kDayMs);
    n.look();
    CHECK(n.shown());
}

TEST_CASE("a backup that cannot be made says why and can be tried again")
{
    Nudge n;
    n.nudge->setFolder(QStringLiteral("/proc/nowhere"));
    n.press("backUpNow");
    REQUIRE(n.host.navigator.errors.size() == 1);
    CHECK(n.shown());
    CHECK(n.nudge->findChild<Button*>(u"backUpNow"_qs)->isVisibleTo(&*n.nudge));
}
