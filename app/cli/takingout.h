// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/disclosure.h"
#include "core/exchange/exportfile.h"

#include <string>

namespace CLI {
class App;
}

namespace kithbook {
class Book;
}

namespace kithbook::cli {

class Desk;

/// What every command asks and says that writes to a file others can read: whom it is for and why
/// (docs/decisions/0014), and where to.
struct TakingOut
{
    Disclosure disclosure;
    std::string output;

    /// Adds --for and --reason, which cannot be left out, and --output.
    void addTo(CLI::App* command);
    /// To stdout, where nothing can be taken back from.
    [[nodiscard]] bool isPiped() const { return output == "-"; }
    /// What was typed, or a name that says nothing.
    [[nodiscard]] QString path(ExportFormat format, const Book& book) const;
    /// Runs the job to its end, into the file or stdout. Errors: those of ExportFile and the job.
    [[nodiscard]] Result<void> write(const QString& path, const ExportFile::Make& make,
                                     const Desk& desk) const;
    /// That somebody may have to agree, and that it is not encrypted. Nothing about made-up people.
    void tellOfSharing(const Book& book, const Desk& desk) const;
};

} // namespace kithbook::cli
