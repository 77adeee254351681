// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace kithbook {

/// A line to type a day in that somebody will rely on: what can be read in two ways is asked for
/// again (DayReading::Sure). Shows what it understood when it is left.
class DayField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit DayField(const QDate& today, QWidget* parent = nullptr);

    void setDay(const QDate& day);
    /// Invalid for an empty line; nothing for one that cannot be read.
    [[nodiscard]] std::optional<QDate> day() const;
    /// How to write it.
    [[nodiscard]] static QString hint();

private:
    const QDate m_today;
};

} // namespace kithbook
