// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/undo.h"
#include "tests/ui/groups/grouphost.h"
#include "ui/groups/groupspage.h"
#include "ui/parts/chipgroup.h"
#include "ui/parts/field.h"
#include "ui/parts/label.h"

#include <QLineEdit>
#include <QListView>

using namespace kithbook;
using namespace kithbook::test;

namespace {

struct GroupsShown
{
    explicit GroupsShown(const QStringList& names = {QStringLiteral("Denise W."),
                                                     QStringLiteral("Hana P.")})
        : host(names)
    {
    }

    [[nodiscard]] std::vector<GroupRow> groups()
    {
        return host.ask([&](Book& book) { return Groups(book, host.desk().catalogues()).list(); })
            .value();
    }
    [[nodiscard]] QString text(const char* name)
    {
        return shown.find<Label>(QLatin1StringView(name)).text();
    }

    GroupHost host;
    ShownPage<GroupsPage> shown{host};
};

} // namespace

TEST_CASE("the first group is shown beside the list, with its people and meetings")
{
    GroupsShown g;
    auto& list = g.shown.find<QListView>(QStringLiteral("groups"));
    REQUIRE(list.model()->rowCount() == 1);
    CHECK(list.model()->index(0, 0).data(Qt::AccessibleTextRole).toString() ==
          QStringLiteral("Tuesday circle, 2 people"));
    CHECK(g.text("groupName") == QStringLiteral("Tuesday circle"));
    CHECK(g.text("groupUsual") == QStringLiteral("Video, 1 h, 3 places"));
    CHECK(g.text("groupLedBy") == QStringLiteral("Led by Ana D."));
    g.shown.click(QStringLiteral("member-") + g.host.members[0].toHex());
    CHECK(g.host.navigator.people == std::vector{g.host.members[0]});
    g.shown.click(QStringLiteral("logMeeting"));
    REQUIRE(g.host.navigator.meetings.size() == 1);
    CHECK(g.host.navigator.meetings.front().group == g.host.group);
}

TEST_CASE("a group is added with its people by keys")
{
    GroupsShown g;
    g.shown.click(QStringLiteral("addGroup"));
    CHECK(g.shown.focused() == QStringLiteral("name"));
    g.shown.type(QStringLiteral("Art lab"));
    g.shown.find<QWidget>(QStringLiteral("who")).setFocus();
    for (const char* name : {"hana", "deni"}) {
        g.shown.type(QLatin1StringView(name));
        g.shown.settle();
        g.shown.press(Qt::Key_Return);
        g.shown.settle();
    }
    g.shown.find<QLineEdit>(QStringLiteral("placesText")).setText(QStringLiteral("8"));
    CHECK(g.shown.page.doMainAct());
    g.shown.settle();
    g.shown.settle();
    const auto groups = g.groups();
    REQUIRE(groups.size() == 2);
    CHECK(groups.front().name == QStringLiteral("Art lab"));
    CHECK(groups.front().members == 2);
    CHECK(g.text("groupName") == QStringLiteral("Art lab"));
    CHECK(g.host.navigator.undoable.last() == QStringLiteral("The group is added."));
}

TEST_CASE("a group is changed: who is in it, what is usual")
{
    GroupsShown g;
    g.shown.click(QStringLiteral("editGroup"));
    g.shown.settle();
    auto& name = g.shown.find<QLineEdit>(QStringLiteral("name"));
    CHECK(name.text() == QStringLiteral("Tuesday circle"));
    name.setText(QStringLiteral("Wednesday circle"));
    g.shown.find<ChipGroup>(QStringLiteral("chosenPeople"))
        .chip(g.host.members[0].toHex())
        ->click();
    g.shown.find<ChipGroup>(QStringLiteral("usualMode")).chip(QStringLiteral("in_person"))->click();
    g.shown.click(QStringLiteral("save"));
    const Group group = g.host.load();
    CHECK(group.name == QStringLiteral("Wednesday circle"));
    CHECK(group.members == std::vector{g.host.members[1]});
    CHECK(group.mode == QStringLiteral("in_person"));
    CHECK(group.minutes == 60);
}

TEST_CASE("what cannot be read is told at its field and not saved")
{
    GroupsShown g;
    g.shown.click(QStringLiteral("editGroup"));
    g.shown.settle();
    g.shown.find<QLineEdit>(QStringLiteral("placesText")).setText(QStringLiteral("many"));
    g.shown.click(QStringLiteral("save"));
    CHECK(g.shown.focused() == QStringLiteral("placesText"));
    CHECK(g.host.load().places == 3);
    g.shown.find<QLineEdit>(QStringLiteral("placesText")).setText({});
    g.shown.find<QLineEdit>(QStringLiteral("name")).setText(QStringLiteral(" "));
    g.shown.click(QStringLiteral("save"));
    CHECK(g.shown.focused() == QStringLiteral("name"));
    CHECK(g.host.load().name == QStringLiteral("Tuesday circle"));
}

TEST_CASE("a group goes to Trash and comes back with undo")
{
    GroupsShown g;
    g.shown.click(QStringLiteral("trashGroup"));
    g.shown.settle();
    CHECK(g.groups().empty());
    CHECK(g.shown.shows(QStringLiteral("addFirstGroup")));
    CHECK(g.host.navigator.undoable.last() == QStringLiteral("Moved to Trash."));
    REQUIRE(g.host.ask([](Book& book) { return undoLastStep(book); }));
    CHECK(g.groups().size() == 1);
}

TEST_CASE("a form that a lock took away is back with what was typed")
{
    GroupsShown g;
    g.shown.click(QStringLiteral("addGroup"));
    g.shown.type(QStringLiteral("Art l"));
    g.shown.page.keepDraft();
    const QCborMap place = g.shown.page.place();
    g.shown.settle();
    ShownPage<GroupsPage> again(g.host);
    again.page.goToPlace(place);
    again.settle();
    CHECK(again.find<QLineEdit>(QStringLiteral("name")).text() == QStringLiteral("Art l"));
    CHECK(again.shows(QStringLiteral("draftBanner")));
    again.press(Qt::Key_Escape);
    again.settle();
    CHECK_FALSE(again.shows(QStringLiteral("name")));
}

TEST_CASE("hidden names are hidden among the members")
{
    GroupsShown g;
    g.host.names.setHidden(true);
    g.shown.settle();
    const auto& member =
        g.shown.find<QAbstractButton>(QStringLiteral("member-") + g.host.members[0].toHex());
    CHECK_FALSE(member.accessibleName().contains(QStringLiteral("Denise")));
}
