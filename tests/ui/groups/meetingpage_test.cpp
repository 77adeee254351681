// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/undo.h"
#include "core/records/drafts.h"
#include "tests/ui/groups/grouphost.h"
#include "ui/groups/meetingpage.h"
#include "ui/groups/meetingstate.h"
#include "ui/parts/banner.h"
#include "ui/parts/chipgroup.h"
#include "ui/parts/label.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

using namespace kithbook;
using namespace kithbook::test;

namespace {

struct Meeting
{
    explicit Meeting(const MeetingStart& start = {})
    {
        shown.page.start(
            start.session.isNull() && start.group.isNull() ? MeetingStart{host.group, {}} : start);
        shown.settle();
    }

    [[nodiscard]] QString chip(const char* code, int member)
    {
        return QLatin1StringView(code) + u'-' +
               host.members[static_cast<std::size_t>(member)].toHex();
    }
    [[nodiscard]] QString attendance(int member)
    {
        const QString name =
            QStringLiteral("attendance-") + host.members[static_cast<std::size_t>(member)].toHex();
        return shown.find<ChipGroup>(name).chosen().value(0);
    }
    [[nodiscard]] QString count()
    {
        return shown.page.findChild<Label*>(QStringLiteral("attendanceCount"))->text();
    }
    [[nodiscard]] QPlainTextEdit& summary()
    {
        return shown.find<QPlainTextEdit>(QStringLiteral("summary"));
    }
    [[nodiscard]] QPlainTextEdit& line()
    {
        return shown.find<QPlainTextEdit>(QStringLiteral("personLine"));
    }
    /// As long as this one of the page's timers takes.
    void passTime(const char* name)
    {
        auto* timer = shown.page.findChild<QTimer*>(QLatin1StringView(name));
        REQUIRE(timer);
        REQUIRE(timer->isActive());
        timer->start(0);
        shown.settle();
        shown.settle();
    }
    [[nodiscard]] std::optional<qint64> draftKept()
    {
        const QByteArray form = meetingForm(host.group, {});
        return host
            .ask([&](Book& book) {
                return Drafts(book).keptAt(QLatin1StringView(form.constData(), form.size()));
            })
            .value();
    }

    GroupHost host;
    ShownPage<MeetingPage> shown{host};
};

} // namespace

TEST_CASE("a meeting is logged with keys alone")
{
    Meeting m;
    CHECK(m.shown.focused() == QStringLiteral("everyoneHere"));
    m.shown.press(Qt::Key_Space);
    CHECK(m.count() == QStringLiteral("3 here"));
    m.shown.find<QAbstractButton>(m.chip("present", 0)).setFocus();
    m.shown.press(Qt::Key_2);
    m.shown.press(Qt::Key_Down);
    m.shown.press(Qt::Key_Down);
    m.shown.press(Qt::Key_4);
    CHECK(m.count() == QStringLiteral("1 here, 1 late, 1 told us"));
    m.shown.press(Qt::Key_Return);
    CHECK(m.shown.focused() == QStringLiteral("personLine"));
    m.shown.type(QStringLiteral("Sent a text"));
    m.summary().setFocus();
    m.shown.type(QStringLiteral("Asking for what you need"));
    CHECK(m.shown.page.doMainAct());
    m.shown.settle();

    REQUIRE(m.host.meetings().size() == 1);
    const Session meeting = m.host.meetings().front();
    CHECK(meeting.minutes == 60);
    CHECK(meeting.mode == QStringLiteral("videoconference"));
    CHECK(meeting.ledBy == QStringLiteral("Ana D."));
    CHECK(meeting.endMs() / 60'000 == PageHost::kNow / 60'000);
    CHECK(meeting.people ==
          std::vector<Participant>{{m.host.members[0], Role::Person, QStringLiteral("late")},
                                   {m.host.members[1], Role::Person, QStringLiteral("present")},
                                   {m.host.members[2], Role::Person, QStringLiteral("excused")}});
    const MeetingDraft texts = m.host.read(meeting);
    CHECK(texts.summary == QStringLiteral("Asking for what you need"));
    CHECK(texts.lines ==
          std::vector<MeetingLine>{{m.host.members[2], QStringLiteral("Sent a text")}});
    CHECK(m.host.navigator.backs == 1);
    CHECK(m.host.navigator.undoable.last() ==
          QStringLiteral("Logged: Tuesday circle, 1 here, 1 late, 1 told us."));
}

