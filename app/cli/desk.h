// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"
#include "app/cli/interruption.h"
#include "app/cli/secrets.h"
#include "core/base/clock.h"
#include "core/book/book.h"
#include "core/notes/notetemplates.h"
#include "core/records/catalogues.h"

#include <memory>
#include <optional>
#include <string>

namespace kithbook::cli {

class Console;

/// Options that every command takes.
struct Options
{
    std::string book;
    SecretSource passphrase;
    SecretSource recoveryWords;
    bool askForRecoveryWords = false;
    std::string now;
    bool json = false;
};

/// A book a command works in. Ctrl+C interrupts what it does; going out of scope locks it.
class OpenBook
{
public:
    explicit OpenBook(std::unique_ptr<Book> book);

    [[nodiscard]] Book& operator*() { return *m_book; }
    [[nodiscard]] Book* operator->() { return m_book.get(); }

    /// Errors: those of Book::lock.
    [[nodiscard]] Result<void> close() { return m_book->lock(); }

private:
    std::unique_ptr<Book> m_book;
    std::unique_ptr<Interruption::Watch> m_watch; ///< after the book: it goes first
};

/// What a command has at hand: clock, lists, console, and the way to the book.
class Desk
{
public:
    Desk(const Options& options, Console& console) : m_options(options), m_console(console) {}

    /// Once the options are read. Errors: BadInput (--now), UnsafeLibrary, Internal.
    [[nodiscard]] Result<void> prepare();

    [[nodiscard]] Console& console() const { return m_console; }
    [[nodiscard]] const Options& options() const { return m_options; }
    [[nodiscard]] const Clock& clock() const { return *m_clock; }
    [[nodiscard]] const Catalogues& catalogues() const { return *m_catalogues; }
    /// With those of the agency, once a book is open that has some.
    [[nodiscard]] const NoteTemplates& templates() const { return *m_templates; }
    [[nodiscard]] const NoteTemplates& shippedTemplates() const { return *m_shippedTemplates; }
    [[nodiscard]] Book::Setup setup() const;

    [[nodiscard]] QString bookPath() const;
    /// Words somebody who knows the book would try first.
    [[nodiscard]] QStringList bookWords() const;

    /// From the options, or asked for.
    [[nodiscard]] Result<Credential> credential() const;
    /// Asks, up to three times at a terminal, and tells the notices of the book.
    [[nodiscard]] Result<OpenBook> open() const;
    [[nodiscard]] Result<OpenBook> open(const Credential& credential, int failedAttempts = 0) const;

private:
    [[nodiscard]] bool asksForPassphrase() const;

    const Options& m_options;
    Console& m_console;
    std::unique_ptr<Clock> m_clock;
    std::optional<Catalogues> m_catalogues;
    std::optional<NoteTemplates> m_shippedTemplates;
    mutable std::optional<NoteTemplates> m_templates; ///< opening a book brings its own
};

} // namespace kithbook::cli
