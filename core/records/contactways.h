// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/records/person.h"

#include <vector>

namespace kithbook {

class Book;
class Catalogues;
class Mutation;

/// How people are reached. Reads from a Book, writes through a Mutation that the caller commits; on
/// the book's thread.
class ContactWays
{
public:
    static constexpr qsizetype kLongestAddress = 500;
    static constexpr qsizetype kLongestLabel = 100;
    static constexpr qsizetype kLongestRule = 500;

    ContactWays(Book& book, const Catalogues& catalogues) : m_book(book), m_catalogues(catalogues)
    {
    }

    /// The draft tidied. Errors: as add.
    [[nodiscard]] Result<ContactWayDraft> validate(const ContactWayDraft& draft) const;
    /// Errors: PersonMissing, UnknownChoice, OtherNeedsText (a kind that says nothing without a
    /// label), TextTooLong, TextNotPlain.
    [[nodiscard]] Result<ContactWayId> add(Mutation& mutation, const ContactWayDraft& draft);
    /// Errors: as add.
    [[nodiscard]] Result<void> edit(Mutation& mutation, const ContactWay& changed);
    void moveToTrash(Mutation& mutation, ContactWayId id);
    void putBack(Mutation& mutation, ContactWayId id);

    /// Preferred first, then as they were added; none from Trash.
    [[nodiscard]] Result<std::vector<ContactWay>> of(PersonId person) const;
    /// With `seen`. Errors: NoSuchRecord.
    [[nodiscard]] Result<ContactWay> forEditing(ContactWayId id) const;

private:
    Book& m_book;
    const Catalogues& m_catalogues;
};

} // namespace kithbook
