// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/snippet.h"
#include "core/records/ids.h"
#include "ui/style/icon.h"

#include <QAbstractListModel>

#include <vector>

namespace kithbook {

/// One line of what was found.
struct FindRow
{
    enum class Kind { Heading, Person, Group, Session, Note, Command };

    Kind kind = Kind::Heading;
    Icon icon = Icon::Search;
    Snippet title;    ///< plain text; its marks are drawn bold
    Snippet line;     ///< below the title; may be empty
    QString aside;    ///< at the end: a day, a shortcut
    QString sentence; ///< the whole row for a screen reader
    PersonId person;
    GroupId group;
    SessionId session;
    NoteId note;
    QString command; ///< id of a FindCommand
};

/// The rows of the find box. Headings can be neither chosen nor counted.
class FindModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<FindRow> rows);
    [[nodiscard]] const FindRow& row(int index) const { return m_rows[static_cast<size_t>(index)]; }
    /// Without headings.
    [[nodiscard]] int found() const;
    /// The next row that can be chosen from `index` on, in steps of 1 or -1; -1: there is none.
    [[nodiscard]] int choosable(int index, int step) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<FindRow> m_rows;
};

} // namespace kithbook
