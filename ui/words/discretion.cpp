// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/discretion.h"

#include "core/base/hiddencharacters.h"
#include "core/records/rosternames.h"
#include "ui/words/initials.h"
#include "ui/words/paperwords.h"

#include <algorithm>

namespace kithbook {

namespace {

/// What Qt's text layout would take for an object or an end of a frame, and draw nothing for.
bool isMeantForLayout(QChar c)
{
    return c == QChar::ObjectReplacementCharacter || (c >= QChar(0xfdd0) && c <= QChar(0xfdef));
}

QString shortened(const QString& name)
{
    const QString letters = initialsOf(name);
    return letters.isEmpty() ? QStringLiteral("—") : letters; // a name without letters
}

} // namespace

QString drawableForm(const QString& text)
{
    const QString visible = visibleForm(text).text;
    if (std::none_of(visible.begin(), visible.end(), isMeantForLayout)) {
        return visible;
    }
    QString shown;
    for (const QChar c : visible) {
        shown += isMeantForLayout(c)
                     ? QStringLiteral("[U+%1]").arg(QString::number(c.unicode(), 16).toUpper())
                     : QString(c);
    }
    return shown;
}

Discretion::Discretion(const QString& name, const PaperLook& look)
    : m_isOn(look.namesHidden), m_others(look.namesHidden ? look.others : nullptr)
{
    if (!m_isOn || name.isEmpty()) {
        return;
    }
    m_initials = shortened(name);
    QStringList parts = name.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts);
    parts.removeIf([](const QString& part) { return part.size() < 3; });
    parts.prepend(name);
    QStringList patterns;
    patterns.reserve(2 * parts.size());
    for (const QString& part : std::as_const(parts)) {
        patterns.append(QRegularExpression::escape(part));
        patterns.append(QRegularExpression::escape(part.toUpper()));
    }
    m_names.setPattern(
        QStringLiteral("(?<![\\p{L}\\p{N}])(?:%1)(?![\\p{L}\\p{N}])").arg(patterns.join(u'|')));
    m_names.setPatternOptions(QRegularExpression::UseUnicodePropertiesOption);
}

QString Discretion::name(const QString& name) const
{
    return drawableForm(m_isOn ? shortened(name) : name);
}

QString Discretion::text(QString text) const
{
    if (m_isOn && !m_initials.isEmpty()) {
        text.replace(m_names, m_initials);
    }
    return drawableForm(m_others ? m_others->covered(text) : text);
}

} // namespace kithbook
