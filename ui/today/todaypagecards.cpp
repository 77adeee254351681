// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/plans.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/label.h"
#include "ui/style/measure.h"
#include "ui/today/rowstack.h"
#include "ui/today/todaypage.h"
#include "ui/today/todaywords.h"

#include <QAction>
#include <QGridLayout>

#include <algorithm>

namespace kithbook {

namespace {

constexpr double kDayWidth = 21; // u, "Wed Jun 3"
constexpr size_t kMostComingUp = 8;

} // namespace

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

} // namespace kithbook
