// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/notes/note.h"

namespace kithbook {

class Book;
class Mutation;

/// Notes that wait for their last words.
struct NotesToFinish
{
    std::vector<Note> newest;
    qint64 count = 0; ///< of all of them, counted up to Notes::kCountedToFinish
};

/// Notes: reads from a Book, writes through a Mutation that the caller commits. On the book's
/// thread. That a record is there at all is told by Mutation::commit (NoSuchRecord).
class Notes
{
public:
    static constexpr int kPage = 50; ///< performance.md goal 5
    /// Nobody reads a longer number, and counting a million would take longer than the page may.
    static constexpr int kCountedToFinish = 1000;
    static constexpr qsizetype kLongestComment = 5000; ///< of the person, UTF-16 units
    static constexpr qsizetype kLongestName = 200;

    Notes(Book& book, const NoteTemplates& templates) : m_book(book), m_templates(templates) {}

    /// Errors: PersonMissing with neither person nor session; BadDate (not written yet, or an
    /// offset over 14 hours); UnknownChoice (template, section of another template, state); those
    /// of tidied().
    [[nodiscard]] Result<NoteId> add(Mutation& mutation, const NoteDraft& draft);
    /// Writes what differs from the book; `changed.seen` keeps what came in meanwhile. Errors: as
    /// add; BadInput for a note that was not readable; NoteSigned.
    [[nodiscard]] Result<void> edit(Mutation& mutation, const Note& changed);
    /// A signed note does not go: commit() says NoteSigned.
    void moveToTrash(Mutation& mutation, NoteId id);
    void putBack(Mutation& mutation, NoteId id);
    /// For ever: out of the row, the change log and the search index. Errors: NoSuchRecord;
    /// NoteSigned (erasing the person takes it along).
    [[nodiscard]] Result<void> erase(Mutation& mutation, NoteId id);

    /// In Trash or not. Errors: NoSuchRecord.
    [[nodiscard]] Result<Note> get(NoteId id) const;
    /// As get, with `seen`: what a form loads and hands back to edit().
    [[nodiscard]] Result<Note> forEditing(NoteId id) const;
    /// In the order they were written.
    [[nodiscard]] Result<std::vector<Note>> ofSession(SessionId session) const;
    /// What is in a person's record: notes about them, and what was written about everybody at the
    /// meetings of groups they were at. Newest first, going on after the note `before` of the page
    /// above.
    [[nodiscard]] Result<std::vector<Note>> ofPerson(PersonId person, NoteId before = {},
                                                     int limit = kPage) const;
    /// Drafts, newest first.
    [[nodiscard]] Result<NotesToFinish> toFinish(int limit = kPage) const;

private:
    [[nodiscard]] Result<NoteDraft> validate(const NoteDraft& draft) const;
    [[nodiscard]] Result<void> checkSections(const NoteDraft& draft) const;

    Book& m_book;
    const NoteTemplates& m_templates;
};

} // namespace kithbook
