// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/peoplequestions.h"

#include <QFrame>

class QComboBox;
class QLineEdit;

namespace kithbook {

class Button;
class ChipGroup;
class Label;

/// Which people the list shows and in what order, in words, and how many they are (mock 04). Trash
/// is a place of its own: it is shown alone.
class PeopleFilter final : public QFrame
{
    Q_OBJECT

public:
    explicit PeopleFilter(const Catalogues& catalogues, QWidget* parent = nullptr);

    [[nodiscard]] ListWish wish() const;
    /// Everybody who is not in Trash.
    void clear();
    /// Takes back the part of a name. False: there was none.
    bool clearName();
    void setSort(PersonSort sort);
    void setWish(const ListWish& wish);
    /// Everybody who is active, by what is next: what the page begins with.
    [[nodiscard]] bool isUsual() const;
    /// Whether keeping this view is offered.
    void setOffersKeeping(bool offers);
    /// Part of a name is dots then, but while it is typed.
    void setNamesHidden(bool hidden);
    void setCount(int count);

Q_SIGNALS:
    void changed();
    void addAsked();
    void keepAsked();
    void groupsAsked();

private:
    [[nodiscard]] QWidget* makeChoices(const Catalogues& catalogues);
    [[nodiscard]] QWidget* makeActs();
    void keepTrashAlone(const QStringList& chosen);

    QLineEdit* m_name;
    ChipGroup* m_statuses;
    Label* m_count;
    Button* m_keep;
    QComboBox* m_sort;
    bool m_isTrashShown = false;
};

} // namespace kithbook
