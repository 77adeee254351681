// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <array>
#include <memory>

namespace kithbook {

/// A page body in two columns: what it is about, and cards beside it in a column of their own
/// width. Where both do not fit, the cards go below (mock 15a). Unlike a box layout that is turned,
/// its least width is that of the wider column, so that a narrow window never has to scroll
/// sideways.
class SideLayout final : public QLayout
{
    Q_OBJECT

public:
    /// `side` and `least` in u: the width of the cards, and what the first column needs to have
    /// them beside it.
    SideLayout(double side, double least, QWidget* parent = nullptr);
    ~SideLayout() override;

    /// The first item added is what the page is about, the second its cards; there is no third.
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
    [[nodiscard]] bool isBeside(int room) const;

    double m_side;
    double m_least;
    std::array<std::unique_ptr<QLayoutItem>, 2> m_items;
};

} // namespace kithbook
