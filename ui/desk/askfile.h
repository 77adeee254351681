// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace kithbook {

// The file dialogs of the program. What they would remember of folders is forgotten at once: the
// file Qt keeps it in is plain text (security.md R20). Empty: the person stopped there.

struct FileAsk
{
    QString title;
    QString suggested; ///< a file, or a folder to begin in
    QString kind;      ///< "Kithbook files (*.kithbook)"
};

[[nodiscard]] QString askFileToOpen(QWidget* parent, const FileAsk& ask);
/// What is there already is not asked about: nothing here ever writes over a file.
[[nodiscard]] QString askFileToMake(QWidget* parent, const FileAsk& ask);
[[nodiscard]] QString askFolder(QWidget* parent, const FileAsk& ask);

} // namespace kithbook
