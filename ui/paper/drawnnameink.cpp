// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/drawnnameink.h"

#include "ui/style/measure.h"
#include "ui/style/tokens.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <utility>

namespace kithbook {

namespace {

constexpr double kPen = 18;       // of the box's 3000 across
constexpr double kHighest = 12;   // u, to be looked at
constexpr double kThinnest = 1.2; // pixels

/// Through the middles between the points, with the points as handles: the corners of a hand that
/// was measured sixty times a second go.
QPainterPath pathOf(const DrawnName::Stroke& stroke)
{
    QPainterPath path(stroke.front());
    for (size_t i = 1; i + 1 < stroke.size(); ++i) {
        const QPointF middle = (QPointF(stroke[i]) + QPointF(stroke[i + 1])) / 2;
        path.quadTo(stroke[i], middle);
    }
    path.lineTo(stroke.back());
    return path;
}

} // namespace

void paintDrawnName(QPainter& painter, const QRectF& box, const DrawnName& name, const QColor& ink)
{
    const double scale = std::min(box.width() / DrawnName::kWide, box.height() / DrawnName::kHigh);
    if (scale <= 0) {
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(scale, scale);
    const double width = std::max(kPen, kThinnest / scale);
    painter.setPen(QPen(ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const DrawnName::Stroke& stroke : name.strokes) {
        if (stroke.size() == 1) {
            painter.drawPoint(stroke.front());
        } else if (!stroke.empty()) {
            painter.drawPath(pathOf(stroke));
        }
    }
    painter.restore();
}

DrawnNameView::DrawnNameView(DrawnName name, QWidget* parent)
    : QWidget(parent), m_name(std::move(name))
{
    setObjectName(QStringLiteral("drawnName"));
    setAccessibleName(tr("The name they drew"));
}

QSize DrawnNameView::sizeHint() const
{
    return {qRound(units(kHighest) * kDrawnNameShape), units(kHighest)};
}

QSize DrawnNameView::minimumSizeHint() const
{
    return {units(kHighest), units(kHighest)};
}

void DrawnNameView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintDrawnName(painter, rect(), m_name, tokensOf(palette()).ink(Ink::Text));
}

} // namespace kithbook
