// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace kithbook {

class Button;
class DayField;
class Field;
class Label;
struct Person;

/// What is next and by when, changed in place: Enter keeps it, Esc leaves it as it was.
class NextStepCard final : public QWidget
{
    Q_OBJECT

public:
    explicit NextStepCard(const QDate& today, QWidget* parent = nullptr);

    /// What is being typed stays while it is the same person's.
    void show(const Person& person);
    void startEditing();

Q_SIGNALS:
    /// Both empty: it is done, or not wanted any more.
    void changed(const QString& step, const QDate& day);
    void done();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* makeShown();
    [[nodiscard]] QWidget* makeEditor();
    void stopEditing();
    void keep();

    const QDate m_today;
    QByteArray m_person;
    QString m_text;
    QDate m_day;
    Label* m_step;
    Label* m_when;
    Button* m_change;
    Button* m_done;
    QWidget* m_shown;
    QWidget* m_editor;
    QLineEdit* m_stepEdit;
    DayField* m_dayEdit;
    Field* m_dayFrame;
};

} // namespace kithbook
