// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/iconnames.h"
#include "ui/style/tokens.h"

#include <QIcon>

class QPainter;

namespace kithbook {

/// An icon drawn in a color of the program's palette at the moment it is shown, so it follows a
/// change of look, the disabled state and the screen's pixel ratio. (QtSvg 6.4 paints
/// "currentColor" black.) Buttons ignore the ink and draw it in the color of their own text.
[[nodiscard]] QIcon themedIcon(Icon icon, Ink ink = Ink::Text);

/// Draws an icon in exactly this color, for painters that know their ground.
void paintIcon(QPainter& painter, const QRect& rect, Icon icon, const QColor& color);

/// As above for a QIcon of any origin: its shape, filled with the color.
void paintIcon(QPainter& painter, const QRect& rect, const QIcon& icon, const QColor& color);

} // namespace kithbook
