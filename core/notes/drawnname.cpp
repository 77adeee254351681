// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawnname.h"

#include "core/base/cbor.h"

#include <QCborArray>

#include <cstdlib>

namespace kithbook {

namespace {

constexpr int kDrawnVersion = 1;
// Three bytes a coordinate at the most, and the heads of the arrays around them.
constexpr CborLimits kDrawnLimits{
    .maxBytes = 6 * DrawnName::kMostPoints + 4 * DrawnName::kMostStrokes,
    .maxDepth = 3,
    .maxItems = 2 * DrawnName::kMostPoints + DrawnName::kMostStrokes + 3};

bool isInside(QPoint point)
{
    return point.x() >= 0 && point.x() <= DrawnName::kWide && point.y() >= 0 &&
           point.y() <= DrawnName::kHigh;
}

std::optional<DrawnName::Stroke> strokeIn(const QCborArray& steps)
{
    if (steps.isEmpty() || steps.size() % 2 != 0) {
        return std::nullopt;
    }
    DrawnName::Stroke stroke;
    stroke.reserve(static_cast<size_t>(steps.size() / 2));
    qint64 x = 0;
    qint64 y = 0;
    for (qsizetype i = 0; i < steps.size(); i += 2) {
        const QCborValue right = steps.at(i);
        const QCborValue down = steps.at(i + 1);
        // A step across the whole box is the longest: nothing larger is ever added up.
        const auto fits = [](const QCborValue& step) {
            return step.isInteger() && std::abs(step.toInteger()) <= DrawnName::kWide;
        };
        if (!fits(right) || !fits(down)) {
            return std::nullopt;
        }
        x += right.toInteger();
        y += down.toInteger();
        const QPoint point(static_cast<int>(x), static_cast<int>(y));
        if (!isInside(point)) {
            return std::nullopt;
        }
        stroke.push_back(point);
    }
    return stroke;
}

} // namespace

qsizetype DrawnName::points() const
{
    qsizetype count = 0;
    for (const Stroke& stroke : strokes) {
        count += static_cast<qsizetype>(stroke.size());
    }
    return count;
}

QByteArray encode(const DrawnName& name)
{
    if (name.isEmpty()) {
        return {};
    }
    QCborArray strokes;
    for (const DrawnName::Stroke& stroke : name.strokes) {
        QCborArray steps;
        QPoint before;
        for (const QPoint point : stroke) {
            steps.append(point.x() - before.x());
            steps.append(point.y() - before.y());
            before = point;
        }
        strokes.append(steps);
    }
    return QCborArray{kDrawnVersion, strokes}.toCborValue().toCbor();
}

std::optional<DrawnName> decodeDrawnName(QByteArrayView bytes)
{
    const auto value = readCbor(bytes, kDrawnLimits);
    if (!value || !value->isArray()) {
        return std::nullopt;
    }
    const QCborArray parts = value->toArray();
    if (parts.size() != 2 || parts.at(0) != QCborValue(kDrawnVersion) || !parts.at(1).isArray()) {
        return std::nullopt;
    }
    const QCborArray strokes = parts.at(1).toArray();
    DrawnName name;
    name.strokes.reserve(static_cast<size_t>(strokes.size()));
    for (const auto& each : strokes) {
        auto stroke = strokeIn(each.toArray());
        if (!stroke) {
            return std::nullopt;
        }
        name.strokes.push_back(std::move(*stroke));
    }
    const bool isBounded = !name.isEmpty() && strokes.size() <= DrawnName::kMostStrokes &&
                           name.points() <= DrawnName::kMostPoints;
    return isBounded ? std::optional(std::move(name)) : std::nullopt;
}

} // namespace kithbook
