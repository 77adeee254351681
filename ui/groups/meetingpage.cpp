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
#include "ui/parts/button.h"
#include "ui/parts/chipgroup.h"
#include "ui/parts/field.h"
#include "ui/parts/footerbar.h"
#include "ui/parts/label.h"
#include "ui/parts/pageframe.h"
#include "ui/parts/problemline.h"
#include "ui/words/when.h"

#include <QCheckBox>
#include <QLineEdit>

#include <algorithm>

namespace kithbook {

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
