// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/drawnname.h"

#include <QWidget>

namespace kithbook {

/// Draws a name as it was drawn, in as much of `box` as its shape allows. Lines and curves, so that
/// it is sharp on paper and in a PDF.
void paintDrawnName(QPainter& painter, const QRectF& box, const DrawnName& name, const QColor& ink);

/// How wide the place of a drawn name is for its height.
inline constexpr double kDrawnNameShape = double(DrawnName::kWide) / DrawnName::kHigh;

/// A drawn name to be looked at. A screen reader hears that there is one.
class DrawnNameView final : public QWidget
{
    Q_OBJECT

public:
    explicit DrawnNameView(DrawnName name, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const DrawnName m_name;
};

} // namespace kithbook
