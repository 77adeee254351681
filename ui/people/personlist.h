// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/peoplequestions.h"
#include "ui/people/personacts.h"

#include <QWidget>

class QStackedLayout;

namespace kithbook {

class EmptyState;
class PeopleModel;
class RowList;

/// The list of people, or what there is to say when it is empty. Enter opens, Del moves to Trash,
/// F2 edits, Shift+F10 has the menu; letters find a name.
class PersonList final : public QWidget
{
    Q_OBJECT

public:
    PersonList(const Room& room, PersonActs& acts, QWidget* parent = nullptr);

    /// The person who was current stays so, or the one in the same place takes over.
    void show(ListAnswer answer, const ListWish& wish);
    void append(ListAnswer answer);

    /// Lines to ask for anew when something has changed.
    [[nodiscard]] int linesToAsk() const;
    [[nodiscard]] std::optional<PersonBrief> current() const;
    /// Makes somebody current without a signal. False: they are not among the lines.
    bool choose(PersonId person);

    [[nodiscard]] QWidget* listWidget() const;

Q_SIGNALS:
    /// The current line is somebody else's now.
    void chosen(kithbook::PersonId person);
    /// Enter or a double click.
    void opened(kithbook::PersonId person);
    void clicked(kithbook::PersonId person);
    void moreAsked(int offset);
    void escaped();
    /// From an empty list.
    void addAsked();
    void clearAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] PersonId idAt(const QModelIndex& index) const;
    [[nodiscard]] bool takeKey(int key, Qt::KeyboardModifiers modifiers);
    void openMenu(const QPoint& inList);
    void takeFocus();
    void sayEmpty(const ListAnswer& answer, const ListWish& wish);
    [[nodiscard]] EmptyState* makeEmpty(const QString& title, const QString& why);

    const Room m_room;
    PersonActs& m_acts;
    PeopleModel* m_model;
    RowList* m_list;
    QStackedLayout* m_stack;
    EmptyState* m_nobody;
    EmptyState* m_noMatch;
    EmptyState* m_emptyTrash;
};

} // namespace kithbook
