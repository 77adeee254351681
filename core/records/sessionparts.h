// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/session.h"

namespace kithbook {

class Mutation;
class Statement;

// The rows around a session. Both are set elements (sync.md 3.2, class C): two devices that add the
// same person, or the same tag, make one row.

[[nodiscard]] RowId linkId(const SessionId& session, const PersonId& person);
[[nodiscard]] RowId tagId(const SessionId& session, const QString& catalogue, const QString& code);

/// For a session that is new: nothing can be there yet, so nothing is read.
void linkNew(Mutation& mutation, const SessionId& session, const Participant& participant);
void tagNew(Mutation& mutation, const SessionId& session, const QString& catalogue,
            const QString& code);
/// Whether or not they were there before, or in another role.
void link(Mutation& mutation, const SessionId& session, const Participant& participant);
void tag(Mutation& mutation, const SessionId& session, const QString& catalogue,
         const QString& code);
void unlink(Mutation& mutation, const SessionId& session, const PersonId& person);
void untag(Mutation& mutation, const SessionId& session, const QString& catalogue,
           const QString& code);

/// NULL is the person supported; any other role, also one of a later version, is not.
[[nodiscard]] Role roleAt(const Statement& row, int column);

} // namespace kithbook
