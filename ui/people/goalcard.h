// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/goal.h"

#include <QWidget>

class QVBoxLayout;

namespace kithbook {

class Button;
class Card;
class StepEditor;

/// One goal: its words, how far it has come, its steps to tick off, and what can be done with it.
/// Made anew when the book says something else.
class GoalCard final : public QWidget
{
    Q_OBJECT

public:
    /// `mayChange`: false for somebody in Trash.
    GoalCard(const Goal& goal, const QDate& today, bool mayChange, QWidget* parent = nullptr);

    [[nodiscard]] GoalId goal() const { return m_goal.id; }
    /// The step that is being written, or nothing.
    [[nodiscard]] std::optional<GoalStep> typing() const;
    /// As the book has the one that was typed, or a new one. Nothing: it is not of this goal.
    [[nodiscard]] std::optional<GoalStep> stepFor(const GoalStep& typed) const;
    /// Opens the line for it again, as it was left. The focus stays where it is.
    void resumeTyping(const GoalStep& step);

Q_SIGNALS:
    void changeAsked(kithbook::GoalId goal);
    void trashAsked(kithbook::GoalId goal);
    void stateAsked(kithbook::GoalId goal, kithbook::GoalState state);
    void stepTyped();
    /// What was typed of a step is let go.
    void stepLeft();
    void stepKept(const kithbook::GoalStep& step);
    void stepTicked(kithbook::GoalStepId step, bool done);
    void stepTrashAsked(kithbook::GoalStepId step);

private:
    void addSteps(QVBoxLayout& column, const QDate& today, bool mayChange);
    void addStepLine(QVBoxLayout& column, const GoalStep& step, const QDate& today, bool mayChange);
    void addActs(QVBoxLayout& column);
    void openEditor(const GoalStep& step, QWidget* opener);
    void writeStep(const GoalStep& step, QWidget* opener);
    void closeEditor();

    const Goal m_goal;
    Card* m_card;
    StepEditor* m_editor = nullptr;
    Button* m_addStep = nullptr;
    QWidget* m_opener = nullptr; ///< of the editor: the focus goes back there
};

} // namespace kithbook
