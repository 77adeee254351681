// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/book/book.h"
#include "core/notes/notetemplates.h"
#include "core/records/catalogues.h"

#include <memory>

namespace kithbook::bench {

/// Of every book of the bench.
inline constexpr const char* kPassphrase = "seven quiet geese cross the river";

/// How the books of the bench open. They are made up and thrown away, so their keys lie beside them
/// in a file: that of the image for raw_bench in the first line, the recovery entropy in the
/// second, both in hex.
struct BenchKeys
{
    SecretBytes image;
    SecretBytes recovery;

    /// From stdin.
    [[nodiscard]] static BenchKeys read();
};

/// An open book with what its repositories need. Opens by recovery words, which take no time.
class BenchBook
{
public:
    BenchBook(const QString& path, const BenchKeys& keys);
    /// Makes a new book, and writes its keys to the file `keysPath`.
    BenchBook(const QString& path, const QString& keysPath);

    [[nodiscard]] Book& book() { return *m_book; }
    [[nodiscard]] const Catalogues& catalogues() const { return m_catalogues; }
    [[nodiscard]] const NoteTemplates& templates() const { return m_templates; }

private:
    SystemClock m_clock;
    Catalogues m_catalogues;
    NoteTemplates m_templates;
    std::unique_ptr<Book> m_book;
};

} // namespace kithbook::bench
