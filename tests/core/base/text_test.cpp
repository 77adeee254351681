// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

namespace {
constexpr QLatin1StringView kField("line");
}

TEST_CASE("typed text is kept as typed, in one normal form")
{
    CHECK(plainText(QStringLiteral("one\r\ntwo\rthree\n"), 100, kField) ==
          QStringLiteral("one\ntwo\nthree\n"));
    CHECK(plainText(QStringLiteral("cafe\u0301"), 100, kField) == QStringLiteral("caf\u00e9"));
    CHECK(plainLine(QStringLiteral("  bus \n pass  "), 100, kField) == QStringLiteral("bus pass"));
}

TEST_CASE("text that cannot be kept is refused with the reason")
{
    QString withNul = QStringLiteral("ab");
    withNul[1] = QChar::Null;
    CHECK(codeOf(plainText(withNul, 100, kField)) == Code::TextNotPlain);
    CHECK(codeOf(plainText(QString(QChar(0xD800)), 100, kField)) == Code::TextNotPlain);
    const auto tooLong = plainText(QString(11, u'a'), 10, kField);
    REQUIRE_FALSE(tooLong);
    CHECK(tooLong.error() == Error{Code::TextTooLong, QStringLiteral("line 10")});
    CHECK(plainText(QString(10, u'a'), 10, kField));
}

TEST_CASE("names compare without case, accents or spacing")
{
    CHECK(folded(QStringLiteral("  Zo\u00eb  D\u00cdAZ ")) == QStringLiteral("zoe diaz"));
}
