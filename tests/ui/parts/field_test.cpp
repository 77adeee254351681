// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/guiprinting.h"
#include "tests/ui/support/pixels.h"
#include "ui/parts/field.h"
#include "ui/parts/label.h"
#include "ui/style/looks.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

TEST_CASE("a field is labeled by the words above it")
{
    Dressed dressed;
    auto* line = new QLineEdit;
    Field field(QStringLiteral("End time"), line, QStringLiteral("if you like"));
    QAccessibleInterface* control = QAccessible::queryAccessibleInterface(line);
    const auto labels = control->relations(QAccessible::Label);
    REQUIRE(labels.size() == 1);
    CHECK(labels.first().first->text(QAccessible::Name) == QStringLiteral("End time"));
    CHECK(control->text(QAccessible::Name) == QStringLiteral("End time"));
}

TEST_CASE("a problem is shown, described to a screen reader, and taken back")
{
    Dressed dressed;
    auto* line = new QLineEdit;
    Field field(QStringLiteral("End time"), line);
    field.show();
    QCoreApplication::processEvents();
    line->clearFocus();
    const QString problem = QStringLiteral("The end is before the start. Check both times.");
    const int before = field.sizeHint().height();

    field.setProblem(problem);
    CHECK(field.hasProblem());
    CHECK(field.sizeHint().height() > before);
    QAccessibleInterface* control = QAccessible::queryAccessibleInterface(line);
    CHECK(control->text(QAccessible::Description) == problem);
    CHECK(hasProblem(line));
    CHECK(countOf(pictureOf(field), tokensFor(Look::Light).care) > 100);

    field.clearProblem();
    CHECK_FALSE(field.hasProblem());
    CHECK(control->text(QAccessible::Description).isEmpty());
    CHECK(field.sizeHint().height() == before);
}

TEST_CASE("words of a person are shown as they were typed")
{
    Dressed dressed;
    const QString typed = QStringLiteral("<b>Sam</b> & Ana");
    Label label(typed);
    CHECK(label.textFormat() == Qt::PlainText);
    CHECK(label.text() == typed);
    CHECK(QAccessible::queryAccessibleInterface(&label)->text(QAccessible::Name) == typed);
}
