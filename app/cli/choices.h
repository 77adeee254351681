// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/records/ids.h"

#include <QString>
#include <QStringList>

#include <string>

namespace kithbook {
class Book;
class Catalogue;
} // namespace kithbook

namespace kithbook::cli {

class Desk;

// From what was typed to what was meant. Where it is not clear, the error is followed by what could
// have been meant (Console::hint).

/// UTF-8 from the command line.
[[nodiscard]] QString typedText(const std::string& text);

/// The code for a code, for the words people read, or for the beginning of either, if only one has
/// it: "video" is videoconference. Empty stays empty. Error: UnknownChoice.
[[nodiscard]] Result<QString> typedChoice(const std::string& typed, const Catalogue& list,
                                          const Desk& desk);
[[nodiscard]] Result<QStringList> typedChoices(const std::vector<std::string>& typed,
                                               const Catalogue& list, const Desk& desk);

/// The person for a name, the beginning of one, or the beginning of an id (4 hex digits or more).
/// Errors: NoSuchRecord, AmbiguousName.
[[nodiscard]] Result<PersonId> typedPerson(const std::string& typed, Book& book, const Desk& desk);

/// Of these ids the only one that begins so. Errors: NoSuchRecord, AmbiguousName.
template <typename Ids, typename IdOf>
[[nodiscard]] auto idBeginning(const QString& hex, const Ids& rows, IdOf idOf)
    -> Result<decltype(idOf(*rows.begin()))>
{
    using Found = decltype(idOf(*rows.begin()));
    constexpr qsizetype kShortest = 4;
    Result<Found> found = fail(Code::NoSuchRecord);
    for (const auto& row : rows) {
        if (hex.size() >= kShortest && idOf(row).toHex().startsWith(hex, Qt::CaseInsensitive)) {
            if (found) {
                return fail(Code::AmbiguousName);
            }
            found = idOf(row);
        }
    }
    return found;
}

} // namespace kithbook::cli
