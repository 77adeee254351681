// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionscard.h"

#include "core/records/sessions.h"
#include "ui/desk/modeicon.h"
#include "ui/parts/card.h"
#include "ui/parts/focuskept.h"
#include "ui/parts/linebutton.h"
#include "ui/parts/linelist.h"
#include "ui/people/personwords.h"
#include "ui/style/measure.h"

#include <QBoxLayout>

namespace kithbook {

SessionsCard::SessionsCard(const Room& room, QWidget* parent)
    : QWidget(parent), m_room(room),
      m_lines(new LineList(QStringLiteral("sessions"), tr("Sessions you log will be here.")))
{
    auto* card = new Card(Icon::History, tr("Last sessions"));
    card->body().addWidget(m_lines);
    auto* column = new QVBoxLayout(this);
    column->addWidget(card);
    spaceOut(*this, *column, {});
    connect(m_lines, &LineList::moreAsked, this, &SessionsCard::showMore);
}

void SessionsCard::show(const PersonPicture& picture)
{
    m_isUnfolded = m_isUnfolded && picture.person.id == m_person;
    m_person = picture.person.id;
    if (m_isUnfolded) {
        ask({}, std::max(m_lines->count(), Sessions::kPage));
        return;
    }
    const FocusKept focus(*this);
    m_lines->clear();
    add(picture.sessions, picture.moreSessions);
}

void SessionsCard::showMore()
{
    m_isUnfolded = true;
    ask(m_last, Sessions::kPage);
}

void SessionsCard::ask(const std::optional<SessionCursor>& after, int limit)
{
    m_room.desk.ask(
        this,
        [lists = &m_room.desk.catalogues(), person = m_person, after, limit](Book& book) {
            return Sessions(book, *lists).timeline(person, after, limit + 1);
        },
        [this, isFirst = !after.has_value(), limit](Result<std::vector<Session>> sessions) {
            if (!sessions) {
                m_room.navigator.showError(sessions.error());
                return;
            }
            const bool more = static_cast<int>(sessions->size()) > limit;
            if (more) {
                sessions->pop_back();
            }
            const FocusKept focus(*this);
            if (isFirst) {
                m_lines->clear();
            }
            add(*sessions, more);
        },
        &m_question);
}

void SessionsCard::add(const std::vector<Session>& sessions, bool more)
{
    constexpr double kDayColumn = 22; // u: "Wed Sep 30"
    const Catalogues& catalogues = m_room.desk.catalogues();
    for (const Session& session : sessions) {
        const QString words = sessionWords(session, m_person, catalogues);
        auto* line = new LineButton(
            session.group.isNull() ? modeIcon(session.mode) : Icon::People,
            dayOfSession(session, m_room.desk),
            session.line.isEmpty() ? words : words + QStringLiteral(". ") + session.line,
            kDayColumn);
        const bool isMeeting = !session.group.isNull();
        connect(line, &LineButton::clicked, this, [this, isMeeting, id = session.id] {
            if (isMeeting) {
                m_room.navigator.logMeeting({{}, id});
            } else {
                m_room.navigator.logSession({{}, {}, id});
            }
        });
        m_lines->add(line, QStringLiteral("session-") + session.id.toHex());
        m_last = SessionCursor{session.startMs, session.id};
    }
    const QString words = m_isUnfolded ? tr("Show more") : tr("Show all");
    m_lines->setMore(more ? words : QString());
}

} // namespace kithbook
