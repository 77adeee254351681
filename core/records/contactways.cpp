// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contactways.h"

#include "core/book/book.h"
#include "core/book/connection.h"
#include "core/book/mutation.h"
#include "core/records/catalogues.h"
#include "core/records/columnvalue.h"
#include "core/records/draftcheck.h"
#include "core/records/tables.h"

namespace kithbook {

namespace {

Result<ContactWayDraft> validated(ContactWayDraft draft, const Catalogues& catalogues)
{
    const Catalogue& kinds = catalogues.at(ListId::ContactKinds);
    DraftCheck check;
    check.that(!draft.person.isNull(), Code::PersonMissing);
    check.that(!draft.kind.isEmpty(), Code::UnknownChoice, QLatin1StringView("contact_kinds"));
    check.choice(draft.kind, kinds);
    check.that(!draft.safe.isEmpty(), Code::UnknownChoice, QLatin1StringView("safe_contact"));
    check.choice(draft.safe, catalogues.at(ListId::SafeContact));
    check.line(draft.address, ContactWays::kLongestAddress, QLatin1StringView("address"));
    check.line(draft.label, ContactWays::kLongestLabel, QLatin1StringView("label"));
    check.line(draft.safeRule, ContactWays::kLongestRule, QLatin1StringView("safe rule"));
    check.explained(draft.kind, draft.label, kinds);
    return check.result().map([&] { return std::move(draft); });
}

Values valuesOf(const ContactWayDraft& draft)
{
    using namespace tables::contactWay;
    return {{kPersonId, draft.person.toBytes()},
            {kKind, draft.kind},
            {kAddress, orNull(draft.address)},
            {kLabel, orNull(draft.label)},
            {kSafe, draft.safe},
            {kSafeRule, orNull(draft.safeRule)},
            {kIsPreferred, qint64{draft.preferred}}};
}

ContactWay wayAt(const Statement& row)
{
    ContactWay way;
    way.id = row.id<ContactWayId>(0);
    way.person = row.id<PersonId>(1);
    way.kind = row.text(2);
    way.address = row.text(3);
    way.label = row.text(4);
    way.safe = row.text(5);
    way.safeRule = row.text(6);
    way.preferred = row.integer(7) != 0;
    way.goneMs = timeOrNone(row, 8);
    return way;
}

Statement prepareWays(Connection& connection, const char* rest)
{
    const QByteArray columns = "SELECT id, person_id, kind, address, label, safe, safe_rule,"
                               " is_preferred, gone FROM contact_way ";
    return connection.prepare((columns + rest).constData());
}

} // namespace

Result<ContactWayDraft> ContactWays::validate(const ContactWayDraft& draft) const
{
    return validated(draft, m_catalogues);
}

Result<ContactWayId> ContactWays::add(Mutation& mutation, const ContactWayDraft& draft)
{
    return validated(draft, m_catalogues).map([&](const ContactWayDraft& valid) {
        const auto id = ContactWayId::random();
        mutation.insert(tables::kContactWay, id, valuesOf(valid));
        return id;
    });
}

Result<void> ContactWays::edit(Mutation& mutation, const ContactWay& changed)
{
    return validated(changed, m_catalogues).map([&](const ContactWayDraft& valid) {
        mutation.update(tables::kContactWay, changed.id, valuesOf(valid), changed.seen);
    });
}

void ContactWays::moveToTrash(Mutation& mutation, ContactWayId id)
{
    mutation.moveToTrash(tables::kContactWay, id);
}

void ContactWays::putBack(Mutation& mutation, ContactWayId id)
{
    mutation.putBack(tables::kContactWay, id);
}

Result<std::vector<ContactWay>> ContactWays::of(PersonId person) const
{
    Statement rows = prepareWays(m_book.connection(), "WHERE person_id = ? AND gone IS NULL"
                                                      " ORDER BY is_preferred DESC, rid");
    rows.bind(person);
    return collect(rows, wayAt);
}

Result<ContactWay> ContactWays::forEditing(ContactWayId id) const
{
    auto seen = versionsOf(m_book.connection(), tables::kContactWay, id);
    if (!seen) {
        return passOn(seen);
    }
    Statement rows = prepareWays(m_book.connection(), "WHERE id = ?");
    rows.bind(id);
    return collect(rows, wayAt).map([&](std::vector<ContactWay> found) {
        found.front().seen = std::move(*seen);
        return std::move(found.front());
    });
}

} // namespace kithbook
