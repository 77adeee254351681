// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

#include <string>

namespace CLI {
class App;
}

namespace kithbook::cli {

class Desk;

/// Where a longer text comes from: an option, a file, or stdin, which other users of the computer
/// cannot see.
struct TextSource
{
    std::string text;
    std::string file;

    /// Adds --text and --file.
    void addTo(CLI::App* command);
    [[nodiscard]] bool isGiven() const { return !text.empty() || !file.empty(); }
    /// Of --text, of --file, or else of stdin, with `question` at a terminal. Before a book is
    /// opened: nobody else has to wait while somebody writes. Errors: NotFound, IoFailed;
    /// TextTooLong over the longest note; TextNotPlain for what is no UTF-8.
    [[nodiscard]] Result<QString> read(const QString& question, const Desk& desk) const;
};

} // namespace kithbook::cli
