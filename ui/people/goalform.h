// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/goal.h"
#include "ui/people/personacts.h"
#include "ui/people/personsheet.h"

class QLineEdit;

namespace kithbook {

class ChipGroup;
class DayField;
class DraftTimer;
class Field;

/// A goal in the person's words, how far it has come, and its days: a new one, or one to change.
class GoalForm final : public PersonSheet
{
    Q_OBJECT

public:
    /// A null goal: a new one.
    GoalForm(const Room& room, const PersonBrief& person, GoalId goal);

    void save() override;
    [[nodiscard]] QWidget* firstFocus() const override;
    void keepDraft() override;
    [[nodiscard]] QCborMap place() const override;

protected:
    void leave() override;

private:
    struct Loaded;

    [[nodiscard]] QWidget* makeBody();
    void connectFields();
    void load(GoalId goal);
    void showLoaded(const Loaded& loaded);
    void showTitle();
    /// What stands in the fields; empty when nobody changed anything.
    [[nodiscard]] QCborMap changes() const;
    void dropDraft();
    /// What is typed now; nothing when a day cannot be read, which is told then.
    [[nodiscard]] std::optional<Goal> typed();
    void showProblem(const Error& error);

    PersonBrief m_person;
    Goal m_goal; ///< as it was loaded
    bool m_isLoaded = false;
    DraftTimer* m_keepTimer;
    QLineEdit* m_words;
    ChipGroup* m_state;
    DayField* m_started;
    DayField* m_review;
    Field* m_wordsField;
    Field* m_startedField;
    Field* m_reviewField;
};

} // namespace kithbook
