// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/find.h"
#include "core/records/group.h"
#include "core/records/session.h"
#include "ui/desk/names.h"
#include "ui/find/findmodel.h"

#include <QDate>

#include <functional>

namespace kithbook {

/// Something the program can do, as the find box offers it.
struct FindCommand
{
    QString id;
    QString text;     ///< as in the menu, without the mark of a letter
    QString shortcut; ///< in the words of this computer; empty for none
    std::function<void()> run;
};

/// What the find box shows for what was found. While names are hidden, people are initials and
/// nothing anybody wrote is shown. UI thread.
class FindRows
{
public:
    FindRows(const Names& names, const QDate& today) : m_names(names), m_today(today) {}

    /// People of these sessions, each once, the newest first.
    void addRecent(const std::vector<Session>& latest);
    /// `groups`: those whose name fits, between people and sessions.
    void addHits(const FindAnswer& answer, const std::vector<GroupRow>& groups,
                 const QString& typed);
    /// Those that fit what was typed, best first; all of them for nothing typed. At most `most`.
    void addCommands(const std::vector<FindCommand>& commands, const QString& typed, size_t most);

    [[nodiscard]] std::vector<FindRow> take() { return std::move(m_rows); }

private:
    void addHeading(FindRow::Kind kind, const QString& words);
    void addGroups(const std::vector<GroupRow>& groups, const QString& typed);
    [[nodiscard]] FindRow personRow(const FindHit& hit, const QString& typed) const;
    [[nodiscard]] FindRow datedRow(const FindHit& hit) const;

    const Names& m_names;
    const QDate m_today;
    std::vector<FindRow> m_rows;
    FindRow::Kind m_under = FindRow::Kind::Heading; ///< whose heading came last
};

} // namespace kithbook
