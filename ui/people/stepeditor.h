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

    /// A step without an id is a new one. The focus stays where it is.
    void open(const GoalStep& step);
    void close();
    /// With what is typed now, to the last space.
    [[nodiscard]] GoalStep step() const;
    void takeFocus();
    [[nodiscard]] bool isOpen() const { return !isHidden(); }

Q_SIGNALS:
    /// Somebody typed.
    void edited();
    void keepAsked(const kithbook::GoalStep& step);
    void trashAsked(kithbook::GoalStepId step);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void setNames(bool isOpen);
    void keep();

    GoalStep m_step;
    QLineEdit* m_words;
    QLineEdit* m_who;
    Field* m_wordsField;
    Button* m_trash;
};

} // namespace kithbook
