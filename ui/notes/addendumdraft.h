// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/signing.h"

#include <QByteArray>

namespace kithbook {

/// Which draft belongs to what is being added to a signed note: "addendum:" and its id.
[[nodiscard]] QByteArray addendumDraftForm(NoteId note);

/// CBOR with named fields, so that a later Kithbook reads what this one left.
[[nodiscard]] QByteArray encoded(const AddendumDraft& draft);
/// Nothing when it is not one.
[[nodiscard]] std::optional<AddendumDraft> decodedAddendum(const QByteArray& body);

} // namespace kithbook
