// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups.h"

#include "core/base/text.h"
#include "core/book/book.h"
#include "core/book/connection.h"
#include "core/book/mutation.h"
#include "core/records/catalogues.h"
#include "core/records/columnvalue.h"
#include "core/records/draftcheck.h"
#include "core/records/recordfunctions.h"
#include "core/records/tables.h"

#include <algorithm>

namespace kithbook {

namespace {

template <typename T>
bool isAmong(const std::vector<T>& all, const T& each)
{
    return std::find(all.begin(), all.end(), each) != all.end();
}

void nameOnce(std::vector<PersonId>& members)
{
    std::vector<PersonId> once;
    once.reserve(members.size());
    for (const PersonId& each : members) {
        if (!each.isNull() && !isAmong(once, each)) {
            once.push_back(each);
        }
    }
    members = std::move(once);
}

Values groupValues(const GroupDraft& draft)
{
    using namespace tables::peerGroup;
    return {{kName, draft.name},
            {kMode, orNull(draft.mode)},
            {kMinutes, orNull(draft.minutes)},
            {kPlaces, orNull(draft.places)},
            {kLedBy, orNull(draft.ledBy)}};
}

RowId membershipId(const GroupId& group, const PersonId& person)
{
    return RowId::ofParts({group.view(), person.view()});
}

Values memberValues(const GroupId& group, const PersonId& person)
{
    using namespace tables::groupMember;
    return {{kGroupId, group.toBytes()}, {kPersonId, person.toBytes()}};
}

Result<void> addMembers(Connection& connection, Group& group)
{
    Statement rows = connection.prepare("SELECT p.id, p.chosen_name, p.pronouns FROM group_member m"
                                        " JOIN person p ON p.id = m.person_id"
                                        " WHERE m.group_id = ? AND m.gone IS NULL"
                                        " AND p.gone IS NULL ORDER BY p.name_key, p.id");
    rows.bind(group.id);
    auto names = collect(rows, [](const Statement& row) {
        return PersonName{row.id<PersonId>(0), row.text(1), row.text(2)};
    });
    if (!names) {
        return passOn(names);
    }
    group.members.reserve(names->size());
    for (const PersonName& each : *names) {
        group.members.push_back(each.id);
    }
    group.names = std::move(*names);
    return {};
}

/// Few enough to be read through: nobody leads a thousand groups.
Result<std::vector<GroupRow>> rowsThat(Connection& connection, const char* which)
{
    const QByteArray sql =
        QByteArray("SELECT g.id, g.name,"
                   " (SELECT count(*) FROM group_member m JOIN person p ON p.id = m.person_id"
                   "   WHERE m.group_id = g.id AND m.gone IS NULL AND p.gone IS NULL),"
                   " (SELECT s.start_ms FROM session s WHERE s.group_id = g.id"
                   "   AND s.gone IS NULL ORDER BY s.start_ms DESC LIMIT 1),"
                   " g.gone FROM peer_group g WHERE ") +
        which;
    Statement rows = connection.prepare(sql.constData());
    return collect(rows, [](const Statement& row) {
        return GroupRow{row.id<GroupId>(0), row.text(1), numberAt(row, 2), timeOrNone(row, 3),
                        timeOrNone(row, 4)};
    });
}

/// nameKey() puts something between and around words that a word can be asked for with.
bool hasWordWith(const QString& name, const QString& text)
{
    return nameKey(name, {}).contains(nameKey(text, {}));
}

} // namespace

void join(Mutation& mutation, const GroupId& group, const PersonId& person)
{
    mutation.insertElement(tables::kGroupMember, membershipId(group, person),
                           memberValues(group, person));
}

void leave(Mutation& mutation, const GroupId& group, const PersonId& person)
{
    mutation.moveToTrash(tables::kGroupMember, membershipId(group, person));
}

Result<GroupDraft> Groups::validate(const GroupDraft& draft) const
{
    GroupDraft tidy = draft;
    DraftCheck check;
    check.line(tidy.name, kLongestName, QLatin1StringView("group name"));
    check.that(!tidy.name.isEmpty(), Code::NameMissing);
    check.line(tidy.ledBy, kLongestLine, QLatin1StringView("led by"));
    check.choice(tidy.mode, m_catalogues.at(ListId::Modes));
    check.that(!tidy.minutes || (*tidy.minutes >= 1 && *tidy.minutes <= kDayMinutes),
               Code::BadInput, QLatin1StringView("usual minutes"));
    check.that(!tidy.places || (*tidy.places >= 1 && *tidy.places <= kMostPlaces), Code::BadInput,
               QLatin1StringView("places"));
    nameOnce(tidy.members);
    return check.result().map([&] { return std::move(tidy); });
}

Result<GroupId> Groups::add(Mutation& mutation, const GroupDraft& draft) const
{
    const auto valid = validate(draft);
    if (!valid) {
        return passOn(valid);
    }
    const auto id = GroupId::random();
    mutation.insert(tables::kPeerGroup, id, groupValues(*valid));
    for (const PersonId& each : valid->members) {
        join(mutation, id, each);
    }
    return id;
}

Result<void> Groups::edit(Mutation& mutation, const Group& changed) const
{
    const auto valid = validate(changed);
    if (!valid) {
        return passOn(valid);
    }
    const auto before = get(changed.id);
    if (!before) {
        return passOn(before);
    }
    mutation.update(tables::kPeerGroup, changed.id, groupValues(*valid), changed.seen);
    for (const PersonId& each : valid->members) {
        if (!isAmong(before->members, each)) {
            join(mutation, changed.id, each);
        }
    }
    for (const PersonId& each : before->members) {
        if (!isAmong(valid->members, each)) {
            leave(mutation, changed.id, each);
        }
    }
    return {};
}

void Groups::moveToTrash(Mutation& mutation, GroupId id)
{
    mutation.moveToTrash(tables::kPeerGroup, id);
}

void Groups::putBack(Mutation& mutation, GroupId id)
{
    mutation.putBack(tables::kPeerGroup, id);
}

Result<Group> Groups::get(GroupId id) const
{
    Statement row = m_book.connection().prepare(
        "SELECT name, mode, minutes, places, led_by, gone FROM peer_group WHERE id = ?");
    const auto found = row.bind(id).step();
    if (!found) {
        return passOn(found);
    }
    if (!*found) {
        return fail(Code::NoSuchRecord);
    }
    Group group;
    group.id = id;
    group.name = row.text(0);
    group.mode = row.text(1);
    group.minutes = numberOrNone(row, 2);
    group.places = numberOrNone(row, 3);
    group.ledBy = row.text(4);
    group.goneMs = timeOrNone(row, 5);
    return addMembers(m_book.connection(), group).map([&] { return std::move(group); });
}

Result<Group> Groups::forEditing(GroupId id) const
{
    return get(id).and_then([&](Group group) -> Result<Group> {
        auto seen = versionsOf(m_book.connection(), tables::kPeerGroup, id);
        if (!seen) {
            return passOn(seen);
        }
        group.seen = std::move(*seen);
        return group;
    });
}

Result<std::vector<GroupRow>> Groups::list() const
{
    return rowsThat(m_book.connection(), "g.gone IS NULL").map([](std::vector<GroupRow> rows) {
        std::ranges::sort(rows, {}, [](const GroupRow& row) {
            return std::pair(folded(row.name), row.id.toHex());
        });
        return rows;
    });
}

Result<std::vector<GroupRow>> Groups::named(const QString& text) const
{
    if (nameKey(text, {}).size() < 2) {
        return std::vector<GroupRow>();
    }
    return list().map([&](std::vector<GroupRow> rows) {
        std::erase_if(rows, [&](const GroupRow& row) { return !hasWordWith(row.name, text); });
        return rows;
    });
}

Result<GroupId> Groups::one(const QString& text) const
{
    const auto all = list();
    if (!all) {
        return passOn(all);
    }
    const auto idHex = text.trimmed().toLower();
    std::vector<GroupId> exact;
    std::vector<GroupId> begun;
    const bool isText = nameKey(text, {}).size() >= 2;
    for (const GroupRow& row : *all) {
        if (folded(row.name) == folded(text) || row.id.toHex() == idHex) {
            exact.push_back(row.id);
        } else if (isText && hasWordWith(row.name, text)) {
            begun.push_back(row.id);
        }
    }
    const std::vector<GroupId>& meant = exact.empty() ? begun : exact;
    if (meant.empty()) {
        return fail(Code::NoSuchRecord);
    }
    return meant.size() == 1 ? Result<GroupId>(meant.front()) : fail(Code::AmbiguousName);
}

Result<std::vector<GroupRow>> Groups::trash() const
{
    return rowsThat(m_book.connection(), "g.gone IS NOT NULL ORDER BY g.gone DESC, g.id");
}

} // namespace kithbook
