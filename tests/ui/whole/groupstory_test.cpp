// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// domain.md story 11 in the real window: a group is made, a meeting of it is logged with keys, a
// lock comes between, and each person's page tells of that person alone.
#include "core/notes/meetings.h"
#include "core/records/groups.h"
#include "core/records/peoplelist.h"
#include "tests/support/printing.h"
#include "tests/ui/whole/wholewindow.h"
#include "ui/parts/chipgroup.h"
#include "ui/parts/label.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QPlainTextEdit>
#include <QTabBar>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace kithbook;
using namespace kithbook::test;

namespace {

const QString kSummary = QStringLiteral("Asking for what you need");

struct Story
{
    Story()
    {
        whole.unlock();
        people =
            whole
                .ask([&](Book& book) { return PeopleList(book, whole.desk().catalogues()).list(); })
                .value();
    }

    /// The first three people of the book, by keys.
    void addGroup()
    {
        whole.view().showGroup({});
        whole.settle();
        whole.type(QStringLiteral("Thursday tea"));
        whole.find("who").setFocus();
        for (std::size_t i = 0; i < 3; ++i) {
            whole.type(people[i].name);
            whole.settle();
            whole.press(Qt::Key_Return);
            whole.settle();
        }
        whole.click(*whole.find<ChipGroup>("usualMode").chip(QStringLiteral("in_person")));
        whole.find("minutes").setFocus();
        whole.type(QStringLiteral("45"));
        whole.press(Qt::Key_Return, Qt::ControlModifier);
        whole.settle();
        whole.settle();
    }
    [[nodiscard]] Group group()
    {
        const auto found = whole.ask([&](Book& book) {
            const Groups groups(book, whole.desk().catalogues());
            return groups.one(QStringLiteral("Thursday tea")).and_then([&](GroupId id) {
                return groups.get(id);
            });
        });
        REQUIRE(codeOf(found) == std::nullopt);
        return *found;
    }
    [[nodiscard]] std::vector<Session> meetings()
    {
        const GroupId id = group().id;
        return whole
            .ask([&](Book& book) { return Sessions(book, whole.desk().catalogues()).meetings(id); })
            .value();
    }
    WholeWindow whole;
    std::vector<PersonRow> people;
};

/// The first word of a name is enough to know somebody by.
QString firstOf(const PersonRow& person)
{
    return person.name.section(u' ', 0, 0);
}

} // namespace

TEST_CASE("a group meeting is logged by keys with a lock in the middle, and taken back with one")
{
    Story story;
    WholeWindow& whole = story.whole;
    story.addGroup();
    REQUIRE(story.group().members.size() == 3);
    CHECK(whole.view().section() == Section::Groups);

    whole.press(Qt::Key_Return, Qt::ControlModifier); // Log a meeting
    whole.settle();
    REQUIRE(whole.view().section() == Section::Meeting);
    whole.press(Qt::Key_Space); // Mark everyone here
    auto& summary = whole.find<QPlainTextEdit>("summary");
    summary.setFocus();
    whole.type(kSummary);
    summary.moveCursor(QTextCursor::Start);

    whole.press(Qt::Key_L, Qt::ControlModifier);
    whole.waitForLock();
    whole.unlock();
    whole.settle();
    REQUIRE(whole.view().section() == Section::Meeting);
    auto& again = whole.find<QPlainTextEdit>("summary");
    CHECK(again.toPlainText() == kSummary);
    CHECK(QApplication::focusWidget() == &again);
    CHECK(again.textCursor().position() == 0);

    whole.press(Qt::Key_Return, Qt::ControlModifier);
    whole.settle();
    REQUIRE(story.meetings().size() == 1);
    CHECK(story.meetings().front().people.size() == 3);
    CHECK(whole.view().section() != Section::Meeting);
    whole.press(Qt::Key_Z, Qt::ControlModifier);
    whole.settle();
    CHECK(story.meetings().empty());
}

TEST_CASE("a group is meant by its name where a session is logged")
{
    Story story;
    WholeWindow& whole = story.whole;
    story.addGroup();
    whole.press(Qt::Key_N, Qt::ControlModifier);
    whole.type(QStringLiteral("thurs"));
    whole.press(Qt::Key_Return);
    whole.settle();
    whole.settle();
    REQUIRE(whole.view().section() == Section::Meeting);
    whole.press(Qt::Key_Space);
    whole.press(Qt::Key_Return, Qt::ControlModifier);
    whole.settle();
    CHECK(story.meetings().size() == 1);
    CHECK(whole.view().section() == Section::Groups); // where the log page was opened
}

TEST_CASE("a person's page tells of the meeting and of nobody else who was there")
{
    Story story;
    WholeWindow& whole = story.whole;
    story.addGroup();
    const Group group = story.group();
    const std::vector<PersonRow> roster(story.people.begin(), story.people.begin() + 3);
    MeetingDraft draft;
    draft.session.group = group.id;
    draft.session.startMs = PageHost::kNow - 3'600'000;
    draft.session.minutes = 60;
    draft.session.mode = QStringLiteral("videoconference");
    draft.summary = kSummary;
    for (const PersonRow& each : roster) {
        draft.session.people.push_back({each.id, Role::Person, QStringLiteral("present")});
        draft.lines.push_back({each.id, QStringLiteral("what %1 said").arg(firstOf(each))});
    }
    draft.session.people.back().attendance = QStringLiteral("excused");
    const auto saved = whole.ask([&](Book& book) -> Result<SessionId> {
        Mutation mutation(book, Action::Added);
        auto id = Meetings(book, whole.desk().catalogues(), whole.desk().templates())
                      .add(mutation, draft);
        const auto committed = mutation.commit();
        return committed ? id : passOn(committed);
    });
    REQUIRE(codeOf(saved) == std::nullopt);

    for (const PersonRow& shown : roster) {
        CAPTURE(shown.name.toStdString());
        whole.view().showPerson(shown.id);
        whole.settle();
        auto& tabs = whole.find<QTabBar>("personTabs");
        tabs.setCurrentIndex(1); // Notes, which are made when they are looked at
        whole.settle();
        QWidget& page = tabs;
        QWidget* view = page.parentWidget()->parentWidget();
        QString words;
        for (QWidget* each : view->findChildren<QWidget*>()) {
            if (const auto* label = qobject_cast<const Label*>(each)) {
                words += label->text() + u'\n';
            }
            if (QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(each)) {
                words += spoken->text(QAccessible::Name) + u'\n' +
                         spoken->text(QAccessible::Description) + u'\n';
            }
        }
        CHECK(words.contains(QStringLiteral("Thursday tea")));
        CHECK(words.contains(QStringLiteral("what %1 said").arg(firstOf(shown))));
        const bool wasThere = shown.id != roster.back().id;
        CHECK(words.contains(kSummary) == wasThere);
        for (const PersonRow& other : roster) {
            if (other.id != shown.id) {
                CHECK_FALSE(words.contains(firstOf(other)));
            }
        }
        CHECK_FALSE(words.contains(QStringLiteral("others")));
    }
}
