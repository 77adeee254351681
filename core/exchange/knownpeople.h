// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/records/ids.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace kithbook {

/// Who is in the book, by name and by id, to find people as a spreadsheet writes them. Holds the
/// names of everybody: under 2 MB for 5,000 people.
class KnownPeople
{
public:
    void add(PersonId id, const QString& chosenName, const QString& otherNames = {});

    [[nodiscard]] bool has(PersonId id) const { return m_ids.contains(id); }
    [[nodiscard]] bool hasChosenName(const QString& name) const;
    /// By the chosen name, else one of the other names, else "Last, First" turned around; case and
    /// accents do not matter. Errors: NoSuchRecord, AmbiguousName.
    [[nodiscard]] Result<PersonId> named(const QString& name) const;

private:
    using Names = QHash<QString, std::vector<PersonId>>;

    Names m_chosen;
    Names m_others;
    QSet<RowId> m_ids;
};

} // namespace kithbook
