// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kithbook::cli {

/// Reads the arguments, does the one command, and says how it ended (exitcode.h).
[[nodiscard]] int runCommandLine(int argc, char** argv);

} // namespace kithbook::cli
