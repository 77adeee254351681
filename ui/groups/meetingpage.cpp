// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/meetingpage.h"

#include "core/book/mutation.h"
#include "core/records/sessions.h"
#include "core/records/tables.h"
#include "ui/forms/personfield.h"
#include "ui/groups/attendancelist.h"
#include "ui/groups/groupwords.h"
#include "ui/groups/meetinghow.h"
#include "ui/groups/meetingtexts.h"
#include "ui/parts/banner.h"
#include "ui/parts/besidelayout.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
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
#include "ui/style/looks.h"
#include "ui/style/measure.h"
#include "ui/words/when.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>

#include <algorithm>
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

MeetingPage::MeetingPage(const Room& room, QWidget* parent)
    : Page(room, parent), m_frame(new PageFrame(tr("Log a group meeting"), this)),
      m_places(new Label({}, TextRole::Body, Ink::Muted)),
      m_draftBanner(new Banner(BannerKind::Info)), m_choice(nullptr), m_groups(nullptr),
      m_noGroups(nullptr), m_meeting(nullptr), m_how(new MeetingHow(room.desk)),
      m_count(new Label({}, TextRole::Body, Ink::Muted)),
      m_everyone(new Button(tr("Mark everyone here"))),
      m_addSomeone(new Button(Icon::PersonAdd, tr("Add someone"))), m_adding(nullptr),
      m_who(new PersonField(room, {.label = tr("Who else was it?"), .always = true})),
      m_stays(new QCheckBox(tr("Keep them in the group"))),
      m_list(new AttendanceList(room, *m_stays)),
      m_nobody(new Label(tr("Nobody is on the list yet."), TextRole::Body, Ink::Muted)),
      m_problem(new ProblemLine), m_ledBy(new QLineEdit), m_access(new QLineEdit),
      m_texts(new MeetingTexts(room)), m_crowdRow(new QWidget),
      m_crowd(new Banner(BannerKind::Care)), m_save(new Button(tr("Save"), ButtonKind::Main)),
      m_trash(new Button(Icon::Trash, tr("Move to Trash")))
{
    build();
    connectAll();
    reset({});
}

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

void MeetingPage::start(const MeetingStart& start)
{
    keepDraft();
    reset(start);
    m_isStarted = true;
    desk().ask(
        this,
        [lists = BookDesk::Lists{desk().catalogues(), desk().templates()}, start](Book& book) {
            return openMeeting(book, lists, start);
        },
        [this](const Result<MeetingOpening>& opening) {
            if (worked(opening)) {
                opened(*opening);
            } else {
                navigator().goBack(); // it is not in the book any more
            }
        },
        &m_opening);
}

void MeetingPage::reset(const MeetingStart& start)
{
    m_start = start;
    m_group.reset();
    m_edited.reset();
    m_joining.clear();
    m_regulars.clear();
    m_isOpen = m_isUnkept = m_isSaving = false;
    m_keepTimer.stop();
    m_frame->setTitle(tr("Log a group meeting"));
    m_frame->footer().setState({});
    m_places->setText({});
    m_problem->setProblem({});
    for (QWidget* each : std::initializer_list<QWidget*>{m_draftBanner, m_choice, m_meeting,
                                                         m_adding, m_trash, m_crowdRow, m_save}) {
        each->hide();
    }
}

void MeetingPage::opened(const MeetingOpening& opening)
{
    if (!opening.group) {
        offerGroups(opening.groups);
        return;
    }
    m_start.group = opening.group->id;
    m_group = opening.group;
    m_edited = opening.session;
    m_regulars = opening.regulars;
    m_frame->setTitle(m_group->name);
    m_list->setPeople(opening.names, opening.state.draft.session.people);
    showState(opening.state);
    if (opening.kept) {
        m_list->setPeople(opening.names, opening.kept->state.draft.session.people);
        bringBack(*opening.kept);
    }
    m_isOpen = true;
    m_choice->hide();
    m_meeting->show();
    m_save->show();
    m_trash->setVisible(m_edited.has_value());
    focusFirst();
}

