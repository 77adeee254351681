// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importer.h"
#include "ui/words/errortext.h"

namespace kithbook {

// What an import says, in the window and on the command line. In the language of the installed
// translators (context "Import"); plain text; any thread.

/// What a column may hold, as the forms call it: "Name", "Next step".
[[nodiscard]] QString importFieldWord(ImportKind kind, ImportField field);

/// Why a row was left out: "Date: Kithbook cannot read this day. 2026-05-03 works."
[[nodiscard]] QString rowProblemText(ImportKind kind, const RowProblem& problem);

/// Why a file as a whole was not read; errorText() of what has nothing to do with the file.
[[nodiscard]] ErrorText importErrorText(const Error& error);

/// "41 people added. 3 rows need a look."; of a dry run "41 people can be added. ...".
[[nodiscard]] QString importText(const ImportReport& report, bool dryRun);

/// The header of the column that says what is wrong with a row.
[[nodiscard]] QString problemHeader();

} // namespace kithbook
