// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/wordmarks.h"

#include "ui/style/tokens.h"

#include <QGuiApplication>

#include <algorithm>

namespace kithbook {

WordMarks::WordMarks(QTextDocument* document) : QSyntaxHighlighter(document) {}

void WordMarks::setMarks(std::vector<Mark> marks)
{
    if (marks != m_marks) {
        m_marks = std::move(marks);
        rehighlight();
    }
}

void WordMarks::highlightBlock(const QString& text)
{
    QTextCharFormat look;
    look.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    look.setUnderlineColor(tokensOf(QGuiApplication::palette()).ink(Ink::Care));
    const qsizetype start = currentBlock().position();
    const qsizetype end = start + text.size();
    for (const Mark& mark : m_marks) {
        const qsizetype from = std::max(mark.at, start);
        const qsizetype to = std::min(mark.end(), end);
        if (from < to) {
            setFormat(static_cast<int>(from - start), static_cast<int>(to - from), look);
        }
    }
}

} // namespace kithbook
