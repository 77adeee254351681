// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"

#include <QSet>

#include <vector>

namespace kithbook {

class Connection;
class Mutation;
struct Table;

/// Everything that has to go together. Gathered first and erased then, because what one row leads
/// to is no longer to be asked once it is gone.
class Erasure
{
public:
    explicit Erasure(Connection& connection) : m_connection(connection) {}

    void add(const Table& table, const RowId& id);
    /// The rows that `sql` names by id (first column) for `owner` (its one parameter).
    [[nodiscard]] Result<void> addAll(const Table& table, const char* sql, const RowId& owner);
    /// The session, who was in it, its tags and its notes.
    [[nodiscard]] Result<void> addSession(const RowId& session);
    /// The notes that `sql` names by id (first column) for `owner` (its one parameter), with their
    /// tags, signatures and what was added to them.
    [[nodiscard]] Result<void> addNotes(const char* sql, const RowId& owner);

    /// In the order they were added.
    void record(Mutation& mutation) const;

private:
    struct Doomed
    {
        const Table* table;
        RowId id;
    };

    Connection& m_connection;
    std::vector<Doomed> m_doomed;
    QSet<RowId> m_known;
};

} // namespace kithbook
