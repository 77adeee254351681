// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names.h"

#include <QLocale>

namespace kithbook {

void Names::setHidden(bool hidden)
{
    if (hidden != m_hidden) {
        m_hidden = hidden;
        Q_EMIT changed();
    }
}

QString Names::shown(const QString& name) const
{
    return m_hidden ? initialsOf(name) : name;
}

QString Names::list(const std::vector<PersonName>& people, int most) const
{
    QStringList names;
    const auto count = static_cast<int>(people.size());
    const int written = count <= most + 1 ? count : most; // "and 1 more" is no shorter than a name
    for (int i = 0; i < written; ++i) {
        names.append(shown(people[static_cast<size_t>(i)].name));
    }
    if (written < count) {
        names.append(tr("%n more", "people", count - written));
    }
    return QLocale().createSeparatedList(names);
}

AvatarLook Names::avatar(const QString& name, const RowId& id) const
{
    const auto shape = m_hidden ? AvatarLook::Shape::Hidden : AvatarLook::Shape::Person;
    return {initialsOf(name), shape, static_cast<int>(qHash(id) & 0xff)};
}

} // namespace kithbook
