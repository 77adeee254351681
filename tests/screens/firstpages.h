// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QWidget;

namespace kithbook {

/// Mocks 01, 02 and 13, and the pages between.
[[nodiscard]] std::unique_ptr<QWidget> welcomeScreen();
[[nodiscard]] std::unique_ptr<QWidget> passphraseScreen();
[[nodiscard]] std::unique_ptr<QWidget> recoveryScreen();
[[nodiscard]] std::unique_ptr<QWidget> yourWordsScreen();
[[nodiscard]] std::unique_ptr<QWidget> unlockScreen();
[[nodiscard]] std::unique_ptr<QWidget> recoveryWordsScreen();
[[nodiscard]] std::unique_ptr<QWidget> comfortScreen();
[[nodiscard]] std::unique_ptr<QWidget> notesSettingsScreen();
[[nodiscard]] std::unique_ptr<QWidget> languageScreen();
[[nodiscard]] std::unique_ptr<QWidget> templatesScreen();
[[nodiscard]] std::unique_ptr<QWidget> privacyScreen();
[[nodiscard]] std::unique_ptr<QWidget> backupsScreen();

} // namespace kithbook
