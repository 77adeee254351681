// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kithbook {

class Label;

/// What is not right yet, under what it is about: an icon in the color of care and a sentence,
/// never red (mocks/README.md). Hidden while there is nothing; spoken when it appears. Field has
/// its own; this is for what has no single control, such as a group of chips.
class ProblemLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemLine(QWidget* parent = nullptr);

    /// Empty: all is right.
    void setProblem(const QString& sentence);
    [[nodiscard]] QString problem() const;

private:
    Label* m_text;
};

} // namespace kithbook
