// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importsessions.h"

#include "core/book/book.h"
#include "core/records/sessionwalk.h"

#include <algorithm>

namespace kithbook {

namespace {

/// Tells one session from another without holding it: two rows with the same key say the same.
RowId sessionKey(qint64 startMs, qint64 minutes, QByteArrayView mode, QByteArrayView outcome,
                 QByteArrayView line, QByteArrayList peopleInHex)
{
    std::sort(peopleInHex.begin(), peopleInHex.end());
    return RowId::ofParts({QByteArray::number(startMs), QByteArray::number(minutes), mode, outcome,
                           line, peopleInHex.join(' ')});
}

RowId keyOf(const SessionDraft& draft)
{
    QByteArrayList people;
    for (const Participant& each : draft.people) {
        people += each.person.toBytes().toHex();
    }
    return sessionKey(draft.startMs, draft.minutes, draft.mode.toUtf8(), draft.outcome.toUtf8(),
                      draft.line.toUtf8(), std::move(people));
}

/// The field that Sessions::validate speaks of.
ImportField fieldOf(const Error& error, const ImportedSession& session)
{
    switch (error.code) {
    case Code::PersonMissing:
        return ImportField::Name;
    case Code::BadDate:
    case Code::InTheFuture:
        return ImportField::Day;
    case Code::EndBeforeStart:
    case Code::TooLongSession:
        return ImportField::Minutes;
    case Code::OtherNeedsText:
        return ImportField::ModeOther;
    default:
        break;
    }
    struct Place
    {
        const char* detail;
        ImportField field;
    };
    constexpr Place kRows[] = {{"other mode", ImportField::ModeOther},
                               {"platform", ImportField::Platform},
                               {"emergency place", ImportField::EmergencyPlace},
                               {"others present", ImportField::OthersPresent},
                               {"messages", ImportField::Messages}};
    for (const Place& row : kRows) {
        if (error.detail.startsWith(QLatin1StringView(row.detail))) {
            return row.field;
        }
    }
    return session.draft.line.isEmpty() ? ImportField::Nothing : ImportField::Line;
}

} // namespace

ImportSessions::ImportSessions(Book& book, const Catalogues& catalogues, KnownPeople& known,
                               bool addsPeople)
    : m_book(book), m_sessions(book, catalogues), m_people(book, catalogues), m_known(known),
      m_addsPeople(addsPeople)
{
}

void ImportSessions::noteKnown(const SessionRecord& session)
{
    QByteArrayList people = session.people.toByteArray().split(' ');
    for (QByteArray& person : people) {
        person.truncate(2 * RowId::kSize); // a + behind a supporter
    }
    m_keys.insert(sessionKey(session.startMs.value_or(0), session.minutes.value_or(0), session.mode,
                             session.outcome, session.line, std::move(people)));
}

void ImportSessions::findPerson(const Cell& cell, qsizetype which, SessionDraft& draft,
                                std::vector<Newcomer>& newcomers, qint64 row,
                                RowProblems& problems) const
{
    const auto place = static_cast<size_t>(which);
    if (place < cell.ids.size() && m_known.has(cell.ids[place])) {
        draft.people.push_back({cell.ids[place], cell.role});
        return;
    }
    const QString name = which < cell.names.size() ? cell.names[which] : QString();
    const auto known = m_known.named(name);
    if (known) {
        draft.people.push_back({*known, cell.role});
        return;
    }
    PersonDraft newcomer;
    newcomer.chosenName = name;
    const auto valid = m_people.validate(newcomer);
    const bool canBeAdded = m_addsPeople && known.error().code == Code::NoSuchRecord;
    if (!canBeAdded || !valid) {
        problems.push_back({row, cell.field, canBeAdded ? valid.error() : known.error()});
        return;
    }
    newcomers.push_back({draft.people.size(), valid->chosenName});
    draft.people.push_back({PersonId::random(), cell.role}); // until the row is known to be fine
}

void ImportSessions::findPeople(const ImportedSession& session, SessionDraft& draft,
                                std::vector<Newcomer>& newcomers, qint64 row,
                                RowProblems& problems) const
{
    const Cell cells[] = {
        {session.people, session.peopleIds, Role::Person, ImportField::Name},
        {session.supporters, session.supporterIds, Role::Supporter, ImportField::Supporters}};
    for (const Cell& cell : cells) {
        const auto ids = static_cast<qsizetype>(cell.ids.size());
        for (qsizetype i = 0; i < qMax(cell.names.size(), ids); ++i) {
            findPerson(cell, i, draft, newcomers, row, problems);
        }
    }
}

Result<void> ImportSessions::welcome(const std::vector<Newcomer>& newcomers, SessionDraft& draft,
                                     Mutation* mutation)
{
    for (const Newcomer& newcomer : newcomers) {
        PersonDraft person;
        person.chosenName = newcomer.name;
        // The same name twice in one row is one person.
        auto id = m_known.named(newcomer.name);
        if (!id) {
            id = mutation != nullptr ? m_people.add(*mutation, person) : PersonId::random();
            if (!id) {
                return passOn(id);
            }
            m_known.add(*id, newcomer.name);
            ++m_peopleAdded;
        }
        draft.people[newcomer.place].person = *id;
    }
    return {};
}

RowOutcome ImportSessions::take(const ImportedSession& session, Mutation* mutation, qint64 row,
                                RowProblems& problems)
{
    SessionDraft draft = session.draft;
    std::vector<Newcomer> newcomers;
    findPeople(session, draft, newcomers, row, problems);
    if (draft.mode.isEmpty() && problems.empty()) {
        problems.push_back(
            {row, ImportField::Mode, Error{Code::UnknownChoice, QStringLiteral("modes empty")}});
    }
    if (!problems.empty()) {
        return RowOutcome::LeftOut;
    }
    auto valid = m_sessions.validate(draft, m_book.clock().nowMs());
    if (!valid) {
        problems.push_back({row, fieldOf(valid.error(), session), valid.error()});
        return RowOutcome::LeftOut;
    }
    if (auto welcomed = welcome(newcomers, draft, mutation); !welcomed) {
        problems.push_back({row, ImportField::Name, welcomed.error()});
        return RowOutcome::LeftOut;
    }
    if (!newcomers.empty()) {
        valid = m_sessions.validate(draft, m_book.clock().nowMs());
    }
    const RowId key = keyOf(*valid);
    if (m_keys.contains(key)) {
        return RowOutcome::AlreadyThere;
    }
    m_keys.insert(key);
    if (mutation != nullptr) {
        m_sessions.addValid(*mutation, *valid);
    }
    return RowOutcome::Added;
}

} // namespace kithbook
