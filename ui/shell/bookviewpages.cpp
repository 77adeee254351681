// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which page is shown, and how one gets there.
#include "ui/export/exportpage.h"
#include "ui/groups/groupspage.h"
#include "ui/groups/meetingpage.h"
#include "ui/help/helpstage.h"
#include "ui/import/importpage.h"
#include "ui/log/logpage.h"
#include "ui/notes/notespage.h"
#include "ui/people/peoplepage.h"
#include "ui/reflection/reflectionpage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/bookview.h"
#include "ui/shell/rail.h"
#include "ui/shell/topbar.h"
#include "ui/today/todaypage.h"
#include "ui/writing/reviewpage.h"
#include "ui/writing/versionspage.h"
#include "ui/writing/writepage.h"

#include <QStackedLayout>

namespace kithbook {

namespace {

constexpr int kMostBefore = 20; // pages that goBack() remembers

/// Null when a page has nothing that takes the focus.
QWidget* firstTabStop(QWidget& page)
{
    for (QWidget* each = page.nextInFocusChain(); each != &page; each = each->nextInFocusChain()) {
        const bool takesTab = (each->focusPolicy() & Qt::TabFocus) != 0 && each->isEnabled();
        if (takesTab && page.isAncestorOf(each) && each->isVisibleTo(&page)) {
            return each;
        }
    }
    return nullptr;
}

} // namespace

template <typename P>
P* BookView::withFind(P* page)
{
    connect(page, &P::findAsked, this, &BookView::findAsked);
    return page;
}

Page* BookView::makeToday()
{
    auto* today = withFind(new TodayPage(m_room));
    today->setBackupFolder(m_parts.settings.backupFolder());
    return today;
}

Page* BookView::makePage(Section section)
{
    switch (section) {
    case Section::Today:
        return makeToday();
    case Section::People:
        return withFind(new PeoplePage(m_room));
    case Section::Notes:
        return withFind(new NotesPage(m_room));
    case Section::Log:
        return new LogPage(m_room);
    case Section::Import:
        return new ImportPage(m_room);
    case Section::Settings:
        return new SettingsPage(m_room, m_parts.settings, m_parts.theme);
    case Section::Groups:
        return new GroupsPage(m_room);
    case Section::Meeting:
        return new MeetingPage(m_room);
    case Section::Write:
        return new WritePage(m_room);
    case Section::Review:
        return new ReviewPage(m_room);
    case Section::Export:
        return new ExportPage(m_room);
    case Section::Versions:
        return new VersionsPage(m_room);
    case Section::Reflection:
        return new ReflectionPage(m_room);
    }
    return nullptr;
}

Page& BookView::page(Section section)
{
    Page*& page = m_pages[section];
    if (!page) {
        page = makePage(section);
        m_stack->addWidget(page);
    }
    return *page;
}

template <typename P>
P& BookView::pageOf(Section section)
{
    return static_cast<P&>(page(section));
}

void BookView::enter(Section section)
{
    showAlone(false);
    Page& shown = page(section);
    if (section != m_section) {
        m_before.append(m_section);
        if (m_before.size() > kMostBefore) {
            m_before.removeFirst();
        }
    }
    m_section = section;
    m_help->close();
    m_stack->setCurrentWidget(&shown);
    // Groups are people, too: there is no row of their own.
    m_rail->setCurrent(section == Section::Groups ? Section::People : section);
    const bool hasOwnMain = !Rail::sections().contains(section) && section != Section::Groups;
    m_rail->setLogIsMain(!hasOwnMain);
    m_bar->setLogIsMain(!hasOwnMain);
    QWidget* first = shown.firstFocus();
    if (QWidget* control = first ? first : firstTabStop(shown)) {
        control->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT sectionShown();
}

void BookView::show(Section section)
{
    if (section == Section::Log) {
        logSession({});
    } else if (section == Section::Meeting) {
        logMeeting({});
    } else if (section == Section::Export) {
        exportNotes({});
    } else {
        enter(section);
    }
}

void BookView::showPerson(PersonId person)
{
    enter(Section::People);
    pageOf<PeoplePage>(Section::People).showPerson(person);
}

void BookView::addPerson()
{
    enter(Section::People);
    pageOf<PeoplePage>(Section::People).addPerson();
}

void BookView::showNote(NoteId note)
{
    showFound(note, {});
}

void BookView::showFound(NoteId note, const QString& words)
{
    enter(Section::Notes);
    pageOf<NotesPage>(Section::Notes).showNote(note, words);
}

void BookView::writeNote(NoteId note)
{
    enter(Section::Write);
    pageOf<WritePage>(Section::Write).showNote(note);
}

void BookView::reviewNote(NoteId note)
{
    enter(Section::Review);
    pageOf<ReviewPage>(Section::Review).showNote(note);
}

void BookView::showVersions(NoteId note)
{
    enter(Section::Versions);
    pageOf<VersionsPage>(Section::Versions).showNote(note);
}

void BookView::reflect(SessionId session)
{
    pageOf<ReflectionPage>(Section::Reflection).reflect(session);
    enter(Section::Reflection);
}

void BookView::logSession(const LogStart& start)
{
    auto& log = pageOf<LogPage>(Section::Log);
    log.start(start);
    enter(Section::Log);
}

void BookView::showGroup(GroupId group)
{
    enter(Section::Groups);
    pageOf<GroupsPage>(Section::Groups).showGroup(group);
}

// From the log page, where the group was only named, the way back is to where that was opened.
void BookView::logMeeting(const MeetingStart& start)
{
    const bool isInPlaceOfLog = m_section == Section::Log;
    pageOf<MeetingPage>(Section::Meeting).start(start);
    enter(Section::Meeting);
    if (isInPlaceOfLog && !m_before.isEmpty()) {
        m_before.removeLast();
    }
}

void BookView::exportNotes(const ExportStart& start)
{
    pageOf<ExportPage>(Section::Export).start(start);
    enter(Section::Export);
}

void BookView::exportShown()
{
    if (m_section != Section::Export) {
        exportNotes(page(m_section).toExport());
    }
}

void BookView::goBack()
{
    m_section = m_before.isEmpty() ? Section::Today : m_before.takeLast();
    enter(m_section); // and what is left now is not a page to come back to
}

void BookView::doMainAct()
{
    if (Page* shown = m_pages.value(m_section)) {
        (void)shown->doMainAct();
    }
}

WritePage* BookView::writePage() const
{
    return m_section == Section::Write ? qobject_cast<WritePage*>(m_pages.value(m_section))
                                       : nullptr;
}

} // namespace kithbook
