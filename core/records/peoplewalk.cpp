// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peoplewalk.h"

#include "core/book/connection.h"
#include "core/records/columnvalue.h"

namespace kithbook {

namespace {

PersonRecord personRecordOf(const Statement& row)
{
    PersonRecord record;
    record.id = row.rowId(1);
    record.chosenName = row.bytes(2);
    record.otherNames = row.bytes(3);
    record.pronouns = row.bytes(4);
    record.language = row.bytes(5);
    record.status = row.bytes(6);
    record.statusReason = row.bytes(7);
    record.statusMs = timeOrNone(row, 8);
    record.startedDay = row.bytes(9);
    record.ownWords = row.bytes(10);
    record.strengths = row.bytes(11);
    record.nextStep = row.bytes(12);
    record.nextStepDay = row.bytes(13);
    record.usualMode = row.bytes(14);
    record.usualMinutes = timeOrNone(row, 15);
    record.lastContactMs = timeOrNone(row, 16);
    record.lastHeldMs = timeOrNone(row, 17);
    record.mergedInto = row.rowId(18);
    record.statusWords = row.bytes(19);
    return record;
}

} // namespace

Result<bool> PeopleWalk::page(int limit, const Visit& visit)
{
    Statement people = m_connection.prepare(
        "SELECT rid, id, chosen_name, other_names, pronouns, language, status, status_reason,"
        " status_ms, started_day, own_words, strengths, next_step, next_step_day, usual_mode,"
        " usual_minutes, last_contact_ms, last_held_ms, merged_into,"
        " status_words"
        " FROM person WHERE rid > ? AND gone IS NULL ORDER BY rid LIMIT ?");
    people.bind(m_after).bind(limit);
    int seen = 0;
    auto isRow = people.step();
    for (; isRow && *isRow; isRow = people.step()) {
        visit(personRecordOf(people));
        m_after = people.integer(0);
        ++seen;
    }
    if (!isRow) {
        return passOn(isRow);
    }
    return seen == limit;
}

Result<qint64> PeopleWalk::count(Connection& connection)
{
    return connection.integer("SELECT count(*) FROM person WHERE gone IS NULL");
}

} // namespace kithbook
