// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/versionspage.h"

#include "core/book/mutation.h"
#include "core/notes/templateswitch.h"
#include "core/notes/worddiff.h"
#include "core/records/catalogues.h"
#include "core/records/tables.h"
#include "core/records/timerange.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/footerbar.h"
#include "ui/parts/label.h"
#include "ui/parts/listandpage.h"
#include "ui/parts/pageframe.h"
#include "ui/parts/rowlist.h"
#include "ui/words/when.h"
#include "ui/writing/difftext.h"

#include <QBoxLayout>
#include <QCborMap>
#include <QLocale>
#include <QScopedValueRollback>
#include <QStandardItemModel>

#include <algorithm>

namespace kithbook {

namespace {

constexpr double kVersionsWidth = 70; // u
constexpr double kVersionsNeed = 165; // u for both
constexpr QLatin1StringView kVersionsOf("note");

} // namespace

VersionsPage::VersionsPage(const Room& room, QWidget* parent)
    : Page(room, parent), m_frame(new PageFrame(tr("Earlier versions"))),
      m_model(new QStandardItemModel(this)), m_list(new RowList(tr("Versions"))),
      m_side(new QWidget),
      m_bring(new Button(Icon::Undo, tr("&Bring this version back"), ButtonKind::Main))
{
    build();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_isFilling) {
            showVersion();
        }
    });
    connect(m_list, &RowList::opened, this, [this] { m_split->openPage(); });
    connect(m_list, &QListView::clicked, this, [this] { m_split->openPage(); });
    connect(m_split, &ListAndPage::arranged, this, &VersionsPage::offerBringing);
    connect(m_split, &ListAndPage::wentBack, this, [this] { m_list->setFocus(); });
    connect(&names(), &Names::changed, this, [this] { m_isUncovered = false; });
}

void VersionsPage::build()
{
    m_list->setObjectName(QStringLiteral("versions"));
    m_list->setModel(m_model);
    auto* column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    m_split = new ListAndPage(m_list, m_side, kVersionsWidth, kVersionsNeed);
    m_frame->setBody(m_split);

    m_bring->setObjectName(QStringLiteral("bringBack"));
    m_bring->hide();
    auto* close = new Button(Icon::ArrowLeft, tr("Back"));
    close->setObjectName(QStringLiteral("closeVersions"));
    m_frame->footer().addButton(m_bring);
    m_frame->footer().addButton(close);
    connect(m_bring, &QAbstractButton::clicked, this, [this] { (void)doMainAct(); });
    connect(close, &QAbstractButton::clicked, this, [this] { navigator().goBack(); });
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
}

void VersionsPage::showNote(NoteId note)
{
    if (note != m_wanted) {
        m_opening.reset();
        m_model->clear();
        m_isUncovered = false;
        m_split->backToList();
    }
    m_wanted = note;
    refresh();
}

QSet<int> VersionsPage::concerns() const
{
    return {tables::kNote.number};
}

void VersionsPage::refresh()
{
    if (m_wanted.isNull()) {
        return;
    }
    desk().ask(
        this,
        [&templates = desk().templates(), note = m_wanted](Book& book) {
            return openVersions(book, templates, note);
        },
        [this](Result<VersionsOpening> opening) {
            if (worked(opening)) {
                opened(std::move(*opening));
            } else {
                navigator().goBack();
            }
        },
        &m_question);
}

void VersionsPage::opened(VersionsOpening opening)
{
    m_opening = std::move(opening);
    fillList();
    showVersion();
    if (isVisible() && m_list->currentIndex().isValid() && !m_side->isAncestorOf(focusWidget())) {
        m_list->setFocus(Qt::OtherFocusReason);
    }
}

QString VersionsPage::when(const NoteVersion& version) const
{
    const int offset = desk().clock().offsetMinutes(version.wallMs);
    //: 1 a day such as "Today", 2 a time
    return tr("%1, %2").arg(dayWordsFirst(dayOf(version.wallMs, offset), desk().today()),
                            timeWords(version.wallMs, offset));
}

QString VersionsPage::change(size_t index) const
{
    const VersionLine& line = m_opening->lines[index];
    if (index == 0) {
        return tr("As it is now");
    }
    if (line.wordsAdded == 0 && line.wordsRemoved == 0) {
        return tr("Other parts or another order");
    }
    const QLocale locale;
    if (line.wordsRemoved == 0) {
        return tr("Words added: %1").arg(locale.toString(line.wordsAdded));
    }
    if (line.wordsAdded == 0) {
        return tr("Words removed: %1").arg(locale.toString(line.wordsRemoved));
    }
    return tr("Words added: %1, removed: %2")
        .arg(locale.toString(line.wordsAdded), locale.toString(line.wordsRemoved));
}

