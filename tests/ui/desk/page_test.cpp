// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/tables.h"
#include "tests/support/printing.h"
#include "tests/ui/support/pagehost.h"

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;
using namespace kithbook::test;

namespace {

class CountingPage final : public Page
{
public:
    CountingPage(const Room& room, int table) : Page(room), m_table(table) {}
    int refreshes = 0;

protected:
    [[nodiscard]] QSet<int> concerns() const override { return {m_table}; }
    void refresh() override { ++refreshes; }

private:
    int m_table;
};

} // namespace

TEST_CASE("a page asks when it is first shown and when what it shows has changed")
{
    PageHost host;
    CountingPage people(host.room(), tables::kPerson.number);
    CountingPage plans(host.room(), tables::kPlan.number);
    CHECK(people.refreshes == 0);
    people.show();
    plans.show();
    CHECK(people.refreshes == 1);
    host.addPerson(QStringLiteral("Sam T."));
    host.settle();
    CHECK(people.refreshes == 2);
    CHECK(plans.refreshes == 1);
}

TEST_CASE("a page that is not on the screen asks once when it is again")
{
    PageHost host;
    CountingPage page(host.room(), tables::kPerson.number);
    page.show();
    page.hide();
    host.addPerson(QStringLiteral("Sam T."));
    host.addPerson(QStringLiteral("Ana"));
    host.settle();
    CHECK(page.refreshes == 1);
    page.show();
    CHECK(page.refreshes == 2);
    page.hide();
    page.show();
    CHECK(page.refreshes == 2);
}

TEST_CASE("hiding names asks again")
{
    PageHost host;
    CountingPage page(host.room(), tables::kPerson.number);
    page.show();
    host.names.setHidden(true);
    CHECK(page.refreshes == 2);
}