TEST_CASE("Up and Down go from row to row and answer nothing, Left and Right answer")
{
    Meeting m;
    m.shown.find<QAbstractButton>(m.chip("present", 0)).setFocus();
    m.shown.press(Qt::Key_Down);
    CHECK(m.shown.focused() == m.chip("present", 1));
    CHECK(m.count().isEmpty());
    m.shown.press(Qt::Key_Right);
    CHECK(m.attendance(1) == QStringLiteral("late"));
    m.shown.press(Qt::Key_Down);
    m.shown.press(Qt::Key_Down);
    CHECK(m.shown.focused() == m.chip("present", 2)); // the last one
    m.shown.press(Qt::Key_Up);
    CHECK(m.shown.focused() == m.chip("late", 1));
    CHECK(m.count() == QStringLiteral("1 late"));
}

TEST_CASE("Tab goes from the acts to each row, and on to who led it")
{
    Meeting m;
    m.shown.find<QWidget>(QStringLiteral("addSomeone")).setFocus();
    QStringList order;
    for (int i = 0; i < 4; ++i) {
        m.shown.press(Qt::Key_Tab);
        order.append(m.shown.focused());
    }
    CHECK(order == QStringList{m.chip("present", 0), m.chip("present", 1), m.chip("present", 2),
                               QStringLiteral("ledBy")});
}

TEST_CASE("the card beside the list is about the row that is chosen, and keeps each line")
{
    Meeting m;
    auto& card = m.shown.find<QWidget>(QStringLiteral("personCard"));
    const auto titled = [&](const char* name) {
        const auto labels = card.findChildren<Label*>();
        return std::ranges::any_of(labels, [&](const Label* label) {
            return label->text() == QStringLiteral("For %1 only").arg(QLatin1StringView(name));
        });
    };
    CHECK(titled("Denise W."));
    m.line().setFocus();
    m.shown.type(QStringLiteral("for Denise"));
    m.shown.find<QAbstractButton>(m.chip("present", 1)).setFocus();
    CHECK(titled("Hana P."));
    CHECK(m.line().toPlainText().isEmpty());
    m.shown.find<QAbstractButton>(m.chip("present", 0)).setFocus();
    CHECK(m.line().toPlainText() == QStringLiteral("for Denise"));
}

TEST_CASE("without an answer for everybody nothing is saved, and the first row has the focus")
{
    Meeting m;
    m.shown.find<QAbstractButton>(m.chip("present", 0)).click();
    m.shown.click(QStringLiteral("save"));
    CHECK(m.host.meetings().empty());
    CHECK(m.shown.focused() == m.chip("present", 1));
}

TEST_CASE("a name in the summary is pointed out and stops nothing")
{
    Meeting m;
    m.shown.click(QStringLiteral("everyoneHere"));
    m.summary().setPlainText(QStringLiteral("Then hana laughed."));
    m.passTime("lookTimer"); // looked through when the typing pauses
    REQUIRE(m.shown.shows(QStringLiteral("namesFound")));
    const auto words = m.shown.find<QWidget>(QStringLiteral("namesFound")).findChildren<Label*>();
    CHECK(words.front()->text() == QStringLiteral("Hana is named here. Others will read this."));
    CHECK_FALSE(m.shown.shows(QStringLiteral("noNames")));
    m.summary().setPlainText(QStringLiteral("Then we laughed."));
    m.passTime("lookTimer");
    CHECK(m.shown.shows(QStringLiteral("noNames")));
    m.summary().setPlainText(QStringLiteral("Then Hana laughed."));
    m.shown.click(QStringLiteral("save"));
    CHECK(m.host.meetings().size() == 1);
}