// The row that was chosen stays so, by its number in the list: a newer one comes with each save.
void VersionsPage::fillList()
{
    const int before = std::max(0, m_list->currentIndex().row());
    const QScopedValueRollback filling(m_isFilling, true);
    m_model->clear();
    for (size_t i = 0; i < m_opening->lines.size(); ++i) {
        const QString name = when(m_opening->lines[i].version);
        auto* row = new QStandardItem(name);
        row->setData(change(i), LineRole);
        row->setData(QStringLiteral("%1. %2").arg(name, change(i)), Qt::AccessibleTextRole);
        row->setEditable(false);
        m_model->appendRow(row);
    }
    m_list->setCurrentIndex(m_model->index(std::min(before, m_model->rowCount() - 1), 0));
}

size_t VersionsPage::chosen() const
{
    return static_cast<size_t>(std::max(0, m_list->currentIndex().row()));
}

void VersionsPage::showVersion()
{
    delete m_card;
    m_card = nullptr;
    if (!m_opening || m_opening->lines.empty()) {
        return;
    }
    m_card = new Card;
    m_side->layout()->addWidget(m_card);
    const size_t index = chosen();
    m_card->body().addWidget(new Label(when(m_opening->lines[index].version), TextRole::CardTitle));
    const NoteRow& row = m_opening->row;
    if (!row.people.empty()) {
        //: %1 a name, or several
        m_card->body().addWidget(new Label(tr("Of the note with %1").arg(names().list(row.people)),
                                           TextRole::Body, Ink::Muted));
    }
    if (names().areHidden() && !m_isUncovered) {
        auto* covered = new EmptyState(
            {}, tr("The words are hidden as long as names are: a name may stand in them."));
        Button& show = covered->setAction(tr("Show the words"));
        show.setObjectName(QStringLiteral("showWords"));
        connect(
            &show, &QAbstractButton::clicked, this,
            [this] {
                m_isUncovered = true;
                showVersion();
            },
            Qt::QueuedConnection); // the button goes with its card
        m_card->body().addWidget(covered);
    } else {
        addWords();
    }
    m_card->body().addStretch(1);
    orderTabs();
    offerBringing();
}

/// In the order of reading: the words are made anew, and would come last.
void VersionsPage::orderTabs()
{
    QWidget* last = m_list;
    for (QWidget* each : m_card->findChildren<QWidget*>()) {
        if ((each->focusPolicy() & Qt::TabFocus) != 0) {
            setTabOrder(last, each);
            last = each;
        }
    }
    setTabOrder(last, m_bring);
}

// Nobody brings back what they do not see.
void VersionsPage::offerBringing()
{
    m_bring->setVisible(m_opening && m_opening->mayChange && chosen() > 0 && m_split->showsPage() &&
                        !desk().about().readOnly);
}

void VersionsPage::addWords()
{
    const size_t index = chosen();
    const NoteVersion& now = m_opening->lines.front().version;
    const NoteVersion& then = m_opening->lines[index].version;
    m_card->body().addWidget(new Label(
        index == 0 ? tr("This is what the note is now.")
                   : tr("Underlined words were added since then. Words that were removed since "
                        "then are struck through."),
        TextRole::Caption, Ink::Muted));
    const std::vector<SectionDiff> sections = noteDiff(then.body, now.body);
    for (const SectionDiff& section : sections) {
        const QString label =
            desk().templates().sections().label(originOf(section.code), QLocale());
        m_card->body().addWidget(makeDiffText(label, section.spans));
    }
    if (sections.empty()) {
        m_card->body().addWidget(new Label(tr("Nothing was written yet.")));
    }
}

bool VersionsPage::doMainAct()
{
    if (m_bring->isHidden() || !m_opening) {
        return false;
    }
    const NoteVersion version = m_opening->lines[chosen()].version;
    desk().ask(
        this,
        [&lists = desk().catalogues(), &templates = desk().templates(), note = m_wanted,
         version](Book& book) { return bringBack(book, lists, templates, note, version); },
        [this, words = when(version)](const Result<void>& done) {
            if (!worked(done)) {
                return;
            }
            navigator().goBack(); // the note as it is now is there
            //: %1 a day and time
            navigator().offerUndo(tr("Brought back: %1.").arg(words));
        });
    return true;
}

QWidget* VersionsPage::firstFocus() const
{
    return m_list;
}

QCborMap VersionsPage::place() const
{
    return m_wanted.isNull() ? QCborMap() : QCborMap{{kVersionsOf, m_wanted.toBytes()}};
}

void VersionsPage::goToPlace(const QCborMap& place)
{
    if (const auto id = RowId::fromBytes(place.value(kVersionsOf).toByteArray());
        id && !id->isNull()) {
        showNote(NoteId(*id));
    } else {
        navigator().show(Section::Notes);
    }
}

} // namespace kithbook
