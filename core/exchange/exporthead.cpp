// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporthead.h"

#include "core/book/book.h"
#include "core/exchange/exportfields.h"
#include "core/exchange/isotime.h"
#include "core/exchange/jsonwriter.h"

namespace kithbook {

QByteArray kindName(ExportKind kind)
{
    switch (kind) {
    case ExportKind::People:
        return "people";
    case ExportKind::Sessions:
        return "sessions";
    case ExportKind::Notes:
        return "notes";
    }
    Q_UNREACHABLE();
}

QByteArray schemaOf(ExportKind kind, bool isMadeUp)
{
    return "kithbook-" + kindName(kind) + '-' + QByteArray::number(kExportVersion) +
           (isMadeUp ? " FICTIONAL" : "");
}

void beginDocument(JsonWriter& json, const Book& book, const ExportOptions& options)
{
    json.beginObject();
    json.key("kithbook_export");
    json.number(kExportVersion);
    json.key("made_up");
    json.boolean(book.isMadeUp());
    if (book.isMadeUp()) {
        json.key("notice");
        json.bareText("FICTIONAL: everybody in this file is made up");
    }
    json.key("with_text");
    json.boolean(options.withText);
    QByteArray made;
    const qint64 now = book.clock().nowMs();
    appendIsoTime(made, now, book.clock().offsetMinutes(now));
    json.key("made");
    json.bareText(made);
}

} // namespace kithbook
