// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notespage.h"

#include "core/notes/notes.h"
#include "core/records/tables.h"
#include "ui/desk/drafttimer.h"
#include "ui/notes/notereader.h"
#include "ui/notes/notesfilter.h"
#include "ui/notes/notesmodel.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/findbutton.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/listandpage.h"
#include "ui/parts/pageframe.h"
#include "ui/parts/rowlist.h"
#include "ui/style/measure.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QCborMap>
#include <QItemSelectionModel>

namespace kithbook {

namespace {

constexpr double kListWidth = 86; // u, as the list of people (mocks/README.md, "04-people")
constexpr double kBothNeed = 165; // u
constexpr qint64 kViewedAgainMs = 15 * 60'000; // security.md section 4: one per record in 15 min

constexpr QLatin1StringView kNotePlace("note");

} // namespace

NotesPage::NotesPage(const Room& room, QWidget* parent)
    : Page(room, parent), m_frame(new PageFrame(tr("Notes"))), m_filters(new NotesFilter(room)),
      m_model(new NotesModel(room, this)), m_reader(new NoteReader(room)),
      m_keepTimer(new DraftTimer(this))
{
    auto* find = new FindButton;
    connect(find, &QAbstractButton::clicked, this, &NotesPage::findAsked);
    auto* exportThem = new Button(Icon::Download, tr("Print or e&xport…"));
    exportThem->setObjectName(QStringLiteral("notesExport"));
    connect(exportThem, &QAbstractButton::clicked, this, [this] { navigator().exportNotes(); });
    auto* aside = new QFrame;
    makeRingRoom(*aside);
    auto* asideRow = new FlowLayout(aside);
    asideRow->addWidget(exportThem);
    asideRow->addWidget(find);
    spaceOut(*aside, *asideRow, {.between = 2});
    m_frame->setTitleAside(aside);
    m_reader->setObjectName(QStringLiteral("noteReader"));
    m_split = new ListAndPage(makeList(), m_reader, kListWidth, kBothNeed);
    m_noNotes = new Card;
    auto* nothing =
        new EmptyState(tr("No notes yet"), tr("Notes you write after a session will be here."));
    nothing->setObjectName(QStringLiteral("noNotes"));
    Button& log = nothing->setAction(tr("Log a session"));
    log.setObjectName(QStringLiteral("noNotesLog"));
    connect(&log, &QPushButton::clicked, this, [this] { navigator().logSession(); });
    m_noNotes->body().addWidget(nothing);

    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->addWidget(m_filters);
    column->addWidget(m_split, 1);
    column->addWidget(m_noNotes);
    column->addStretch(0);
    m_frame->setBody(body);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
    m_noNotes->hide();

    connect(m_filters, &NotesFilter::changed, this, &NotesPage::askAgain);
    connect(m_model, &NotesModel::moreWanted, this, &NotesPage::askMore);
    connect(m_reader, &NoteReader::trashAsked, this, &NotesPage::moveToTrash);
    connect(m_reader, &NoteReader::putBackAsked, this, &NotesPage::putBack);
    connect(m_reader, &NoteReader::addAsked, this, &NotesPage::addTo);
    connect(m_reader, &NoteReader::addCanceled, this, &NotesPage::dropAddition);
    connect(m_reader, &NoteReader::addEdited, this, [this] {
        m_isUnkept = true;
        m_keepTimer->touch();
    });
    connect(m_keepTimer, &QTimer::timeout, this, &NotesPage::keepDraft);
    connect(m_split, &ListAndPage::wentBack, this, [this] { m_list->setFocus(); });
}

NotesPage::~NotesPage() = default;

QWidget* NotesPage::makeList()
{
    m_list = new RowList(tr("Notes"));
    m_list->setObjectName(QStringLiteral("notesList"));
    m_list->setModel(m_model);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                if (!m_choosing && current.isValid() && m_split->showsBoth()) {
                    m_found = m_filters->wanted().words;
                    read(m_model->note(current.row()).id, Focus::Stays);
                }
            });
    connect(m_list, &RowList::opened, this, &NotesPage::openCurrent);
    connect(m_list, &QListView::clicked, this, [this] {
        if (!m_split->showsBoth()) {
            openCurrent();
        }
    });

    m_noMatch = new Card;
    auto* none = new EmptyState({}, tr("No note fits these filters."));
    none->setObjectName(QStringLiteral("noMatch"));
    Button& all = none->setAction(tr("Clear filters"));
    all.setObjectName(QStringLiteral("clearFilters"));
    connect(&all, &QPushButton::clicked, m_filters, &NotesFilter::clear);
    m_noMatch->body().addWidget(none);

    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addWidget(m_noMatch);
    column->addStretch(0);
    m_noMatch->hide();
    return side;
}

QWidget* NotesPage::firstFocus() const
{
    return m_list->isHidden() ? nullptr : m_list;
}

ExportStart NotesPage::toExport() const
{
    return {m_shown, {}};
}

QCborMap NotesPage::place() const
{
    return m_shown.isNull() ? QCborMap() : QCborMap{{kNotePlace, m_shown.toBytes()}};
}

void NotesPage::goToPlace(const QCborMap& place)
{
    if (const auto id = RowId::fromBytes(place.value(kNotePlace).toByteArray())) {
        showNote(NoteId(*id));
    }
}

