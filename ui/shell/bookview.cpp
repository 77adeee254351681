// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookview.h"

#include "core/book/undo.h"
#include "core/records/drafts.h"
#include "ui/desk/backups.h"
#include "ui/export/exportpage.h"
#include "ui/groups/groupspage.h"
#include "ui/groups/meetingpage.h"
#include "ui/help/helpstage.h"
#include "ui/import/importpage.h"
#include "ui/log/logpage.h"
#include "ui/notes/notespage.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/lockcountdown.h"
#include "ui/parts/undobar.h"
#include "ui/people/peoplepage.h"
#include "ui/reflection/reflectionpage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/focusplace.h"
#include "ui/shell/rail.h"
#include "ui/shell/topbar.h"
#include "ui/style/measure.h"
#include "ui/today/todaypage.h"
#include "ui/words/errortext.h"
#include "ui/writing/reviewpage.h"
#include "ui/writing/versionspage.h"
#include "ui/writing/writepage.h"

#include <QBoxLayout>
#include <QCborValue>
#include <QEvent>
#include <QStackedLayout>

namespace kithbook {

namespace {

constexpr double kNarrow = 225; // u: below, the rail becomes a bar (mocks/README.md, 15b)
constexpr int kMostBefore = 20; // pages that goBack() remembers
constexpr QLatin1StringView kPlaceForm("place");

// Keys of the place; numbers, because names of fields are not for a disk, even an encrypted one.
constexpr int kSectionKey = 1;
constexpr int kPageKey = 2;
constexpr int kFocusKey = 3;

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

BookView::BookView(const Parts& parts, QWidget* parent)
    : QWidget(parent), m_parts(parts), m_room{parts.desk, *this, parts.names}, m_rail(new Rail),
      m_bar(new TopBar), m_countdown(new LockCountdown), m_column(new QVBoxLayout),
      m_stack(new QStackedLayout), m_help(new HelpStage), m_undo(new UndoBar)
{
    m_countdown->hide();
    m_undo->setObjectName(QStringLiteral("undoBar"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(m_column, 1);
    m_column->setSpacing(0);
    m_column->addWidget(m_bar);
    m_column->addWidget(m_countdown);
    auto* pages = new QWidget;
    pages->setLayout(m_stack);
    (void)m_help->setContent(pages);
    m_column->addWidget(m_help, 1);
    m_column->addWidget(m_undo);
    connectRail();
    connect(m_undo, &UndoBar::undoAsked, this, &BookView::undo);
    // The bar takes the newest step back; once there is a newer one it would take the wrong one.
    connect(&parts.desk, &BookDesk::changed, m_undo, &UndoBar::clear);
    connect(&parts.desk, &BookDesk::changed, this, [this] {
        if (m_bannerEndsWithSave) {
            closeBanner();
        }
    });
    const auto showHiding = [this] {
        m_rail->setNamesHidden(m_parts.names.areHidden());
        m_bar->setNamesHidden(m_parts.names.areHidden());
    };
    connect(&parts.names, &Names::changed, this, showHiding);
    showHiding();
    connect(m_help, &HelpStage::openChanged, this, &BookView::sectionShown);
    followWidth();
}

BookView::~BookView() = default;

void BookView::connectRail()
{
    const auto log = [this] { logSession({}); };
    const auto go = [this](Section section) { show(section); };
    const auto hide = [this](bool hidden) { m_parts.names.setHidden(hidden); };
    connect(m_rail, &Rail::logAsked, this, log);
    connect(m_rail, &Rail::sectionChosen, this, go);
    connect(m_rail, &Rail::hideNamesAsked, this, hide);
    connect(m_rail, &Rail::settingsAsked, this, [this] { show(Section::Settings); });
    connect(m_rail, &Rail::lockAsked, this, &BookView::lockAsked);
    connect(m_bar, &TopBar::logAsked, this, log);
    connect(m_bar, &TopBar::sectionChosen, this, go);
    connect(m_bar, &TopBar::hideNamesAsked, this, hide);
    connect(m_bar, &TopBar::lockAsked, this, &BookView::lockAsked);
}

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

void BookView::say(const QString& sentence)
{
    Q_EMIT said(sentence);
}

void BookView::offerUndo(const QString& done)
{
    m_undo->showDone(done);
}

void BookView::undo()
{
    m_parts.desk.ask(
        this, [](Book& book) { return undoLastStep(book); },
        [this](const Result<Committed>& undone) {
            if (!undone) {
                showError(undone.error());
                return;
            }
            m_undo->clear();
            say(tr("Taken back."));
        });
}

void BookView::backUpNow()
{
    say(tr("Making a backup…"));
    makeBackup(
        m_parts.desk, this, m_parts.settings.backupFolder(),
        [this](const Result<BackupInfo>& made) {
            if (!made) {
                say({});
                showError(made.error());
                return;
            }
            say(tr("Backup made and checked: %n records.", nullptr, static_cast<int>(made->rows)));
        });
}

void BookView::showError(const Error& error)
{
    if (error.code == Code::Cancelled || error.code == Code::Locked) {
        return; // the person did that
    }
    delete m_banner;
    const bool dataAtRisk = error.code == Code::DiskFull || error.code == Code::Damaged ||
                            error.code == Code::IoFailed || error.code == Code::FileReplaced;
    m_banner = new Banner(dataAtRisk ? BannerKind::Stop : BannerKind::Care,
                          errorText(error).inOneParagraph());
    m_banner->setObjectName(QStringLiteral("errorBanner"));
    connect(&m_banner->addAction(tr("Close")), &Button::clicked, this, &BookView::closeBanner);
    m_column->insertWidget(m_column->indexOf(m_countdown) + 1, m_banner);
    m_bannerEndsWithSave = error.code == Code::DiskFull || error.code == Code::IoFailed;
}

void BookView::closeBanner()
{
    if (m_banner) {
        m_banner->hide();
        m_banner->deleteLater();
        m_banner = nullptr;
    }
}

void BookView::showHelp(const QString& topic)
{
    m_help->open(topic);
}

void BookView::closeHelp()
{
    m_help->close();
}

bool BookView::showsHelp() const
{
    return m_help->isOpen();
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

void BookView::keepEverything()
{
    for (Page* each : std::as_const(m_pages)) {
        each->keepDraft();
    }
    Page* shown = m_pages.value(m_section);
    if (!shown || m_parts.desk.about().readOnly) {
        return;
    }
    const QCborMap place{{kSectionKey, static_cast<int>(m_section)},
                         {kPageKey, shown->place()},
                         {kFocusKey, focusPlaceIn(*shown)}};
    m_parts.desk.ask(
        this,
        [body = QCborValue(place).toCbor()](Book& book) {
            return Drafts(book).keep(kPlaceForm, {0, {}, body});
        },
        [](const Result<qint64>&) {});
}

void BookView::comeBack()
{
    m_parts.desk.ask(
        this,
        [](Book& book) -> Result<QByteArray> {
            Drafts drafts(book);
            const auto place = drafts.get(kPlaceForm);
            return place && *place ? (*place)->body : QByteArray();
        },
        [this](const Result<QByteArray>& body) {
            goTo(body ? QCborValue::fromCbor(*body).toMap() : QCborMap());
        });
}

void BookView::goTo(const QCborMap& place)
{
    // Import is not come back to: what it was about to read may have changed.
    const qint64 number = place.value(kSectionKey).toInteger();
    const bool isKnown = number >= 0 && number <= static_cast<qint64>(Section::Reflection) &&
                         number != static_cast<qint64>(Section::Import);
    show(isKnown ? static_cast<Section>(number) : Section::Today);
    Page& shown = page(m_section);
    shown.goToPlace(place.value(kPageKey).toMap());
    m_before.clear();
    // Behind what the page asks now: the cursor needs the text it stood in.
    m_parts.desk.ask(
        &shown, [](Book&) -> Result<void> { return {}; },
        [&shown, focus = place.value(kFocusKey).toMap()](const Result<void>&) {
            restoreFocus(shown, focus);
        });
}

void BookView::countDown(int secondsLeft)
{
    m_countdown->setVisible(secondsLeft > 0);
    if (secondsLeft > 0) {
        m_countdown->setSecondsLeft(secondsLeft);
    }
}

void BookView::followWidth()
{
    const bool narrow = width() < units(kNarrow);
    m_rail->setVisible(!narrow && !m_isAlone);
    m_bar->setVisible(narrow && !m_isAlone);
}

void BookView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    followWidth();
}

void BookView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        followWidth();
    }
}

} // namespace kithbook
