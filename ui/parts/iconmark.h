// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icon.h"

#include <QWidget>

namespace kithbook {

/// An icon beside its word, in u and in an ink. It has no name of its own for a screen reader: the
/// word beside it says the same.
class IconMark final : public QWidget
{
    Q_OBJECT

public:
    explicit IconMark(Icon icon, Ink ink = Ink::Text, double side = 5, QWidget* parent = nullptr);

    void setIcon(Icon icon, Ink ink);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon;
    Ink m_ink;
    double m_side; // u
};

} // namespace kithbook
