// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where everything that belongs to a person goes when they are merged or erased.
#include "people.h"

#include "core/book/book.h"
#include "core/book/connection.h"
#include "core/book/mutation.h"
#include "core/records/columnvalue.h"
#include "core/records/erasure.h"
#include "core/records/groups.h"
#include "core/records/sessionparts.h"
#include "core/records/tables.h"

namespace kithbook {

namespace {

/// Links of a person wait under another index while their session has not arrived.
constexpr const char* kLinksNow =
    "SELECT session_id, role, attendance FROM session_person"
    " WHERE person_id = ?1 AND start_ms IS NOT NULL AND gone IS NULL"
    " UNION ALL SELECT session_id, role, attendance FROM session_person"
    " WHERE person_id = ?1 AND start_ms IS NULL AND gone IS NULL";
constexpr const char* kLinksEverywhere =
    "SELECT id FROM session_person WHERE person_id = ?1 AND start_ms IS NOT NULL"
    " UNION ALL SELECT id FROM session_person WHERE person_id = ?1 AND start_ms IS NULL";
constexpr const char* kSessionsAlone =
    "SELECT DISTINCT session_id FROM session_person l"
    " WHERE person_id = ?1 AND start_ms IS NOT NULL AND NOT EXISTS"
    " (SELECT 1 FROM session_person o WHERE o.session_id = l.session_id AND o.person_id <> ?1"
    " AND o.gone IS NULL)";
constexpr const char* kNotesOf = "SELECT id FROM note WHERE person_id = ?";
constexpr const char* kPlans = "SELECT id FROM plan WHERE person_id = ?";
constexpr const char* kWays = "SELECT id FROM contact_way WHERE person_id = ?";
constexpr const char* kGoals = "SELECT id FROM goal WHERE person_id = ?";
constexpr const char* kGoalSteps =
    "SELECT s.id FROM goal g JOIN goal_step s ON s.goal_id = g.id WHERE g.person_id = ?";
constexpr const char* kMemberships = "SELECT id FROM group_member WHERE person_id = ?";
constexpr const char* kGroupsOf =
    "SELECT group_id FROM group_member WHERE person_id = ? AND gone IS NULL";

struct Link
{
    SessionId session;
    Role role;
    QString attendance;
};

Result<std::vector<Link>> linksOf(Connection& connection, PersonId person)
{
    Statement rows = connection.prepare(kLinksNow);
    rows.bind(person);
    return collect(rows, [](const Statement& row) {
        return Link{row.id<SessionId>(0), roleAt(row, 1), row.text(2)};
    });
}

Result<std::vector<RowId>> idsOf(Connection& connection, const char* sql, PersonId person)
{
    Statement rows = connection.prepare(sql);
    rows.bind(person);
    return collect(rows, [](const Statement& row) { return row.rowId(0); });
}

/// Both records of one person were in a session: what the person was there, and that they came if
/// either says so.
Link oneOf(const Link& kept, const Link& moved)
{
    Link one = kept;
    one.role = kept.role == Role::Person ? kept.role : moved.role;
    one.attendance = wasAbsent(kept.attendance) ? moved.attendance : kept.attendance;
    return one;
}

Result<void> moveLinks(Book& book, Mutation& mutation, PersonId keep, PersonId duplicate)
{
    const auto links = linksOf(book.connection(), duplicate);
    const auto kept = linksOf(book.connection(), keep);
    if (!links || !kept) {
        return links ? passOn(kept) : passOn(links);
    }
    QHash<RowId, Link> there;
    for (const Link& link : *kept) {
        there.insert(link.session, link);
    }
    for (const Link& moved : *links) {
        const auto known = there.constFind(moved.session);
        const Link both = known == there.constEnd() ? moved : oneOf(*known, moved);
        link(mutation, moved.session, Participant{keep, both.role, both.attendance});
        unlink(mutation, moved.session, duplicate);
    }
    return {};
}

Result<void> moveMemberships(Book& book, Mutation& mutation, PersonId keep, PersonId duplicate)
{
    Statement rows = book.connection().prepare(kGroupsOf);
    rows.bind(duplicate);
    const auto groups = collect(rows, [](const Statement& row) { return row.id<GroupId>(0); });
    if (!groups) {
        return passOn(groups);
    }
    for (const GroupId& group : *groups) {
        join(mutation, group, keep);
        leave(mutation, group, duplicate);
    }
    return {};
}

Result<void> moveRows(Book& book, Mutation& mutation, const Table& table, const Column& column,
                      const char* sql, PersonId keep, PersonId duplicate)
{
    const auto ids = idsOf(book.connection(), sql, duplicate);
    if (!ids) {
        return passOn(ids);
    }
    for (const RowId& id : *ids) {
        mutation.update(table, id, {{column, keep.toBytes()}});
    }
    return {};
}

void keepOrTake(QString& kept, const QString& other)
{
    kept = kept.isEmpty() ? other : kept;
}

void addName(Person& kept, const QString& name)
{
    const QString names =
        kept.otherNames.isEmpty() ? name : kept.otherNames + QStringLiteral(", ") + name;
    const bool isNew = !name.isEmpty() && name != kept.chosenName && name != kept.otherNames;
    if (isNew && names.size() <= People::kLongestLine) {
        kept.otherNames = names;
    }
}

/// Nothing that was known is lost, and nothing that was known of `kept` changes.
Person together(Person kept, const Person& other)
{
    keepOrTake(kept.pronouns, other.pronouns);
    keepOrTake(kept.language, other.language);
    keepOrTake(kept.ownWords, other.ownWords);
    keepOrTake(kept.strengths, other.strengths);
    if (kept.nextStep.isEmpty()) {
        kept.nextStep = other.nextStep;
        kept.nextStepDay = other.nextStepDay;
    }
    keepOrTake(kept.usualMode, other.usualMode);
    kept.usualMinutes = kept.usualMinutes ? kept.usualMinutes : other.usualMinutes;
    const bool startedEarlier = other.startedDay.isValid() &&
                                (!kept.startedDay.isValid() || other.startedDay < kept.startedDay);
    kept.startedDay = startedEarlier ? other.startedDay : kept.startedDay;
    addName(kept, other.chosenName);
    addName(kept, other.otherNames);
    return kept;
}

} // namespace

Result<void> People::merge(Mutation& mutation, PersonId keep, PersonId duplicate)
{
    if (keep == duplicate) {
        return fail(Code::BadInput, QStringLiteral("merge"));
    }
    const auto kept = get(keep);
    const auto other = get(duplicate);
    if (!kept || !other) {
        return kept ? passOn(other) : passOn(kept);
    }
    using namespace tables;
    return edit(mutation, together(*kept, *other))
        .and_then([&] { return moveLinks(m_book, mutation, keep, duplicate); })
        .and_then([&] { return moveMemberships(m_book, mutation, keep, duplicate); })
        .and_then([&] {
            return moveRows(m_book, mutation, kNote, note::kPersonId, kNotesOf, keep, duplicate);
        })
        .and_then([&] {
            return moveRows(m_book, mutation, kPlan, plan::kPersonId, kPlans, keep, duplicate);
        })
        .and_then([&] {
            return moveRows(m_book, mutation, kGoal, goal::kPersonId, kGoals, keep, duplicate);
        })
        .and_then([&] {
            return moveRows(m_book, mutation, kContactWay, contactWay::kPersonId, kWays, keep,
                            duplicate);
        })
        .map([&] {
            mutation.update(kPerson, duplicate, {{person::kMergedInto, keep.toBytes()}});
            mutation.moveToTrash(kPerson, duplicate);
        });
}

Result<void> People::erase(Mutation& mutation, PersonId id)
{
    Connection& connection = m_book.connection();
    const auto alone = idsOf(connection, kSessionsAlone, id);
    if (!alone) {
        return passOn(alone);
    }
    Erasure erasure(connection);
    // The person goes first: the triggers then have nobody to recount the last contact for.
    erasure.add(tables::kPerson, id);
    for (const RowId& session : *alone) {
        if (auto added = erasure.addSession(session); !added) {
            return added;
        }
    }
    return erasure.addAll(tables::kSessionPerson, kLinksEverywhere, id)
        .and_then([&] { return erasure.addNotes(kNotesOf, id); })
        .and_then([&] { return erasure.addAll(tables::kGoalStep, kGoalSteps, id); })
        .and_then([&] { return erasure.addAll(tables::kGoal, kGoals, id); })
        .and_then([&] { return erasure.addAll(tables::kPlan, kPlans, id); })
        .and_then([&] { return erasure.addAll(tables::kContactWay, kWays, id); })
        .and_then([&] { return erasure.addAll(tables::kGroupMember, kMemberships, id); })
        .map([&] { erasure.record(mutation); });
}

} // namespace kithbook
