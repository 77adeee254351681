// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/peoplequestions.h"
#include "ui/people/personacts.h"

#include <QFrame>

#include <optional>

class QBoxLayout;
class QScrollArea;
class QStackedWidget;
class QTabBar;

namespace kithbook {

class ConnectCard;
class EmptyState;
class GoalsCard;
class GoalsTab;
class NextStepCard;
class NotesTab;
class OwnWordsCard;
class PersonHeader;
class SessionsCard;

/// The page of one person (mock 04): header, tabs and what is in them. A tab appears once it has
/// something to show. Asks the book itself whenever it is told whom to show.
class PersonView final : public QFrame
{
    Q_OBJECT

public:
    PersonView(const Room& room, PersonActs& acts, QWidget* parent = nullptr);

    /// Nobody, when null. The same person again: asks anew.
    void show(PersonId person);
    [[nodiscard]] PersonId person() const { return m_wanted; }
    /// What is on the screen; nothing while nobody is.
    [[nodiscard]] const std::optional<PersonPicture>& picture() const { return m_picture; }

    [[nodiscard]] QString tab() const;
    [[nodiscard]] static QString goalsTab();
    /// Also before its person has arrived.
    void setTab(const QString& tab);

    [[nodiscard]] QWidget* firstFocus() const;
    /// As Page::keepDraft().
    void keepDraft();

Q_SIGNALS:
    void editAsked(kithbook::PersonId person);
    /// A null goal: a new one.
    void goalAsked(kithbook::PersonId person, kithbook::GoalId goal);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makePage();
    [[nodiscard]] QWidget* makeOverview();
    void connectCards();
    void receive(Result<PersonPicture> answer);
    void showPicture();
    void showTabs();
    void addTab(const QString& words, QLatin1StringView tab);
    void openTab(const QString& tab);
    void showBody();
    void writeStep(const QString& step, const QDate& day, const QString& done);
    void layOut();

    const Room m_room;
    PersonActs& m_acts;
    PersonId m_wanted;
    QString m_wantedTab;
    std::optional<PersonPicture> m_picture;
    Question m_question;

    EmptyState* m_nobody;
    PersonHeader* m_header;
    QTabBar* m_tabs;
    QStackedWidget* m_bodies;
    QScrollArea* m_scroll;
    QBoxLayout* m_columns;
    QWidget* m_right;
    OwnWordsCard* m_words;
    NextStepCard* m_step;
    SessionsCard* m_sessions;
    ConnectCard* m_connect;
    GoalsCard* m_goalsCard;
    NotesTab* m_notes;
    GoalsTab* m_goals;
};

} // namespace kithbook
