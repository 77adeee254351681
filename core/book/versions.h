// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/book/schema.h"

#include <QHash>

namespace kithbook {

class Connection;

/// Which commits a form saw behind each field when it was loaded (sync.md 3.3: `prev` is taken when
/// the form is loaded, not when it is saved). Handed back to Mutation::update, so that a value that
/// arrived meanwhile is kept beside the new one instead of being overwritten unseen.
class Versions
{
public:
    /// A form that never looked: the writer then takes what is there at that moment.
    Versions() = default;
    explicit Versions(qint64 rowVersion) : m_row(rowVersion) {}

    [[nodiscard]] bool isLoaded() const { return m_row != 0; }
    void add(int column, qint64 version) { m_columns[column].push_back(version); }
    /// Sequence numbers of the commits behind a column, siblings included.
    [[nodiscard]] std::vector<qint64> of(int column) const;

private:
    qint64 m_row = 0;
    QHash<int, std::vector<qint64>> m_columns;
};

/// Reads them for one row. Errors: NoSuchRecord.
[[nodiscard]] Result<Versions> versionsOf(Connection& connection, const Table& table,
                                          const RowId& id);

} // namespace kithbook
