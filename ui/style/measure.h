// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QLayout;
class QWidget;

namespace kithbook {

/// Every length but a hairline is counted in u, a fifth of the height of the program's text (4
/// pixels at 11 points), so that everything grows with the text. ux.md section 4, "Space".
[[nodiscard]] int unit();

/// `count` u in logical pixels, rounded.
[[nodiscard]] int units(double count);

/// Corners, in logical pixels: they are drawing, not layout (mocks/README.md).
inline constexpr int kCardCorner = 8;
inline constexpr int kButtonCorner = 8;
inline constexpr int kFieldCorner = 6;
inline constexpr int kBannerCorner = 6;
inline constexpr int kTagCorner = 4;

/// Room around a button, chip or tick inside its widget for the focus ring: 2 pixels of ring and 1
/// of air. KithStyle reports it through the layout item rectangles, so layouts line up what is
/// seen, as they do on macOS. A plain container with such a control at its very edge needs a
/// margin of this much, or it is cut off.
inline constexpr int kRingRoom = 3;

/// Sizes of text (mocks/README.md). Caption is never used for content. Large is one and a half
/// times Body, for a page that somebody reads from across a table or through a shared screen.
enum class TextRole {
    Body,
    Strong,
    Caption,
    CardTitle,
    PageTitle,
    WelcomeTitle,
    Large,
    LargeStrong
};
[[nodiscard]] QFont fontFor(TextRole role);

/// Gives a control and what is in it the font of a role, and keeps it when the text size changes.
/// A Label has a role of its own.
void keepFont(QWidget& widget, TextRole role);

/// Margins and spacing of a layout in u.
struct Spaces
{
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    double between = 2;
};

/// Sets them on a layout of `host` and keeps them right when the text size changes.
void spaceOut(QWidget& host, QLayout& layout, const Spaces& spaces);

/// Keeps a minimum size of `count` u; a negative count leaves that direction free.
void keepMinimum(QWidget& widget, double wide, double high);

/// Keeps a maximum width of `wide` u.
void keepMaximumWidth(QWidget& widget, double wide);

} // namespace kithbook
