// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/rowlist.h"

#include "ui/parts/markedline.h"
#include "ui/style/controlshape.h"
#include "ui/style/measure.h"
#include "ui/style/paint.h"

#include <QEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace kithbook {

namespace {

constexpr double kRowHeight = 15.5; // u
constexpr double kAvatar = 9;       // u
constexpr int kBar = 3;             // pixels

struct RowRects
{
    QRect avatar;
    QRect name;
    QRect line;
    QRect tag;
};

RowRects rectsIn(const QRect& row, const QModelIndex& index, Qt::LayoutDirection direction)
{
    RowRects rects;
    QRect words = row.adjusted(units(3), 0, -units(3), 0);
    if (index.data(AvatarRole).isValid()) {
        const int side = units(kAvatar);
        rects.avatar = {words.left(), row.top() + (row.height() - side) / 2, side, side};
        words.setLeft(rects.avatar.right() + 1 + units(3));
    }
    const int high = QFontMetrics(fontFor(TextRole::Strong)).height();
    const int top = row.top() + (row.height() - 2 * high) / 2;
    rects.name = {words.left(), top, words.width(), high};
    rects.line = {words.left(), top + high, words.width(), high};
    if (const QVariant tag = index.data(TagRole); tag.isValid()) {
        // Beside the name, or beside the line when the name would be shortened by it.
        const QSize size = tagSize(tag.value<TagText>());
        const int name = textWidth(fontFor(TextRole::Strong), index.data().toString());
        const bool fits = name + units(1) + size.width() <= words.width();
        QRect& beside = fits ? rects.name : rects.line;
        rects.tag = {
            QPoint(words.right() + 1 - size.width(), beside.top() + (high - size.height()) / 2),
            size};
        beside.setRight(rects.tag.left() - units(1));
    }
    for (QRect* rect : {&rects.avatar, &rects.name, &rects.line, &rects.tag}) {
        *rect = QStyle::visualRect(direction, row, *rect);
    }
    return rects;
}

struct RowState
{
    bool chosen;
    bool over;
    bool focus;
};

RowState stateOf(const QStyleOptionViewItem& option)
{
    return {option.state.testFlag(QStyle::State_Selected),
            option.state.testFlag(QStyle::State_MouseOver),
            option.state.testFlag(QStyle::State_HasFocus)};
}

void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const Tokens& t)
{
    const RowState state = stateOf(option);
    const QRect& row = option.rect;
    const QRgb over = state.over ? t.alt : t.base;
    painter.fillRect(row, QColor(state.chosen ? t.soft : over));
    painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), QColor(t.divider));
}

// Over the ring, so that a chosen row is told from a focused one without its color.
void paintBar(QPainter& painter, const QStyleOptionViewItem& option, const Tokens& t)
{
    const QRect bar(option.rect.left(), option.rect.top(), kBar, option.rect.height());
    painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), QColor(t.accent));
}

void paintLine(QPainter& painter, const QRect& rect, const QString& text, TextRole role,
               const QColor& color, Qt::LayoutDirection direction)
{
    const QFont font = fontFor(role);
    painter.setFont(font);
    painter.setPen(color);
    const Qt::Alignment side = QStyle::visualAlignment(direction, Qt::AlignLeft);
    const int flags = static_cast<int>(side | Qt::AlignVCenter);
    painter.drawText(rect, flags | Qt::TextSingleLine | ownDirection(text),
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

RowDelegate::RowDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const
{
    const Tokens t = tokensOf(option.palette);
    const RowState state = stateOf(option);
    const RowRects rects = rectsIn(option.rect, index, option.direction);
    painter->save();
    paintGround(*painter, option, t);
    if (const QVariant avatar = index.data(AvatarRole); avatar.isValid()) {
        paintAvatar(*painter, rects.avatar, avatar.value<AvatarLook>(), option.palette,
                    state.chosen);
    }
    paintLine(*painter, rects.name, index.data(Qt::DisplayRole).toString(), TextRole::Strong,
              state.chosen ? t.onSoft : t.text, option.direction);
    const QColor quiet(state.chosen ? t.onSoft : t.muted);
    if (const QVariant marks = index.data(LineMarksRole); marks.isValid()) {
        paintMarked(*painter, rects.line, index.data(LineRole).toString(),
                    marks.value<std::vector<Mark>>(), quiet, option.direction);
    } else {
        paintLine(*painter, rects.line, index.data(LineRole).toString(), TextRole::Body, quiet,
                  option.direction);
    }
    if (const QVariant tag = index.data(TagRole); tag.isValid()) {
        paintTag(*painter, rects.tag, tag.value<TagText>(), option.palette, option.direction);
    }
    if (state.focus) {
        paintInnerRing(*painter, option.rect, 0, t);
    }
    if (state.chosen) {
        paintBar(*painter, option, t);
    }
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {units(40), units(kRowHeight)};
}

RowList::RowList(const QString& name, QWidget* parent) : QListView(parent)
{
    setAccessibleName(name);
    setItemDelegate(new RowDelegate(this));
    setUniformItemSizes(true);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    connect(this, &QListView::doubleClicked, this, &RowList::opened);
}

QSize RowList::sizeHint() const
{
    const int rows = model() ? std::min(model()->rowCount(), 8) : 3;
    return {units(86), rows * units(kRowHeight)};
}

QSize RowList::minimumSizeHint() const
{
    return {units(40), units(kRowHeight)};
}

void RowList::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->modifiers().testFlag(Qt::ControlModifier) && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

// Rows are painted square; the sheet's corners are laid over them in the color around it.
void RowList::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    const Tokens t = tokensOf(palette());
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF sheet = viewport()->rect();
    QPainterPath corners;
    corners.addRect(sheet);
    QPainterPath inside;
    inside.addRoundedRect(sheet, kCardCorner, kCardCorner);
    painter.fillPath(corners - inside, QColor(t.window));
    paintPanel(painter, sheet, {{}, t.groundEdge ? t.border : t.divider, 1, kCardCorner});
}

void RowList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

} // namespace kithbook
