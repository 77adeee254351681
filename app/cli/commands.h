// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/desk.h"

#include <functional>

namespace CLI {
class App;
}

namespace kithbook::cli {

/// What a command does once the options are read.
using Run = std::function<Result<Exit>(Desk&)>;

/// The commands, and which one was asked for.
class Commands
{
public:
    explicit Commands(CLI::App& app) : m_app(app) {}

    /// A command of `group` in the help, with an example of how it is typed (without the program's
    /// name). Options are added to what comes back.
    CLI::App* add(const char* group, const char* name, const char* description, const char* example,
                  Run run);
    /// A command that is only a roof for others, such as "person".
    CLI::App* addRoof(const char* group, const char* name, const char* description);
    CLI::App* addUnder(CLI::App* roof, const char* name, const char* description,
                       const char* example, Run run);

    [[nodiscard]] const Run& chosen() const { return m_chosen; }

private:
    CLI::App& m_app;
    Run m_chosen;
};

// One file each.
void addBookCommands(Commands& commands);    ///< new, info, undo, verify, shred
void addKeyCommands(Commands& commands);     ///< passphrase, recovery, replace-key
void addBackupCommands(Commands& commands);  ///< backup, restore
void addPersonCommands(Commands& commands);  ///< person add, list, show, edit, pause ...
void addSessionCommands(Commands& commands); ///< log
void addNoteCommands(Commands& commands);    ///< note write, sign, add, list, show, history ...
void addGoalCommands(Commands& commands);    ///< goal list, add, change, step, reached ...
void addReadingCommands(Commands& commands); ///< today, timeline
void addFindCommands(Commands& commands);    ///< find
void addPlanCommands(Commands& commands);    ///< plan add, list, done
void addGroupCommands(Commands& commands);   ///< group add, list, show, log, trash ...
void addExportCommands(Commands& commands);  ///< export
void addImportCommands(Commands& commands);  ///< import
void addDemoCommands(Commands& commands);    ///< demo

} // namespace kithbook::cli
