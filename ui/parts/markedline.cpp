// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/markedline.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>

namespace kithbook {

namespace {

struct MarkedText
{
    QString text;
    std::vector<Mark> marks;
};

void layOut(QTextLayout& layout)
{
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
}

/// As much of the snippet as fits, its marks cut with it.
MarkedText shortened(const MarkedText& whole, const QTextLayout& layout, const QFont& font,
                     int width)
{
    const QTextLine line = layout.lineAt(0);
    if (line.naturalTextWidth() <= width) {
        return whole;
    }
    const QString dots(QChar(0x2026));
    const int room = width - QFontMetrics(font).horizontalAdvance(dots);
    qsizetype end = line.xToCursor(std::max(0, room), QTextLine::CursorOnCharacter);
    while (end > 0 && whole.text[end - 1].isSpace()) {
        --end;
    }
    MarkedText cut{whole.text.left(end) + dots, {}};
    for (Mark mark : whole.marks) {
        if (mark.at < end) {
            mark.length = std::min(mark.length, end - mark.at);
            cut.marks.push_back(mark);
        }
    }
    return cut;
}

QList<QTextLayout::FormatRange> boldOf(const std::vector<Mark>& marks)
{
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    QList<QTextLayout::FormatRange> ranges;
    for (const Mark& mark : marks) {
        ranges.append({static_cast<int>(mark.at), static_cast<int>(mark.length), bold});
    }
    return ranges;
}

} // namespace

void paintMarked(QPainter& painter, const QRect& rect, const QString& text,
                 const std::vector<Mark>& marks, const QColor& color, Qt::LayoutDirection direction)
{
    const MarkedText words{text, marks};
    const QFont font = fontFor(TextRole::Body);
    QTextOption option(QStyle::visualAlignment(direction, Qt::AlignLeft));
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(words.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const auto make = [&](QTextLayout& layout, const MarkedText& each) {
        layout.setTextOption(option);
        layout.setFormats(boldOf(each.marks));
        layOut(layout);
    };
    QTextLayout whole(words.text, font);
    make(whole, words);
    const MarkedText fitting = shortened(words, whole, font, rect.width());
    QTextLayout layout(fitting.text, font);
    make(layout, fitting);
    const double wide = layout.lineAt(0).naturalTextWidth();
    const bool mirrored = direction == Qt::RightToLeft;
    const double x = mirrored ? rect.right() + 1 - wide : rect.left();
    layout.lineAt(0).setPosition({0, 0});
    painter.setPen(color);
    layout.draw(&painter, {x, rect.top() + (rect.height() - layout.lineAt(0).height()) / 2});
}

} // namespace kithbook
