// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans.h"

#include "core/book/book.h"
#include "core/book/connection.h"
#include "core/book/mutation.h"
#include "core/records/catalogues.h"
#include "core/records/columnvalue.h"
#include "core/records/draftcheck.h"
#include "core/records/tables.h"

#include <algorithm>
#include <array>

namespace kithbook {

namespace {

// In the order of the enums.
constexpr std::array kKinds{QLatin1StringView("session"), QLatin1StringView("break"),
                            QLatin1StringView("task")};
constexpr std::array kStates{QLatin1StringView("planned"), QLatin1StringView("done"),
                             QLatin1StringView("dropped")};

template <typename Enum, size_t Count>
QString codeOf(const std::array<QLatin1StringView, Count>& codes, Enum value)
{
    return codes[static_cast<size_t>(value)];
}

/// A code of a later version reads as the first.
template <typename Enum, size_t Count>
Enum valueOf(const std::array<QLatin1StringView, Count>& codes, const QString& code)
{
    const auto found = std::find(codes.begin(), codes.end(), code);
    return found == codes.end() ? Enum{} : static_cast<Enum>(found - codes.begin());
}

bool within(const std::optional<int>& number, int least, int most)
{
    return !number || (*number >= least && *number <= most);
}

Result<PlanDraft> validated(PlanDraft draft, const Catalogues& catalogues)
{
    DraftCheck check;
    check.that(draft.day.isValid(), Code::BadDate, QLatin1StringView("day"));
    check.that(within(draft.minute, 0, kDayMinutes - 1), Code::BadDate,
               QLatin1StringView("minute"));
    check.that(within(draft.minutes, 1, kDayMinutes), Code::BadInput, QLatin1StringView("minutes"));
    check.that(draft.kind != PlanKind::Session || !draft.person.isNull(), Code::PersonMissing);
    check.line(draft.title, Plans::kLongestTitle, QLatin1StringView("title"));
    check.that(draft.kind != PlanKind::Task || !draft.title.isEmpty(), Code::BadInput,
               QLatin1StringView("title"));
    check.choice(draft.mode, catalogues.at(ListId::Modes));
    return check.result().map([&] { return std::move(draft); });
}

Values valuesOf(const PlanDraft& draft)
{
    using namespace tables::plan;
    return {{kPersonId, orNull(draft.person)},   {kDay, orNull(draft.day)},
            {kMinute, orNull(draft.minute)},     {kMinutes, orNull(draft.minutes)},
            {kKind, codeOf(kKinds, draft.kind)}, {kTitle, orNull(draft.title)},
            {kMode, orNull(draft.mode)}};
}

void setState(Mutation& mutation, PlanId id, PlanState state, SessionId session = {})
{
    mutation.update(tables::kPlan, id,
                    {{tables::plan::kState, codeOf(kStates, state)},
                     {tables::plan::kSessionId, orNull(session)}});
}

Plan planAt(const Statement& row)
{
    Plan plan;
    plan.id = row.id<PlanId>(0);
    plan.person = row.id<PersonId>(1);
    plan.day = dayAt(row, 2);
    plan.minute = numberOrNone(row, 3);
    plan.minutes = numberOrNone(row, 4);
    plan.kind = valueOf<PlanKind>(kKinds, row.text(5));
    plan.title = row.text(6);
    plan.mode = row.text(7);
    plan.state = valueOf<PlanState>(kStates, row.text(8));
    plan.session = row.id<SessionId>(9);
    plan.goneMs = timeOrNone(row, 10);
    plan.who = PersonName{plan.person, row.text(11), row.text(12)};
    return plan;
}

Statement preparePlans(Connection& connection, const char* rest)
{
    const QByteArray columns =
        "SELECT l.id, l.person_id, l.day, l.minute, l.minutes, l.kind, l.title, l.mode, l.state,"
        " l.session_id, l.gone, p.chosen_name, p.pronouns"
        " FROM plan l LEFT JOIN person p ON p.id = l.person_id ";
    return connection.prepare((columns + rest).constData());
}

} // namespace

Result<PlanId> Plans::add(Mutation& mutation, const PlanDraft& draft)
{
    return validated(draft, m_catalogues).map([&](const PlanDraft& valid) {
        const auto id = PlanId::random();
        Values values = valuesOf(valid);
        values.emplace_back(tables::plan::kState, codeOf(kStates, PlanState::Planned));
        mutation.insert(tables::kPlan, id, std::move(values));
        return id;
    });
}

Result<void> Plans::edit(Mutation& mutation, const Plan& changed)
{
    return validated(changed, m_catalogues).map([&](const PlanDraft& valid) {
        mutation.update(tables::kPlan, changed.id, valuesOf(valid), changed.seen);
    });
}

void Plans::markDone(Mutation& mutation, PlanId id, SessionId session)
{
    setState(mutation, id, PlanState::Done, session);
}

void Plans::drop(Mutation& mutation, PlanId id)
{
    setState(mutation, id, PlanState::Dropped);
}

void Plans::reopen(Mutation& mutation, PlanId id)
{
    setState(mutation, id, PlanState::Planned);
}

void Plans::moveToTrash(Mutation& mutation, PlanId id)
{
    mutation.moveToTrash(tables::kPlan, id);
}

void Plans::putBack(Mutation& mutation, PlanId id)
{
    mutation.putBack(tables::kPlan, id);
}

Result<std::vector<Plan>> Plans::forDay(const QDate& day) const
{
    Statement rows =
        preparePlans(m_book.connection(), "WHERE l.day = ? AND l.gone IS NULL AND p.gone IS NULL"
                                          " ORDER BY l.minute NULLS LAST, l.rid");
    rows.bind(day.toString(Qt::ISODate));
    return collect(rows, planAt);
}

Result<std::vector<Plan>> Plans::upcoming(const QDate& first, const QDate& last) const
{
    Statement rows = preparePlans(m_book.connection(),
                                  "WHERE l.day BETWEEN ? AND ? AND l.state = ? AND l.gone IS NULL"
                                  " AND p.gone IS NULL ORDER BY l.day, l.minute NULLS LAST, l.rid");
    rows.bind(first.toString(Qt::ISODate)).bind(last.toString(Qt::ISODate));
    rows.bind(codeOf(kStates, PlanState::Planned));
    return collect(rows, planAt);
}

Result<Plan> Plans::forEditing(PlanId id) const
{
    auto seen = versionsOf(m_book.connection(), tables::kPlan, id);
    if (!seen) {
        return passOn(seen);
    }
    Statement rows = preparePlans(m_book.connection(), "WHERE l.id = ?");
    rows.bind(id);
    return collect(rows, planAt).map([&](std::vector<Plan> found) {
        found.front().seen = std::move(*seen);
        return std::move(found.front());
    });
}

} // namespace kithbook