void MeetingPage::offerGroups(const std::vector<GroupRow>& groups)
{
    m_groups->clear();
    for (const GroupRow& group : groups) {
        m_groups->addChip(group.id.toHex(), withoutMnemonic(group.name), Icon::People);
    }
    m_firstGroup = groups.empty() ? QString() : groups.front().id.toHex();
    m_groups->setHidden(groups.empty());
    m_noGroups->setVisible(groups.empty());
    m_choice->show();
    focusFirst();
}

void MeetingPage::focusFirst()
{
    if (QWidget* first = isVisible() ? firstFocus() : nullptr) {
        first->setFocus(Qt::OtherFocusReason);
    }
}

void MeetingPage::showState(const MeetingState& state)
{
    const SessionDraft& session = state.draft.session;
    m_joining = state.joining;
    if (session.startMs > 0) {
        m_how->show(session.mode, session.minutes, {session.startMs, session.offsetMinutes},
                    state.timeSaid);
    } else {
        m_how->begin(session.mode,
                     session.minutes > 0 ? std::optional(session.minutes) : std::nullopt,
                     desk().clock().nowMs());
    }
    m_ledBy->setText(session.ledBy);
    m_access->setText(session.accessWords);
    m_texts->setTexts(state.draft.summary, state.draft.lines);
    if (m_list->has(state.chosen)) {
        m_list->choose(state.chosen);
    }
    rosterChanged();
}

MeetingState MeetingPage::state() const
{
    MeetingState state;
    SessionDraft& session = state.draft.session;
    if (m_edited) {
        session = *m_edited;
        session.outcome.clear(); // follows from who came
    }
    session.group = m_start.group;
    session.people = m_list->people();
    session.mode = m_how->mode();
    session.minutes = m_how->minutes();
    const WhenLine::Start start = m_how->when().start().value_or(WhenLine::Start());
    session.startMs = start.ms;
    session.offsetMinutes = start.offsetMinutes;
    session.ledBy = m_ledBy->text();
    session.accessWords = m_access->text();
    state.draft.summary = m_texts->summary();
    state.draft.lines = m_texts->lines();
    state.timeSaid = m_how->when().isSaid();
    state.chosen = m_list->chosen();
    for (const PersonId& person : m_joining) {
        if (m_list->has(person)) {
            state.joining.push_back(person);
        }
    }
    return state;
}

bool MeetingPage::doMainAct()
{
    if (m_isOpen) {
        save();
    }
    return m_isOpen;
}

QWidget* MeetingPage::firstFocus() const
{
    if (!m_isOpen) {
        QWidget* add = m_noGroups->findChild<QWidget*>(QStringLiteral("addFirstGroup"));
        QWidget* offered = m_groups->isHidden() ? add : m_groups->chip(m_firstGroup);
        return m_choice->isHidden() ? nullptr : offered;
    }
    return m_list->names().empty() ? m_addSomeone : m_everyone;
}

QSet<int> MeetingPage::concerns() const
{
    return {tables::kPerson.number, tables::kPeerGroup.number};
}

void MeetingPage::refresh()
{
    if (!m_isStarted || (!m_isOpen && !m_choice->isHidden())) {
        start(m_start);
    } else if (m_isOpen) {
        m_list->showNames();
        m_texts->showNames();
        m_who->showNames();
    }
}

void MeetingPage::edited()
{
    if (!m_isOpen) {
        return;
    }
    m_isUnkept = true;
    m_problem->setProblem({});
    if (!m_keepTimer.isActive()) {
        m_keepTimer.start();
    }
    showLines();
    showCounts();
}

void MeetingPage::rosterChanged()
{
    m_texts->setRoster(m_list->names());
    m_texts->showPerson(m_list->chosen());
    m_nobody->setVisible(m_list->names().empty());
    m_everyone->setHidden(m_list->names().empty());
    showLines();
    showCounts();
}

void MeetingPage::showLines()
{
    for (const PersonName& person : m_list->names()) {
        const QString news = m_regulars.contains(person.id) ? QString() : tr("First time");
        m_list->setLine(person.id, m_texts->hasLine(person.id) ? tr("Line added") : news);
    }
}

