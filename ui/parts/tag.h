// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icon.h"

#include <QWidget>

#include <optional>

namespace kithbook {

/// A short status: icon and word on a ground. The word alone must say it all (WCAG 2.2 SC 1.4.1);
/// only a bare count goes without an icon.
struct TagText
{
    QString text;
    Tone tone = Tone::Neutral;
    std::optional<Icon> icon;
};

/// Size and picture of a tag, also for item delegates.
[[nodiscard]] QSize tagSize(const TagText& tag);
void paintTag(QPainter& painter, const QRect& rect, const TagText& tag, const QPalette& palette,
              Qt::LayoutDirection direction);

class Tag final : public QWidget
{
    Q_OBJECT

public:
    Tag(const QString& text, Tone tone, QWidget* parent = nullptr);
    Tag(Icon icon, const QString& text, Tone tone, QWidget* parent = nullptr);

    void setTag(const TagText& tag);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    TagText m_tag;
};

} // namespace kithbook
