// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/records/goal.h"

namespace kithbook {

class Book;
class Mutation;

/// Goals and their steps. Reads from a Book, writes through a Mutation that the caller commits; on
/// the book's thread.
class Goals
{
public:
    static constexpr qsizetype kLongestWords = 500;
    static constexpr qsizetype kLongestWho = 120;

    explicit Goals(Book& book) : m_book(book) {}

    /// Errors: PersonMissing; NothingWritten without words; TextTooLong, TextNotPlain.
    [[nodiscard]] Result<GoalId> add(Mutation& mutation, const GoalDraft& draft);
    /// Writes what differs; the steps are written on their own. Errors: as add.
    [[nodiscard]] Result<void> edit(Mutation& mutation, const Goal& changed);
    void setState(Mutation& mutation, GoalId id, GoalState state);
    void moveToTrash(Mutation& mutation, GoalId id);
    void putBack(Mutation& mutation, GoalId id);

    /// Errors: NoSuchRecord without a goal; NothingWritten; TextTooLong, TextNotPlain.
    [[nodiscard]] Result<GoalStepId> addStep(Mutation& mutation, const GoalStepDraft& draft);
    [[nodiscard]] Result<void> editStep(Mutation& mutation, const GoalStep& changed);
    /// An invalid day: still to do.
    void setDone(Mutation& mutation, GoalStepId id, const QDate& day);
    void moveStepToTrash(Mutation& mutation, GoalStepId id);

    /// In Trash or not. Errors: NoSuchRecord.
    [[nodiscard]] Result<Goal> get(GoalId id) const;
    /// As get, with `seen`: what a form loads and hands back to edit().
    [[nodiscard]] Result<Goal> forEditing(GoalId id) const;
    /// In Trash or not. Errors: NoSuchRecord.
    [[nodiscard]] Result<GoalStep> step(GoalStepId id) const;
    /// Those that are open first, each group in the order they came up. None from Trash.
    [[nodiscard]] Result<std::vector<Goal>> ofPerson(PersonId person) const;

private:
    [[nodiscard]] Result<void> addSteps(Goal& goal) const;

    Book& m_book;
};

} // namespace kithbook
