// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/group.h"
#include "core/records/session.h"
#include "ui/desk/page.h"

namespace kithbook {

/// What the pages of groups say of them.

/// "Video, 60 min, 12 places"; empty when nothing is usual.
[[nodiscard]] QString usualWords(const GroupDraft& group, const Catalogues& catalogues);
/// "6 people, last met Tuesday"
[[nodiscard]] QString groupLine(const GroupRow& group, const BookDesk& desk);
/// "4 here, 1 late, 1 told us"; who has no attendance yet is not counted. Empty when nobody has.
[[nodiscard]] QString countWords(const std::vector<Participant>& people);
/// "Hana", as in "Hana is named here"; the initials while names are hidden.
[[nodiscard]] QString firstWord(const QString& shownName);

} // namespace kithbook
