// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text.h"

#include <algorithm>

namespace kithbook {

namespace {

bool isPlain(const QString& text)
{
    return !text.contains(QChar::Null) && text.isValidUtf16();
}

Result<QString> checked(QString text, qsizetype maxLength, QLatin1StringView field)
{
    if (!isPlain(text)) {
        return fail(Code::TextNotPlain, field);
    }
    text = text.normalized(QString::NormalizationForm_C);
    if (text.size() > maxLength) {
        return fail(Code::TextTooLong, field + QChar::Space + QString::number(maxLength));
    }
    return text;
}

} // namespace

Result<QString> plainText(const QString& text, qsizetype maxLength, QLatin1StringView field)
{
    QString lines = text;
    lines.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n"));
    lines.replace(QChar::CarriageReturn, QChar::LineFeed);
    return checked(std::move(lines), maxLength, field);
}

Result<QString> plainLine(const QString& text, qsizetype maxLength, QLatin1StringView field)
{
    return checked(text.simplified(), maxLength, field);
}

QString folded(const QString& text)
{
    const QString apart =
        text.simplified().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString bare;
    bare.reserve(apart.size());
    std::copy_if(apart.begin(), apart.end(), std::back_inserter(bare),
                 [](QChar c) { return c.category() != QChar::Mark_NonSpacing; });
    return bare;
}

} // namespace kithbook
