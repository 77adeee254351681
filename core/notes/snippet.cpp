// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snippet.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace kithbook {

namespace {

constexpr qsizetype kLeadIn = 40;   // units before the first mark, so that it is read in context
constexpr qsizetype kSearched = 24; // how far a cut moves to reach a space
constexpr QChar kEllipsis(0x2026);

/// The nearest place at or before `place` where a character ends.
qsizetype wholeCharacter(const QString& text, qsizetype place, qsizetype floor)
{
    // Looking at a stretch is enough, and a text may be one line of 50,000 units.
    const qsizetype start = std::max(floor, place - kSnippetLength);
    QTextBoundaryFinder finder(
        QTextBoundaryFinder::Grapheme,
        QStringView(text).sliced(start, text.size() - start).left(2 * kSnippetLength));
    finder.setPosition(place - start);
    if (!finder.isAtBoundary()) {
        finder.toPreviousBoundary();
    }
    return start + std::max<qsizetype>(finder.position(), 0);
}

qsizetype startOf(const QString& text, qsizetype firstMark)
{
    const qsizetype wanted = firstMark - kLeadIn;
    if (wanted <= 0) {
        return 0;
    }
    for (qsizetype i = wanted; i < std::min(firstMark, wanted + kSearched); ++i) {
        if (text.at(i).isSpace()) {
            return i + 1;
        }
    }
    return wholeCharacter(text, wanted, 0);
}

qsizetype endOf(const QString& text, qsizetype start)
{
    const qsizetype wanted = start + kSnippetLength;
    if (wanted >= text.size()) {
        return text.size();
    }
    for (qsizetype i = wanted; i > wanted - kSearched; --i) {
        if (text.at(i).isSpace()) {
            return i;
        }
    }
    return wholeCharacter(text, wanted, start);
}

} // namespace

Snippet snippetOf(const QString& text, const std::vector<Mark>& marks)
{
    const qsizetype start = startOf(text, marks.empty() ? 0 : marks.front().at);
    const qsizetype end = endOf(text, start);
    Snippet snippet;
    snippet.text = text.sliced(start, end - start);
    snippet.text.replace(QChar::LineFeed, QChar::Space);
    const qsizetype shift = start > 0 ? 1 : 0;
    for (const Mark& mark : marks) {
        const qsizetype stop = std::min(mark.at + mark.length, end);
        if (mark.at >= start && mark.at < stop) {
            snippet.marks.push_back({mark.at - start + shift, stop - mark.at});
        }
    }
    if (start > 0) {
        snippet.text.prepend(kEllipsis);
    }
    if (end < text.size()) {
        snippet.text.append(kEllipsis);
    }
    return snippet;
}

} // namespace kithbook
