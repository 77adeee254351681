// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace kithbook::cli {

class Commands;

/// log, under the roof "group".
void addMeetingLog(Commands& commands, CLI::App* group);

} // namespace kithbook::cli
