// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exportoptions.h"
#include "core/exchange/recordsink.h"

#include <QByteArray>
#include <QHash>

namespace kithbook {

/// How people are called in one export. Holds a name of every person who was added: under a
/// megabyte for 5,000 of them.
class PersonLabels
{
public:
    explicit PersonLabels(PeopleAs as) : m_as(as) {}

    void add(const RowId& id, QByteArrayView chosenName);
    /// What the export may say of somebody so called: all, initials or nothing.
    [[nodiscard]] QByteArray labelOf(QByteArrayView chosenName) const;
    /// The people of a session (SessionRecord::people). Somebody in Trash has no name. Valid until
    /// the next call, and as long as `people`.
    [[nodiscard]] const std::vector<PersonLabel>& of(QByteArrayView people);

private:
    PeopleAs m_as;
    QHash<QByteArray, QByteArray> m_labels; ///< by id in hex
    std::vector<PersonLabel> m_found;
};

} // namespace kithbook
