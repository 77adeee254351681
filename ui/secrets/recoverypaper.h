// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringList>

class QWidget;

namespace kithbook {

/// The recovery words as they leave the program: on paper, or, by an explicit act, as a file that
/// everybody who has it can read. Context "RecoveryPaper".
[[nodiscard]] QString recoveryPaper(const QStringList& words);

/// Readable only by its owner where the disk knows owners. Errors: AlreadyExists, IoFailed.
[[nodiscard]] Result<void> saveRecoveryPaper(const QString& path, const QStringList& words);

/// Asks which printer. False: the person stopped there.
[[nodiscard]] bool printRecoveryPaper(const QStringList& words, QWidget* parent);

} // namespace kithbook
