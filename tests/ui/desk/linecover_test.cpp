// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/guiprinting.h"
#include "ui/desk/linecover.h"
#include "ui/desk/names.h"
#include "ui/parts/button.h"
#include "ui/parts/field.h"

#include <QLineEdit>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

namespace {

struct Form
{
    Names names;
    QLineEdit* line = new QLineEdit;
    Field field{QStringLiteral("Other names"), line};
    Button* button = nullptr;

    Form()
    {
        new LineCover(names, field);
        button = field.findChild<Button*>();
        field.show();
    }
    bool isCovered() const { return line->echoMode() == QLineEdit::Password; }
};

} // namespace

TEST_CASE("a line of a form is plain while names are shown")
{
    Form form;
    form.line->setText(QStringLiteral("Sammy"));
    CHECK_FALSE(form.isCovered());
    CHECK_FALSE(form.button->isVisible());
}

TEST_CASE("a line that is filled in while names are hidden is dots until it is shown")
{
    Form form;
    form.names.setHidden(true);
    form.line->setText(QStringLiteral("Sammy"));
    CHECK(form.isCovered());
    CHECK(form.line->displayText() != QStringLiteral("Sammy"));
    REQUIRE(form.button->isVisible());
    CHECK(form.button->accessibleName() == QStringLiteral("Show: Other names"));
    form.button->click();
    CHECK_FALSE(form.isCovered());
    CHECK(form.button->text() == QStringLiteral("Hide"));
    form.button->click();
    CHECK(form.isCovered());
    CHECK(form.line->text() == QStringLiteral("Sammy"));
}

TEST_CASE("hiding names covers what was typed before, and each time anew")
{
    Form form;
    QTest::keyClicks(form.line, QStringLiteral("Sammy"));
    form.names.setHidden(true);
    CHECK(form.isCovered());
    form.button->click();
    form.names.setHidden(false);
    CHECK_FALSE(form.isCovered());
    CHECK_FALSE(form.button->isVisible());
    form.names.setHidden(true);
    CHECK(form.isCovered());
}

TEST_CASE("what is typed into an empty line can be read")
{
    Form form;
    form.names.setHidden(true);
    QTest::keyClicks(form.line, QStringLiteral("Sammy"));
    CHECK_FALSE(form.isCovered());
    CHECK_FALSE(form.button->isVisible());
}

TEST_CASE("typing into a covered line leaves it covered")
{
    Form form;
    form.names.setHidden(true);
    form.line->setText(QStringLiteral("Sam"));
    QTest::keyClicks(form.line, QStringLiteral("my"));
    CHECK(form.isCovered());
    CHECK(form.line->text() == QStringLiteral("Sammy"));
}
