// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knownpeople.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace kithbook {

namespace {

void file(QHash<QString, std::vector<PersonId>>& names, const QString& name, PersonId id)
{
    if (name.isEmpty()) {
        return;
    }
    std::vector<PersonId>& ids = names[name];
    if (std::find(ids.begin(), ids.end(), id) == ids.end()) {
        ids.push_back(id);
    }
}

/// "Marquez, Rosa" -> "rosa marquez"; empty without exactly one comma.
QString turnedAround(const QString& name)
{
    const QStringList parts = name.split(u',');
    return parts.size() == 2 ? folded(parts.at(1) + u' ' + parts.at(0)) : QString();
}

} // namespace

void KnownPeople::add(PersonId id, const QString& chosenName, const QString& otherNames)
{
    static const QRegularExpression between(QStringLiteral("[,;/]"));
    m_ids.insert(id);
    file(m_chosen, folded(chosenName), id);
    for (const QString& name : otherNames.split(between, Qt::SkipEmptyParts)) {
        file(m_others, folded(name), id);
    }
}

bool KnownPeople::hasChosenName(const QString& name) const
{
    return m_chosen.contains(folded(name));
}

Result<PersonId> KnownPeople::named(const QString& name) const
{
    const QString wanted = folded(name);
    const QString turned = turnedAround(name);
    for (const auto& [names, key] : {std::pair(&m_chosen, &wanted), std::pair(&m_others, &wanted),
                                     std::pair(&m_chosen, &turned)}) {
        if (const auto found = names->constFind(*key); found != names->constEnd()) {
            return found->size() == 1 ? Result<PersonId>(found->front())
                                      : fail(Code::AmbiguousName);
        }
    }
    return fail(Code::NoSuchRecord);
}

} // namespace kithbook
