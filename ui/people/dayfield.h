// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace kithbook {

/// A day as people write it: "2026-05-12", "May 12", "12 May 2025", "Tue May 12", "today",
/// "tomorrow". Never digits with strokes, which two countries read as two days (ux.md section 5,
/// "Dates"). Without a year it is the one nearest to `today`. Nothing for anything else.
[[nodiscard]] std::optional<QDate> readDay(const QString& text, const QDate& today);

/// A line to type a day in. Shows what it understood when it is left.
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
