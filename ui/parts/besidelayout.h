// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <array>
#include <memory>

namespace kithbook {

/// Two things: what is said, and what can be done about it. The second stands beside the first
/// while there is room, at the far end, and below it when there is not (mock 15a). Used wherever a
/// line of text has buttons: banners, title rows, footers, settings.
class BesideLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit BesideLayout(QWidget* parent = nullptr);
    /// How many u what is said needs before its aside goes below it; about 30 letters if not said.
    void setLeastText(double least);
    ~BesideLayout() override;

    /// The first item added is what is said, the second its aside; there is no third.
    void addItem(QLayoutItem* item) override;
    /// As addWidget() for a layout, which becomes a child.
    void addPart(QLayout* layout);

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
    [[nodiscard]] bool hasAside() const;
    [[nodiscard]] bool fitsBeside(int width) const;

    std::array<std::unique_ptr<QLayoutItem>, 2> m_items;
    double m_leastText = 50; // u
};

} // namespace kithbook
