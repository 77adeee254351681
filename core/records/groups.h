// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/records/group.h"

namespace kithbook {

class Book;
class Catalogues;
class Mutation;

/// Groups and who is in them. Reads from a Book, writes through a Mutation that the caller commits;
/// on the book's thread. Their meetings are sessions (Sessions::meetings) and stay as they were
/// whoever joins or leaves.
class Groups
{
public:
    static constexpr qsizetype kLongestName = 200; ///< UTF-16 units
    static constexpr qsizetype kLongestLine = 500;
    static constexpr int kMostPlaces = 1000;

    Groups(Book& book, const Catalogues& catalogues) : m_book(book), m_catalogues(catalogues) {}

    /// The draft tidied, members named once. Errors: as add.
    [[nodiscard]] Result<GroupDraft> validate(const GroupDraft& draft) const;
    /// Errors: NameMissing, TextTooLong, TextNotPlain, UnknownChoice (mode), BadInput (minutes
    /// below 1 or over a day, places below 1 or over kMostPlaces).
    [[nodiscard]] Result<GroupId> add(Mutation& mutation, const GroupDraft& draft) const;
    /// Writes what differs from the book. Members in Trash stay as they are: nobody can have meant
    /// them. Errors: as add; NoSuchRecord.
    [[nodiscard]] Result<void> edit(Mutation& mutation, const Group& changed) const;

    /// Its meetings stay with those who were there.
    void moveToTrash(Mutation& mutation, GroupId id);
    void putBack(Mutation& mutation, GroupId id);

    /// In Trash or not. Errors: NoSuchRecord.
    [[nodiscard]] Result<Group> get(GroupId id) const;
    /// As get, with `seen`: what a form loads and hands back to edit().
    [[nodiscard]] Result<Group> forEditing(GroupId id) const;

    /// All that are not in Trash, by name.
    [[nodiscard]] Result<std::vector<GroupRow>> list() const;
    /// Those with a word that begins with `text`, by name: for completion. Nothing for empty text.
    [[nodiscard]] Result<std::vector<GroupRow>> named(const QString& text) const;
    /// The one group meant by `text`: the only one so called, else the only one it is the
    /// beginning of a word of, else an id of 32 hex digits. Errors: NoSuchRecord, AmbiguousName.
    [[nodiscard]] Result<GroupId> one(const QString& text) const;
    /// Newest first.
    [[nodiscard]] Result<std::vector<GroupRow>> trash() const;

private:
    Book& m_book;
    const Catalogues& m_catalogues;
};

/// One more, or one less; whoever was in or out already stays so. That `person` is in `group` is a
/// set element (sync.md 3.2, class C).
void join(Mutation& mutation, const GroupId& group, const PersonId& person);
void leave(Mutation& mutation, const GroupId& group, const PersonId& person);

} // namespace kithbook
