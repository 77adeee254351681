// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/records/person.h"

#include <QCborMap>

#include <vector>

namespace kithbook {

class Book;
class Catalogues;
class Mutation;

/// What the form of a person holds, without its widgets: what was loaded, what was typed, and how
/// the difference gets into the book. Only what was changed is written, so that what came in
/// meanwhile stays.
struct PersonFormData
{
    struct Way
    {
        ContactWayId id; ///< null: a new one
        ContactWayDraft loaded;
        ContactWayDraft typed;
        Versions seen;
        bool isRemoved = false;
    };

    PersonId id; ///< null: somebody new
    PersonDraft loaded;
    PersonDraft typed;
    Versions seen;
    std::vector<Way> ways;

    [[nodiscard]] bool isChanged() const;

    /// For a draft that outlives a lock. Versions are not kept: they are read again.
    [[nodiscard]] QCborMap toCbor() const;
    /// Puts what a draft changed over what was loaded now. Ignores a draft of somebody else.
    void takeDraft(const QCborMap& draft);
};

/// On the book's thread. Errors: NoSuchRecord.
[[nodiscard]] Result<PersonFormData> loadForm(Book& book, const Catalogues& catalogues,
                                              PersonId id);

/// In one step. Errors: those of People and ContactWays; the detail of the latter begins with
/// "way" and its place, from 0.
[[nodiscard]] Result<PersonId> saveForm(Book& book, Mutation& mutation,
                                        const Catalogues& catalogues, const PersonFormData& form);

} // namespace kithbook
