// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printing.h"
#include "ui/words/typedminute.h"

#include <QLocale>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

namespace {

constexpr int at(int hour, int minute = 0)
{
    return 60 * hour + minute;
}

/// The default locale for the life of a test.
class InLocale
{
public:
    explicit InLocale(const char* name) { QLocale::setDefault(QLocale(QLatin1StringView(name))); }
    ~InLocale() { QLocale::setDefault(m_before); }
    InLocale(const InLocale&) = delete;
    InLocale& operator=(const InLocale&) = delete;

private:
    QLocale m_before;
};

} // namespace

TEST_CASE("a time is read the way people type it")
{
    const InLocale us("en_US");
    CHECK(typedMinute(u"2:30 PM"_qs) == at(14, 30));
    CHECK(typedMinute(u" 2.30pm"_qs) == at(14, 30));
    CHECK(typedMinute(u"2 p.m."_qs) == at(14));
    CHECK(typedMinute(u"12 AM"_qs) == at(0));
    CHECK(typedMinute(u"12 pm"_qs) == at(12));
    CHECK(typedMinute(u"14:30"_qs) == at(14, 30));
    CHECK(typedMinute(u"9"_qs) == at(9));
    CHECK(typedMinute(u"14h30"_qs) == at(14, 30));
}

TEST_CASE(
    "an early hour alone is in the afternoon where the clock goes to twelve, and nowhere else")
{
    {
        const InLocale us("en_US");
        CHECK(typedMinute(u"2"_qs) == at(14));
        CHECK(typedMinute(u"6:30"_qs) == at(18, 30));
        CHECK(typedMinute(u"7"_qs) == at(7));
        CHECK(typedMinute(u"2 am"_qs) == at(2));
    }
    const InLocale mexico("es_MX");
    CHECK(typedMinute(u"2"_qs) == at(2));
    CHECK(typedMinute(u"2 p. m."_qs) == at(14));
}

TEST_CASE("what is no time is none")
{
    const InLocale us("en_US");
    for (const QString& text : {u""_qs, u"soon"_qs, u"25"_qs, u"13 pm"_qs, u"0 am"_qs, u"9:60"_qs,
                                u"9:5"_qs, u"2 noon"_qs, u"9:30:00"_qs}) {
        CAPTURE(text);
        CHECK_FALSE(typedMinute(text).has_value());
    }
}
