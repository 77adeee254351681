// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/book/schema.h"

namespace kithbook {

class Connection;

/// Who may write right now. The SQL function kb_writing() tells the triggers.
enum class Writing : int {
    Nobody = 0,   ///< every write to a guarded table is refused
    Mutation = 1, ///< rows, change log and audit, through Mutation
    Erasing = 2   ///< as Mutation, and the change log may be scrubbed of an erased row
};

/// Keeps every writer but Mutation out of the records (architecture.md section 2, "one way to
/// write"; sync.md 3.4). Three lines of defense: triggers on every captured table, which need
/// recursive_triggers or INSERT OR REPLACE slips through (security.md finding 12); triggers that
/// make audit and change log append-only; and an authorizer that refuses to compile changes of the
/// schema and writes to the audit table beyond INSERT. Lives as long as its connection.
class Guard
{
public:
    explicit Guard(Connection& connection);
    ~Guard();
    Guard(const Guard&) = delete;
    Guard& operator=(const Guard&) = delete;

    /// Registers the function. Comes before migrate(): the triggers name it.
    [[nodiscard]] Result<void> install();
    /// Closes the schema: from here on the authorizer is in force.
    [[nodiscard]] Result<void> closeSchema();
    /// Lifts the authorizer again; see Maintenance.
    void openSchema();
    [[nodiscard]] bool isSchemaClosed() const { return m_isSchemaClosed; }

    void setWriting(Writing writing) { m_writing = writing; }
    [[nodiscard]] Writing writing() const { return m_writing; }

private:
    Connection& m_connection;
    Writing m_writing = Writing::Nobody;
    bool m_isSchemaClosed = false;
};

/// Opens the writing door for one scope.
class WritingScope
{
public:
    WritingScope(Guard& guard, Writing writing) : m_guard(guard), m_before(guard.writing())
    {
        m_guard.setWriting(writing);
    }
    ~WritingScope() { m_guard.setWriting(m_before); }
    WritingScope(const WritingScope&) = delete;
    WritingScope& operator=(const WritingScope&) = delete;

private:
    Guard& m_guard;
    Writing m_before;
};

/// Creates, where missing, the three guard triggers of every table in `schema`.
[[nodiscard]] Result<void> installGuardTriggers(Connection& connection, const Schema& schema);

} // namespace kithbook
