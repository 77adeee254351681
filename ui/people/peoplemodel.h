// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/page.h"
#include "ui/people/peoplequestions.h"

#include <QAbstractListModel>

namespace kithbook {

/// The lines of a list of people, as far as the book was asked for them: a caseload of 5,000 comes
/// by the hundred, as it is scrolled to. Asks nothing itself. UI thread.
class PeopleModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit PeopleModel(const Room& room, QObject* parent = nullptr);

    /// In place of what was there.
    void show(ListAnswer answer);
    /// The lines after those that are there.
    void append(ListAnswer answer);

    /// Of a valid index.
    [[nodiscard]] const PersonLine& lineAt(const QModelIndex& index) const;
    /// Invalid for somebody who is not among the lines.
    [[nodiscard]] QModelIndex indexOf(PersonId person) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// To be answered with append().
    void moreAsked(int offset);

private:
    const Room m_room;
    std::vector<PersonLine> m_lines;
    int m_count = 0;
    bool m_isWaiting = false;
};

} // namespace kithbook
