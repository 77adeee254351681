// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/groups.h"
#include "ui/desk/page.h"

#include <QStandardItemModel>

class QStackedLayout;

namespace kithbook {

class EmptyState;
class GroupForm;
class GroupView;
class ListAndPage;
class PageFrame;
class RowList;

/// The groups and what there is to know of one; the form that adds or changes one takes the place
/// of both. Reached from People: it is about the same people.
class GroupsPage final : public Page
{
    Q_OBJECT

public:
    explicit GroupsPage(const Room& room, QWidget* parent = nullptr);

    /// Null: adds one.
    void showGroup(GroupId group);

    bool doMainAct() override;
    [[nodiscard]] QWidget* firstFocus() const override;
    void keepDraft() override;
    [[nodiscard]] QCborMap place() const override;
    void goToPlace(const QCborMap& place) override;

protected:
    [[nodiscard]] QSet<int> concerns() const override;
    void refresh() override;

private:
    [[nodiscard]] QWidget* makeBody();
    void take(const std::vector<GroupRow>& groups);
    void choose(GroupId group);
    void openForm(GroupId group);
    void closeForm();
    [[nodiscard]] GroupId groupAt(int row) const;

    QStackedLayout* m_stack;
    PageFrame* m_frame;
    QStandardItemModel m_model;
    RowList* m_list;
    EmptyState* m_none;
    GroupView* m_view;
    ListAndPage* m_split;
    GroupForm* m_form = nullptr;
    Question m_question;
    bool m_isChoosing = false; ///< the list is told, not asked
};

} // namespace kithbook
