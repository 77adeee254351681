// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/workhours.h"

#include <QFrame>

class QComboBox;

namespace kithbook {

class ChipGroup;
class Label;

/// Days as chips, and from when to when. It edits one span; further ones, which another program may
/// have written, are shown and kept as they are.
class WorkHoursForm final : public QFrame
{
    Q_OBJECT

public:
    explicit WorkHoursForm(QWidget* parent = nullptr);

    void setHours(const WorkHours& hours);
    /// Without a day there are none.
    [[nodiscard]] WorkHours hours() const;

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] QWidget* makeTimes();

    ChipGroup* m_days;
    QComboBox* m_from;
    QComboBox* m_to;
    Label* m_more;
    std::vector<WorkHours::Span> m_further;
};

} // namespace kithbook
