// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/group.h"
#include "core/records/peoplelist.h"

#include <QObject>
#include <QPointer>
#include <QStandardItemModel>

#include <optional>

namespace kithbook {

class BookDesk;
class Names;
class RowList;

/// Names that fit what is typed, in a list that lies over the page below the field. The focus stays
/// in the field, which hands the arrow keys on. The last row adds somebody who is not there yet; it
/// is never the current one by itself, so that a misspelled name adds nobody.
class NameOffer final : public QObject
{
    Q_OBJECT

public:
    /// `field`: where it hangs.
    NameOffer(const BookDesk& desk, const Names& names, QWidget& field);
    ~NameOffer() override;

    /// People, then groups. `adding`: the name the last row adds; none without.
    void open(const std::vector<PersonRow>& people, const std::vector<GroupRow>& groups,
              const QString& adding);
    void close();
    [[nodiscard]] bool isOpen() const;
    /// One row down or up.
    void step(bool down);
    /// Takes the current row. False when there is none.
    bool take();

Q_SIGNALS:
    void chosen(const kithbook::PersonName& person);
    void groupChosen(kithbook::GroupId group);
    void addAsked(const QString& name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QString lineOf(const PersonRow& person) const;
    void addRow(const PersonRow& person);
    void addGroupRow(const GroupRow& group);
    void addAdding();
    void place();
    void takeRow(int row);

    const BookDesk& m_desk;
    const Names& m_names;
    QWidget& m_field;
    QStandardItemModel m_model;
    QPointer<RowList> m_list;
    std::vector<PersonRow> m_people;
    std::vector<GroupRow> m_groups;
    QString m_adding;
};

} // namespace kithbook
