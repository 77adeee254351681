// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notecommands.h"

#include "app/cli/commands.h"

namespace kithbook::cli {

void addNoteCommands(Commands& commands)
{
    CLI::App* note = commands.addRoof("Sessions and notes", "note", "Write, sign and read notes");
    addNoteWriting(commands, note);
    addNoteSigning(commands, note);
    addNoteReading(commands, note);
    addNoteTemplates(commands, note);
    addNoteExport(commands, note);
}

} // namespace kithbook::cli
