// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/tokens.h"

#include <QFont>
#include <QRect>
#include <QString>
#include <QStyle>

class QColor;
class QPainter;
class QStyleOption;
class QWidget;

namespace kithbook {

/// What buttons, chips and fields have in common: states, heights, words.

inline constexpr double kIconSide = 5;    ///< u
inline constexpr double kHoverMix = 0.12; ///< of text in the fill (mocks/README.md, "States")

[[nodiscard]] bool has(const QStyleOption& option, QStyle::StateFlag flag);

/// What a control looks like while it is held down. The divider color in light and dark, and still
/// dark enough for white words in high contrast.
[[nodiscard]] QRgb pressedFill(const Tokens& tokens);

[[nodiscard]] QRect withoutRing(const QRect& rect);
[[nodiscard]] QSize withRing(const QSize& size);

/// 8, 9 or 10 u by the size set on the widget.
[[nodiscard]] int controlHeight(const QWidget* widget);
/// At least `least`, and room for one line of the font.
[[nodiscard]] int heightFor(const QFont& font, int least);

[[nodiscard]] QFont controlFont(const QWidget* widget, bool bold);
[[nodiscard]] int textWidth(const QFont& font, const QString& text);

/// The flag that keeps a name in its own direction on a page of the other one: without it "Sam T."
/// is drawn ".Sam T" right to left.
[[nodiscard]] int ownDirection(const QString& text);

/// One line in the middle of the rectangle. `mnemonics`: underline the letter after an ampersand.
void paintWords(QPainter& painter, const QRect& rect, const QString& text, const QFont& font,
                const QColor& color, bool mnemonics);

} // namespace kithbook
