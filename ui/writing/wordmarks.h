// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/mark.h"

#include <QSyntaxHighlighter>

#include <vector>

namespace kithbook {

/// Wavy lines under words to look at (mock 06). Only shown: the text stays as it is.
class WordMarks final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit WordMarks(QTextDocument* document);

    /// Places in the whole text, in order.
    void setMarks(std::vector<Mark> marks);

protected:
    void highlightBlock(const QString& text) override;

private:
    std::vector<Mark> m_marks;
};

} // namespace kithbook
