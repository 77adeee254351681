// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/paint.h"

#include "ui/style/measure.h"

#include <QPainter>

namespace kithbook {

namespace {

constexpr double kRingWidth = 2;
constexpr double kRingAir = 1;
constexpr double kInnerTone = 1.5;
static_assert(kRingWidth + kRingAir == kRingRoom);

void strokeLine(QPainter& painter, const QPolygonF& line, const QColor& color, double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.restore();
}

// A square in the middle, `part` of the shorter side wide.
QRectF middle(const QRectF& rect, double part)
{
    const double side = std::min(rect.width(), rect.height()) * part;
    QRectF square(0, 0, side, side);
    square.moveCenter(rect.center());
    return square;
}

} // namespace

void paintPanel(QPainter& painter, const QRectF& rect, const Panel& panel)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(panel.fill.isValid() ? QBrush(panel.fill) : QBrush(Qt::NoBrush));
    if (panel.edge.isValid()) {
        const double half = panel.width / 2;
        painter.setPen(QPen(panel.edge, panel.width));
        painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), panel.corner - half,
                                panel.corner - half);
    } else {
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(rect, panel.corner, panel.corner);
    }
    painter.restore();
}

void paintRing(QPainter& painter, const QRectF& rect, double corner, const Tokens& tokens,
               bool filled)
{
    const double room = kRingRoom;
    paintPanel(painter, rect.adjusted(-room, -room, room, room),
               {{}, tokens.link, kRingWidth, corner + room});
    if (filled) {
        const double in = 1;
        paintPanel(painter, rect.adjusted(in, in, -in, -in),
                   {{}, tokens.base, kInnerTone, corner - in});
    }
}

void paintInnerRing(QPainter& painter, const QRectF& rect, double corner, const Tokens& tokens)
{
    paintPanel(painter, rect, {{}, tokens.link, kRingWidth, corner});
}

void paintCheckMark(QPainter& painter, const QRectF& rect, const QColor& color, double width)
{
    const QRectF box = middle(rect, 0.62);
    strokeLine(painter,
               {box.topLeft() + QPointF(0, box.height() * 0.55),
                box.topLeft() + QPointF(box.width() * 0.36, box.height() * 0.88),
                box.topLeft() + QPointF(box.width(), box.height() * 0.16)},
               color, width);
}

void paintCross(QPainter& painter, const QRectF& rect, const QColor& color, double width)
{
    const QRectF box = middle(rect, 0.55);
    strokeLine(painter, {box.topLeft(), box.bottomRight()}, color, width);
    strokeLine(painter, {box.topRight(), box.bottomLeft()}, color, width);
}

void paintChevron(QPainter& painter, const QRectF& rect, Points points, const QColor& color)
{
    const double half = units(1.1);
    const QPointF c = rect.center();
    QPolygonF line;
    switch (points) {
    case Points::Down:
        line = {c + QPointF(-half, -half / 2), c + QPointF(0, half / 2),
                c + QPointF(half, -half / 2)};
        break;
    case Points::Up:
        line = {c + QPointF(-half, half / 2), c + QPointF(0, -half / 2),
                c + QPointF(half, half / 2)};
        break;
    }
    strokeLine(painter, line, color, unit() * 0.4);
}

} // namespace kithbook
