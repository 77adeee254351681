// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/notes/note.h"

#include <vector>

namespace kithbook {

class Catalogues;
class Connection;
class Mutation;

/// The lists a note is tagged from: the 19 fidelity items (domain.md S30), SAMHSA's twelve (S28)
/// and the ten digital competencies (S16 to S25). They belong to a note and not to its session: in
/// a group everybody's note has its own.
[[nodiscard]] bool isNoteTagList(const QString& catalogue);

/// In the order they were set. None from Trash.
[[nodiscard]] Result<std::vector<NoteTag>> tagsOf(Connection& connection, NoteId note);
/// What the newest notes about this person, up to `limit` of them, were tagged with most often
/// first: what a form offers one key away.
[[nodiscard]] Result<std::vector<NoteTag>> usualTags(Connection& connection, PersonId person,
                                                     int limit = 20);
/// The note has these tags and no others. Errors: UnknownChoice; NoteSigned at commit.
[[nodiscard]] Result<void> setTags(Mutation& mutation, Connection& connection,
                                   const Catalogues& catalogues, NoteId note,
                                   const std::vector<NoteTag>& tags);

} // namespace kithbook
