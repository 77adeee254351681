// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/peoplequestions.h"

#include <QWidget>

class QVBoxLayout;

namespace kithbook {

class Button;
class Label;

/// What a person wants, on their overview: the open goals and the way to all of them, or to the
/// first.
class GoalsCard final : public QWidget
{
    Q_OBJECT

public:
    explicit GoalsCard(QWidget* parent = nullptr);

    void show(const PersonPicture& picture);

Q_SIGNALS:
    void addAsked();
    void allAsked();

private:
    QVBoxLayout* m_lines;
    Label* m_empty;
    Button* m_aside;
    bool m_hasGoals = false;
};

} // namespace kithbook
