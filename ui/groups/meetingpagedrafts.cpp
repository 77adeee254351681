// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of a meeting keeps what is not saved, and comes back to it.
#include "core/records/drafts.h"
#include "ui/forms/draftline.h"
#include "ui/groups/attendancelist.h"
#include "ui/groups/meetingpage.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/footerbar.h"
#include "ui/parts/pageframe.h"
#include "ui/words/when.h"

namespace kithbook {

namespace {

constexpr QLatin1StringView kGroupPlace{"group"};
constexpr QLatin1StringView kSessionPlace{"session"};

template <typename IdT>
IdT placeId(const QCborMap& place, QLatin1StringView key)
{
    return IdT(RowId::fromBytes(place.value(key).toByteArray()).value_or(RowId()));
}

} // namespace

void MeetingPage::bringBack(const KeptMeeting& kept)
{
    showState(kept.state);
    m_draftBanner->clearActions();
    const QString time = timeWords(kept.keptMs, desk().clock().offsetMinutes(kept.keptMs));
    m_draftBanner->setText(tr("Your draft from %1 is back.").arg(time));
    Button& over = m_draftBanner->addAction(tr("Start over"));
    over.setObjectName(QStringLiteral("startOver"));
    connect(&over, &QAbstractButton::clicked, this, &MeetingPage::startOver);
    m_draftBanner->show();
}

void MeetingPage::startOver()
{
    m_isUnkept = false;
    const QByteArray form = meetingForm(m_start.group, m_start.session);
    desk().ask(
        this,
        [form](Book& book) {
            return Drafts(book).drop(QLatin1StringView(form.constData(), form.size()));
        },
        [this](const Result<void>& dropped) {
            if (worked(dropped)) {
                start(m_start);
            }
        });
}

void MeetingPage::keepDraft()
{
    m_keepTimer.stop();
    if (!m_isUnkept || m_isSaving || !m_isOpen) {
        return;
    }
    m_isUnkept = false;
    const MeetingState now = state();
    Draft draft;
    draft.about.reserve(now.draft.session.people.size());
    for (const Participant& each : now.draft.session.people) {
        draft.about.push_back(each.person);
    }
    draft.body = encoded(now);
    desk().ask(
        this,
        [draft, form = meetingForm(m_start.group, m_start.session)](Book& book) {
            return Drafts(book).keep(QLatin1StringView(form.constData(), form.size()), draft);
        },
        [this](const Result<qint64>& keptMs) { draftKept(keptMs); });
}

void MeetingPage::draftKept(const Result<qint64>& keptMs)
{
    m_isUnkept = m_isUnkept || !keptMs; // tried again with the next change
    tellDraft(m_frame->footer(), desk().clock(), keptMs);
}

QCborMap MeetingPage::place() const
{
    return {{kGroupPlace, m_start.group.toBytes()}, {kSessionPlace, m_start.session.toBytes()}};
}

void MeetingPage::goToPlace(const QCborMap& place)
{
    start({placeId<GroupId>(place, kGroupPlace), placeId<SessionId>(place, kSessionPlace)});
}

} // namespace kithbook
