// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/textbox.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QMimeData>
#include <QScrollBar>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

namespace {

/// A box on a page of its own, as wide as it is told.
struct Shown
{
    explicit Shown(TextBox* textBox) : box(*textBox)
    {
        auto* column = new QVBoxLayout(&page);
        column->addWidget(textBox);
        column->addStretch(1);
        page.show();
        settle();
    }
    void settle()
    {
        for (int i = 0; i < 3; ++i) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }
    void setWidth(int width)
    {
        page.resize(width, 4000);
        settle();
    }
    [[nodiscard]] bool showsAll() const { return box.verticalScrollBar()->maximum() == 0; }

    QWidget page;
    TextBox& box;
};

QString manyParagraphs()
{
    const QString line = QStringLiteral("One stop at a time, we can do that, and then the next. ");
    return (line.repeated(6) + u'\n').repeated(12);
}

} // namespace

TEST_CASE("a box without a limit shows all its text, at any width")
{
    Shown shown(new TextBox(1, TextBox::kNoMost));
    shown.setWidth(900);
    const int blank = shown.box.height();
    shown.box.setPlainText(manyParagraphs());
    shown.settle();
    CHECK(shown.showsAll());
    CHECK(shown.box.height() > 12 * blank);
    const int wide = shown.box.height();
    shown.setWidth(400);
    CHECK(shown.showsAll());
    CHECK(shown.box.height() > wide);
    shown.setWidth(900);
    CHECK(shown.box.height() == wide);
    CHECK_FALSE(shown.box.horizontalScrollBar()->isVisible());
}

TEST_CASE("a box with a limit grows up to it and scrolls from there")
{
    Shown shown(new TextBox(2, 4));
    shown.setWidth(600);
    const int blank = shown.box.height();
    shown.box.setPlainText(QStringLiteral("1\n2\n3"));
    shown.settle();
    CHECK(shown.box.height() > blank);
    CHECK(shown.showsAll());
    shown.box.setPlainText(manyParagraphs());
    shown.settle();
    CHECK(shown.box.height() <= blank + 2 * shown.box.fontMetrics().lineSpacing() + 1);
    CHECK_FALSE(shown.showsAll());
}

TEST_CASE("what is pasted is plain text with its paragraphs")
{
    Shown shown(new TextBox);
    auto* rich = new QMimeData;
    rich->setHtml(QStringLiteral("<b>One</b><img src=\"file:///etc/passwd\">"));
    rich->setText(QStringLiteral("One\r\n<b>two</b>"));
    QApplication::clipboard()->setMimeData(rich);
    shown.box.paste();
    CHECK(shown.box.toPlainText() == QStringLiteral("One\n<b>two</b>"));
}
