// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QRgb>

namespace kithbook {

/// The three palettes. High contrast is white on black with edges twice as thick.
enum class Look { Light, Dark, HighContrast };

/// Colors to write and draw with. What each stands on is said in Tokens.
enum class Ink {
    Text,
    Muted,
    Disabled,
    Accent,
    OnAccent,
    OnSoft,
    Link,
    Good,
    Care,
    Stop,
    Training
};

/// What a banner, tag or avatar is about; gives a ground and the ink on it.
enum class Tone { Neutral, Soft, Info, Good, Care, Stop, Training };

struct Ground
{
    QRgb fill;
    QRgb ink;
};

/// Every color of the program; nothing outside of this room names one.
/// Values: ux.md section 4. Text pairs keep 4.5:1 and control edges 3:1 (WCAG 2.2 SC 1.4.3 and
/// 1.4.11); tests/ui/style/tokens_test.cpp measures every pair.
struct Tokens
{
    QRgb window, base, alt, sidebar;
    QRgb text, muted, disabled;
    QRgb border;  ///< the edge of anything that can be operated
    QRgb divider; ///< between things; decoration only, may be faint
    QRgb accent, onAccent;
    QRgb soft, onSoft; ///< a chosen row or chip
    QRgb link;         ///< also focus rings and information
    QRgb infoFill;
    QRgb good, goodFill;
    QRgb care, careFill;
    QRgb stop, stopFill; ///< only where data is at risk
    QRgb training, trainingFill;
    int edge;        ///< logical pixels of a control edge
    bool groundEdge; ///< whether grounds need an edge to be told from the window

    [[nodiscard]] QColor ink(Ink which) const;
    [[nodiscard]] Ground ground(Tone tone) const;
};

[[nodiscard]] const Tokens& tokensFor(Look look);
[[nodiscard]] QPalette paletteFor(Look look);

/// The tokens that belong to a palette: one of our three, or, for a palette that came from the
/// computer, tokens made of its own roles. So everything is painted from the palette of the widget
/// it is painted for, and a part of a page can wear another look (paper is always light).
[[nodiscard]] Tokens tokensOf(const QPalette& palette);

/// Contrast ratio of WCAG 2.2, 1 to 21.
[[nodiscard]] double contrast(QRgb a, QRgb b);

/// `amount` (0 to 1) of b mixed into a.
[[nodiscard]] QRgb mixed(QRgb a, QRgb b, double amount);

} // namespace kithbook
