// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icon.h"

#include <QWidget>

namespace kithbook {

/// An icon on a round soft ground, as large as the rectangle. Decoration: words stand beside it.
void paintIconDisc(QPainter& painter, const QRect& rect, Icon icon, const QPalette& palette);

class IconDisc final : public QWidget
{
    Q_OBJECT

public:
    /// `side` in u.
    explicit IconDisc(Icon icon, double side = 16, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon;
    double m_side;
};

} // namespace kithbook
