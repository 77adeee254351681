// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/records/ids.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace kithbook {

class Book;

/// What a form holds before it is saved.
struct Draft
{
    qint64 keptMs = 0;           ///< UTC; filled by keep()
    std::vector<PersonId> about; ///< erasing one of them takes the draft along
    QByteArray body;             ///< the form's own CBOR

    friend bool operator==(const Draft&, const Draft&) = default;
};

/// Drafts of forms, so that a lock or a crash takes no word (security.md R6). They are no records
/// and are written without a Mutation (docs/decisions/0009-drafts-are-no-records.md). On the book's
/// thread.
class Drafts
{
public:
    static constexpr qsizetype kLargest = 1 << 20; ///< bytes; twice the longest note and its frame

    explicit Drafts(Book& book) : m_book(book) {}

    /// In place of the one before. Durable when it returns, but for one case: while an import holds
    /// its transaction open, it is durable when the import ends, however it does. Returns when it
    /// was kept, UTC.
    /// Errors: TextTooLong over kLargest; ReadOnly, DiskFull, IoFailed.
    [[nodiscard]] Result<qint64> keep(QLatin1StringView form, const Draft& draft);
    /// Nothing when there is none.
    [[nodiscard]] Result<std::optional<Draft>> get(QLatin1StringView form) const;
    /// When a draft was kept, without reading it.
    [[nodiscard]] Result<std::optional<qint64>> keptAt(QLatin1StringView form) const;
    /// The form was saved or emptied.
    [[nodiscard]] Result<void> drop(QLatin1StringView form);

private:
    Book& m_book;
};

/// Which draft belongs to a note: "note:" and its id. Erasing the note takes it along.
[[nodiscard]] QByteArray noteDraftForm(const RowId& note);

} // namespace kithbook
