// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importrow.h"
#include "core/exchange/knownpeople.h"
#include "core/records/contactways.h"
#include "core/records/people.h"

namespace kithbook {

class Mutation;
enum class SameName;

/// What became of a row.
enum class RowOutcome { Added, AlreadyThere, LeftOut };

/// Puts people from rows into a book, or only says what would come of it.
class ImportPeople
{
public:
    ImportPeople(Book& book, const Catalogues& catalogues, KnownPeople& known, SameName sameName);

    /// Without a mutation nothing is written. `problems` are those of reading the row; more may be
    /// added. With any, the row is left out.
    [[nodiscard]] RowOutcome take(const ImportedPerson& person, Mutation* mutation, qint64 row,
                                  RowProblems& problems);

private:
    void check(const ImportedPerson& person, qint64 row, RowProblems& problems) const;
    [[nodiscard]] Result<PersonId> write(const ImportedPerson& person, Mutation& mutation);

    People m_people;
    ContactWays m_ways;
    KnownPeople& m_known;
    const SameName m_sameName;
};

} // namespace kithbook
