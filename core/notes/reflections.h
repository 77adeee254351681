// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/records/ids.h"

#include <QString>

#include <optional>
#include <vector>

namespace kithbook {

class Book;

using ReflectionId = Id<struct ReflectionTag>;

/// What a specialist wrote for themselves after a session, or after none.
struct Reflection
{
    ReflectionId id;
    SessionId session;
    qint64 madeMs = 0; ///< UTC
    qint64 keptMs = 0; ///< UTC, when it was last written; filled by keep()
    QString text;
    /// false: written by a newer Kithbook, or not with this book's key. `text` is empty.
    bool readable = true;
};

/// Private reflections (domain.md C5): never exported, never found, in no list of notes, not in the
/// change log and not taken back by Undo. The words are sealed with XChaCha20-Poly1305 under a key
/// of their own, so that whatever reads rows has no word of them; who can open the book can read
/// them here. They are no records and are written without a Mutation
/// (docs/decisions/0013-private-reflections.md). On the book's thread.
class Reflections
{
public:
    static constexpr qsizetype kLongest = 50'000; ///< UTF-16 units, as a note

    explicit Reflections(Book& book) : m_book(book) {}

    /// In place of the one of that id before; none is kept of blank words. Durable when it returns,
    /// with the exception of Drafts::keep. Called every two seconds while somebody writes: there is
    /// no other draft. Returns when it was kept. Errors: BadInput without an id; TextTooLong,
    /// TextNotPlain; ReadOnly, DiskFull, IoFailed.
    [[nodiscard]] Result<qint64> keep(const Reflection& reflection);
    /// The newest one after this session; nothing when there is none.
    [[nodiscard]] Result<std::optional<Reflection>> ofSession(SessionId session) const;
    /// Newest first.
    [[nodiscard]] Result<std::vector<Reflection>> newest(int limit) const;
    [[nodiscard]] Result<bool> hasAny() const;
    /// For ever; its pages are zeroed. Older backups still have it.
    [[nodiscard]] Result<void> erase(ReflectionId id);

private:
    Book& m_book;
};

} // namespace kithbook
