// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/guiprinting.h"
#include "tests/ui/support/pixels.h"
#include "ui/parts/banner.h"
#include "ui/parts/busyline.h"
#include "ui/parts/button.h"
#include "ui/parts/lockcountdown.h"
#include "ui/parts/undobar.h"

#include <QAccessible>
#include <QProgressBar>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace kithbook;

TEST_CASE("a banner is named by its words and keeps them whole when it is narrow")
{
    Dressed dressed;
    dressed.theme.setTextPercent(GENERATE(100, 200));
    Banner banner(BannerKind::Care, QStringLiteral("Marisol prefers not to use video."));
    banner.setLead(QStringLiteral("Please look."));
    banner.addAction(QStringLiteral("See why"));
    banner.addAction(QStringLiteral("Not today"), ButtonKind::Flat);
    CHECK(QAccessible::queryAccessibleInterface(&banner)->text(QAccessible::Name) ==
          QStringLiteral("Please look. Marisol prefers not to use video."));
    banner.resize(700, banner.heightForWidth(700));
    banner.show();
    QCoreApplication::processEvents();
    CHECK(banner.width() == 700);
    for (const auto* button : banner.findChildren<QPushButton*>()) {
        CAPTURE(button->text());
        CHECK(banner.rect().contains(button->geometry()));
        CHECK(button->width() >= button->sizeHint().width());
    }
    banner.clearActions();
    CHECK(banner.findChildren<QPushButton*>(QString(), Qt::FindDirectChildrenOnly)
              .first()
              ->isHidden());
}

TEST_CASE("the undo bar says what was done and stays until the next act")
{
    Dressed dressed;
    QWidget window;
    UndoBar bar(&window);
    window.show();
    CHECK(bar.isHidden());
    bar.showDone(QStringLiteral("Moved to Trash."));
    CHECK(bar.isVisible());
    QSignalSpy asked(&bar, &UndoBar::undoAsked);
    bar.findChild<QPushButton*>()->click();
    CHECK(asked.size() == 1);
    CHECK(bar.isVisible());
    bar.clear();
    CHECK(bar.isHidden());
}

TEST_CASE("the undo bar leads on to what was just done, and to nothing else after the next act")
{
    Dressed dressed;
    QWidget window;
    UndoBar bar(&window);
    window.show();
    auto* next = bar.findChild<QPushButton*>(QStringLiteral("undoBarNext"));
    int went = 0;
    bar.showDone(QStringLiteral("Logged."));
    CHECK(next->isHidden());
    bar.offerNext(QStringLiteral("Go on"), [&] {
        ++went;
        bar.clear();
    });
    CHECK(next->isVisible());
    next->click();
    CHECK(went == 1);
    CHECK(bar.isHidden());
    bar.showDone(QStringLiteral("Moved to Trash."));
    CHECK(next->isHidden());
}

TEST_CASE("a busy line has a bar only when the end is known, and Cancel")
{
    Dressed dressed;
    BusyLine busy;
    busy.show();
    auto* bar = busy.findChild<QProgressBar*>();
    busy.setProgress(QStringLiteral("Opening"));
    CHECK(bar->isHidden());
    busy.setProgress(QStringLiteral("Importing 41 people, 18 done"), 18, 41);
    CHECK(bar->isVisible());
    CHECK(bar->value() == 18);
    QSignalSpy asked(&busy, &BusyLine::cancelAsked);
    busy.findChild<QPushButton*>()->click();
    CHECK(asked.size() == 1);
}

TEST_CASE("the countdown shows each second and speaks only at 30 and 10")
{
    Dressed dressed;
    LockCountdown countdown;
    countdown.setSecondsLeft(60);
    countdown.show();
    int spoken = 0;
    for (int second = 59; second >= 0; --second) {
        spoken += LockCountdown::speaksAt(second) ? 1 : 0;
    }
    CHECK(spoken == 2);
    CHECK(LockCountdown::speaksAt(10));
    countdown.setSecondsLeft(45);
    CHECK(countdown.findChild<Banner*>()->accessibleName().contains(QStringLiteral("45")));
}
