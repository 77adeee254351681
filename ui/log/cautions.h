// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/person.h"
#include "core/records/session.h"
#include "core/records/workhours.h"

namespace kithbook {

class Catalogues;
class Names;

// Gentle lines about a session that is logged: never a stop, and about the session, not about who
// did it (ux.md section 2, "Log a session"). Each is one sentence, or empty.

/// The kind of address a way to connect uses (ListId::ContactKinds); empty for none.
[[nodiscard]] QString contactKindOf(const QString& mode);

/// The person asks not to be reached this way, or to be asked before. Not when another address of
/// the same kind is fine: nobody knows which one it was.
[[nodiscard]] QString avoidCaution(const QString& name, const QString& mode,
                                   const std::vector<ContactWay>& ways, const Catalogues& lists);
/// It went on at the same time as others.
[[nodiscard]] QString overlapCaution(const std::vector<Session>& others, const Names& names);
/// It began outside of the work hours of the settings.
[[nodiscard]] QString hoursCaution(const SessionDraft& session, const WorkHours& hours);

} // namespace kithbook
