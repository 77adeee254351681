// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/wordmarks.h"

#include "ui/style/tokens.h"

#include <QGuiApplication>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <iterator>
#include <utility>

namespace kithbook {

namespace {

bool isBefore(const Mark& one, const Mark& other)
{
    return std::pair(one.at, one.length) < std::pair(other.at, other.length);
}

void shift(std::vector<Mark>& marks, int at, int removed, int added)
{
    std::erase_if(marks,
                  [=](const Mark& mark) { return mark.end() >= at && mark.at <= at + removed; });
    for (Mark& mark : marks) {
        mark.at += mark.at > at ? added - removed : 0;
    }
}

QTextCharFormat underline(QTextCharFormat::UnderlineStyle style, Ink ink)
{
    QTextCharFormat look;
    look.setUnderlineStyle(style);
    look.setUnderlineColor(tokensOf(QGuiApplication::palette()).ink(ink));
    return look;
}

} // namespace

// The marks have to be where their words are before the highlighter draws what was typed: so it
// hears of a change after this.
WordMarks::WordMarks(QTextDocument* document) : QSyntaxHighlighter(static_cast<QObject*>(document))
{
    connect(document, &QTextDocument::contentsChange, this, &WordMarks::moveAlong);
    setDocument(document);
}

void WordMarks::moveAlong(int at, int removed, int added)
{
    shift(m_marks, at, removed, added);
    shift(m_spelling, at, removed, added);
}

void WordMarks::setMarks(std::vector<Mark> marks)
{
    change(m_marks, std::move(marks));
}

void WordMarks::setSpelling(std::vector<Mark> marks)
{
    change(m_spelling, std::move(marks));
}

void WordMarks::change(std::vector<Mark>& marks, std::vector<Mark> now)
{
    std::vector<Mark> different;
    std::set_symmetric_difference(marks.begin(), marks.end(), now.begin(), now.end(),
                                  std::back_inserter(different), isBefore);
    marks = std::move(now);
    int drawn = -1;
    for (const Mark& mark : different) {
        const QTextBlock block = document()->findBlock(static_cast<int>(mark.at));
        if (block.isValid() && block.blockNumber() != drawn) {
            drawn = block.blockNumber();
            rehighlightBlock(block);
        }
    }
}

void WordMarks::highlightBlock(const QString& text)
{
    draw(m_spelling, underline(QTextCharFormat::DotLine, Ink::Muted), text.size());
    draw(m_marks, underline(QTextCharFormat::WaveUnderline, Ink::Care), text.size());
}

void WordMarks::draw(const std::vector<Mark>& marks, const QTextCharFormat& look, qsizetype length)
{
    const qsizetype start = currentBlock().position();
    const qsizetype end = start + length;
    auto mark = std::partition_point(marks.begin(), marks.end(),
                                     [start](const Mark& each) { return each.end() <= start; });
    for (; mark != marks.end() && mark->at < end; ++mark) {
        const qsizetype from = std::max(mark->at, start);
        const qsizetype to = std::min(mark->end(), end);
        setFormat(static_cast<int>(from - start), static_cast<int>(to - from), look);
    }
}

} // namespace kithbook
