// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/guiprinting.h"
#include "tests/ui/support/pixels.h"
#include "ui/parts/actrow.h"
#include "ui/parts/button.h"
#include "ui/style/measure.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

namespace {

ActRowText samText()
{
    ActRowText text;
    text.time = QStringLiteral("10:30 AM");
    text.icon = Icon::Phone;
    text.name = QStringLiteral("Sam & Ana");
    text.tag = TagText{QStringLiteral("Note to finish"), Tone::Info, Icon::Note};
    text.line = QStringLiteral("Phone, yesterday, 25 min");
    text.act = QStringLiteral("Log this");
    return text;
}

QPoint buttonAt(const ActRow& row)
{
    return row.button().mapTo(&row, QPoint());
}

} // namespace

TEST_CASE("a row is one sentence and its button says whose it is")
{
    Dressed dressed;
    ActRow row(samText());
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&row);
    CHECK(spoken->text(QAccessible::Name) ==
          QStringLiteral("10:30 AM, Sam & Ana, Note to finish, Phone, yesterday, 25 min"));
    QAccessibleInterface* button = QAccessible::queryAccessibleInterface(&row.button());
    CHECK(button->text(QAccessible::Name) == QStringLiteral("Log this: Sam & Ana"));
    QSignalSpy acted(&row, &ActRow::acted);
    QTest::keyClick(&row.button(), Qt::Key_Space);
    CHECK(acted.size() == 1);
}

TEST_CASE("the button stands beside the words, and below them where there is no room")
{
    Dressed dressed;
    ActRow row(samText());
    row.resize(units(150), row.heightForWidth(units(150)));
    row.show();
    QCoreApplication::processEvents();
    CHECK(buttonAt(row).y() < units(5));
    CHECK(buttonAt(row).x() > units(100));
    row.resize(units(70), row.heightForWidth(units(70)));
    QCoreApplication::processEvents();
    CHECK(buttonAt(row).y() > units(10));
    CHECK(row.rect().contains(QRect(buttonAt(row), row.button().size())));
}

TEST_CASE("the ring of a focused button is not cut off by its row")
{
    Dressed dressed;
    ActRow row(samText());
    row.resize(units(150), row.heightForWidth(units(150)));
    row.show();
    row.activateWindow();
    row.button().setFocus();
    const QImage image = pictureOf(row);
    const QRect button(buttonAt(row), row.button().size());
    CHECK(row.rect().contains(button));
    CHECK(image.pixel(button.right() - 1, button.center().y()) == tokensFor(Look::Light).link);
}
