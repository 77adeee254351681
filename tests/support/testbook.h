// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/secretbytes.h"
#include "core/book/book.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace kithbook::test {

/// Sunday 3 May 2026, 16:00 UTC: "now" in tests that do not care.
inline constexpr qint64 kNow = 1'777'824'000'000;

/// A folder of its own and an open book in it, made from a template that each test program makes
/// once: making one costs a key derivation, copying one does not.
class TestBook
{
public:
    explicit TestBook(const Schema& schema);

    [[nodiscard]] Book& book() { return *m_book; }
    [[nodiscard]] Book* operator->() { return m_book.get(); }
    [[nodiscard]] FixedClock& clock() { return m_clock; }
    [[nodiscard]] QString path() const
    {
        return m_folder.filePath(QStringLiteral("test.kithbook"));
    }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] Book::Setup setup() const;

    /// Opens by recovery words, which need no stretching.
    [[nodiscard]] Credential credential() const;
    /// The same as hex, for a process of its own.
    [[nodiscard]] QString credentialHex() const;
    [[nodiscard]] Result<std::unique_ptr<Book>> tryOpen() const;
    /// Locks and opens again; REQUIREs that it opens.
    void reopen();
    void lock() { m_book.reset(); }

    [[nodiscard]] static SecretBytes passphrase();

private:
    Schema m_schema;
    FixedClock m_clock{kNow, -300};
    QTemporaryDir m_folder;
    SecretBytes m_entropy;
    std::unique_ptr<Book> m_book;
};

} // namespace kithbook::test