void MeetingPage::showCounts()
{
    const auto people = m_list->people();
    m_count->setText(countWords(people));
    const auto onList = static_cast<int>(people.size());
    const auto there = static_cast<int>(std::ranges::count_if(
        people, [](const Participant& each) { return !wasAbsent(each.attendance); }));
    const int places = m_group->places.value_or(0);
    //: How many are on the list of a group, and how many places it has
    m_places->setText(places > 0 ? tr("%1 of %2 places").arg(onList).arg(places) : QString());
    const bool isCrowded = places > 0 && there > places;
    if (isCrowded) {
        m_crowd->setText(
            tr("%1 people, and %2 places. You can still save.").arg(there).arg(places));
    }
    m_crowdRow->setVisible(isCrowded);
}

void MeetingPage::addSomeone()
{
    m_adding->show();
    m_stays->setChecked(false);
    m_who->choose({});
    m_who->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void MeetingPage::takeSomeone()
{
    if (m_who->chosen().empty()) {
        return;
    }
    const PersonName person = m_who->chosen().back();
    m_who->choose({});
    m_adding->hide();
    if (m_list->has(person.id)) {
        m_list->choose(person.id);
    } else {
        m_list->add(person);
        if (m_stays->isChecked()) {
            m_joining.push_back(person.id);
        }
        rosterChanged();
        edited();
    }
    m_list->focusRow(person.id);
}

void MeetingPage::removeSomeone(PersonId person)
{
    m_list->remove(person);
    rosterChanged();
    edited();
    if (m_list->chosen().isNull()) {
        m_addSomeone->setFocus(Qt::OtherFocusReason);
    } else {
        m_list->focusRow(m_list->chosen());
    }
}

bool MeetingPage::check()
{
    if (!m_adding->isHidden() && m_who->hasOpenText()) {
        m_who->setProblem(tr("Choose a name from the list, or clear what is typed."));
        m_who->firstFocus()->setFocus(Qt::OtherFocusReason);
        return false;
    }
    if (m_list->names().empty()) {
        m_problem->setProblem(tr("Add who was there."));
        m_addSomeone->setFocus(Qt::OtherFocusReason);
        return false;
    }
    const auto open = m_list->unanswered();
    if (!open.empty()) {
        m_problem->setProblem(tr("Choose an answer for %1.").arg(names().list(open)));
        m_list->focusRow(open.front().id);
        return false;
    }
    return m_how->check();
}

void MeetingPage::save()
{
    if (m_isSaving || !m_isOpen || !check()) {
        return;
    }
    m_isSaving = true;
    desk().ask(
        this,
        [lists = BookDesk::Lists{desk().catalogues(), desk().templates()},
         what = MeetingSave{state(), m_edited}](Book& book) {
            return saveMeeting(book, lists, what);
        },
        [this](const Result<SessionId>& id) {
            m_isSaving = false;
            if (worked(id)) {
                saved();
            }
        });
}

void MeetingPage::saved()
{
    const Clock& clock = desk().clock();
    const qint64 now = clock.nowMs();
    //: %1 is a group and who came: "Tuesday circle, 4 here, 1 late"
    const QString done = m_edited ? tr("Changed: %1.") : tr("Logged: %1.");
    const QString what = QStringLiteral("%1, %2").arg(m_group->name, countWords(m_list->people()));
    reset({});
    navigator().say(tr("Saved %1").arg(timeWords(now, clock.offsetMinutes(now))));
    navigator().offerUndo(done.arg(what));
    navigator().goBack();
}

void MeetingPage::moveToTrash()
{
    if (!m_edited) {
        return;
    }
    desk().write(
        this, Action::MovedToTrash,
        [&lists = desk().catalogues(), id = m_edited->id](Book& book, Mutation& mutation) {
            return Sessions(book, lists).moveToTrash(mutation, id);
        },
        [this](const Result<void>& moved) {
            if (worked(moved)) {
                reset({});
                navigator().offerUndo(tr("Moved to Trash."));
                navigator().goBack();
            }
        });
}

} // namespace kithbook
