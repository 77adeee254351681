// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/peoplequestions.h"
#include "ui/people/personacts.h"

class QFrame;
class QStackedLayout;

namespace kithbook {

class ListAndPage;
class PageFrame;
class PeopleFilter;
class PersonList;
class PersonSheet;
class PersonView;
class ViewBar;

/// People (mock 04): the list and the page of one person beside it, or one after the other when the
/// window is narrow; and the forms that take their place.
class PeoplePage final : public Page
{
    Q_OBJECT

public:
    explicit PeoplePage(const Room& room, QWidget* parent = nullptr);

    void showPerson(PersonId person);
    void addPerson();

    bool doMainAct() override;
    [[nodiscard]] QWidget* firstFocus() const override;
    void keepDraft() override;
    [[nodiscard]] ExportStart toExport() const override;
    [[nodiscard]] QCborMap place() const override;
    void goToPlace(const QCborMap& place) override;

Q_SIGNALS:
    /// The button for the find box was pressed.
    void findAsked();

protected:
    [[nodiscard]] QSet<int> concerns() const override;
    void refresh() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* makeBody();
    [[nodiscard]] QWidget* makeAbove();
    void connectList();
    void connectViews();
    void connectActs();

    void askAll(int limit);
    void askMore(int offset);
    void select(PersonId person);
    /// As select(), and in a narrow window the list makes room for the page.
    void open(PersonId person);
    void goToList();

    void editPerson(PersonId person);
    void editGoal(PersonId person, GoalId goal);
    void changeStatus(PersonId person, const QString& status);
    void openSheet(PersonSheet* sheet);
    void closeSheet();

    PersonActs m_acts;
    QStackedLayout* m_stack;
    PageFrame* m_frame;
    QFrame* m_above; ///< the list: what it shows
    PeopleFilter* m_filter;
    ViewBar* m_views;
    PersonList* m_list;
    PersonView* m_view;
    ListAndPage* m_split;
    PersonSheet* m_sheet = nullptr;
    Question m_question;
    Question m_moreQuestion;
};

} // namespace kithbook
