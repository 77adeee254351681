// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The interaction budget of ux.md section 3, counted in the real window.
#include "core/notes/notes.h"
#include "core/records/peoplelist.h"
#include "core/records/sessions.h"
#include "tests/support/printing.h"
#include "tests/ui/whole/wholewindow.h"
#include "ui/find/findbox.h"
#include "ui/parts/chipgroup.h"

#include <QAbstractButton>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;
using namespace kithbook::test;

namespace {

std::vector<Session> latest(WholeWindow& whole)
{
    auto sessions = whole.ask(
        [&](Book& book) { return Sessions(book, whole.desk().catalogues()).latest({}, 400); });
    REQUIRE(codeOf(sessions) == std::nullopt);
    return *sessions;
}

PersonRow somebodyWithDefaults(WholeWindow& whole)
{
    const auto people =
        whole.ask([&](Book& book) { return PeopleList(book, whole.desk().catalogues()).list({}); });
    REQUIRE(codeOf(people) == std::nullopt);
    REQUIRE_FALSE(people->empty());
    return people->front();
}

} // namespace

TEST_CASE("a phone session is logged with four inputs by keys")
{
    WholeWindow whole;
    whole.unlock();
    const auto before = latest(whole);
    const PersonRow who = somebodyWithDefaults(whole);

    whole.inputs = 0;
    whole.press(Qt::Key_N, Qt::ControlModifier);
    whole.type(who.name.left(4)); // as fast as keys come: no answer is waited for
    whole.press(Qt::Key_Return);
    whole.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(whole.inputs <= 4);
    whole.settle();

    const auto after = latest(whole);
    REQUIRE(after.size() == before.size() + 1);
    REQUIRE(after.front().people.size() == 1);
    CHECK(after.front().people.front().person == who.id);
    CHECK(whole.view().section() == Section::Today);
}

TEST_CASE("a session with somebody recent is logged with three clicks")
{
    WholeWindow whole;
    whole.unlock();
    const auto before = latest(whole);
    whole.inputs = 0;
    whole.click("railLog");
    whole.settle();
    const auto tiles = whole.find<ChipGroup>("recentPeople").findChildren<QAbstractButton*>();
    REQUIRE_FALSE(tiles.isEmpty());
    whole.click(*tiles.first());
    whole.settle();
    whole.click("save");
    CHECK(whole.inputs <= 3);
    whole.settle();
    CHECK(latest(whole).size() == before.size() + 1);
}

TEST_CASE("a note is found with three inputs")
{
    WholeWindow whole;
    whole.unlock();
    whole.inputs = 0;
    whole.press(Qt::Key_K, Qt::ControlModifier);
    whole.type(QStringLiteral("bus"));
    whole.settle();
    whole.press(Qt::Key_Return);
    whole.settle();
    CHECK(whole.inputs <= 3);
    CHECK(whole.view().section() != Section::Today);
}

TEST_CASE("once a session is logged a quiet way leads to a reflection on it, until the next act")
{
    WholeWindow whole;
    whole.unlock();
    const PersonRow who = somebodyWithDefaults(whole);
    const auto log = [&] {
        whole.press(Qt::Key_N, Qt::ControlModifier);
        whole.type(who.name.left(4));
        whole.press(Qt::Key_Return);
        whole.press(Qt::Key_Return, Qt::ControlModifier);
        whole.settle();
    };
    log();
    auto& next = whole.find<QAbstractButton>("undoBarNext");
    CHECK(next.isVisible());
    next.click();
    whole.settle();
    CHECK(whole.view().section() == Section::Reflection);
    CHECK_FALSE(next.isVisible());
    log();
    CHECK(next.isVisible());
    whole.press(Qt::Key_Z, Qt::ControlModifier);
    whole.settle();
    CHECK_FALSE(next.isVisible());
}

TEST_CASE("what was logged is taken back with one key")
{
    WholeWindow whole;
    whole.unlock();
    const auto before = latest(whole);
    const PersonRow who = somebodyWithDefaults(whole);
    whole.press(Qt::Key_N, Qt::ControlModifier);
    whole.type(who.name.left(4));
    whole.press(Qt::Key_Return);
    whole.press(Qt::Key_Return, Qt::ControlModifier);
    whole.settle();
    REQUIRE(latest(whole).size() == before.size() + 1);
    whole.press(Qt::Key_Z, Qt::ControlModifier);
    whole.settle();
    CHECK(latest(whole).size() == before.size());
}
