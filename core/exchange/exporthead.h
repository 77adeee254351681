// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exportoptions.h"

#include <QByteArray>

namespace kithbook {

class Book;
class JsonWriter;

// What an export says about itself (docs/decisions/0008).

/// "people", "sessions", "notes".
[[nodiscard]] QByteArray kindName(ExportKind kind);

/// The first cell of every row: "kithbook-people-4", and FICTIONAL behind it for made-up people.
[[nodiscard]] QByteArray schemaOf(ExportKind kind, bool isMadeUp);

/// The members in front of the records.
void beginDocument(JsonWriter& json, const Book& book, const ExportOptions& options);

} // namespace kithbook
