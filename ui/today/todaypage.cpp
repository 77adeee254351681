// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "todaypage.h"

#include "core/records/plans.h"
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

#include <QAction>
#include <QBoxLayout>
#include <QGridLayout>
#include <QShowEvent>

#include <algorithm>
#include <array>

namespace kithbook {

namespace {

constexpr double kSideWidth = 92;  // u, mocks/README.md, "03-today"
constexpr double kLeastMain = 100; // u, what a row needs with its button beside it
constexpr double kDayWidth = 21;   // u, "Wed Jun 3"
constexpr size_t kMostComingUp = 8;

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

void TodayPage::fillDraft(const TodayAnswer& answer, const TodayWords& words)
{
    if (answer.logKeptMs) {
        ActRow& row = m_draft.rows->addRow({}, words.draft(*answer.logKeptMs));
        connect(&row, &ActRow::acted, this, [this] { navigator().logSession(); });
    }
}

void TodayPage::fillNotes(const TodayAnswer& answer, const TodayWords& words)
{
    m_notes.card->setCount(static_cast<int>(answer.toFinishCount));
    m_allNotes->setVisible(answer.toFinishCount > static_cast<qint64>(answer.toFinish.size()));
    for (const NoteRow& note : answer.toFinish) {
        ActRow& row = m_notes.rows->addRow(note.id, words.note(note));
        connect(&row, &ActRow::acted, this, [this, id = note.id] { navigator().writeNote(id); });
    }
}

void TodayPage::fillPlanned(const TodayAnswer& answer, const TodayWords& words)
{
    for (const Plan& plan : answer.day.planned) {
        if (plan.state != PlanState::Planned) {
            continue;
        }
        ActRow& row = m_planned.rows->addRow(plan.id, words.plan(plan));
        if (plan.kind == PlanKind::Session) {
            connect(&row, &ActRow::acted, this, [this, plan] { logPlan(plan); });
            connect(&row.addMenuAct(tr("Done, nothing to log")), &QAction::triggered, this,
                    [this, id = plan.id] { settlePlan(id, true); });
        } else {
            connect(&row, &ActRow::acted, this, [this, id = plan.id] { settlePlan(id, true); });
        }
        connect(&row.addMenuAct(tr("It will not happen")), &QAction::triggered, this,
                [this, id = plan.id] { settlePlan(id, false); });
    }
}

void TodayPage::logPlan(const Plan& plan)
{
    LogStart start;
    start.person = plan.person;
    start.plan = plan.id;
    navigator().logSession(start);
}

void TodayPage::settlePlan(PlanId id, bool happened)
{
    desk().write(
        this, Action::Edited,
        [id, happened, &lists = desk().catalogues()](Book& book,
                                                     Mutation& mutation) -> Result<void> {
            Plans plans(book, lists);
            if (happened) {
                plans.markDone(mutation, id);
            } else {
                plans.drop(mutation, id);
            }
            return {};
        },
        [this, happened](const Result<void>& settled) {
            if (worked(settled)) {
                navigator().offerUndo(happened ? tr("Done.") : tr("Taken off today."));
            }
        });
}

void TodayPage::fillLogged(const TodayAnswer& answer, const TodayWords& words)
{
    const auto count = static_cast<int>(answer.day.logged.size());
    m_logged.card->setCount(count);
    m_loggedLine->setText(words.logged(count, answer.day.minutes));
    for (const Session& session : answer.day.logged) {
        ActRow& row = m_logged.rows->addRow(session.id, words.session(session));
        connect(&row, &ActRow::acted, this, [this, id = session.id] {
            LogStart start;
            start.session = id;
            navigator().logSession(start);
        });
    }
}

void TodayPage::fillComingUp(const TodayAnswer& answer, const TodayWords& words)
{
    if (m_comingRows) {
        m_comingRows->hide();
        m_comingRows->deleteLater();
        m_comingRows = nullptr;
    }
    const auto all = words.comingUp(answer.day);
    m_coming->setVisible(!all.empty());
    if (all.empty()) {
        return;
    }
    m_comingRows = new QWidget;
    auto* grid = new QGridLayout(m_comingRows);
    const size_t shown = std::min(all.size(), kMostComingUp);
    for (size_t i = 0; i < shown; ++i) {
        auto* when = new Label(all[i].when, TextRole::Body, Ink::Muted);
        keepMinimum(*when, kDayWidth, -1);
        grid->addWidget(when, static_cast<int>(i), 0, Qt::AlignTop);
        grid->addWidget(new Label(all[i].what), static_cast<int>(i), 1);
    }
    if (const auto more = static_cast<int>(all.size() - shown); more > 0) {
        grid->addWidget(new Label(tr("and %n more", nullptr, more), TextRole::Body, Ink::Muted),
                        static_cast<int>(shown), 1);
    }
    grid->setColumnStretch(1, 1);
    spaceOut(*m_comingRows, *grid, {.between = 2.5});
    m_coming->body().addWidget(m_comingRows);
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
