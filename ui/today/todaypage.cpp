// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "todaypage.h"

#include "core/records/tables.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/columnslayout.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/findbutton.h"
#include "ui/parts/iconmark.h"
#include "ui/parts/label.h"
#include "ui/parts/pageframe.h"
#include "ui/style/measure.h"
#include "ui/today/addplan.h"
#include "ui/today/backupnudge.h"
#include "ui/today/rowstack.h"
#include "ui/today/todaywords.h"

#include <QBoxLayout>
#include <QShowEvent>

#include <array>

namespace kithbook {

namespace {

constexpr double kSideWidth = 92;  // u, mocks/README.md, "03-today"
constexpr double kLeastMain = 100; // u, what a row needs with its button beside it

/// "Nothing here is real", on a book of made-up people: quiet, above everything.
QWidget* madeUpLine()
{
    auto* line = new QWidget;
    line->setObjectName(QStringLiteral("madeUpLine"));
    auto* row = new QHBoxLayout(line);
    row->addWidget(new IconMark(Icon::Training, Ink::Training));
    row->addWidget(
        new Label(TodayPage::tr("Everyone here is made up. Nothing on this page is real."),
                  TextRole::Body, Ink::Training),
        1);
    spaceOut(*line, *row, {.between = 2});
    return line;
}

QVBoxLayout* columnOf(QWidget& widget)
{
    auto* column = new QVBoxLayout(&widget);
    spaceOut(widget, *column, {.between = 4});
    return column;
}

} // namespace

TodayPage::TodayPage(const Room& room, QWidget* parent)
    : Page(room, parent), m_frame(new PageFrame({})), m_nudge(new BackupNudge(room)),
      m_columns(new QWidget), m_main(new QWidget), m_side(new QWidget)
{
    auto* find = new FindButton;
    connect(find, &QAbstractButton::clicked, this, &TodayPage::findAsked);
    m_frame->setTitleAside(find);
    buildMain(*m_main);
    buildSide(*m_side);
    auto* columns = new ColumnsLayout(kSideWidth, kLeastMain, m_columns);
    columns->addWidget(m_main);
    columns->addWidget(m_side);
    spaceOut(*m_columns, *columns, {.between = 4});

    m_caughtUp = new Card;
    m_nothing =
        new EmptyState(tr("You are all caught up."), tr("Log a session when you are ready."));
    m_nothing->setObjectName(QStringLiteral("caughtUp"));
    m_logNow = &m_nothing->setAction(tr("Log a session"));
    m_logNow->setObjectName(QStringLiteral("logNow"));
    connect(m_logNow, &QPushButton::clicked, this, [this] { navigator().logSession(); });
    m_caughtUp->body().addWidget(m_nothing);

    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    if (desk().about().madeUp) {
        column->addWidget(madeUpLine());
    }
    column->addWidget(m_nudge);
    column->addWidget(m_columns);
    column->addWidget(m_caughtUp);
    column->addWidget(m_addTodayAlone, 0, Qt::AlignLeading);
    column->addStretch(1);
    m_frame->setBody(body);

    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
    for (QWidget* widget :
         {m_columns, static_cast<QWidget*>(m_caughtUp), static_cast<QWidget*>(m_addTodayAlone)}) {
        widget->hide(); // until the book has answered
    }
    m_add->openIfKept();
}

TodayPage::~TodayPage() = default;

void TodayPage::setBackupFolder(const QString& folder)
{
    m_nudge->setFolder(folder);
}

TodayPage::Section TodayPage::addSection(QLayout& column, Icon icon, const QString& title,
                                         const QString& name)
{
    auto* card = new Card(icon, title);
    auto* rows = new RowStack;
    rows->setObjectName(name);
    card->body().addWidget(rows);
    column.addWidget(card);
    return {card, rows};
}

void TodayPage::buildMain(QWidget& widget)
{
    QVBoxLayout* column = columnOf(widget);
    m_draft = addSection(*column, Icon::History, tr("Where you left off"), QStringLiteral("draft"));

    m_notes = addSection(*column, Icon::Note, tr("Notes to finish"), QStringLiteral("note"));
    m_allNotes = new Button(tr("See all"), ButtonKind::Link);
    m_allNotes->setObjectName(QStringLiteral("allNotes"));
    m_allNotes->setAccessibleName(tr("See all notes"));
    connect(m_allNotes, &QPushButton::clicked, this,
            [this] { navigator().show(kithbook::Section::Notes); });
    m_notes.card->setAside(m_allNotes);

    m_planned = addSection(*column, Icon::Calendar, tr("Planned today"), QStringLiteral("plan"));
    m_addToday = new Button(tr("Add to today"), ButtonKind::Link);
    m_addToday->setObjectName(QStringLiteral("addToday"));
    m_planned.card->setAside(m_addToday);
    m_addTodayAlone = new Button(Icon::Add, tr("Add to today"), ButtonKind::Flat);
    m_addTodayAlone->setObjectName(QStringLiteral("addTodayAlone"));
    m_add = new AddPlan(room());
    m_add->setObjectName(QStringLiteral("addPlan"));
    m_planned.card->body().insertWidget(1, m_add);
    for (Button* button : {m_addToday, m_addTodayAlone}) {
        connect(button, &QPushButton::clicked, m_add, &AddPlan::open);
    }
    connect(m_add, &AddPlan::toggled, this, [this] { showWhatIsThere(); });

    m_logged = addSection(*column, Icon::CheckCircle, tr("Logged today"), QStringLiteral("logged"));
    m_loggedLine = new Label({}, TextRole::Body, Ink::Muted);
    m_loggedLine->setObjectName(QStringLiteral("loggedLine"));
    m_logged.card->body().insertWidget(1, m_loggedLine);
    column->addStretch(1);
}

void TodayPage::buildSide(QWidget& widget)
{
    QVBoxLayout* column = columnOf(widget);
    m_coming = new Card(Icon::Flag, tr("Coming up"));
    m_coming->setObjectName(QStringLiteral("comingUp"));
    column->addWidget(m_coming);
    column->addStretch(1);
}

std::array<TodayPage::Section, 4> TodayPage::sections() const
{
    return {m_draft, m_notes, m_planned, m_logged};
}

bool TodayPage::doMainAct()
{
    if (!m_caughtUp->isHidden()) {
        m_logNow->click();
        return true;
    }
    for (const Section& section : sections()) {
        if (Button* button = section.rows->firstButton()) {
            button->click();
            return true;
        }
    }
    return false;
}

QWidget* TodayPage::firstFocus() const
{
    for (const Section& section : sections()) {
        if (Button* button = section.rows->firstButton()) {
            return button;
        }
    }
    return m_caughtUp->isHidden() ? nullptr : m_logNow;
}

void TodayPage::keepDraft()
{
    if (!m_add->isHidden()) {
        m_add->keepDraft();
    }
}

QSet<int> TodayPage::concerns() const
{
    return {tables::kPerson.number, tables::kSession.number, tables::kSessionPerson.number,
            tables::kNote.number,   tables::kPlan.number,    tables::kSetting.number};
}

// The hour goes on, and drafts and backups change without a word: what was true when the page was
// left is asked again.
void TodayPage::showEvent(QShowEvent* event)
{
    if (!event->spontaneous()) {
        refreshSoon();
    }
    Page::showEvent(event);
}

void TodayPage::refresh()
{
    m_nudge->refresh();
    desk().ask(
        this,
        [&lists = desk().catalogues(), &templates = desk().templates(),
         day = desk().today()](Book& book) { return askToday(book, lists, templates, day); },
        [this](const Result<TodayAnswer>& answer) {
            if (worked(answer)) {
                take(*answer);
            }
        });
}

void TodayPage::take(const TodayAnswer& answer)
{
    RowStack* stack = nullptr;
    std::optional<RowStack::Place> place;
    for (const Section& section : sections()) {
        if (auto focused = section.rows->focused()) {
            stack = section.rows;
            place = focused;
        }
    }
    const TodayWords words(room());
    m_frame->setTitle(words.greeting(answer.ownName), words.day());
    for (const Section& section : sections()) {
        section.rows->clear();
    }
    fillDraft(answer, words);
    fillNotes(answer, words);
    fillPlanned(answer, words);
    fillLogged(answer, words);
    fillComingUp(answer, words);
    showWhatIsThere();
    orderTabs();
    if (place && !stack->isEmpty()) {
        stack->focusAgain(*place);
    } else if (QWidget* first = firstFocus(); place && first) {
        first->setFocus();
    }
}

// Rows are made anew and would come last. The button of the empty page is the one thing of this
// part that is always there; when it can be seen, no row can.
void TodayPage::orderTabs()
{
    QWidget* last = m_logNow;
    const auto follow = [&last](QWidget* next) {
        setTabOrder(last, next);
        last = next;
    };
    const auto followAll = [&](const QWidget& within) {
        for (auto* each : within.findChildren<QWidget*>()) {
            if (each->focusPolicy() != Qt::NoFocus) {
                follow(each);
            }
        }
    };
    followAll(*m_draft.rows);
    follow(m_allNotes);
    followAll(*m_notes.rows);
    follow(m_addToday);
    followAll(*m_add);
    followAll(*m_planned.rows);
    followAll(*m_logged.rows);
    follow(m_addTodayAlone);
}

void TodayPage::showWhatIsThere()
{
    m_draft.card->setVisible(!m_draft.rows->isEmpty());
    m_notes.card->setVisible(!m_notes.rows->isEmpty());
    m_planned.card->setVisible(!m_planned.rows->isEmpty() || !m_add->isHidden());
    m_logged.card->setVisible(!m_logged.rows->isEmpty());
    m_addToday->setVisible(m_add->isHidden());
    m_addTodayAlone->setVisible(m_planned.card->isHidden());
    const auto all = sections();
    const bool main = std::any_of(all.begin(), all.end(),
                                  [](const Section& each) { return !each.card->isHidden(); });
    m_main->setVisible(main);
    m_side->setVisible(!m_coming->isHidden());
    m_columns->setVisible(main || !m_coming->isHidden());
    m_caughtUp->setVisible(m_columns->isHidden());
}

} // namespace kithbook
