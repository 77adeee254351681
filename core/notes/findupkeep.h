// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/book/longjob.h"

namespace kithbook {

class Book;

/// Merges the pieces of the search index, which grow in number with every save and slow down the
/// next ones (performance.md: a save at a million notes took 113 ms at worst before, 14 after).
/// One short transaction for each slice; stopping after any of them leaves a sound index.
/// The index is no record: nothing here is logged, audited or undone.
class FindOptimizer final : public LongJob
{
public:
    enum class Depth {
        Tidy, ///< in idle time: merges where several pieces of one size have come together
        Full  ///< after an import: into one piece
    };

    FindOptimizer(Book& book, Depth depth) : m_book(book), m_depth(depth) {}

    /// Errors: ReadOnly; those of SQL.
    [[nodiscard]] Result<bool> step() override;
    /// In index tables; how much work one holds is not known before.
    [[nodiscard]] Progress progress() const override;

private:
    [[nodiscard]] Result<bool> merge(const char* sql, int pages);

    Book& m_book;
    Depth m_depth;
    size_t m_table = 0;
    bool m_tableStarted = false;
};

/// Whether the search index says what the records say. Reads everything; in one go, so that a book
/// of a million notes takes its time.
[[nodiscard]] Result<bool> findIsSound(Book& book);

/// Makes the index anew from the records, one table in each slice: all of it or, on an error, none.
/// Repairs a damaged index, and makes one that another version of Kithbook filled differently.
class FindRebuilder final : public LongJob
{
public:
    explicit FindRebuilder(Book& book) : m_book(book) {}

    /// Errors: ReadOnly; those of SQL.
    [[nodiscard]] Result<bool> step() override;
    [[nodiscard]] Progress progress() const override;

private:
    Book& m_book;
    size_t m_table = 0;
};

} // namespace kithbook
