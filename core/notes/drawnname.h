// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPoint>

#include <optional>
#include <vector>

namespace kithbook {

/// A name drawn by hand under a note: where the pen went, and no picture. So it is small, is the
/// same at every size, and can be drawn on a page without reading an image.
struct DrawnName
{
    /// The box it is drawn in, from the upper left; points are in it.
    static constexpr int kWide = 3000;
    static constexpr int kHigh = 1000;
    /// Far more than a name takes: about a minute of drawing.
    static constexpr qsizetype kMostStrokes = 200;
    static constexpr qsizetype kMostPoints = 4000; ///< of all strokes

    using Stroke = std::vector<QPoint>; ///< one point is a dot

    std::vector<Stroke> strokes; ///< in the order they were drawn

    [[nodiscard]] bool isEmpty() const { return strokes.empty(); }
    [[nodiscard]] qsizetype points() const;

    friend bool operator==(const DrawnName&, const DrawnName&) = default;
};

/// CBOR: a version, then for each stroke its first point and the steps from there, which are mostly
/// a byte each. Equal names are equal bytes. Empty for none.
[[nodiscard]] QByteArray encode(const DrawnName& name);
/// Nothing for what is no name: other bytes, points outside of the box, too many of them.
[[nodiscard]] std::optional<DrawnName> decodeDrawnName(QByteArrayView bytes);

} // namespace kithbook