QSet<int> NotesPage::concerns() const
{
    return {tables::kNote.number,   tables::kSession.number,   tables::kSessionPerson.number,
            tables::kPerson.number, tables::kPeerGroup.number, tables::kAddendum.number};
}

// As many as were there before, so that whoever read on stays where they were.
void NotesPage::refresh()
{
    const int limit = std::max(Notes::kPage, m_model->rowCount());
    desk().ask(
        this,
        [wanted = m_filters->wanted(), limit, &lists = desk().catalogues()](Book& book) {
            return askNotes(book, lists, {wanted, {}, {}, limit});
        },
        [this, wanted = m_filters->wanted()](Result<FoundNotes> found) {
            if (worked(found)) {
                take(wanted, std::move(found->notes), found->more);
            }
        },
        &m_listQuestion);
    if (!m_shown.isNull()) {
        read(m_shown, Focus::Stays);
    }
}

void NotesPage::askAgain()
{
    m_model->setNotes({}, false);
    m_found = m_filters->wanted().words;
    refresh();
}

void NotesPage::askMore()
{
    desk().ask(
        this,
        [page = NotesPageWanted{m_filters->wanted(), m_model->end(), m_model->ids(), Notes::kPage},
         &lists = desk().catalogues()](Book& book) { return askNotes(book, lists, page); },
        [this](const Result<FoundNotes>& found) {
            if (worked(found)) {
                m_model->append(found->notes, found->more);
            }
        },
        &m_listQuestion);
}

void NotesPage::take(const NotesWanted& wanted, std::vector<FoundNote> notes, bool more)
{
    const bool none = notes.empty();
    const bool nothing = none && wanted.isEverything();
    m_choosing = true;
    m_model->setNotes(std::move(notes), more);
    chooseShown();
    m_choosing = false;
    m_list->setVisible(!none);
    m_noMatch->setVisible(none);
    m_filters->setVisible(!nothing);
    m_split->setVisible(!nothing);
    m_noNotes->setVisible(nothing);
}

void NotesPage::chooseShown()
{
    const int row = m_shown.isNull() ? -1 : m_model->rowOf(m_shown);
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row));
}

void NotesPage::openCurrent()
{
    if (m_list->currentIndex().isValid()) {
        m_split->openPage();
        m_found = m_filters->wanted().words;
        read(m_model->note(m_list->currentIndex().row()).id, Focus::ToText);
    }
}

void NotesPage::showNote(NoteId id, const QString& found)
{
    m_found = found;
    m_split->openPage();
    m_shown = id;
    m_choosing = true;
    chooseShown();
    m_choosing = false;
    read(id, Focus::ToText);
}

void NotesPage::read(NoteId id, Focus focus)
{
    keepDraft(); // another note may take the place of what is being added
    m_shown = id;
    desk().ask(
        this,
        [id, &lists = desk().catalogues(), &templates = desk().templates(), language = QLocale()](
            Book& book) { return askNote(book, lists, templates, id, language); },
        [this, id, focus](const Result<NoteToRead>& note) {
            if (!note && note.error().code == Code::NoSuchRecord) {
                m_shown = {}; // erased meanwhile
                m_reader->showNothing();
                return;
            }
            if (!worked(note)) {
                return;
            }
            m_reader->showNote(*note, m_found);
            if (focus == Focus::ToText) {
                m_reader->focusText();
            }
            noteViewed(id);
        },
        &m_noteQuestion);
}

void NotesPage::noteViewed(NoteId id)
{
    const qint64 now = desk().clock().nowMs();
    const auto before = m_viewedMs.constFind(id);
    if (before != m_viewedMs.constEnd() && now - *before < kViewedAgainMs) {
        return;
    }
    m_viewedMs.insert(id, now);
    desk().ask(
        this, [id](Book& book) { return writeViewed(book, id); }, [](const Result<void>&) {});
}

void NotesPage::moveToTrash(NoteId id)
{
    const int row = m_model->rowOf(id);
    const int next = row + 1 < m_model->rowCount() ? row + 1 : row - 1;
    const NoteId then = row < 0 || next < 0 ? NoteId() : m_model->note(next).id;
    desk().write(
        this, Action::MovedToTrash,
        [id, &templates = desk().templates()](Book& book, Mutation& mutation) -> Result<void> {
            Notes(book, templates).moveToTrash(mutation, id);
            return {};
        },
        [this, then](const Result<void>& moved) {
            if (!worked(moved)) {
                return;
            }
            navigator().offerUndo(tr("Moved to Trash."));
            m_shown = m_split->showsBoth() ? then : NoteId();
            m_split->backToList();
            m_list->setFocus();
            if (m_shown.isNull()) {
                m_reader->showNothing();
            }
            refreshSoon();
        });
}

void NotesPage::putBack(NoteId id)
{
    desk().write(
        this, Action::PutBack,
        [id, &templates = desk().templates()](Book& book, Mutation& mutation) -> Result<void> {
            Notes(book, templates).putBack(mutation, id);
            return {};
        },
        [this](const Result<void>& back) {
            if (worked(back)) {
                navigator().offerUndo(tr("Put back."));
            }
        });
}

} // namespace kithbook
