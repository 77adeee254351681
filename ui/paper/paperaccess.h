// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kithbook {

/// Has screen readers read the words of every PaperView there is or will be. Twice is the same as
/// once.
void makePapersReadable();

} // namespace kithbook
