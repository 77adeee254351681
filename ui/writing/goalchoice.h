// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/goal.h"
#include "ui/parts/ringcolumn.h"

#include <vector>

class QComboBox;
class QLineEdit;

namespace kithbook {

class Button;
class Field;

/// Which of the person's goals a note is about, and a line for one that is new.
class GoalChoice final : public RingColumn
{
    Q_OBJECT

public:
    explicit GoalChoice(QWidget* parent = nullptr);

    void show(const std::vector<Goal>& goals, GoalId chosen);
    [[nodiscard]] GoalId goal() const;
    /// It was added: it is chosen, and the line is put away.
    void added(const Goal& goal);
    void showProblem(const QString& sentence);

Q_SIGNALS:
    void edited();
    /// In the person's words.
    void addAsked(const QString& words);

private:
    void openLine(bool open);

    QComboBox* m_box;
    Button* m_new;
    QLineEdit* m_words;
    Button* m_add;
    Field* m_wordsField;
};

} // namespace kithbook
