// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/plans.h"
#include "tests/support/printing.h"
#include "tests/ui/support/pagehost.h"
#include "ui/parts/button.h"
#include "ui/today/addplan.h"

#include <QLineEdit>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;
using namespace kithbook::test;

namespace {

class Form
{
public:
    Form() : plan(host.room())
    {
        plan.show();
        plan.activateWindow();
        plan.open();
    }

    [[nodiscard]] QLineEdit& field(const char* name)
    {
        return *plan.findChild<QLineEdit*>(QString::fromLatin1(name));
    }
    void add()
    {
        QTest::keyClick(&field("planWhat"), Qt::Key_Return);
        host.settle();
    }
    [[nodiscard]] std::vector<Plan> planned()
    {
        return host
            .ask([&](Book& book) {
                return Plans(book, host.desk().catalogues()).forDay(host.desk().today());
            })
            .value();
    }

    PageHost host;
    AddPlan plan;
};

} // namespace

TEST_CASE("words alone are a task of today, which can be taken back")
{
    Form form;
    QTest::keyClicks(&form.field("planWhat"), u"Call the bus office"_qs);
    QTest::keyClicks(&form.field("planTime"), u"2:30 pm"_qs);
    form.add();
    const auto plans = form.planned();
    REQUIRE(plans.size() == 1);
    CHECK(plans.front().kind == PlanKind::Task);
    CHECK(plans.front().title == u"Call the bus office"_qs);
    CHECK(plans.front().minute == 14 * 60 + 30);
    CHECK(form.host.navigator.undoable == QStringList{u"Added to today."_qs});
    CHECK(form.plan.isHidden());
}

TEST_CASE("somebody makes it a session with them; the beginning of a name is enough")
{
    Form form;
    const PersonId sam = form.host.addPerson(u"Sam Torres"_qs);
    form.field("planWho").setText(u"sam"_qs);
    form.add();
    const auto plans = form.planned();
    REQUIRE(plans.size() == 1);
    CHECK(plans.front().kind == PlanKind::Session);
    CHECK(plans.front().person == sam);
    CHECK_FALSE(plans.front().minute.has_value());
}

TEST_CASE("what cannot be added says so at its field, which gets the focus")
{
    Form form;
    form.add();
    CHECK(form.field("planWhat").accessibleDescription() ==
          u"Write what it is, or who it is with."_qs);
    CHECK(form.field("planWhat").hasFocus());

    form.field("planWhat").setText(u"Lunch"_qs);
    form.field("planTime").setText(u"soon"_qs);
    form.add();
    CHECK(form.field("planTime").hasFocus());

    form.field("planTime").clear();
    form.field("planWho").setText(u"Nobody"_qs);
    form.add();
    CHECK(form.field("planWho").accessibleDescription().startsWith(u"Nobody here"_qs));
    CHECK(form.field("planWho").hasFocus());
    CHECK(form.planned().empty());
}

TEST_CASE("what was typed is there again after a lock, and gone once the form was closed")
{
    Form form;
    form.field("planWhat").setText(u"Half a thou"_qs);
    form.plan.keepDraft();
    AddPlan later(form.host.room());
    later.openIfKept();
    form.host.settle();
    CHECK_FALSE(later.isHidden());
    CHECK(later.findChild<QLineEdit*>(u"planWhat"_qs)->text() == u"Half a thou"_qs);

    QTest::keyClick(&later, Qt::Key_Escape);
    CHECK(later.isHidden());
    form.host.settle();
    AddPlan again(form.host.room());
    again.openIfKept();
    form.host.settle();
    CHECK(again.isHidden());
}
