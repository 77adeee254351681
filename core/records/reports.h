// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/records/timerange.h"

#include <QString>

#include <vector>

namespace kithbook {

class Book;
class Catalogues;

/// One mode in a range. A session has one main mode and any number of further ones, so the sums of
/// `anywhere` are over 100 % of the sessions (domain.md S9).
struct ModeCount
{
    QString mode;
    int held = 0;         ///< as the main mode, with an outcome that counts as held
    int attempts = 0;     ///< as the main mode, with any other outcome
    qint64 minutes = 0;   ///< of those held
    int heldAnywhere = 0; ///< held, as the main or a further mode

    friend bool operator==(const ModeCount&, const ModeCount&) = default;
};

/// One outcome in a range.
struct OutcomeCount
{
    QString outcome;
    int sessions = 0;
    int people = 0; ///< each counted once

    friend bool operator==(const OutcomeCount&, const OutcomeCount&) = default;
};

/// Counts over a range of time, each from one covering index: no record is read. Sessions in Trash
/// do not count, people in Trash do: what was done stays done. Reads only; on the book's thread.
class Reports
{
public:
    Reports(Book& book, const Catalogues& catalogues) : m_book(book), m_catalogues(catalogues) {}

    /// In the order of the list; modes nobody used are left out.
    [[nodiscard]] Result<std::vector<ModeCount>> byMode(const TimeRange& range) const;
    /// In the order of the list. `people` are those supported, not their supporters.
    [[nodiscard]] Result<std::vector<OutcomeCount>> byOutcome(const TimeRange& range) const;
    /// Different people supported in sessions that were held.
    [[nodiscard]] Result<int> unduplicatedPeople(const TimeRange& range) const;

private:
    Book& m_book;
    const Catalogues& m_catalogues;
};

} // namespace kithbook
