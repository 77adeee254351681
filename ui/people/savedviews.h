// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/mutation.h"
#include "ui/people/peoplequestions.h"

namespace kithbook {

/// Filters and order of the list of people under a name. Kept in the book: what somebody calls a
/// view may be a person's name.
struct SavedView
{
    QString name;
    ListWish wish;
};

inline constexpr qsizetype kLongestViewName = 60;

// On the book's thread. All views are one setting, so that each change of them is one step.

/// By name. What cannot be read, because a newer Kithbook wrote it, is left out.
[[nodiscard]] Result<std::vector<SavedView>> askViews(Book& book);
/// In place of one of the same name, if there is one. Errors: TextTooLong when there are too many.
[[nodiscard]] Result<void> keepView(Book& book, Mutation& mutation, const SavedView& view);
[[nodiscard]] Result<void> renameView(Book& book, Mutation& mutation, const QString& name,
                                      const QString& newName);
[[nodiscard]] Result<void> removeView(Book& book, Mutation& mutation, const QString& name);

} // namespace kithbook
