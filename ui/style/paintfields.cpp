// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/paintfields.h"

#include "ui/style/controlshape.h"
#include "ui/style/looks.h"
#include "ui/style/measure.h"
#include "ui/style/paint.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QStyleOption>

namespace kithbook {

namespace {

// An edge that says something, focus or a problem, is twice as thick as one that does not: 2
// pixels, or 4 in high contrast, where the colors alone are too near to each other.
double toldEdge(const Tokens& t)
{
    return 2.0 * t.edge;
}

Panel fieldPanel(const QStyleOption& option, const QWidget* widget, const Tokens& t)
{
    Panel panel{t.base, t.border, double(t.edge), kFieldCorner};
    if (!has(option, QStyle::State_Enabled)) {
        panel.fill = t.window;
        panel.edge = t.divider;
    } else if (has(option, QStyle::State_HasFocus)) {
        panel.edge = t.link;
        panel.width = toldEdge(t);
    } else if (hasProblem(widget)) {
        panel.edge = t.care;
        panel.width = toldEdge(t);
    } else if (has(option, QStyle::State_MouseOver)) {
        panel.edge = t.text;
    }
    return panel;
}

} // namespace

void paintField(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    paintPanel(painter, option.rect, fieldPanel(option, widget, tokensOf(option.palette)));
}

void paintComboBox(QPainter& painter, const QStyleOptionComboBox& option, const QWidget* widget,
                   const QRect& arrow)
{
    const Tokens tokens = tokensOf(option.palette);
    paintField(painter, option, widget);
    const bool on = has(option, QStyle::State_Enabled);
    paintChevron(painter, arrow, Points::Down, on ? tokens.muted : tokens.disabled);
}

void paintSpinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QWidget* widget,
                  const QRect& up, const QRect& down)
{
    const Tokens tokens = tokensOf(option.palette);
    paintField(painter, option, widget);
    const auto color = [&](QAbstractSpinBox::StepEnabledFlag step) -> QColor {
        const bool on = has(option, QStyle::State_Enabled) && option.stepEnabled.testFlag(step);
        return on ? tokens.muted : tokens.disabled;
    };
    paintChevron(painter, up, Points::Up, color(QAbstractSpinBox::StepUpEnabled));
    paintChevron(painter, down, Points::Down, color(QAbstractSpinBox::StepDownEnabled));
}

} // namespace kithbook
