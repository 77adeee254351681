// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/tokens.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace kithbook {

/// The few shapes everything is drawn with. No shadow, no gradient, no blur.

struct Panel
{
    QColor fill;
    QColor edge;      ///< invalid: none
    double width = 1; ///< of the edge, which lies inside of the rectangle
    double corner = 0;
};

void paintPanel(QPainter& painter, const QRectF& rect, const Panel& panel);

/// The focus ring around a control whose visible edge is `rect`: two tones where the control is
/// filled, because link on accent is only 1.0:1 (ux.md section 4). Needs kRingRoom outside.
void paintRing(QPainter& painter, const QRectF& rect, double corner, const Tokens& tokens,
               bool filled);

/// A ring inside of the rectangle, for rows and other things that fill their place.
void paintInnerRing(QPainter& painter, const QRectF& rect, double corner, const Tokens& tokens);

void paintCheckMark(QPainter& painter, const QRectF& rect, const QColor& color, double width);
void paintCross(QPainter& painter, const QRectF& rect, const QColor& color, double width);

enum class Points { Up, Down };
void paintChevron(QPainter& painter, const QRectF& rect, Points points, const QColor& color);

} // namespace kithbook
