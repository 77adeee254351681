// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QFrame>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace kithbook {

class ActRow;
class Button;
struct ActRowText;

/// The rows of one card, a line above each. They are made anew with every answer, and the focus is
/// put back where it was, or on the row that took its place.
class RowStack final : public QFrame
{
    Q_OBJECT

public:
    explicit RowStack(QWidget* parent = nullptr);

    void clear();
    /// `id` tells which record the row stands for.
    ActRow& addRow(const RowId& id, const ActRowText& text);

    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    /// Of the first row; null without one.
    [[nodiscard]] Button* firstButton() const;

    struct Place
    {
        RowId id;
        size_t index = 0;
    };
    /// The row whose button has the focus.
    [[nodiscard]] std::optional<Place> focused() const;
    void focusAgain(const Place& place);

protected:
    void changeEvent(QEvent* event) override;

private:
    /// All times end at one line.
    void alignTimes();

    struct Row
    {
        RowId id;
        ActRow* widget;
    };

    QVBoxLayout* m_column;
    std::vector<Row> m_rows;
};

} // namespace kithbook
