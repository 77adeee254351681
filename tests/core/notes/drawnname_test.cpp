// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/drawnname.h"

#include <QCborArray>
#include <QCborValue>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

namespace {

DrawnName wave()
{
    DrawnName name;
    DrawnName::Stroke stroke;
    for (int x = 0; x <= DrawnName::kWide; x += 20) {
        stroke.emplace_back(x, 500 + (x % 40 == 0 ? 15 : -15));
    }
    name.strokes.push_back(stroke);
    name.strokes.push_back({QPoint(DrawnName::kWide, DrawnName::kHigh)});
    return name;
}

QByteArray bytesOf(const QCborArray& array)
{
    return array.toCborValue().toCbor();
}

} // namespace

TEST_CASE("a drawn name reads back as it was drawn, in about two bytes a point")
{
    const DrawnName name = wave();
    const QByteArray bytes = encode(name);
    CHECK(decodeDrawnName(bytes) == name);
    CHECK(bytes.size() < 3 * name.points() + 20);
    CHECK(encode(*decodeDrawnName(bytes)) == bytes);
}

TEST_CASE("no name is no bytes, and no bytes are no name")
{
    CHECK(encode(DrawnName()).isEmpty());
    CHECK_FALSE(decodeDrawnName({}));
}

TEST_CASE("the longest drawn name that may be kept is read")
{
    DrawnName name;
    name.strokes.resize(DrawnName::kMostStrokes);
    for (DrawnName::Stroke& stroke : name.strokes) {
        for (int i = 0; i < DrawnName::kMostPoints / DrawnName::kMostStrokes; ++i) {
            stroke.emplace_back(i % 2 == 0 ? 0 : DrawnName::kWide,
                                i % 2 == 0 ? DrawnName::kHigh : 0);
        }
    }
    CHECK(decodeDrawnName(encode(name)) == name);
    name.strokes.front().emplace_back(1, 1);
    CHECK_FALSE(decodeDrawnName(encode(name)));
}

TEST_CASE("what is no drawn name is refused")
{
    const QCborArray dot{10, 10};
    for (const QCborArray& wrong :
         {QCborArray{2, QCborArray{dot}}, QCborArray{1, QCborArray{}}, QCborArray{1, 5},
          QCborArray{1, QCborArray{QCborArray{}}}, QCborArray{1, QCborArray{QCborArray{1, 2, 3}}},
          QCborArray{1, QCborArray{QCborArray{-1, 0}}},
          QCborArray{1, QCborArray{QCborArray{0, DrawnName::kHigh + 1}}},
          QCborArray{1, QCborArray{QCborArray{0, 0, DrawnName::kWide, 0, 1, 0}}},
          QCborArray{1, QCborArray{QCborArray{0, std::numeric_limits<qint64>::max()}}},
          QCborArray{1, QCborArray{QCborArray{0.5, 0}}}, QCborArray{1, QCborArray{dot}, 1}}) {
        INFO(wrong.toCborValue().toDiagnosticNotation().toStdString());
        CHECK_FALSE(decodeDrawnName(bytesOf(wrong)));
    }
    CHECK(decodeDrawnName(bytesOf({1, QCborArray{dot}})));
    CHECK_FALSE(decodeDrawnName("not CBOR"));
}
