// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportpreview.h"

#include "core/notes/noteonpaper.h"
#include "core/records/peoplewalk.h"
#include "ui/paper/notepaper.h"
#include "ui/paper/paperview.h"
#include "ui/parts/button.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/label.h"
#include "ui/style/looks.h"
#include "ui/style/measure.h"

#include <QBoxLayout>
#include <QFrame>
#include <QPageSize>

#include <algorithm>

namespace kithbook {

namespace {

constexpr int kMostShown = 200; // nobody looks at more before saving them
constexpr int kNamesAtOnce = 500;

struct Chosen
{
    std::vector<NoteId> notes;
    qint64 count = 0;
    std::shared_ptr<NameCover> names;
};

Result<std::shared_ptr<NameCover>> askNames(Book& book)
{
    auto names = std::make_shared<NameCover>();
    PeopleWalk people(book.connection());
    Result<bool> more = true;
    while (more && *more) {
        more = people.page(kNamesAtOnce, [&](const PersonRecord& person) {
            names->add(QString::fromUtf8(person.chosenName));
            names->add(QString::fromUtf8(person.otherNames));
        });
    }
    return more ? Result<std::shared_ptr<NameCover>>(names) : passOn(more);
}

Result<Chosen> askChosen(Book& book, const NoteSelection& notes, bool namesHidden)
{
    Chosen chosen;
    const auto more = ChosenNotes(book.connection(), notes).page(kMostShown, chosen.notes);
    const auto count = countOf(book.connection(), notes);
    if (!more || !count) {
        return more ? passOn(count) : passOn(more);
    }
    chosen.count = *count;
    if (namesHidden) {
        const auto names = askNames(book);
        if (!names) {
            return passOn(names);
        }
        chosen.names = *names;
    }
    return chosen;
}

} // namespace

ExportPreview::ExportPreview(const Room& room, QWidget* parent)
    : QWidget(parent), m_room(room), m_view(new PaperView(tr("The notes as they are printed"))),
      m_cover(new Label(tr("Names are hidden on the screen, so the words are too."))),
      m_place(new Label({}, TextRole::Body, Ink::Muted)),
      m_before(new Button(Icon::ChevronLeft, tr("Note before"), ButtonKind::Flat)),
      m_after(new Button(Icon::ChevronRight, tr("Next note"), ButtonKind::Flat)),
      m_smaller(new Button(Icon::ZoomOut, tr("Smaller"), ButtonKind::Flat)),
      m_larger(new Button(Icon::ZoomIn, tr("Larger"), ButtonKind::Flat))
{
    m_view->setObjectName(QStringLiteral("exportPaper"));
    m_cover->setObjectName(QStringLiteral("exportCover"));
    m_before->setObjectName(QStringLiteral("exportBefore"));
    m_after->setObjectName(QStringLiteral("exportAfter"));
    m_smaller->setObjectName(QStringLiteral("exportSmaller"));
    m_larger->setObjectName(QStringLiteral("exportLarger"));
    m_place->setObjectName(QStringLiteral("exportPlace"));
    auto* acts = new QFrame;
    makeRingRoom(*acts);
    auto* flow = new FlowLayout(acts);
    for (QWidget* each :
         std::initializer_list<QWidget*>{m_before, m_after, m_smaller, m_larger, m_place}) {
        flow->addWidget(each);
    }
    spaceOut(*acts, *flow, {.between = 2});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(acts);
    column->addWidget(m_cover);
    column->addWidget(m_view, 1);
    column->addStretch(0);
    connect(m_before, &QAbstractButton::clicked, this, [this] { step(-1); });
    connect(m_after, &QAbstractButton::clicked, this, [this] { step(1); });
    connect(m_smaller, &QAbstractButton::clicked, m_view, &PaperView::makeSmaller);
    connect(m_larger, &QAbstractButton::clicked, m_view, &PaperView::makeLarger);
    connect(m_view, &PaperView::pageChanged, this, &ExportPreview::showPlace);
    showCover();
    showPlace();
}

void ExportPreview::show(const NoteSelection& notes, bool namesHidden)
{
    m_namesHidden = namesHidden;
    m_room.desk.ask(
        this, [notes, namesHidden](Book& book) { return askChosen(book, notes, namesHidden); },
        [this](const Result<Chosen>& chosen) {
            if (!chosen) {
                m_room.navigator.showError(chosen.error());
                return;
            }
            const NoteId shown = m_at < m_notes.size() ? m_notes[m_at] : NoteId();
            m_notes = chosen->notes;
            m_count = chosen->count;
            m_names = chosen->names;
            const auto same = std::find(m_notes.begin(), m_notes.end(), shown);
            m_at = same == m_notes.end() ? 0 : static_cast<size_t>(same - m_notes.begin());
            Q_EMIT counted(m_count);
            ask();
        },
        &m_choosing);
}

void ExportPreview::showNothing()
{
    m_notes.clear();
    m_count = 0;
    ask();
}

void ExportPreview::step(int by)
{
    m_at = static_cast<size_t>(static_cast<int>(m_at) + by);
    ask();
}

void ExportPreview::ask()
{
    showPlace();
    if (m_at >= m_notes.size()) {
        m_view->hide();
        return;
    }
    m_room.desk.ask(
        this,
        [note = m_notes[m_at], &lists = m_room.desk.catalogues(),
         &templates = m_room.desk.templates(), language = QLocale()](Book& book) {
            return askNoteOnPaper(book, lists, templates, note, language);
        },
        [this](const Result<NoteOnPaper>& note) {
            if (!note) {
                m_view->hide();
                return; // the export says what is the matter with it
            }
            PaperLook look;
            look.namesHidden = m_namesHidden;
            look.marksDraft = true;
            look.isMadeUp = m_room.desk.about().madeUp;
            look.others = m_names;
            look.printedMs = m_room.desk.clock().nowMs();
            look.offsetMinutes = m_room.desk.clock().offsetMinutes(look.printedMs);
            m_view->setPaper(std::make_unique<NotePaper>(
                wordsOnPaper(*note, m_room.desk.catalogues(), look), usualPaper()));
            showCover();
            showPlace();
        },
        &m_reading);
}

void ExportPreview::showCover()
{
    const bool isCovered = m_room.names.areHidden();
    m_cover->setVisible(isCovered);
    m_view->setVisible(!isCovered && m_view->paper() != nullptr && !m_notes.empty());
}

void ExportPreview::showPlace()
{
    m_before->setEnabled(m_at > 0);
    m_after->setEnabled(m_at + 1 < m_notes.size());
    const bool isOne = m_notes.size() < 2;
    m_before->setVisible(!isOne);
    m_after->setVisible(!isOne);
    if (m_notes.empty()) {
        m_place->setText({});
        return;
    }
    //: which note of how many, and then "Page 1 of 2"
    const QString note = tr("Note %1 of %2").arg(m_at + 1).arg(m_count);
    m_place->setText(isOne ? m_view->pageWords()
                           : note + QStringLiteral(" · ") + m_view->pageWords());
}

} // namespace kithbook
