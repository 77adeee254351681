// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/schema.h"

namespace kithbook {

/// Everything a book of this version of Kithbook holds: what Book::Setup asks for. It is here
/// because its search index reads the bodies of notes, and below this room nobody knows them.
[[nodiscard]] Schema caseloadSchema();

} // namespace kithbook
