// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/goal.h"

#include <QFrame>

class QLineEdit;

namespace kithbook {

class Button;
class Field;

/// One step on the way to a goal, written in place: Enter keeps it, Esc leaves it as it was.
class StepEditor final : public QFrame
{
    Q_OBJECT

public:
    explicit StepEditor(QWidget* parent = nullptr);

    /// A step without an id is a new one.
    void open(const GoalStep& step);
    void close();
    /// With what is typed now.
    [[nodiscard]] GoalStep step() const;
    [[nodiscard]] bool isOpen() const { return !isHidden(); }

Q_SIGNALS:
    void keepAsked(const kithbook::GoalStep& step);
    void trashAsked(kithbook::GoalStepId step);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void keep();

    GoalStep m_step;
    QLineEdit* m_words;
    QLineEdit* m_who;
    Field* m_wordsField;
    Button* m_trash;
};

} // namespace kithbook
