// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/guiprinting.h"
#include "tests/ui/support/pixels.h"
#include "ui/parts/button.h"
#include "ui/parts/chipgroup.h"
#include "ui/parts/field.h"
#include "ui/parts/footerbar.h"
#include "ui/parts/pageframe.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace kithbook;

namespace {

// A page like "Log a session".
struct LogPage
{
    LogPage() : page(QStringLiteral("Log a session"))
    {
        page.setTitleAside(name(new Button(QStringLiteral("Close")), "close"));
        auto* body = new QWidget;
        auto* column = new QVBoxLayout(body);
        auto* who = new QLineEdit;
        column->addWidget(new Field(QStringLiteral("Who was it with?"), name(who, "who")));
        auto* modes =
            new ChipGroup(QStringLiteral("How did you connect?"), ChipGroup::Answers::One);
        for (const char* text : {"Phone", "Video", "In person", "Social media", "Other"}) {
            name(&modes->addChip(QString::fromLatin1(text), QString::fromLatin1(text)), "mode");
        }
        column->addWidget(modes);
        column->addSpacing(900);
        column->addWidget(new Field(QStringLiteral("One line"), name(new QLineEdit, "line"),
                                    QStringLiteral("if you like")));
        page.setBody(body);
        auto* save = new Button(QStringLiteral("Save"), ButtonKind::Main);
        auto* write = new Button(QStringLiteral("Save and write the note"));
        page.footer().addButton(static_cast<Button*>(name(save, "save")));
        page.footer().addButton(static_cast<Button*>(name(write, "write")));
        page.footer().setHint(QStringLiteral("Ctrl+Enter saves"));
        page.footer().setState(QStringLiteral("Draft kept 10:14 AM"));
    }
    static QWidget* name(QWidget* widget, const char* name)
    {
        widget->setObjectName(QString::fromLatin1(name));
        return widget;
    }
    void show(QSize size)
    {
        page.resize(size);
        page.show();
        page.activateWindow();
        QCoreApplication::processEvents();
    }
    PageFrame page;
};

} // namespace

TEST_CASE("a page fits 800 by 560 at any text size: no sideways scroll, its buttons whole")
{
    Dressed dressed;
    dressed.theme.setTextPercent(GENERATE(100, 150, 200));
    LogPage log;
    log.show({800, 560});
    CHECK(log.page.width() == 800);
    CHECK(log.page.findChild<QScrollArea*>()->horizontalScrollBar()->maximum() == 0);
    for (const auto* button : log.page.findChildren<QPushButton*>()) {
        CAPTURE(button->text());
        const QRect place(button->mapTo(&log.page, QPoint()), button->size());
        CHECK(log.page.rect().contains(place));
        CHECK(button->width() >= button->sizeHint().width());
    }
}

TEST_CASE("Tab goes in reading order, reaches everything and comes back")
{
    Dressed dressed;
    LogPage log;
    log.show({1100, 700});
    QStringList order;
    log.page.findChild<QWidget*>(QStringLiteral("close"))->setFocus();
    for (int i = 0; i < 6; ++i) {
        order.append(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    CHECK(order == QStringList{QStringLiteral("close"), QStringLiteral("who"),
                               QStringLiteral("mode"), QStringLiteral("line"),
                               QStringLiteral("save"), QStringLiteral("write")});
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("close"));
}

TEST_CASE("what gets the focus is scrolled into view")
{
    Dressed dressed;
    LogPage log;
    log.show({1000, 500});
    auto* line = log.page.findChild<QLineEdit*>(QStringLiteral("line"));
    auto* view = log.page.findChild<QScrollArea*>()->viewport();
    const auto seen = [&] {
        return view->rect().contains(QRect(line->mapTo(view, QPoint()), line->size()));
    };
    REQUIRE_FALSE(seen());
    line->setFocus();
    CHECK(seen());
}
