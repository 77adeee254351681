// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/page.h"
#include "ui/people/peoplequestions.h"

class QVBoxLayout;

namespace kithbook {

class Button;
class DraftTimer;
class GoalCard;

/// What a person wants, in their words, each goal with its steps; those somebody works on come
/// first. What changes is written at once and can be undone.
class GoalsTab final : public QWidget
{
    Q_OBJECT

public:
    explicit GoalsTab(const Room& room, QWidget* parent = nullptr);

    /// A step that is being written stays open while it is the same person's, and is kept for when
    /// they are shown again.
    void show(const PersonPicture& picture);
    /// As Page::keepDraft().
    void keepDraft();

Q_SIGNALS:
    /// A null goal: a new one.
    void formAsked(kithbook::GoalId goal);

private:
    [[nodiscard]] std::optional<GoalStep> typing() const;
    void resume(const GoalStep& typed);
    void addCard(const Goal& goal, bool mayChange);
    void connectSteps(const GoalCard& card);
    void dropDraft();
    template <typename Record>
    void write(Action action, const QString& done, Record record);

    const Room m_room;
    PersonId m_person;
    Button* m_add;
    QVBoxLayout* m_column;
    std::vector<GoalCard*> m_cards;
    DraftTimer* m_keepTimer;
    bool m_isUnkept = false; ///< what is typed is in no draft yet
};

} // namespace kithbook
