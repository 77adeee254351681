// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/sessions.h"
#include "ui/forms/personfield.h"
#include "ui/groups/attendancelist.h"
#include "ui/groups/meetinghow.h"
#include "ui/groups/meetingpage.h"
#include "ui/groups/meetingtexts.h"
#include "ui/parts/banner.h"
#include "ui/parts/besidelayout.h"
#include "ui/parts/button.h"
#include "ui/parts/chipgroup.h"
#include "ui/parts/columnslayout.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/field.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/footerbar.h"
#include "ui/parts/iconmark.h"
#include "ui/parts/label.h"
#include "ui/parts/pageframe.h"
#include "ui/parts/problemline.h"
#include "ui/parts/ringcolumn.h"
#include "ui/style/measure.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>

#include <chrono>

namespace kithbook {

namespace {

using namespace std::chrono_literals;

constexpr auto kKeepMeetingAfter = 2s; // ux.md section 2, "Log a session"
constexpr double kTexts = 78;          // u, mock 14
constexpr double kLeastMain = 100;     // u beside the texts
constexpr double kAccessWidth = 102;   // u, mock 14
constexpr double kLeastLedBy = 60;     // u

} // namespace

void MeetingPage::build()
{
    m_frame->setTitleAside(makeTitleAside());
    m_draftBanner->setObjectName(QStringLiteral("draftBanner"));
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->addWidget(m_draftBanner);
    m_choice = makeChoice();
    m_meeting = makeMeeting();
    column->addWidget(m_choice);
    column->addWidget(m_meeting);
    column->addStretch(1);
    m_frame->setBody(body);
    makeFooter();
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
}

QWidget* MeetingPage::makeTitleAside()
{
    m_places->setObjectName(QStringLiteral("places"));
    m_places->setWordWrap(false);
    auto* close = new Button(tr("Close"));
    close->setObjectName(QStringLiteral("close"));
    connect(close, &QAbstractButton::clicked, this, [this] {
        keepDraft();
        navigator().goBack();
    });
    auto* aside = new QFrame;
    makeRingRoom(*aside);
    auto* row = new FlowLayout(aside);
    row->addWidget(m_places);
    row->addWidget(close);
    spaceOut(*aside, *row, {.between = 4});
    return aside;
}

QWidget* MeetingPage::makeChoice()
{
    m_groups = new ChipGroup(tr("Which group was it?"), ChipGroup::Answers::One);
    m_groups->setObjectName(QStringLiteral("whichGroup"));
    auto* none = new EmptyState(tr("No groups yet"), tr("A group is a name and the people in it."));
    none->setObjectName(QStringLiteral("noGroups"));
    Button& add = none->setAction(tr("Add a group"));
    add.setObjectName(QStringLiteral("addFirstGroup"));
    connect(&add, &QAbstractButton::clicked, this, [this] { navigator().showGroup({}); });
    m_noGroups = none;
    auto* choice = new RingColumn(4);
    choice->column().addWidget(m_groups);
    choice->column().addWidget(none);
    return choice;
}

QWidget* MeetingPage::makeMeeting()
{
    auto* meeting = new RingColumn(4);
    auto* sides = new ColumnsLayout(kTexts, kLeastMain);
    sides->addWidget(makeMain());
    sides->addWidget(m_texts);
    meeting->column().addWidget(m_how);
    meeting->column().addLayout(sides);
    spaceOut(*meeting, *sides, {.between = 5});
    return meeting;
}

QWidget* MeetingPage::makeMain()
{
    auto* privacy = new QWidget;
    auto* line = new QHBoxLayout(privacy);
    line->addWidget(new IconMark(Icon::EyeSlash, Ink::Muted, 4), 0, Qt::AlignTop);
    line->addWidget(new Label(tr("Each person’s record shows only that person. Nobody sees who "
                                 "else came."),
                              TextRole::Body, Ink::Muted),
                    1);
    spaceOut(*privacy, *line, {.between = 2});

    auto* main = new RingColumn(4);
    main->column().addWidget(makeHead());
    m_adding = makeAdding();
    main->column().addWidget(m_adding);
    main->column().addWidget(m_list);
    main->column().addWidget(m_nobody);
    main->column().addWidget(m_problem);
    main->column().addWidget(privacy);
    main->column().addWidget(makeWords());
    main->column().addStretch(1);
    return main;
}

QWidget* MeetingPage::makeHead()
{
    m_count->setObjectName(QStringLiteral("attendanceCount"));
    m_everyone->setObjectName(QStringLiteral("everyoneHere"));
    m_addSomeone->setObjectName(QStringLiteral("addSomeone"));
    auto* words = new QWidget;
    auto* inWords = new FlowLayout(words);
    inWords->addWidget(new Label(tr("Who came"), TextRole::Strong));
    inWords->addWidget(m_count);
    auto* acts = new QFrame;
    makeRingRoom(*acts);
    auto* inActs = new FlowLayout(acts);
    inActs->addWidget(m_everyone);
    inActs->addWidget(m_addSomeone);
    auto* head = new QFrame;
    makeRingRoom(*head);
    auto* row = new BesideLayout(head);
    row->addWidget(words);
    row->addWidget(acts);
    spaceOut(*words, *inWords, {.between = 3});
    spaceOut(*acts, *inActs, {.between = 3});
    spaceOut(*head, *row, {.between = 3});
    return head;
}

QWidget* MeetingPage::makeAdding()
{
    m_stays->setObjectName(QStringLiteral("staysInGroup"));
    auto* adding = new RingColumn(2);
    adding->column().addWidget(m_who);
    adding->column().addWidget(m_stays, 0, Qt::AlignLeading);
    return adding;
}

QWidget* MeetingPage::makeWords()
{
    m_ledBy->setObjectName(QStringLiteral("ledBy"));
    m_access->setObjectName(QStringLiteral("accessWords"));
    for (QLineEdit* text : {m_ledBy, m_access}) {
        text->setMaxLength(static_cast<int>(Sessions::kLongestLine));
    }
    auto* words = new QFrame;
    makeRingRoom(*words);
    auto* sides = new ColumnsLayout(kAccessWidth, kLeastLedBy, words);
    sides->addWidget(new Field(tr("Led by"), m_ledBy, tr("if you like")));
    sides->addWidget(new Field(tr("How it went for access"), m_access, tr("if you like")));
    spaceOut(*words, *sides, {.between = 4});
    return words;
}

void MeetingPage::makeFooter()
{
    m_crowd->setObjectName(QStringLiteral("crowd"));
    auto* row = new QVBoxLayout(m_crowdRow);
    row->addWidget(m_crowd);
    spaceOut(*m_crowdRow, *row, {6, 2, 6, 2, 0});
    m_frame->setAboveFooter(m_crowdRow);
    m_save->setObjectName(QStringLiteral("save"));
    m_trash->setObjectName(QStringLiteral("trash"));
    m_frame->footer().addButton(m_save);
    m_frame->footer().addButton(m_trash);
    m_frame->footer().setHint(tr("Ctrl+Enter saves"));
}

void MeetingPage::connectAll()
{
    m_keepTimer.setObjectName(QStringLiteral("keepTimer"));
    m_keepTimer.setParent(this);
    m_keepTimer.setSingleShot(true);
    m_keepTimer.setInterval(kKeepMeetingAfter);
    connect(&m_keepTimer, &QTimer::timeout, this, &MeetingPage::keepDraft);
    connect(m_groups, &ChipGroup::answered, this, [this](const QStringList& codes) {
        if (const auto id = RowId::fromHex(codes.value(0))) {
            start({GroupId(*id), {}});
        }
    });
    connect(m_how, &MeetingHow::answered, this, &MeetingPage::edited);
    connect(m_everyone, &QAbstractButton::clicked, m_list, &AttendanceList::markEveryoneHere);
    connect(m_addSomeone, &QAbstractButton::clicked, this, &MeetingPage::addSomeone);
    connect(m_who, &PersonField::changed, this, &MeetingPage::takeSomeone);
    connect(m_list, &AttendanceList::answered, this, &MeetingPage::edited);
    connect(m_list, &AttendanceList::chosenChanged, this,
            [this] { m_texts->showPerson(m_list->chosen()); });
    connect(m_list, &AttendanceList::lineAsked, m_texts, &MeetingTexts::focusLine);
    connect(m_texts, &MeetingTexts::edited, this, &MeetingPage::edited);
    connect(m_texts, &MeetingTexts::removeAsked, this, &MeetingPage::removeSomeone);
    connect(m_ledBy, &QLineEdit::textEdited, this, &MeetingPage::edited);
    connect(m_access, &QLineEdit::textEdited, this, &MeetingPage::edited);
    connect(m_save, &QAbstractButton::clicked, this, &MeetingPage::save);
    connect(m_trash, &QAbstractButton::clicked, this, &MeetingPage::moveToTrash);
}

} // namespace kithbook
