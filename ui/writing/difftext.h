// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/worddiff.h"

class QWidget;

namespace kithbook {

// What changed between two versions of a text, to be read: what was added is underlined, what was
// removed struck through, and a screen reader hears both in words. Translation context "DiffText".

/// "Added: “the bus”. Removed: “a cab”." in order; that nothing changed where nothing did.
[[nodiscard]] QString diffInWords(const std::vector<DiffSpan>& spans);

/// `heading` and the text below it. The text can be selected and is a Tab stop; "diffText".
[[nodiscard]] QWidget* makeDiffText(const QString& heading, const std::vector<DiffSpan>& spans);

} // namespace kithbook