TEST_CASE("somebody is added for this meeting, or to stay")
{
    Meeting m;
    const PersonId wes = m.host.addPerson(QStringLiteral("Wes L."));
    const PersonId joelle = m.host.addPerson(QStringLiteral("Joelle B."));
    m.shown.settle();
    m.shown.click(QStringLiteral("addSomeone"));
    m.shown.type(QStringLiteral("wes"));
    m.shown.settle();
    m.shown.press(Qt::Key_Return);
    m.shown.settle();
    CHECK(m.shown.focused() == QStringLiteral("present-") + wes.toHex());
    m.shown.click(QStringLiteral("addSomeone"));
    m.shown.find<QAbstractButton>(QStringLiteral("staysInGroup")).click();
    m.shown.find<QWidget>(QStringLiteral("who")).setFocus();
    m.shown.type(QStringLiteral("joel"));
    m.shown.settle();
    m.shown.press(Qt::Key_Return);
    m.shown.settle();
    m.shown.click(QStringLiteral("everyoneHere"));
    // Five people and three places: said, and no stop.
    CHECK(m.shown.find<Banner>(QStringLiteral("crowd")).text() ==
          QStringLiteral("5 people, and 3 places. You can still save."));
    m.shown.click(QStringLiteral("save"));
    REQUIRE(m.host.meetings().size() == 1);
    CHECK(m.host.meetings().front().people.size() == 5);
    const auto members = m.host.load().members;
    CHECK(std::ranges::count(members, joelle) == 1);
    CHECK(std::ranges::count(members, wes) == 0);
}

TEST_CASE("somebody is taken off the list of this meeting and stays in the group")
{
    Meeting m;
    m.shown.click(QStringLiteral("everyoneHere"));
    m.shown.find<QAbstractButton>(m.chip("present", 1)).setFocus();
    m.shown.click(QStringLiteral("removePerson"));
    m.shown.click(QStringLiteral("save"));
    CHECK(m.host.meetings().front().people.size() == 2);
    CHECK(m.host.load().members.size() == 3);
}

TEST_CASE("what is typed is kept after two seconds, and is back when the page opens again")
{
    Meeting m;
    m.shown.find<QAbstractButton>(m.chip("late", 1)).click();
    m.line().setFocus();
    m.shown.type(QStringLiteral("half a line"));
    m.passTime("keepTimer");
    REQUIRE(m.draftKept().has_value());

    ShownPage<MeetingPage> again(m.host);
    again.page.start({m.host.group, {}});
    again.settle();
    CHECK(again.shows(QStringLiteral("draftBanner")));
    CHECK(
        again.find<ChipGroup>(QStringLiteral("attendance-") + m.host.members[1].toHex()).chosen() ==
        QStringList(QStringLiteral("late")));
    CHECK(again.find<QPlainTextEdit>(QStringLiteral("personLine")).toPlainText() ==
          QStringLiteral("half a line"));
    again.click(QStringLiteral("startOver"));
    again.settle();
    CHECK_FALSE(again.shows(QStringLiteral("draftBanner")));
    CHECK_FALSE(m.draftKept().has_value());
}

TEST_CASE("Close keeps the draft, and saving drops it")
{
    Meeting m;
    m.shown.click(QStringLiteral("everyoneHere"));
    m.shown.click(QStringLiteral("close"));
    m.shown.settle();
    CHECK(m.draftKept().has_value());
    CHECK(m.host.navigator.backs == 1);
    m.shown.page.start({m.host.group, {}});
    m.shown.settle();
    m.shown.click(QStringLiteral("save"));
    CHECK(m.host.meetings().size() == 1);
    CHECK_FALSE(m.draftKept().has_value());
}

