// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/guiprinting.h"
#include "tests/ui/support/pixels.h"
#include "ui/parts/chipgroup.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace kithbook;

namespace {

const QStringList kCodes{QStringLiteral("phone"), QStringLiteral("video"), QStringLiteral("text"),
                         QStringLiteral("person"), QStringLiteral("app")};

struct Form
{
    explicit Form(ChipGroup::Answers answers = ChipGroup::Answers::One)
    {
        auto* column = new QVBoxLayout(&window);
        group = new ChipGroup(QStringLiteral("How did you connect?"), answers);
        for (const QString& code : kCodes) {
            group->addChip(code, code, Icon::Phone);
        }
        before = new QLineEdit;
        after = new QLineEdit;
        column->addWidget(before);
        column->addWidget(group);
        column->addWidget(after);
        window.resize(900, 300);
        window.show();
        window.activateWindow();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QAbstractButton* chip(int index) const { return group->chip(kCodes.at(index)); }
    void press(Qt::Key key) const { QTest::keyClick(QApplication::focusWidget(), key); }

    QWidget window;
    ChipGroup* group;
    QLineEdit* before;
    QLineEdit* after;
};

} // namespace

TEST_CASE("answers are radio buttons in a group that carries the question")
{
    Dressed dressed;
    Form form;
    QAccessibleInterface* chip = QAccessible::queryAccessibleInterface(form.chip(0));
    REQUIRE(chip);
    CHECK(chip->role() == QAccessible::RadioButton);
    CHECK(chip->text(QAccessible::Name) == QStringLiteral("phone"));
    const auto labels = chip->relations(QAccessible::Label);
    REQUIRE(labels.size() == 1);
    CHECK(labels.first().first->text(QAccessible::Name) == QStringLiteral("How did you connect?"));
    CHECK(labels.first().first->role() == QAccessible::Grouping);

    Form many(ChipGroup::Answers::Any);
    CHECK(QAccessible::queryAccessibleInterface(many.chip(0))->role() == QAccessible::CheckBox);
}

TEST_CASE("Tab enters a group at its answer and leaves it again")
{
    Dressed dressed;
    Form form;
    form.before->setFocus();
    form.press(Qt::Key_Tab);
    CHECK(form.chip(0)->hasFocus());
    form.press(Qt::Key_Tab);
    CHECK(form.after->hasFocus());

    form.group->choose({kCodes.at(3)});
    form.before->setFocus();
    form.press(Qt::Key_Tab);
    CHECK(form.chip(3)->hasFocus());
    form.press(Qt::Key_Backtab);
    CHECK(form.before->hasFocus());
}

TEST_CASE("arrows go through the answers and choose, and stop at the ends")
{
    Dressed dressed;
    Form form;
    QSignalSpy answered(form.group, &ChipGroup::answered);
    form.group->choose({kCodes.at(0)});
    form.chip(0)->setFocus();
    form.press(Qt::Key_Left);
    CHECK(form.chip(0)->hasFocus());
    form.press(Qt::Key_Right);
    CHECK(form.group->chosen() == QStringList(kCodes.at(1)));
    CHECK(form.chip(1)->hasFocus());
    form.press(Qt::Key_End);
    CHECK(form.group->chosen() == QStringList(kCodes.at(4)));
    form.press(Qt::Key_Home);
    CHECK(form.group->chosen() == QStringList(kCodes.at(0)));
    CHECK(answered.size() == 3);
    form.chip(1)->setEnabled(false);
    form.press(Qt::Key_Right);
    CHECK(form.group->chosen() == QStringList(kCodes.at(2)));
}

TEST_CASE("arrows are mirrored right to left")
{
    Dressed dressed;
    Form form;
    form.window.setLayoutDirection(Qt::RightToLeft);
    form.chip(0)->setFocus();
    form.press(Qt::Key_Left);
    CHECK(form.chip(1)->hasFocus());
}

TEST_CASE("up and down go by row when the chips have wrapped")
{
    Dressed dressed;
    Form form;
    form.window.resize(260, 500);
    QCoreApplication::processEvents();
    REQUIRE(form.chip(0)->y() < form.chip(4)->y());
    form.chip(0)->setFocus();
    form.press(Qt::Key_Down);
    auto* below = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
    REQUIRE(below);
    CHECK(below->y() > form.chip(0)->y());
    form.press(Qt::Key_Up);
    CHECK(form.chip(0)->hasFocus());
    form.press(Qt::Key_Up);
    CHECK(form.chip(0)->hasFocus());
}

TEST_CASE("check chips move without choosing; Space ticks")
{
    Dressed dressed;
    Form form(ChipGroup::Answers::Any);
    QSignalSpy answered(form.group, &ChipGroup::answered);
    form.chip(0)->setFocus();
    form.press(Qt::Key_Right);
    CHECK(form.group->chosen().isEmpty());
    form.press(Qt::Key_Space);
    form.press(Qt::Key_Right);
    form.press(Qt::Key_Space);
    CHECK(form.group->chosen() == QStringList{kCodes.at(1), kCodes.at(2)});
    CHECK(answered.size() == 2);
    CHECK(answered.last().first().toStringList() == form.group->chosen());
}

TEST_CASE("choosing by program says nothing and can take the answer off")
{
    Dressed dressed;
    Form form;
    QSignalSpy answered(form.group, &ChipGroup::answered);
    form.group->choose({kCodes.at(2)});
    CHECK(form.group->chosen() == QStringList(kCodes.at(2)));
    form.group->choose({});
    CHECK(form.group->chosen().isEmpty());
    CHECK(answered.isEmpty());
}

TEST_CASE("at twice the text size chips wrap and nothing scrolls sideways")
{
    Dressed dressed;
    dressed.theme.setTextPercent(200);
    QScrollArea area;
    area.setWidgetResizable(true);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    auto* group = new ChipGroup(QStringLiteral("How did you connect?"), ChipGroup::Answers::One);
    for (const char* text : {"Phone", "Video", "Text", "In person", "App", "Social media", "VR"}) {
        group->addChip(QString::fromLatin1(text), QString::fromLatin1(text), Icon::Phone);
    }
    column->addWidget(group);
    area.setWidget(body);
    area.resize(800, 560);
    area.show();
    QCoreApplication::processEvents();
    CHECK(area.horizontalScrollBar()->maximum() == 0);
    CHECK(group->chip(QStringLiteral("VR"))->y() > group->chip(QStringLiteral("Phone"))->y());
    for (const auto* chip : group->findChildren<QAbstractButton*>()) {
        CAPTURE(chip->text());
        CHECK(group->rect().contains(chip->geometry()));
        CHECK(chip->width() >= chip->sizeHint().width());
    }
}
