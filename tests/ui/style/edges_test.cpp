// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/pixels.h"
#include "ui/parts/button.h"
#include "ui/style/looks.h"
#include "ui/style/measure.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

// WCAG 2.2 SC 1.4.11 and 2.4.7, measured on what is drawn.
using namespace kithbook;

namespace {

struct Page
{
    Page()
    {
        auto* column = new QVBoxLayout(&window);
        column->setContentsMargins(20, 20, 20, 20);
        column->setSpacing(20);
        chip = new QRadioButton(QStringLiteral("Phone"));
        makeChip(*chip);
        link = new Button(QStringLiteral("Change"), ButtonKind::Link);
        primary = new Button(QStringLiteral("Save"), ButtonKind::Main);
        for (QWidget* widget : std::initializer_list<QWidget*>{
                 new Button(QStringLiteral("Continue")), primary,
                 new Button(QStringLiteral("Log"), ButtonKind::Second), chip,
                 new QCheckBox(QStringLiteral("Tick")), new QRadioButton(QStringLiteral("Radio")),
                 new QLineEdit, new QComboBox, new QSpinBox, new QPlainTextEdit}) {
            column->addWidget(widget);
            controls.push_back(widget);
        }
        column->addWidget(link);
        window.resize(400, 800);
    }

    QWidget window;
    std::vector<QWidget*> controls;
    QRadioButton* chip;
    Button* primary;
    Button* link;
};

Theme::Choice anyLook()
{
    return GENERATE(Theme::Choice::Light, Theme::Choice::Dark, Theme::Choice::HighContrast);
}

// From left of the control to a little inside of it, at half height (the middle of a tick).
double edgeContrast(const QImage& image, const QWidget& control)
{
    const QRect place = control.geometry();
    const int y = place.center().y();
    return strongestContrast(image, {place.left() - 6, y}, {place.left() + 5, y});
}

} // namespace

TEST_CASE("every control has an edge of 3 to 1 against the window")
{
    Dressed dressed;
    dressed.theme.choose(anyLook());
    Page page;
    page.window.setFocusPolicy(Qt::StrongFocus);
    page.window.setFocus();
    const QImage image = pictureOf(page.window);
    for (const QWidget* control : page.controls) {
        CAPTURE(control->metaObject()->className());
        CHECK(edgeContrast(image, *control) >= 3.0);
    }
}

TEST_CASE("focus changes pixels of every control, and what changes is 3 to 1")
{
    Dressed dressed;
    dressed.theme.choose(anyLook());
    Page page;
    page.window.setFocusPolicy(Qt::StrongFocus);
    page.window.show();
    page.window.activateWindow();
    page.controls.push_back(page.link);
    for (QWidget* control : page.controls) {
        CAPTURE(control->metaObject()->className());
        page.window.setFocus();
        const QImage before = pictureOf(page.window);
        control->setFocus(Qt::TabFocusReason);
        const QImage after = pictureOf(page.window);
        int told = 0;
        for (int y = 0; y < before.height(); ++y) {
            for (int x = 0; x < before.width(); ++x) {
                told += contrast(before.pixel(x, y), after.pixel(x, y)) >= 3.0 ? 1 : 0;
            }
        }
        // A ring of 2 pixels around the smallest thing, a tick, has over a hundred.
        CHECK(told >= 100);
    }
}

TEST_CASE("a filled button has a ring in two tones, one seen on the window and one on the fill")
{
    Dressed dressed;
    Page page;
    page.window.show();
    page.window.activateWindow();
    page.primary->setFocus(Qt::TabFocusReason);
    const QImage image = pictureOf(*page.primary);
    const Tokens& tokens = tokensFor(Look::Light);
    CHECK(countOf(image, tokens.link) > 100);
    const int y = image.height() / 2;
    const QPoint fill(8 + kRingRoom, y);
    CHECK(image.pixel(fill) == tokens.accent);
    CHECK(strongestContrast(image, fill, {kRingRoom + 1, y}) >= 3.0);
}

TEST_CASE("controls are at least 36 pixels high at 11 points and grow with the text")
{
    Dressed dressed;
    dressed.theme.setTextPercent(GENERATE(100, 150, 200));
    Page page;
    page.window.show();
    const int least = 9 * unit();
    CHECK(least >= 36);
    for (const QWidget* control : page.controls) {
        CAPTURE(control->metaObject()->className());
        CHECK(control->sizeHint().height() >= least);
    }
    // WCAG 2.2 SC 2.5.8 for words in a line of text.
    CHECK(page.link->sizeHint().height() >= 24);
}

TEST_CASE("layouts line up what is seen, so the ring of a button reaches outside of its place")
{
    Dressed dressed;
    Page page;
    page.window.show();
    QCoreApplication::processEvents();
    CHECK(page.primary->geometry().left() == 20 - kRingRoom);
    CHECK(page.controls[6]->geometry().left() == 20); // the line edit has its ring inside
}
