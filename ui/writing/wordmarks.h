// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/mark.h"

#include <QSyntaxHighlighter>

#include <vector>

namespace kithbook {

/// Lines under words: wavy under words to look at (mock 06), dots under misspelled ones. Only
/// shown: the text stays as it is. While somebody types, marks move along with their words, and the
/// one that is typed in goes.
class WordMarks final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit WordMarks(QTextDocument* document);

    // Places in the whole text, in order. Only paragraphs in which something differs are drawn
    // anew.
    void setMarks(std::vector<Mark> marks);
    void setSpelling(std::vector<Mark> marks);

protected:
    void highlightBlock(const QString& text) override;

private:
    void moveAlong(int at, int removed, int added);
    void change(std::vector<Mark>& marks, std::vector<Mark> now);
    void draw(const std::vector<Mark>& marks, const QTextCharFormat& look, qsizetype length);

    std::vector<Mark> m_marks;
    std::vector<Mark> m_spelling;
};

} // namespace kithbook
