// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/drawnname.h"

#include <QWidget>

namespace kithbook {

/// A place to draw a name in, with a mouse, a finger or a pen. Who uses none of them types the name
/// beside it, so the pad takes no focus. Once it holds all that may be kept it takes no more.
class NamePad final : public QWidget
{
    Q_OBJECT

public:
    explicit NamePad(QWidget* parent = nullptr);

    [[nodiscard]] const DrawnName& name() const { return m_name; }
    void setName(const DrawnName& name);
    /// The last line drawn goes; nothing on an empty pad.
    void takeBack();
    void clear();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// A line is whole, or one was taken back.
    void edited();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void tabletEvent(QTabletEvent* event) override;

private:
    [[nodiscard]] QRectF sheet() const;
    [[nodiscard]] QPoint pointAt(const QPointF& place) const;
    void begin(const QPointF& place);
    void goOn(const QPointF& place);
    void end();
    void tellName();

    DrawnName m_name;
    bool m_isDrawing = false;
};

} // namespace kithbook
