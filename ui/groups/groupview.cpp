// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/groupview.h"

#include "core/book/mutation.h"
#include "core/records/timerange.h"
#include "ui/desk/modeicon.h"
#include "ui/groups/groupwords.h"
#include "ui/parts/avatar.h"
#include "ui/parts/besidelayout.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/focuskept.h"
#include "ui/parts/label.h"
#include "ui/parts/linebutton.h"
#include "ui/parts/linelist.h"
#include "ui/parts/ringcolumn.h"
#include "ui/parts/scrollbody.h"
#include "ui/style/looks.h"
#include "ui/style/measure.h"
#include "ui/words/when.h"

#include <QBoxLayout>

namespace kithbook {

namespace {

constexpr double kHeaderAvatar = 14; // u
constexpr double kDayColumn = 22;    // u: "Wed Sep 30"

} // namespace

GroupView::GroupView(const Room& room, QWidget* parent)
    : QFrame(parent), m_room(room),
      m_none(new EmptyState({}, tr("Choose a group to see who is in it."))),
      m_page(new RingColumn(4)), m_name(new Label({}, TextRole::PageTitle)),
      m_usual(new Label({}, TextRole::Body, Ink::Muted)),
      m_ledBy(new Label({}, TextRole::Body, Ink::Muted)),
      m_log(new Button(tr("&Log a meeting"), ButtonKind::Second)), m_edit(new Button(tr("&Edit"))),
      m_trash(new Button(Icon::Trash, tr("Move to &Trash"))),
      m_membersCard(new Card(Icon::People, tr("Who is in it"))),
      m_members(new LineList(QStringLiteral("members"), tr("Nobody is in it yet."))),
      m_meetings(new LineList(QStringLiteral("meetings"), tr("Meetings you log will be here.")))
{
    auto* last = new Card(Icon::History, tr("Last meetings"));
    m_membersCard->body().addWidget(m_members);
    last->body().addWidget(m_meetings);
    m_page->column().addWidget(makeHeader());
    m_page->column().addWidget(m_membersCard);
    m_page->column().addWidget(last);
    m_page->column().addStretch(1);
    auto* scroll = new ScrollBody;
    scroll->setWidget(m_page);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_none);
    column->addWidget(scroll, 1);
    m_page->hide();
    connect(m_meetings, &LineList::moreAsked, this, [this] {
        m_meetingCount += Sessions::kPage;
        show(m_wanted);
    });
}

QWidget* GroupView::makeHeader()
{
    m_name->setObjectName(QStringLiteral("groupName"));
    m_usual->setObjectName(QStringLiteral("groupUsual"));
    m_ledBy->setObjectName(QStringLiteral("groupLedBy"));
    m_log->setObjectName(QStringLiteral("logMeeting"));
    m_edit->setObjectName(QStringLiteral("editGroup"));
    m_trash->setObjectName(QStringLiteral("trashGroup"));
    connect(m_log, &QAbstractButton::clicked, this, [this] {
        m_room.navigator.logMeeting({m_wanted, {}});
    });
    connect(m_edit, &QAbstractButton::clicked, this, [this] { Q_EMIT editAsked(m_wanted); });
    connect(m_trash, &QAbstractButton::clicked, this, &GroupView::moveToTrash);

    auto* words = new QVBoxLayout;
    for (Label* label : {m_name, m_usual, m_ledBy}) {
        words->addWidget(label);
    }
    auto* who = new QWidget;
    auto* inWho = new QHBoxLayout(who);
    inWho->addWidget(new Avatar({{}, AvatarLook::Shape::Group, 0}, kHeaderAvatar), 0, Qt::AlignTop);
    inWho->addLayout(words, 1);
    auto* acts = new QFrame;
    makeRingRoom(*acts);
    auto* inActs = new FlowLayout(acts);
    for (Button* button : {m_log, m_edit, m_trash}) {
        inActs->addWidget(button);
    }
    auto* header = new QFrame;
    makeRingRoom(*header);
    auto* row = new BesideLayout(header);
    row->addWidget(who);
    row->addWidget(acts);
    spaceOut(*who, *words, {.between = 0});
    spaceOut(*who, *inWho, {.between = 3});
    spaceOut(*acts, *inActs, {.between = 3});
    spaceOut(*header, *row, {.between = 3});
    return header;
}

void GroupView::show(GroupId group)
{
    if (group != m_wanted) {
        m_meetingCount = kLastMeetings;
    }
    m_wanted = group;
    if (group.isNull()) {
        m_none->show();
        m_page->hide();
        return;
    }
    m_room.desk.ask(
        this,
        [lists = &m_room.desk.catalogues(), group, meetings = m_meetingCount](Book& book) {
            return askGroup(book, *lists, group, meetings);
        },
        [this](Result<GroupPicture> answer) { receive(std::move(answer)); }, &m_question);
}

void GroupView::receive(Result<GroupPicture> answer)
{
    if (!answer) {
        m_room.navigator.showError(answer.error());
        return;
    }
    const Group& group = answer->group;
    m_name->setText(group.name);
    const QString usual = usualWords(group, m_room.desk.catalogues());
    m_usual->setText(usual);
    m_usual->setHidden(usual.isEmpty());
    m_ledBy->setText(tr("Led by %1").arg(group.ledBy));
    m_ledBy->setHidden(group.ledBy.isEmpty());
    m_trash->setHidden(group.goneMs.has_value());
    m_log->setHidden(group.goneMs.has_value());
    showMembers(group);
    showMeetings(*answer);
    m_none->hide();
    m_page->show();
}

void GroupView::showMembers(const Group& group)
{
    const FocusKept focus(*m_members);
    m_members->clear();
    m_membersCard->setCount(static_cast<int>(group.names.size()));
    for (const PersonName& person : group.names) {
        auto* line = new LineButton(Icon::Person, m_room.names.shown(person.name), {}, 0);
        connect(line, &LineButton::clicked, this,
                [this, id = person.id] { m_room.navigator.showPerson(id); });
        m_members->add(line, QStringLiteral("member-") + person.id.toHex());
    }
}

void GroupView::showMeetings(const GroupPicture& picture)
{
    const FocusKept focus(*m_meetings);
    m_meetings->clear();
    for (const Session& meeting : picture.meetings) {
        const QDate day = dayOf(meeting.startMs, meeting.offsetMinutes);
        auto* line = new LineButton(modeIcon(meeting.mode), shortDay(day, m_room.desk.today()),
                                    countWords(meeting.people), kDayColumn);
        connect(line, &LineButton::clicked, this, [this, id = meeting.id] {
            m_room.navigator.logMeeting({{}, id});
        });
        m_meetings->add(line, QStringLiteral("meeting-") + meeting.id.toHex());
    }
    m_meetings->setMore(picture.moreMeetings ? tr("Show more") : QString());
}

void GroupView::moveToTrash()
{
    m_room.desk.write(
        this, Action::MovedToTrash,
        [lists = &m_room.desk.catalogues(), id = m_wanted](Book& book,
                                                           Mutation& mutation) -> Result<void> {
            Groups(book, *lists).moveToTrash(mutation, id);
            return {};
        },
        [this](const Result<void>& moved) {
            if (!moved) {
                m_room.navigator.showError(moved.error());
            } else {
                m_room.navigator.offerUndo(tr("Moved to Trash."));
            }
        });
}

} // namespace kithbook
