// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/systemlook.h"
#include "ui/style/theme.h"

#include <QImage>

class QWidget;

namespace kithbook {

/// A computer that asks for whatever the test says.
class FakeSystem final : public SystemLook
{
public:
    [[nodiscard]] Wish wish() const override { return m_wish; }
    void readPlatformPalette() override { ++readings; }
    void ask(Wish wish)
    {
        m_wish = wish;
        Q_EMIT wishChanged();
    }
    int readings = 0;

private:
    Wish m_wish;
};

/// The program dressed as in main(), for the life of a test; puts the font back at its end.
class Dressed
{
public:
    Dressed();
    ~Dressed();
    Dressed(const Dressed&) = delete;
    Dressed& operator=(const Dressed&) = delete;

    FakeSystem system;
    Theme theme;

private:
    QFont m_font;
};

/// Where a color of at least `ratio` against the ground at `from` is first met on the way to `to`;
/// the ratio found, or the best one seen.
[[nodiscard]] double strongestContrast(const QImage& image, QPoint from, QPoint to);

/// Shown, laid out, painted.
[[nodiscard]] QImage pictureOf(QWidget& widget);

/// How many pixels of exactly this color.
[[nodiscard]] int countOf(const QImage& image, QRgb color);

} // namespace kithbook