TEST_CASE("a meeting is changed, and put into Trash with its notes")
{
    Meeting m;
    m.shown.click(QStringLiteral("everyoneHere"));
    m.summary().setPlainText(QStringLiteral("First words"));
    m.shown.click(QStringLiteral("save"));
    const SessionId id = m.host.meetings().front().id;

    m.shown.page.start({{}, id});
    m.shown.settle();
    CHECK(m.summary().toPlainText() == QStringLiteral("First words"));
    CHECK(m.count() == QStringLiteral("3 here"));
    m.shown.find<QAbstractButton>(m.chip("no_show", 0)).click();
    m.summary().setPlainText(QStringLiteral("Better words"));
    m.shown.click(QStringLiteral("save"));
    REQUIRE(m.host.meetings().size() == 1);
    CHECK(m.host.meetings().front().people.front().attendance == QStringLiteral("no_show"));
    CHECK(m.host.read(m.host.meetings().front()).summary == QStringLiteral("Better words"));

    m.shown.page.start({{}, id});
    m.shown.settle();
    m.shown.click(QStringLiteral("trash"));
    CHECK(m.host.meetings().empty());
    REQUIRE(m.host.ask([](Book& book) { return undoLastStep(book); }));
    CHECK(m.host.meetings().size() == 1);
}

TEST_CASE("with several groups it is asked which one it was")
{
    Meeting m;
    GroupDraft draft;
    draft.name = QStringLiteral("Art lab");
    m.host.addGroup(draft);
    m.shown.page.start({});
    m.shown.settle();
    auto& which = m.shown.find<ChipGroup>(QStringLiteral("whichGroup"));
    which.chip(m.host.group.toHex())->click();
    m.shown.settle();
    m.shown.settle();
    CHECK(m.shown.shows(QStringLiteral("attendance")));
    CHECK_FALSE(m.shown.shows(QStringLiteral("whichGroup")));
}

TEST_CASE("how, how long and when can be changed")
{
    Meeting m;
    m.shown.click(QStringLiteral("changeHow"));
    m.shown.find<ChipGroup>(QStringLiteral("meetingModes"))
        .chip(QStringLiteral("in_person"))
        ->click();
    m.shown.find<ChipGroup>(QStringLiteral("length")).chip(QStringLiteral("45"))->click();
    CHECK(m.shown.find<Label>(QStringLiteral("howWords")).text() ==
          QStringLiteral("In person, 45 min"));
    m.shown.click(QStringLiteral("everyoneHere"));
    m.shown.click(QStringLiteral("save"));
    REQUIRE(m.host.meetings().size() == 1);
    CHECK(m.host.meetings().front().minutes == 45);
    CHECK(m.host.meetings().front().mode == QStringLiteral("in_person"));
}

TEST_CASE("hidden names are hidden in every row, card and sentence")
{
    Meeting m;
    m.summary().setPlainText(QStringLiteral("Then Hana laughed."));
    m.host.names.setHidden(true);
    m.shown.settle();
    m.passTime("lookTimer");
    for (const Label* label : m.shown.page.findChildren<Label*>()) {
        INFO(label->text().toStdString());
        CHECK_FALSE(label->text().contains(QStringLiteral("Denise")));
        CHECK_FALSE(label->text().contains(QStringLiteral("Hana")));
    }
}

TEST_CASE("a state of the page is read back as it was written")
{
    MeetingState state;
    state.draft.session.group = GroupId::random();
    state.draft.session.people = {{PersonId::random(), Role::Person, QStringLiteral("late")},
                                  {PersonId::random(), Role::Person, {}}};
    state.draft.session.startMs = PageHost::kNow;
    state.draft.session.offsetMinutes = -300;
    state.draft.session.minutes = 60;
    state.draft.session.mode = QStringLiteral("phone");
    state.draft.session.ledBy = QStringLiteral("Ana");
    state.draft.session.accessWords = QStringLiteral("Captions");
    state.draft.summary = QStringLiteral("We laughed");
    state.draft.lines = {{state.draft.session.people[0].person, QStringLiteral("a line")}};
    state.timeSaid = true;
    state.chosen = state.draft.session.people[1].person;
    state.joining = {state.chosen};
    CHECK(decodedMeeting(encoded(state)) == state);
    CHECK_FALSE(decodedMeeting("nonsense"));
    CHECK_FALSE(decodedMeeting({}));
}
