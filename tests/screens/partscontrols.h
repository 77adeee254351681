// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QVBoxLayout;

namespace kithbook {

/// Of mock 16, what is pressed, chosen and typed into, in every state.
void addButtons(QVBoxLayout& page);
void addChips(QVBoxLayout& page);
void addFields(QVBoxLayout& page);
void addTicks(QVBoxLayout& page);

} // namespace kithbook
