// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/guiprinting.h"
#include "tests/ui/support/pixels.h"
#include "ui/parts/label.h"
#include "ui/style/kithstyle.h"
#include "ui/style/measure.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

TEST_CASE("the look follows the computer until a person chooses one")
{
    Dressed dressed;
    QSignalSpy changed(&dressed.theme, &Theme::lookChanged);
    CHECK(dressed.theme.look() == Look::Light);
    dressed.system.ask({.dark = true});
    CHECK(dressed.theme.look() == Look::Dark);
    CHECK(QApplication::palette().color(QPalette::Window).rgb() == tokensFor(Look::Dark).window);
    dressed.system.ask({.dark = true, .contrast = true});
    CHECK(dressed.theme.look() == Look::HighContrast);

    dressed.theme.choose(Theme::Choice::Light);
    dressed.system.ask({.dark = true});
    CHECK(dressed.theme.look() == Look::Light);
    CHECK(QApplication::palette().color(QPalette::Window).rgb() == tokensFor(Look::Light).window);
    CHECK(changed.size() == 3);
}

TEST_CASE("a change of the computer's theme has its palette read again and ours put back")
{
    Dressed dressed;
    QWidget window;
    QEvent change(QEvent::ThemeChange);
    QCoreApplication::sendEvent(&window, &change);
    CHECK(dressed.system.readings == 1);
    CHECK(QApplication::palette().color(QPalette::Window).rgb() == tokensFor(Look::Light).window);
}

TEST_CASE("words that are shown take the ink of a new look at once")
{
    Dressed dressed;
    Label label(QStringLiteral("Nobody matches these filters."), TextRole::Body, Ink::Care);
    label.show();
    const auto ink = [&label] {
        QCoreApplication::processEvents(); // Qt tells the widgets from the event loop
        return label.palette().color(QPalette::Active, QPalette::WindowText).rgb();
    };
    CHECK(ink() == tokensFor(Look::Light).care);
    dressed.theme.choose(Theme::Choice::Dark);
    CHECK(ink() == tokensFor(Look::Dark).care);
    dressed.theme.choose(Theme::Choice::Light);
    CHECK(ink() == tokensFor(Look::Light).care);
}

TEST_CASE("text size multiplies the computer's, within 90 and 200 percent, and lengths follow")
{
    Dressed dressed;
    const double before = QApplication::font().pointSizeF();
    const int u = unit();
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    auto* title = new Label(QStringLiteral("Today"), TextRole::PageTitle);
    auto* line = new QLineEdit;
    column->addWidget(title);
    column->addWidget(line);
    spaceOut(page, *column, {6, 5, 6, 4, 4});
    page.show();
    const int height = line->sizeHint().height();

    dressed.theme.setTextPercent(200);
    CHECK(QApplication::font().pointSizeF() == Catch::Approx(2 * before));
    CHECK(unit() >= 2 * u - 1);
    CHECK(column->contentsMargins().left() == 6 * unit());
    CHECK(line->sizeHint().height() == 9 * unit());
    CHECK(line->sizeHint().height() > height);
    CHECK(title->font().pointSizeF() == Catch::Approx(2 * 1.6 * before));

    dressed.theme.setTextPercent(1000);
    CHECK(dressed.theme.textPercent() == 200);
    dressed.theme.setTextPercent(10);
    CHECK(dressed.theme.textPercent() == 90);
    dressed.theme.setTextPercent(100);
    CHECK(title->font().pointSizeF() == Catch::Approx(1.6 * before));
}

TEST_CASE("letters are underlined only while Alt is held")
{
    Dressed dressed;
    QLineEdit line;
    line.show();
    const auto underlined = [] {
        return QApplication::style()->styleHint(QStyle::SH_UnderlineShortcut);
    };
    CHECK(underlined() == 0);
    QTest::keyPress(&line, Qt::Key_Alt);
    CHECK(underlined() == 1);
    QTest::keyRelease(&line, Qt::Key_Alt);
    CHECK(underlined() == 0);
}
