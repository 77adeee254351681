// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/records/person.h"

namespace kithbook {

class Book;
class Catalogues;
class Mutation;

/// The people of a caseload: reads from a Book, writes through a Mutation that the caller commits.
/// Cheap to make, holds no truth of its own. On the book's thread.
///
/// Writing checks what was typed, tidies it (core/base/text.h) and records it; that a record is
/// there at all is told by Mutation::commit (NoSuchRecord), because the rows of a long import are
/// not there to be asked before.
class People
{
public:
    // Longest texts, in UTF-16 units: far over what a form needs, and small enough that a list of
    // 5,000 people fits in memory.
    static constexpr qsizetype kLongestName = 200;
    static constexpr qsizetype kLongestLine = 500;
    static constexpr qsizetype kLongestText = 10'000;

    People(Book& book, const Catalogues& catalogues) : m_book(book), m_catalogues(catalogues) {}

    /// The draft tidied. Errors: as add.
    [[nodiscard]] Result<PersonDraft> validate(const PersonDraft& draft) const;
    /// The status tidied. Errors: as setStatus.
    [[nodiscard]] Result<PersonStatus> validate(const PersonStatus& status) const;

    /// On the caseload with status "active" from now on.
    /// Errors: NameMissing, TextTooLong, TextNotPlain, UnknownChoice (usual mode), BadInput (usual
    /// minutes below 1 or over a day).
    [[nodiscard]] Result<PersonId> add(Mutation& mutation, const PersonDraft& draft);
    /// Writes what differs from the book; `changed.seen` keeps what came in meanwhile. Does not
    /// touch the status. Errors: as add.
    [[nodiscard]] Result<void> edit(Mutation& mutation, const Person& changed);
    /// Errors: UnknownChoice; ReasonMissing for a status that needs a reason; OtherNeedsText;
    /// TextTooLong, TextNotPlain.
    [[nodiscard]] Result<void> setStatus(Mutation& mutation, PersonId id,
                                         const PersonStatus& status);

    /// Their sessions and notes stay where they are.
    void moveToTrash(Mutation& mutation, PersonId id);
    void putBack(Mutation& mutation, PersonId id);
    /// For ever: the person, their ways of contact, plans and notes, sessions with nobody else, and
    /// their place in groups and in sessions with others. The words of such a shared session stay:
    /// they belong to the others too, and whoever erases is to be told to look at them.
    [[nodiscard]] Result<void> erase(Mutation& mutation, PersonId id);
    /// Two records of one person become one: sessions, groups, notes, plans, ways of contact go to
    /// `keep`, fields that are empty there are filled, and `duplicate` goes to Trash.
    /// Errors: NoSuchRecord; BadInput when both are the same.
    [[nodiscard]] Result<void> merge(Mutation& mutation, PersonId keep, PersonId duplicate);

    /// In Trash or not. Errors: NoSuchRecord.
    [[nodiscard]] Result<Person> get(PersonId id) const;
    /// As get, with `seen`: what a form loads and hands back to edit().
    [[nodiscard]] Result<Person> forEditing(PersonId id) const;

private:
    Book& m_book;
    const Catalogues& m_catalogues;
};

} // namespace kithbook
