// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/guiprinting.h"
#include "ui/forms/dayfield.h"

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

namespace {

const QDate kToday(2026, 5, 5);

std::optional<QDate> read(const char* text, const QDate& today = kToday)
{
    DayField field(today);
    field.setText(QString::fromUtf8(text));
    return field.day();
}

} // namespace

TEST_CASE("a day is read as people write it")
{
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    CHECK(read("2026-05-12") == QDate(2026, 5, 12));
    CHECK(read("May 12") == QDate(2026, 5, 12));
    CHECK(read("12 may 2025") == QDate(2025, 5, 12));
    CHECK(read("Tue May 12") == QDate(2026, 5, 12));
    CHECK(read("January 12, 2024") == QDate(2024, 1, 12));
    CHECK(read("Tomorrow") == QDate(2026, 5, 6));
}

TEST_CASE("a day without a year is the nearest one")
{
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    CHECK(read("Jan 3", QDate(2026, 12, 20)) == QDate(2027, 1, 3));
    CHECK(read("Dec 30", QDate(2027, 1, 5)) == QDate(2026, 12, 30));
}

TEST_CASE("digits that two countries read as two days are not a day")
{
    CHECK_FALSE(read("5/3/26").has_value());
    CHECK_FALSE(read("5.3.26").has_value());
    CHECK_FALSE(read("Tuesday").has_value());
    CHECK_FALSE(read("soon").has_value());
}
