// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace kithbook::cli {

class Commands;
class Desk;

/// False for words that are spaces, which say nothing; told with what to do about it.
[[nodiscard]] bool saysSomething(const std::optional<std::string>& words, const Desk& desk);

/// step, step-change, step-done, step-trash, under the roof "goal".
void addGoalSteps(Commands& commands, CLI::App* goal);

} // namespace kithbook::cli
