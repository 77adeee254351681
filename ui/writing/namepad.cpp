// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/namepad.h"

#include "ui/paper/drawnnameink.h"
#include "ui/style/measure.h"
#include "ui/style/paint.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTabletEvent>

#include <algorithm>

namespace kithbook {

namespace {

constexpr double kPadWidth = 120; // u
constexpr double kLeastPadWidth = 60;
constexpr double kPadEdge = 1.5;      // u between the edge and where the pen may go
constexpr double kPadLine = 0.74;     // of the height: the line to write on
constexpr double kPadLineSide = 0.05; // of the width
constexpr int kNearest = 8;           // of DrawnName::kWide: closer points are one

} // namespace

NamePad::NamePad(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setCursor(Qt::CrossCursor);
    tellName();
}

void NamePad::setName(const DrawnName& name)
{
    m_isDrawing = false;
    m_name = name;
    tellName();
    update();
}

void NamePad::takeBack()
{
    if (!m_name.isEmpty()) {
        m_isDrawing = false;
        m_name.strokes.pop_back();
        tellName();
        update();
        Q_EMIT edited();
    }
}

void NamePad::clear()
{
    if (!m_name.isEmpty()) {
        setName({});
        Q_EMIT edited();
    }
}

void NamePad::tellName()
{
    setAccessibleName(m_name.isEmpty() ? tr("Place to draw your name, empty")
                                       : tr("Place to draw your name, with a name drawn"));
}

QSize NamePad::sizeHint() const
{
    return {units(kPadWidth), heightForWidth(units(kPadWidth))};
}

QSize NamePad::minimumSizeHint() const
{
    return {units(kLeastPadWidth), heightForWidth(units(kLeastPadWidth))};
}

int NamePad::heightForWidth(int width) const
{
    // A layout asks about widths it will not give.
    return qRound(std::min(width, maximumWidth()) / kDrawnNameShape);
}

/// Where a pen may go: the shape of a drawn name, inside of the edge.
QRectF NamePad::sheet() const
{
    const double edge = units(kPadEdge);
    const QRectF inside = QRectF(rect()).adjusted(edge, edge, -edge, -edge);
    const double scale =
        std::min(inside.width() / DrawnName::kWide, inside.height() / DrawnName::kHigh);
    const QSizeF size(DrawnName::kWide * scale, DrawnName::kHigh * scale);
    return {inside.center() - QPointF(size.width(), size.height()) / 2, size};
}

QPoint NamePad::pointAt(const QPointF& place) const
{
    const QRectF paper = sheet();
    const QPointF at = (place - paper.topLeft()) * (DrawnName::kWide / paper.width());
    return {std::clamp(qRound(at.x()), 0, DrawnName::kWide),
            std::clamp(qRound(at.y()), 0, DrawnName::kHigh)};
}

void NamePad::begin(const QPointF& place)
{
    const bool hasRoom = static_cast<qsizetype>(m_name.strokes.size()) < DrawnName::kMostStrokes &&
                         m_name.points() < DrawnName::kMostPoints;
    if (!hasRoom) {
        return;
    }
    m_isDrawing = true;
    m_name.strokes.push_back({pointAt(place)});
    update();
}

void NamePad::goOn(const QPointF& place)
{
    if (!m_isDrawing || m_name.points() >= DrawnName::kMostPoints) {
        return;
    }
    const QPoint point = pointAt(place);
    DrawnName::Stroke& stroke = m_name.strokes.back();
    if ((point - stroke.back()).manhattanLength() >= kNearest) {
        stroke.push_back(point);
        update();
    }
}

void NamePad::end()
{
    if (m_isDrawing) {
        m_isDrawing = false;
        tellName();
        Q_EMIT edited();
    }
}

void NamePad::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        begin(event->position());
    }
}

void NamePad::mouseMoveEvent(QMouseEvent* event)
{
    goOn(event->position());
}

void NamePad::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        end();
    }
}

// A finger comes as a mouse, and so would a pen, at the pace of a mouse.
void NamePad::tabletEvent(QTabletEvent* event)
{
    switch (event->type()) {
    case QEvent::TabletPress:
        begin(event->position());
        break;
    case QEvent::TabletMove:
        goOn(event->position());
        break;
    case QEvent::TabletRelease:
        end();
        break;
    default:
        break;
    }
    event->accept();
}

void NamePad::paintEvent(QPaintEvent*)
{
    const Tokens tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPanel(painter, rect(),
               {.fill = tokens.base,
                .edge = tokens.border,
                .width = double(tokens.edge),
                .corner = kFieldCorner});
    const QRectF paper = sheet();
    const double side = paper.width() * kPadLineSide;
    const double y = paper.top() + paper.height() * kPadLine;
    painter.setPen(QPen(QColor(tokens.divider), tokens.edge));
    painter.drawLine(QPointF(paper.left() + side, y), QPointF(paper.right() - side, y));
    paintDrawnName(painter, paper, m_name, tokens.ink(Ink::Text));
}

} // namespace kithbook
