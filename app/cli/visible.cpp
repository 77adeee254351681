// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "visible.h"

#include "core/base/codepoint.h"
#include "core/base/hiddencharacters.h"

#include <QStringList>

namespace kithbook::cli {

namespace {

QString spelled(char32_t c)
{
    switch (c) {
    case U'\n':
        return QStringLiteral("\\n");
    case U'\t':
        return QStringLiteral("\\t");
    case U'\r':
        return QStringLiteral("\\r");
    default:
        return QStringLiteral("\\u{%1}")
            .arg(static_cast<uint>(c), 0, 16)
            .toUpper()
            .replace(QLatin1StringView("\\U"), QLatin1StringView("\\u"));
    }
}

QString jsonEscaped(QStringView units)
{
    QString escaped;
    for (const QChar unit : units) {
        escaped += QStringLiteral("\\u%1").arg(unit.unicode(), 4, 16, QLatin1Char('0'));
    }
    return escaped;
}

/// Calls `hidden(codePoint, units)` for what must not be seen and copies the rest.
template <typename Hidden>
QString rewritten(const QString& text, Hidden hidden)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const CodePoint point = codePointAt(text, i);
        const QStringView piece = QStringView(text).sliced(i, point.units);
        if (isHidden(point.value)) {
            result += hidden(point.value, piece);
        } else {
            result += piece;
        }
        i += point.units;
    }
    return result;
}

} // namespace

QString visibleLine(const QString& text)
{
    return rewritten(text, [](char32_t c, QStringView) { return spelled(c); });
}

QString visibleText(const QString& text, int indent)
{
    const QString margin(indent, QChar::Space);
    QStringList lines;
    for (QString line : text.split(QChar::LineFeed)) {
        line.replace(QChar::Tabulation, QLatin1StringView("  "));
        lines += line.isEmpty() ? line : margin + visibleLine(line);
    }
    return lines.join(QChar::LineFeed);
}

QByteArray visibleJson(const QByteArray& json)
{
    return rewritten(QString::fromUtf8(json),
                     [](char32_t c, QStringView units) {
                         return c == U'\n' ? QString(QChar::LineFeed) : jsonEscaped(units);
                     })
        .toUtf8();
}

} // namespace kithbook::cli
