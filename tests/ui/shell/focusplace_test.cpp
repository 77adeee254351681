// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printing.h"
#include "ui/shell/focusplace.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

namespace {

struct Form
{
    QWidget page;
    QLineEdit* line = new QLineEdit(QStringLiteral("Talked about art"));
    QPlainTextEdit* text = new QPlainTextEdit(QStringLiteral("Some words"));

    Form()
    {
        auto* column = new QVBoxLayout(&page);
        column->addWidget(line);
        column->addWidget(text);
        line->setObjectName(QStringLiteral("oneLine"));
        text->setObjectName(QStringLiteral("words"));
        page.show();
    }
};

} // namespace

TEST_CASE("the focus comes back to the same field and the same letter")
{
    Form before;
    before.text->setFocus();
    QTextCursor cursor = before.text->textCursor();
    cursor.setPosition(4);
    before.text->setTextCursor(cursor);
    const QCborMap place = focusPlaceIn(before.page);

    Form after;
    after.line->setFocus();
    restoreFocus(after.page, place);
    CHECK(after.page.focusWidget() == after.text);
    CHECK(after.text->textCursor().position() == 4);
}

TEST_CASE("a text that is shorter now puts the cursor at its end")
{
    Form before;
    before.text->setFocus();
    before.text->moveCursor(QTextCursor::End);
    const QCborMap place = focusPlaceIn(before.page);
    Form after;
    after.text->setPlainText(QStringLiteral("Some"));
    restoreFocus(after.page, place);
    CHECK(after.text->textCursor().position() == 4);
}

TEST_CASE("where a cursor stands in a passphrase is nobody's business")
{
    Form form;
    form.line->setEchoMode(QLineEdit::Password);
    form.line->setFocus();
    form.line->setCursorPosition(7);
    CHECK(focusPlaceIn(form.page).value(2).toInteger() == 0);
}

TEST_CASE("a place that says nothing leaves the focus alone")
{
    Form form;
    form.line->setFocus();
    restoreFocus(form.page, {});
    restoreFocus(form.page, {{1, QStringLiteral("gone")}});
    CHECK(form.page.focusWidget() == form.line);
}
