// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secretbytes.h"

#include <QFile>
#include <QJsonObject>

#include <string>

namespace CLI {
class App;
}

namespace kithbook::cli {

class Console;

/// Where twelve new recovery words go. They can be seen once, so a place is made sure of before
/// anything changes: a file that cannot be made stops the command, not the words.
class NewWords
{
public:
    /// Adds --words-to-file and --words-to-fd.
    void addOptions(CLI::App* command);

    /// Makes the file, 0600. Errors: AlreadyExists, ReadOnly.
    [[nodiscard]] Result<void> reserve();
    /// Takes the file away again, when nothing came of it.
    void release();
    /// Writes them where they were asked for, else shows them: on the console with advice, or as
    /// "recoveryWords" in `answer`. Errors: DiskFull; then they are shown after all.
    [[nodiscard]] Result<void> handOver(const SecretBytes& entropy, Console& console,
                                        QJsonObject& answer);
    /// At a terminal: asks for three of them, so that a sheet with a slip is found today and not
    /// when it is needed (security.md R16).
    [[nodiscard]] static Result<void> askBack(const SecretBytes& entropy, Console& console);

private:
    [[nodiscard]] bool write(const QByteArray& words);

    std::string m_path;
    int m_descriptor = -1;
    QFile m_file;
};

} // namespace kithbook::cli
