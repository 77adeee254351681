// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printing.h"
#include "ui/find/fuzzy.h"

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

namespace {

int scoreOf(const QString& typed, const QString& text)
{
    const auto match = fuzzyMatch(typed, text);
    return match ? match->score : -1;
}

} // namespace

TEST_CASE("letters fit in their order, whatever their case, accents and spaces")
{
    CHECK(fuzzyMatch(u"lock"_qs, u"Lock now"_qs));
    CHECK(fuzzyMatch(u"L OCK"_qs, u"Lock now"_qs));
    CHECK(fuzzyMatch(u"sesion"_qs, u"Anotar una sesión"_qs));
    CHECK(fuzzyMatch(u"ln"_qs, u"Lock now"_qs)); // the beginnings of its words
    CHECK_FALSE(fuzzyMatch(u"kcol"_qs, u"Lock now"_qs));
    CHECK_FALSE(fuzzyMatch(u""_qs, u"Lock now"_qs));
    CHECK_FALSE(fuzzyMatch(u"lock now please"_qs, u"Lock now"_qs));
}

TEST_CASE("letters strewn over a text are not what was meant")
{
    CHECK_FALSE(fuzzyMatch(u"mu"_qs, u"Import a backup"_qs));
    CHECK_FALSE(fuzzyMatch(u"oeo"_qs, u"Import people and sessions from a file"_qs));
}

TEST_CASE("words that begin so come before words that have it inside")
{
    CHECK(scoreOf(u"back"_qs, u"Back up now"_qs) > scoreOf(u"back"_qs, u"Give feedback"_qs));
    CHECK(scoreOf(u"ba"_qs, u"Back up now"_qs) > scoreOf(u"ba"_qs, u"About Kithbook"_qs));
}

TEST_CASE("the letters that fit are told, those in a row as one stretch")
{
    const auto whole = fuzzyMatch(u"back"_qs, u"Make a backup"_qs);
    REQUIRE(whole);
    CHECK(whole->marks == std::vector<Mark>{{7, 4}});
    const auto apart = fuzzyMatch(u"mb"_qs, u"Make a backup"_qs);
    REQUIRE(apart);
    CHECK(apart->marks == std::vector<Mark>{{0, 1}, {7, 1}});
}
