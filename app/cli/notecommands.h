// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/choices.h"
#include "core/book/book.h"
#include "core/book/rowlookup.h"
#include "core/records/tables.h"

namespace CLI {
class App;
}

namespace kithbook::cli {

class Commands;

// What the commands under "note" and "goal" share.

/// The record of this table named by the beginning of its id, as lists show it. Errors:
/// NoSuchRecord, AmbiguousName.
template <typename IdT>
[[nodiscard]] Result<IdT> typedId(const std::string& typed, const Table& table, Book& book,
                                  RowsOf which = RowsOf::Records)
{
    return rowByIdBeginning(book.connection(), table, typedText(typed).trimmed(), which)
        .map([](const RowId& id) { return IdT(id); });
}

// One file each, under the roof "note".
void addNoteWriting(Commands& commands, CLI::App* note); ///< write, change
void addNoteSigning(Commands& commands, CLI::App* note); ///< sign, add
void addNoteReading(Commands& commands, CLI::App* note); ///< list, show, history
/// templates, template-add, template-drop
void addNoteTemplates(Commands& commands, CLI::App* note);
void addNoteExport(Commands& commands, CLI::App* note); ///< export

} // namespace kithbook::cli
