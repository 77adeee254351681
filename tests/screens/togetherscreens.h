// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace kithbook {

// A note written together, and what is written for oneself.
[[nodiscard]] std::unique_ptr<QWidget> togetherScreen();
[[nodiscard]] std::unique_ptr<QWidget> togetherReadScreen();
[[nodiscard]] std::unique_ptr<QWidget> togetherDoneScreen();
[[nodiscard]] std::unique_ptr<QWidget> togetherReviewScreen();
/// An answer that the words outlived: while writing, read back, looked over.
[[nodiscard]] std::unique_ptr<QWidget> olderWriteScreen();
[[nodiscard]] std::unique_ptr<QWidget> olderReadScreen();
[[nodiscard]] std::unique_ptr<QWidget> olderReviewScreen();
/// A note opened from words that were looked for.
[[nodiscard]] std::unique_ptr<QWidget> noteFoundScreen();
[[nodiscard]] std::unique_ptr<QWidget> togetherSignedScreen();
[[nodiscard]] std::unique_ptr<QWidget> reflectionFirstScreen();
[[nodiscard]] std::unique_ptr<QWidget> reflectionScreen();

} // namespace kithbook
