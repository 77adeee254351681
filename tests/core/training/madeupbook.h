// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/training/madeup.h"

#include <QTemporaryDir>

namespace kithbook::test {

/// The lists every test of made-up people and exports reads.
[[nodiscard]] MadeUpFill::Lists madeUpLists();

/// A book made for made-up people in a folder of its own, on 3 May 2026, 11 o'clock.
class MadeUpBook
{
public:
    MadeUpBook();
    /// Filled; time and offset are those of the book.
    explicit MadeUpBook(MadeUpOptions options);

    [[nodiscard]] Book& operator*() { return *m_book; }
    [[nodiscard]] Book* operator->() { return m_book.get(); }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<Book> m_book;
};

} // namespace kithbook::test
