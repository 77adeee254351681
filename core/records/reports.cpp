// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports.h"

#include "core/book/book.h"
#include "core/book/connection.h"
#include "core/records/catalogues.h"
#include "core/records/columnvalue.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace kithbook {

namespace {

// Each reads one index and no table: session_by_start, session_tag_by_start and
// session_person_by_start of resources/sql/0002_records.sql.
constexpr const char* kMainModes =
    "SELECT mode, outcome, count(*), sum(minutes) FROM session"
    " WHERE start_ms >= ? AND start_ms < ? AND gone IS NULL GROUP BY mode, outcome";
constexpr const char* kFurtherModes =
    "SELECT code, outcome, count(*), 0 FROM session_tag"
    " WHERE catalogue = 'modes' AND start_ms >= ? AND start_ms < ? AND gone IS NULL"
    " AND session_gone IS NULL GROUP BY code, outcome";
constexpr const char* kPeopleByOutcome =
    "SELECT outcome, NULL, count(DISTINCT person_id), 0 FROM session_person"
    " WHERE start_ms >= ? AND start_ms < ? AND role IS NULL AND gone IS NULL"
    " AND session_gone IS NULL GROUP BY outcome";
constexpr const char* kPeopleCount =
    "SELECT count(DISTINCT person_id) FROM session_person"
    " WHERE start_ms >= ? AND start_ms < ? AND role IS NULL AND gone IS NULL"
    " AND session_gone IS NULL AND outcome IN (SELECT value FROM json_each(?))";

struct Cell
{
    QString first;
    QString second;
    qint64 count;
    qint64 minutes;
};

Result<std::vector<Cell>> cells(Connection& connection, const char* sql, const TimeRange& range)
{
    Statement rows = connection.prepare(sql);
    rows.bind(range.fromMs).bind(range.toMs);
    return collect(rows, [](const Statement& row) {
        return Cell{row.text(0), row.text(1), row.integer(2), row.integer(3)};
    });
}

bool isHeld(const Catalogue& outcomes, const QString& code)
{
    const CatalogueEntry* entry = outcomes.find(code);
    return entry != nullptr && entry->is(Trait::Held);
}

/// In the order of the list; codes that are not in it (from a later version) come after.
template <typename Count>
std::vector<Count> inListOrder(QHash<QString, Count> counts, const Catalogue& list)
{
    std::vector<Count> ordered;
    for (const CatalogueEntry& entry : list.entries()) {
        if (counts.contains(entry.code)) {
            ordered.push_back(counts.take(entry.code));
        }
    }
    QStringList unknown = counts.keys();
    unknown.sort();
    for (const QString& code : unknown) {
        ordered.push_back(counts.take(code));
    }
    return ordered;
}

} // namespace

Result<std::vector<ModeCount>> Reports::byMode(const TimeRange& range) const
{
    const auto mainModes = cells(m_book.connection(), kMainModes, range);
    const auto furtherModes = cells(m_book.connection(), kFurtherModes, range);
    if (!mainModes || !furtherModes) {
        return mainModes ? passOn(furtherModes) : passOn(mainModes);
    }
    const Catalogue& outcomes = m_catalogues.at(ListId::Outcomes);
    QHash<QString, ModeCount> counts;
    for (const Cell& cell : *mainModes) {
        ModeCount& mode = counts[cell.first];
        mode.mode = cell.first;
        const int count = static_cast<int>(cell.count);
        if (isHeld(outcomes, cell.second)) {
            mode.held += count;
            mode.heldAnywhere += count;
            mode.minutes += cell.minutes;
        } else {
            mode.attempts += count;
        }
    }
    for (const Cell& cell : *furtherModes) {
        if (isHeld(outcomes, cell.second)) {
            ModeCount& mode = counts[cell.first];
            mode.mode = cell.first;
            mode.heldAnywhere += static_cast<int>(cell.count);
        }
    }
    return inListOrder(std::move(counts), m_catalogues.at(ListId::Modes));
}

Result<std::vector<OutcomeCount>> Reports::byOutcome(const TimeRange& range) const
{
    const auto sessions = cells(m_book.connection(), kMainModes, range);
    const auto people = cells(m_book.connection(), kPeopleByOutcome, range);
    if (!sessions || !people) {
        return sessions ? passOn(people) : passOn(sessions);
    }
    QHash<QString, OutcomeCount> counts;
    for (const Cell& cell : *sessions) {
        OutcomeCount& outcome = counts[cell.second];
        outcome.outcome = cell.second;
        outcome.sessions += static_cast<int>(cell.count);
    }
    for (const Cell& cell : *people) {
        OutcomeCount& outcome = counts[cell.first];
        outcome.outcome = cell.first;
        outcome.people = static_cast<int>(cell.count);
    }
    return inListOrder(std::move(counts), m_catalogues.at(ListId::Outcomes));
}

Result<int> Reports::unduplicatedPeople(const TimeRange& range) const
{
    QJsonArray held;
    for (const CatalogueEntry& entry : m_catalogues.at(ListId::Outcomes).entries()) {
        if (entry.is(Trait::Held)) {
            held.append(entry.code);
        }
    }
    return m_book.connection()
        .integer(kPeopleCount, range.fromMs, range.toMs,
                 QString::fromUtf8(QJsonDocument(held).toJson(QJsonDocument::Compact)))
        .map([](qint64 count) { return static_cast<int>(count); });
}

} // namespace kithbook
