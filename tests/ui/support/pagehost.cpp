// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagehost.h"

#include "core/book/kdf.h"
#include "core/records/people.h"
#include "core/records/sessions.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace kithbook::test {

PageHost::PageHost(Filled filled)
    : m_catalogues(Catalogues::load().value()), m_templates(NoteTemplates::load().value()),
      m_desk({m_catalogues, m_templates}, m_clock)
{
    const bool madeUp = filled == Filled::MadeUp;
    // Most of a page's test would be the second that a dear passphrase takes.
    m_desk.create({path(), passphrase(), madeUp, kKdfFloor});
    waitFor([&] { return m_desk.state() != BookDesk::State::Opening; });
    if (!m_desk.isOpen()) {
        qFatal("the book of the page host was not made");
    }
    if (madeUp) {
        MadeUpOptions options;
        options.nowMs = kNow;
        options.offsetMinutes = kOffset;
        const auto filledIt = ask([this, options](Book& book) {
            return fill(book, {m_catalogues, m_templates}, options);
        });
        if (!filledIt) {
            qFatal("the book of the page host was not filled");
        }
    }
}

PageHost::~PageHost() = default;

SecretBytes PageHost::passphrase()
{
    return SecretBytes::copyOf("seven quiet geese cross the river");
}

void PageHost::waitFor(const std::function<bool()>& condition)
{
    while (!condition()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

void PageHost::settle()
{
    constexpr int kTurns = 4; // a page asks, its answer asks, and the answer to that
    for (int turn = 0; turn < kTurns; ++turn) {
        (void)ask([](Book&) -> Result<void> { return {}; });
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

PersonId PageHost::addPerson(const QString& name)
{
    const auto id = write([&](Book& book, Mutation& mutation) {
        PersonDraft draft;
        draft.chosenName = name;
        return People(book, m_catalogues).add(mutation, draft);
    });
    if (!id) {
        qFatal("nobody was added");
    }
    return *id;
}

SessionId PageHost::addCall(PersonId person, qint64 minutesAgo)
{
    constexpr qint64 kMinuteMs = 60'000;
    const auto id = write([&](Book& book, Mutation& mutation) {
        SessionDraft draft;
        draft.people = {{person, Role::Person}};
        draft.startMs = m_clock.nowMs() - minutesAgo * kMinuteMs;
        draft.offsetMinutes = kOffset;
        draft.minutes = 30;
        draft.mode = QStringLiteral("phone");
        return Sessions(book, m_catalogues).add(mutation, draft);
    });
    if (!id) {
        qFatal("no session was added");
    }
    return *id;
}

} // namespace kithbook::test
