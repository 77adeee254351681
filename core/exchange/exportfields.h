// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exportoptions.h"
#include "core/exchange/recordsink.h"
#include "core/notes/notewalk.h"
#include "core/records/peoplewalk.h"
#include "core/records/sessionwalk.h"

namespace kithbook {

/// Grows with every change of a field's name, place or meaning; readers look at it first.
inline constexpr int kExportVersion = 4;

/// The fields of one record, in their order: the one place where they are named. What a person may
/// have typed is written only with `options.withText`, names only as `options.people` says. Times
/// are written as the person saw them; where the book keeps no offset, `offsetNow` stands in. Who
/// signed a note and who added to it is always there.
void writePerson(RecordSink& sink, const PersonRecord& person, QByteArrayView label, int offsetNow,
                 const ExportOptions& options);
void writeSession(RecordSink& sink, const SessionRecord& session,
                  const std::vector<PersonLabel>& people, const ExportOptions& options);
void writeNote(RecordSink& sink, const NoteRecord& note, QByteArrayView label,
               const std::vector<SectionText>& sections, const SignatureText& signature,
               const ExportOptions& options);

} // namespace kithbook
