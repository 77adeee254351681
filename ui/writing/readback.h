// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/ringcolumn.h"

#include <vector>

namespace kithbook {

/// A heading and what stands below it.
struct ReadPart
{
    QString heading;
    QString text;
};

/// The parts of a note as plain reading text, one below the other in the order they are read out.
/// It takes the focus as one thing, so that a screen reader reads all of it.
class ReadBack final : public RingColumn
{
    Q_OBJECT

public:
    explicit ReadBack(QWidget* parent = nullptr);

    void show(const std::vector<ReadPart>& parts);
    using QWidget::show;

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    bool m_showsRing = false; ///< somebody came here with Tab
};

} // namespace kithbook
