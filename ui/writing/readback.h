// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/ringcolumn.h"

namespace kithbook {

/// A heading and what stands below it.
struct ReadPart
{
    QString heading;
    QString text;
};

/// The parts of a note as plain reading text, one below the other in the order they are read out.
/// Each can be reached with Tab, so that a screen reader reads it.
class ReadBack final : public RingColumn
{
    Q_OBJECT

public:
    explicit ReadBack(QWidget* parent = nullptr);

    void show(const std::vector<ReadPart>& parts);
    using QWidget::show;
    /// Null when nothing is written.
    [[nodiscard]] QWidget* first() const { return m_first; }

private:
    QWidget* m_first = nullptr;
};

} // namespace kithbook
