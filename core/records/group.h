// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/person.h"

#include <vector>

namespace kithbook {

/// What the form for a group holds. Nothing is required but a name: a group has no fixed size,
/// length or place (domain.md S62).
struct GroupDraft
{
    QString name;
    QString mode; ///< ListId::Modes, offered when a meeting is logged; empty: not said
    std::optional<int> minutes; ///< as usual
    std::optional<int> places;  ///< more than these are a worry, never refused
    QString ledBy;              ///< in own words: "Ana D., Luis G. (peer)"
    std::vector<PersonId> members;

    friend bool operator==(const GroupDraft&, const GroupDraft&) = default;
};

/// A group as the book has it.
struct Group : GroupDraft
{
    GroupId id;
    /// Of `members`, in its order: by name, and nobody who is in Trash.
    std::vector<PersonName> names;
    std::optional<qint64> goneMs; ///< in Trash since
    Versions seen;                ///< filled by Groups::forEditing alone
};

/// One line of a list of groups.
struct GroupRow
{
    GroupId id;
    QString name;
    int members = 0;
    std::optional<qint64> lastMeetingMs; ///< start of the newest meeting
    std::optional<qint64> goneMs;
};

} // namespace kithbook
