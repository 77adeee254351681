// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <array>
#include <memory>

namespace kithbook {

/// Two columns of a page. The second is `side` u wide and the first takes what is left; where that
/// would be less than `least` u, the second goes below the first (mocks 15a and 15b). A column that
/// is hidden leaves its room to the other.
class ColumnsLayout final : public QLayout
{
    Q_OBJECT

public:
    ColumnsLayout(double side, double least, QWidget* parent = nullptr);
    ~ColumnsLayout() override;

    /// First the main column, then the other; there is no third.
    void addItem(QLayoutItem* item) override;

    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    [[nodiscard]] bool shows(size_t index) const;
    [[nodiscard]] bool fitBeside(int width) const;

    const double m_side;  // u
    const double m_least; // u
    std::array<std::unique_ptr<QLayoutItem>, 2> m_items;
};

} // namespace kithbook
