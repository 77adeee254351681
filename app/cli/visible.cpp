// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "visible.h"

#include <QStringList>

namespace kithbook::cli {

namespace {

/// Control and format characters (Unicode Cc, Cf: bidi overrides, zero width, tags), line and
/// paragraph separators, and halves of a surrogate pair. Of the letters without width that are no
/// Cf, the Hangul fillers and the braille blank are known to be used for hiding.
bool isHidden(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x2800;
    }
}

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
        const bool pair =
            text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        const qsizetype units = pair ? 2 : 1;
        const char32_t c = pair ? QChar::surrogateToUcs4(text.at(i), text.at(i + 1))
                                : char32_t(text.at(i).unicode());
        const QStringView piece = QStringView(text).mid(i, units);
        if (isHidden(c)) {
            result += hidden(c, piece);
        } else {
            result += piece;
        }
        i += units;
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
