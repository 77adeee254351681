// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/groupscreens.h"

#include "core/notes/meetings.h"
#include "core/records/groups.h"
#include "tests/ui/support/pagehost.h"
#include "ui/groups/groupspage.h"
#include "ui/groups/meetingpage.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

#include <array>

namespace kithbook {

namespace {

using test::PageHost;

constexpr std::array kNames{"Denise W.", "Hana P.", "Joelle B.", "Marisol R.", "Ray M.", "Wes L."};
constexpr std::array kCame{"present", "present", "late", "present", "excused", "present"};
constexpr qint64 kWeekMs = qint64{7} * 24 * 3600 * 1000;

/// The group of mock 14 with two meetings behind it, and a page about it.
template <typename PageKind>
class HostedGroup final : public QWidget
{
public:
    explicit HostedGroup(int places)
    {
        for (const char* name : kNames) {
            members.push_back(host.addPerson(QString::fromLatin1(name)));
        }
        GroupDraft draft;
        draft.name = QStringLiteral("Tuesday circle");
        draft.mode = QStringLiteral("videoconference");
        draft.minutes = 60;
        draft.places = places;
        draft.ledBy = QStringLiteral("Ana D., Luis G. (peer)");
        draft.members = members;
        group = host.write([&](Book& book, Mutation& mutation) {
                        return Groups(book, host.desk().catalogues()).add(mutation, draft);
                    })
                    .value();
        for (int week = 1; week <= 3; ++week) {
            addMeeting(week);
        }
        page = new PageKind(host.room(), this);
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(page);
        resize(1158, 772);
        show();
        settle();
    }
    ~HostedGroup() override { delete page; }

    void settle()
    {
        host.settle();
        host.settle();
    }
    void click(const QString& name)
    {
        if (auto* button = findChild<QAbstractButton*>(name)) {
            button->click();
        }
        settle();
    }
    void attend()
    {
        for (std::size_t i = 0; i < members.size(); ++i) {
            click(QLatin1StringView(kCame[i]) + u'-' + members[i].toHex());
        }
    }
    void write(const char* name, const QString& text)
    {
        findChild<QPlainTextEdit*>(QLatin1StringView(name))->setPlainText(text);
        settle();
        if (auto* timer = findChild<QTimer*>(QStringLiteral("lookTimer"))) {
            timer->start(0); // the typing has paused
        }
        settle();
    }
    void choose(std::size_t member)
    {
        findChild<QAbstractButton*>(QLatin1StringView(kCame[member]) + u'-' +
                                    members[member].toHex())
            ->setFocus();
    }

    PageHost host;
    std::vector<PersonId> members;
    GroupId group;
    PageKind* page = nullptr;

private:
    // Wes comes for the first time today.
    void addMeeting(int weeksAgo)
    {
        MeetingDraft meeting;
        meeting.session.group = group;
        meeting.session.startMs = PageHost::kNow - weeksAgo * kWeekMs;
        meeting.session.offsetMinutes = PageHost::kOffset;
        meeting.session.minutes = 60;
        meeting.session.mode = QStringLiteral("videoconference");
        for (std::size_t i = 0; i + 1 < members.size(); ++i) {
            const auto other = (i + static_cast<std::size_t>(weeksAgo)) % kCame.size();
            meeting.session.people.push_back(
                {members[i], Role::Person, QString::fromLatin1(kCame[other])});
        }
        (void)host.write([&](Book& book, Mutation& mutation) {
            return Meetings(book, host.desk().catalogues(), host.desk().templates())
                .add(mutation, meeting);
        });
    }
};

} // namespace

std::unique_ptr<QWidget> meetingScreen()
{
    auto made = std::make_unique<HostedGroup<MeetingPage>>(12);
    made->page->start({made->group, {}});
    made->settle();
    made->attend();
    made->choose(0);
    made->write("personLine", QStringLiteral("Brought the list of questions."));
    made->choose(1);
    made->write("personLine",
                QStringLiteral("“I will bring my own list next time.” Asked for captions again."));
    made->write("summary",
                QStringLiteral("We talked about asking for what you need at the doctor. People "
                               "swapped short lines that worked for them. We tried two out loud "
                               "and laughed."));
    made->findChild<QLineEdit*>(QStringLiteral("accessWords"))
        ->setText(QStringLiteral("Captions lagged for the first ten minutes"));
    made->page->keepDraft();
    made->settle();
    return made;
}

std::unique_ptr<QWidget> meetingCareScreen()
{
    auto made = std::make_unique<HostedGroup<MeetingPage>>(4);
    made->page->start({made->group, {}});
    made->settle();
    made->attend();
    made->write("summary", QStringLiteral("Hana had a list, and Wes said hello."));
    made->click(QStringLiteral("changeHow"));
    made->click(QStringLiteral("addSomeone"));
    return made;
}

std::unique_ptr<QWidget> groupScreen()
{
    auto made = std::make_unique<HostedGroup<GroupsPage>>(12);
    GroupDraft draft;
    draft.name = QStringLiteral("Art lab");
    draft.members = {made->members[0]};
    (void)made->host.write([&](Book& book, Mutation& mutation) {
        return Groups(book, made->host.desk().catalogues()).add(mutation, draft);
    });
    made->page->showGroup(made->group);
    made->settle();
    return made;
}

std::unique_ptr<QWidget> groupFormScreen()
{
    auto made = std::make_unique<HostedGroup<GroupsPage>>(12);
    made->click(QStringLiteral("editGroup"));
    return made;
}

} // namespace kithbook
