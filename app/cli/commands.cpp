// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include <CLI/CLI.hpp>

namespace kithbook::cli {

namespace {

CLI::App* make(CLI::App& parent, const char* name, const char* description, const char* example)
{
    CLI::App* command = parent.add_subcommand(name, description);
    command->fallthrough();
    command->footer(std::string("Example:\n  kithbook-cli ") + example);
    return command;
}

} // namespace

CLI::App* Commands::add(const char* group, const char* name, const char* description,
                        const char* example, Run run)
{
    CLI::App* command = make(m_app, name, description, example);
    command->group(group);
    command->callback([this, run = std::move(run)] { m_chosen = run; });
    return command;
}

CLI::App* Commands::addRoof(const char* group, const char* name, const char* description)
{
    CLI::App* roof = m_app.add_subcommand(name, description);
    roof->group(group);
    roof->fallthrough();
    roof->require_subcommand(1);
    return roof;
}

CLI::App* Commands::addUnder(CLI::App* roof, const char* name, const char* description,
                             const char* example, Run run)
{
    CLI::App* command = make(*roof, name, description, example);
    command->callback([this, run = std::move(run)] { m_chosen = run; });
    return command;
}

} // namespace kithbook::cli
