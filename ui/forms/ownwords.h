// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/records/workhours.h"

#include <QString>

namespace kithbook {

class Book;
class Mutation;

/// What a specialist said about their own work, kept in the book. All of it is optional.
struct OwnWords
{
    QString ownName;    ///< for the greeting
    QString jobTitle;   ///< as they call it
    QString personWord; ///< what people are called here: "person", "member", ...
    WorkHours hours;

    friend bool operator==(const OwnWords&, const OwnWords&) = default;
};

/// Hours that do not read are none. Errors: those of SQL.
[[nodiscard]] Result<OwnWords> readOwnWords(Book& book);
/// Errors: TextTooLong, TextNotPlain (detail: the name of the setting).
[[nodiscard]] Result<void> writeOwnWords(Book& book, Mutation& mutation, const OwnWords& words);

} // namespace kithbook
