// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/records/plan.h"

#include <vector>

namespace kithbook {

class Book;
class Catalogues;
class Mutation;

/// Plans for a day. Reads from a Book, writes through a Mutation that the caller commits; on the
/// book's thread.
class Plans
{
public:
    static constexpr qsizetype kLongestTitle = 300;

    Plans(Book& book, const Catalogues& catalogues) : m_book(book), m_catalogues(catalogues) {}

    /// Errors: BadDate (no day, or a minute outside of it), PersonMissing (a session with nobody),
    /// BadInput (a task without a title; a length below 1 minute or over a day), UnknownChoice,
    /// TextTooLong, TextNotPlain.
    [[nodiscard]] Result<PlanId> add(Mutation& mutation, const PlanDraft& draft);
    /// Errors: as add.
    [[nodiscard]] Result<void> edit(Mutation& mutation, const Plan& changed);
    /// It happened; `session` is what was logged for it, if anything.
    void markDone(Mutation& mutation, PlanId id, SessionId session = {});
    /// It will not happen, and need not be looked at again.
    void drop(Mutation& mutation, PlanId id);
    /// Back to planned.
    void reopen(Mutation& mutation, PlanId id);
    void moveToTrash(Mutation& mutation, PlanId id);
    void putBack(Mutation& mutation, PlanId id);

    /// In whatever state, by time; those without a time last. None about a person in Trash.
    [[nodiscard]] Result<std::vector<Plan>> forDay(const QDate& day) const;
    /// Still planned, on these days (both included), by day and time.
    [[nodiscard]] Result<std::vector<Plan>> upcoming(const QDate& first, const QDate& last) const;
    /// With `seen`. Errors: NoSuchRecord.
    [[nodiscard]] Result<Plan> forEditing(PlanId id) const;

private:
    Book& m_book;
    const Catalogues& m_catalogues;
};

} // namespace kithbook
