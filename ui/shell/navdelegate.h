// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace kithbook {

/// QString: a number at the end of the row.
inline constexpr int kNavCountRole = Qt::UserRole + 1;

/// Draws a row of the rail: icon, word, count; the chosen one with a soft ground, a bar and bold
/// words, so that it is told without its color.
class NavDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit NavDelegate(QObject* parent = nullptr) : QStyledItemDelegate(parent) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
};

} // namespace kithbook
