// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/drafts.h"
#include "ui/desk/drafttimer.h"
#include "ui/forms/draftline.h"
#include "ui/forms/personfield.h"
#include "ui/log/logpage.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/footerbar.h"
#include "ui/parts/pageframe.h"
#include "ui/words/when.h"

// How the page Log a session keeps what is not saved, and comes back to it.
namespace kithbook {

namespace {

constexpr QLatin1StringView kPerson{"person"};
constexpr QLatin1StringView kPlan{"plan"};
constexpr QLatin1StringView kSession{"session"};
constexpr QLatin1StringView kSlot{"slot"};
constexpr QLatin1StringView kFocus{"focus"};

template <typename IdT>
IdT idAt(const QCborMap& place, QLatin1StringView key)
{
    return IdT(RowId::fromBytes(place.value(key).toByteArray()).value_or(RowId()));
}

} // namespace

void LogPage::bringBack(const KeptLog& kept)
{
    const LogDraft& draft = kept.draft;
    m_start.plan = draft.plan;
    m_form->setState(
        {draft.session, kept.names, draft.modeSaid, draft.minutesSaid, draft.timeSaid});
    m_isTouched = true;
    m_draftBanner->clearActions();
    const QString time = timeWords(kept.keptMs, desk().clock().offsetMinutes(kept.keptMs));
    m_draftBanner->setText(tr("Your draft from %1 is back.").arg(time));
    Button& over = m_draftBanner->addAction(tr("Start over"));
    over.setObjectName(QStringLiteral("startOver"));
    connect(&over, &QAbstractButton::clicked, this, &LogPage::startOver);
    m_draftBanner->show();
}

void LogPage::offerDraft(const KeptLog& kept, DraftSlot slot)
{
    m_draftBanner->clearActions();
    const QString time = timeWords(kept.keptMs, desk().clock().offsetMinutes(kept.keptMs));
    m_draftBanner->setText(tr("A draft from %1 is kept.").arg(time));
    Button& back = m_draftBanner->addAction(tr("Bring it back"));
    back.setObjectName(QStringLiteral("bringBack"));
    connect(&back, &QAbstractButton::clicked, this, [this, slot] { begin(m_start, slot); });
    m_draftBanner->show();
}

void LogPage::startOver()
{
    m_isUnkept = false;
    desk().ask(
        this, [slot = m_slot](Book& book) { return Drafts(book).drop(slotName(slot)); },
        [this](const Result<void>& dropped) {
            if (worked(dropped)) {
                LogStart again = m_start;
                again.plan = {};
                start(again);
                firstFocus()->setFocus(Qt::OtherFocusReason);
            }
        });
}

void LogPage::keepDraft()
{
    m_keepTimer->stop();
    if (!m_isUnkept || m_isSaving) {
        return;
    }
    m_isUnkept = false;
    const SessionForm::State state = m_form->state();
    Draft draft;
    for (const Participant& each : state.session.people) {
        draft.about.push_back(each.person);
    }
    draft.body = encoded({state.session, state.modeSaid, state.minutesSaid, state.timeSaid,
                          m_start.plan, m_start.session});
    desk().ask(
        this,
        [draft, slot = m_slot](Book& book) { return Drafts(book).keep(slotName(slot), draft); },
        [this](const Result<qint64>& keptMs) { draftKept(keptMs); });
}

void LogPage::draftKept(const Result<qint64>& keptMs)
{
    m_isUnkept = m_isUnkept || !keptMs; // tried again with the next change
    tellDraft(m_frame->footer(), desk().clock(), keptMs);
}

QCborMap LogPage::place() const
{
    QCborMap place{{kPerson, m_start.person.toBytes()},
                   {kPlan, m_start.plan.toBytes()},
                   {kSession, m_start.session.toBytes()}};
    if (m_isTouched) {
        place.insert(kSlot, static_cast<int>(m_slot));
    }
    if (const QWidget* focus = focusWidget(); focus && !focus->objectName().isEmpty()) {
        place.insert(kFocus, focus->objectName());
    }
    return place;
}

void LogPage::goToPlace(const QCborMap& place)
{
    std::optional<DraftSlot> slot;
    if (const qint64 number = place.value(kSlot).toInteger(-1);
        number >= 0 && number <= static_cast<int>(DraftSlot::Edit)) {
        slot = static_cast<DraftSlot>(number);
    }
    begin({idAt<PersonId>(place, kPerson), idAt<PlanId>(place, kPlan),
           idAt<SessionId>(place, kSession)},
          slot);
    if (auto* focus = findChild<QWidget*>(place.value(kFocus).toString())) {
        focus->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace kithbook
