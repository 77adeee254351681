// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/peoplequestions.h"
#include "ui/people/personacts.h"

class QFrame;
class QSplitter;
class QStackedLayout;

namespace kithbook {

class Button;
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
    [[nodiscard]] QCborMap place() const override;
    void goToPlace(const QCborMap& place) override;

protected:
    [[nodiscard]] QSet<int> concerns() const override;
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
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
    void changeStatus(PersonId person, const QString& status);
    void openSheet(PersonSheet* sheet);
    void closeSheet();

    void layOut();

    PersonActs m_acts;
    QStackedLayout* m_stack;
    PageFrame* m_frame;
    QFrame* m_above; ///< the list: what it shows
    PeopleFilter* m_filter;
    ViewBar* m_views;
    PersonList* m_list;
    PersonView* m_view;
    QSplitter* m_splitter;
    Button* m_back;
    PersonSheet* m_sheet = nullptr;
    Question m_question;
    Question m_moreQuestion;
    bool m_isEmpty = false; ///< nobody to list and nobody shown
    bool m_isNarrow = false;
    bool m_isPageShown = false; ///< in a narrow window, in place of the list
};

} // namespace kithbook
