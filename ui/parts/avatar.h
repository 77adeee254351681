// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/tokens.h"
#include "ui/words/initials.h"

#include <QWidget>

namespace kithbook {

/// How a person or group looks without a picture. Shape and initials carry the meaning, color only
/// helps (WCAG 2.2 SC 1.4.1). With names hidden, the square and its color tell people apart.
struct AvatarLook
{
    enum class Shape {
        Person, ///< disc with initials
        Group,  ///< square with the group icon
        Hidden  ///< square with initials, colored
    };
    QString initials;
    Shape shape = Shape::Person;
    int color = 0; ///< any number that stays the same for a person; used when hidden
};

/// `chosen`: on a row in the soft color, where the disc is base instead.
void paintAvatar(QPainter& painter, const QRect& rect, const AvatarLook& look,
                 const QPalette& palette, bool chosen);

class Avatar final : public QWidget
{
    Q_OBJECT

public:
    /// `side` in u: 9 in rows, 12 in the header of a person.
    explicit Avatar(const AvatarLook& look, double side = 9, QWidget* parent = nullptr);

    void setLook(const AvatarLook& look);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    AvatarLook m_look;
    double m_side;
};

} // namespace kithbook
