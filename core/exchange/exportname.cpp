// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportname.h"

#include "core/book/book.h"
#include "core/exchange/isotime.h"

namespace kithbook {

namespace {

QLatin1StringView endingOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return QLatin1StringView("csv");
    case ExportFormat::Json:
        return QLatin1StringView("json");
    case ExportFormat::WebPage:
        return QLatin1StringView("html");
    case ExportFormat::PlainText:
        return QLatin1StringView("txt");
    case ExportFormat::Pdf:
    case ExportFormat::Paper:
        return QLatin1StringView("pdf");
    }
    Q_UNREACHABLE();
}

} // namespace

QString suggestedName(ExportFormat format, const Book& book)
{
    const qint64 now = book.clock().nowMs();
    QByteArray day;
    appendIsoTime(day, now, book.clock().offsetMinutes(now));
    day = day.first(10).replace("-", "");
    return suggestedName(format, book.isMadeUp(), QString::fromLatin1(day));
}

QString suggestedName(ExportFormat format, bool isMadeUp, const QString& day)
{
    return QStringLiteral("kithbook-%1%2-%3.%4")
        .arg(isMadeUp ? QStringLiteral("FICTIONAL-") : QString(), day,
             RowId::random().toHex().first(4), endingOf(format));
}

} // namespace kithbook
