// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/page.h"
#include "ui/people/savedviews.h"

#include <QFrame>

class QLineEdit;

namespace kithbook {

class Button;
class ChipGroup;
class Field;

/// The views somebody kept of the list of people, each applied with one act; and the line in which
/// one gets its name. Hides itself while there is nothing of either. While names are hidden, views
/// are numbered: a view may be called like a person.
class ViewBar final : public QFrame
{
    Q_OBJECT

public:
    explicit ViewBar(const Room& room, QWidget* parent = nullptr);

    /// Asks the book for the views.
    void refresh();
    /// What the list shows: the view that shows the same is marked.
    void setWish(const ListWish& wish);
    /// Whether what the list shows is a view already.
    [[nodiscard]] bool isKept() const { return m_current >= 0; }
    /// Asks for a name for what the list shows.
    void startSaving();

Q_SIGNALS:
    void chosen(const kithbook::ListWish& wish);
    /// isKept() may be another now.
    void viewsChanged();
    /// The line for a name is closed; the focus has nowhere to be.
    void namingEnded();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Naming { Nothing, New, Again };

    [[nodiscard]] QWidget* makeChips();
    [[nodiscard]] QWidget* makeNaming();
    void show(std::vector<SavedView> views);
    void showChips();
    void mark();
    void choose(const QStringList& codes);
    void startRenaming();
    void startNaming(Naming naming, const QString& name);
    void keepName();
    void endNaming();
    void removeCurrent();
    void layOut();

    const Room m_room;
    QFrame* m_chosen;
    ChipGroup* m_chips;
    Button* m_rename;
    Button* m_remove;
    QFrame* m_naming;
    QLineEdit* m_name;
    Field* m_field;
    Question m_question;
    std::vector<SavedView> m_views;
    ListWish m_wish;
    int m_current = -1; ///< the view that is shown; -1: none
    Naming m_doing = Naming::Nothing;
};

} // namespace kithbook
