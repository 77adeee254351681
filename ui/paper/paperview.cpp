// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperview.h"

#include "ui/paper/notepaper.h"
#include "ui/paper/paperaccess.h"
#include "ui/style/measure.h"
#include "ui/style/tokens.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace kithbook {

namespace {

constexpr double kAround = 6;       // u beside the pages, mock 07
constexpr double kBetween = 4;      // u above and between them
constexpr double kUsualUnit = 4;    // pixels of a u when the text has its usual size
constexpr double kLargestFit = 1.3; // wider than that nobody reads better
constexpr int kLeastZoom = 50;
constexpr int kMostZoom = 400;
constexpr int kZoomStep = 25;

} // namespace

PaperView::PaperView(const QString& name, QWidget* parent) : QAbstractScrollArea(parent)
{
    makePapersReadable();
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
}

PaperView::~PaperView() = default;

void PaperView::setPaper(std::unique_ptr<NotePaper> paper)
{
    m_paper = std::move(paper);
    arrange();
}

QSize PaperView::sizeHint() const
{
    return {units(170), units(150)};
}

QSize PaperView::minimumSizeHint() const
{
    return {units(50), units(60)};
}

/// Of a pixel of the paper. What fits, but not larger than is good to read.
double PaperView::scale() const
{
    const double room = viewport()->width() - 2.0 * units(kAround);
    const double most = kLargestFit * unit() / kUsualUnit;
    const double fits = m_paper ? std::min(room / m_paper->pageSize().width(), most) : 1;
    return std::max(fits, 0.1) * m_zoom / 100;
}

QSizeF PaperView::pageOnScreen() const
{
    return m_paper ? m_paper->pageSize() * scale() : QSizeF();
}

QRectF PaperView::pageRect(int page) const
{
    const QSizeF size = pageOnScreen();
    const double between = units(kBetween);
    const double left = std::max<double>((viewport()->width() - size.width()) / 2, units(kAround));
    const double top = between + page * (size.height() + between);
    return {QPointF(std::floor(left) - horizontalScrollBar()->value(),
                    std::floor(top) - verticalScrollBar()->value()),
            size};
}

void PaperView::arrange()
{
    const QSizeF page = pageOnScreen();
    const double between = units(kBetween);
    const int pages = m_paper ? m_paper->pages() : 0;
    const auto high = static_cast<int>(std::ceil(between + pages * (page.height() + between)));
    const auto wide = static_cast<int>(std::ceil(page.width())) + 2 * units(kAround);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(units(6));
    verticalScrollBar()->setRange(0, std::max(0, high - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(units(6));
    horizontalScrollBar()->setRange(0, m_zoom <= 100 ? 0 : std::max(0, wide - viewport()->width()));
    viewport()->update();
    Q_EMIT pageChanged();
}

QString PaperView::pageWords() const
{
    if (!m_paper) {
        return {};
    }
    const double middle = viewport()->height() / 2.0;
    int page = 0;
    while (page + 1 < m_paper->pages() && pageRect(page).bottom() < middle) {
        ++page;
    }
    return m_paper->pageWords(page);
}

void PaperView::setZoom(int zoom)
{
    m_zoom = std::clamp(zoom, kLeastZoom, kMostZoom);
    arrange();
}

void PaperView::makeSmaller()
{
    setZoom(m_zoom - kZoomStep);
}

void PaperView::makeLarger()
{
    setZoom(m_zoom + kZoomStep);
}

void PaperView::paintEvent(QPaintEvent*)
{
    const Tokens t = tokensOf(palette());
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), QColor(t.alt));
    for (int page = 0; m_paper && page < m_paper->pages(); ++page) {
        const QRectF rect = pageRect(page);
        if (!rect.intersects(viewport()->rect())) {
            continue;
        }
        painter.fillRect(rect, QColor(tokensFor(Look::Light).base));
        painter.setPen(QColor(t.divider));
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
        painter.save();
        painter.translate(rect.topLeft());
        painter.scale(scale(), scale());
        m_paper->paintPage(painter, page);
        painter.restore();
    }
    const bool isFocused = hasFocus();
    const double pen = isFocused ? 2 : 1;
    painter.setPen(QPen(QColor(isFocused ? t.link : t.divider), pen));
    painter.drawRect(QRectF(viewport()->rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2));
}

void PaperView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void PaperView::keyPressEvent(QKeyEvent* event)
{
    if (verticalScrollBar()->maximum() == 0) {
        event->ignore(); // all of it is in sight: what is around it may have to scroll
    } else if (event->key() == Qt::Key_Home) {
        verticalScrollBar()->setValue(0);
    } else if (event->key() == Qt::Key_End) {
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PaperView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        updateGeometry();
        arrange();
    }
}

void PaperView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PaperView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void PaperView::scrollContentsBy(int, int)
{
    viewport()->update();
    Q_EMIT pageChanged();
}

} // namespace kithbook
