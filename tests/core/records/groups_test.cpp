// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/connection.h"
#include "core/book/undo.h"
#include "core/records/groups.h"
#include "tests/core/records/caseload.h"

using namespace kithbook;
using namespace kithbook::test;

namespace {

struct Circle
{
    Caseload c;
    PersonId wes = c.person(QStringLiteral("Wes L."));
    PersonId hana = c.person(QStringLiteral("Hana P."));
    GroupId id = c.group(QStringLiteral("Tuesday circle"), {wes, hana});

    Group load()
    {
        const auto group = c.groups.forEditing(id);
        REQUIRE(codeOf(group) == std::nullopt);
        return *group;
    }

    QStringList names()
    {
        QStringList names;
        for (const PersonName& each : load().names) {
            names.append(each.name);
        }
        return names;
    }
};

} // namespace

TEST_CASE("a group is read back as it was written, its members by name")
{
    Circle circle;
    GroupDraft draft;
    draft.name = QStringLiteral("  Cooking   club ");
    draft.mode = QStringLiteral("in_person");
    draft.minutes = 90;
    draft.places = 8;
    draft.ledBy = QStringLiteral("Ana D., Luis G.");
    draft.members = {circle.wes, circle.hana, circle.wes};
    const auto id = circle.c.step([&](Mutation& m) { return circle.c.groups.add(m, draft); });
    REQUIRE(id);
    const Group group = circle.c.groups.get(*id).value();
    CHECK(group.name == QStringLiteral("Cooking club"));
    CHECK(group.mode == draft.mode);
    CHECK(group.minutes == 90);
    CHECK(group.places == 8);
    CHECK(group.ledBy == draft.ledBy);
    CHECK(group.members == std::vector{circle.hana, circle.wes});
    CHECK(group.names.front().name == QStringLiteral("Hana P."));
}

TEST_CASE("what cannot be meant is refused")
{
    Circle circle;
    const auto refused = [&](auto change) {
        GroupDraft draft;
        draft.name = QStringLiteral("Circle");
        change(draft);
        return codeOf(circle.c.groups.validate(draft));
    };
    CHECK(refused([](GroupDraft&) {}) == std::nullopt);
    CHECK(refused([](GroupDraft& d) { d.name = QStringLiteral("  "); }) == Code::NameMissing);
    CHECK(refused([](GroupDraft& d) { d.mode = QStringLiteral("pigeon"); }) == Code::UnknownChoice);
    CHECK(refused([](GroupDraft& d) { d.minutes = 0; }) == Code::BadInput);
    CHECK(refused([](GroupDraft& d) { d.minutes = 1441; }) == Code::BadInput);
    CHECK(refused([](GroupDraft& d) { d.places = 0; }) == Code::BadInput);
    CHECK(refused([](GroupDraft& d) { d.ledBy = QString(501, u'x'); }) == Code::TextTooLong);
}

TEST_CASE("members join and leave, and may come back")
{
    Circle circle;
    const PersonId denise = circle.c.person(QStringLiteral("Denise W."));
    Group group = circle.load();
    group.members = {denise, circle.hana};
    REQUIRE(circle.c.step([&](Mutation& m) { return circle.c.groups.edit(m, group); }));
    CHECK(circle.names() == QStringList{QStringLiteral("Denise W."), QStringLiteral("Hana P.")});
    circle.c.step([&](Mutation& m) {
        join(m, circle.id, circle.wes);
        return true;
    });
    CHECK(circle.names().size() == 3);
    CHECK(circle.c.isSound());
}

TEST_CASE("adding a group is one step, taken back whole")
{
    Circle circle;
    REQUIRE(undoLastStep(circle.c.book));
    CHECK(circle.c.groups.list().value().empty());
    CHECK(circle.c.groups.trash().value().size() == 1);
    REQUIRE(undoLastStep(circle.c.book));
}

TEST_CASE("somebody in Trash is not shown in the group, and is in it again when put back")
{
    Circle circle;
    circle.c.step([&](Mutation& m) {
        circle.c.people.moveToTrash(m, circle.wes);
        return true;
    });
    CHECK(circle.names() == QStringList(QStringLiteral("Hana P.")));
    Group group = circle.load(); // saved meanwhile: nobody meant to take Wes out
    group.ledBy = QStringLiteral("Ana D.");
    REQUIRE(circle.c.step([&](Mutation& m) { return circle.c.groups.edit(m, group); }));
    circle.c.step([&](Mutation& m) {
        circle.c.people.putBack(m, circle.wes);
        return true;
    });
    CHECK(circle.names().size() == 2);
}

TEST_CASE("two records of one person are one member after a merge")
{
    Circle circle;
    const PersonId wesley = circle.c.person(QStringLiteral("Wesley"));
    const GroupId other = circle.c.group(QStringLiteral("Walk"), {circle.wes});
    REQUIRE(
        circle.c.step([&](Mutation& m) { return circle.c.people.merge(m, wesley, circle.wes); }));
    CHECK(circle.names() == QStringList{QStringLiteral("Hana P."), QStringLiteral("Wesley")});
    CHECK(circle.c.groups.get(other).value().members == std::vector{wesley});
}

TEST_CASE("erasing somebody leaves no trace of them in a group")
{
    Circle circle;
    REQUIRE(circle.c.step([&](Mutation& m) { return circle.c.people.erase(m, circle.wes); },
                          Action::Erased));
    CHECK(circle.names() == QStringList(QStringLiteral("Hana P.")));
    CHECK(circle.c.book.connection().integer("SELECT count(*) FROM group_member").value() == 1);
    CHECK(circle.c.isSound());
}

TEST_CASE("the list has those that are not in Trash, with how many there are and when they met")
{
    Circle circle;
    circle.c.group(QStringLiteral("art lab"), {});
    circle.c.session(
        circle.c.meeting(circle.id, 7, {{circle.wes, Role::Person, QStringLiteral("present")}}));
    const auto rows = circle.c.groups.list().value();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].name == QStringLiteral("art lab"));
    CHECK(rows[0].members == 0);
    CHECK_FALSE(rows[0].lastMeetingMs);
    CHECK(rows[1].members == 2);
    CHECK(rows[1].lastMeetingMs == kNow - 7 * kDayMs);
    circle.c.step([&](Mutation& m) {
        circle.c.groups.moveToTrash(m, circle.id);
        return true;
    });
    CHECK(circle.c.groups.list().value().size() == 1);
    CHECK(circle.c.groups.get(circle.id).value().goneMs.has_value());
}

TEST_CASE("a group is meant by its name, the beginning of a word of it, or its id")
{
    Circle circle;
    const GroupId tea = circle.c.group(QStringLiteral("Tea"), {});
    circle.c.group(QStringLiteral("Tea and talk"), {});
    CHECK(circle.c.groups.one(QStringLiteral("circ")).value() == circle.id);
    CHECK(circle.c.groups.one(QStringLiteral("tea")).value() == tea);
    CHECK(circle.c.groups.one(circle.id.toHex()).value() == circle.id);
    CHECK(codeOf(circle.c.groups.one(QStringLiteral("t"))) == Code::AmbiguousName);
    CHECK(codeOf(circle.c.groups.one(QStringLiteral("choir"))) == Code::NoSuchRecord);
    CHECK(codeOf(circle.c.groups.one({})) == Code::NoSuchRecord);
    CHECK(circle.c.groups.named(QStringLiteral("TUES")).value().size() == 1);
    CHECK(circle.c.groups.named({}).value().empty());
}
