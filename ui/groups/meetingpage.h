// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/page.h"
#include "ui/groups/groupanswers.h"

#include <QTimer>

#include <optional>

class QCheckBox;
class QLineEdit;

namespace kithbook {

class AttendanceList;
class Banner;
class Button;
class Card;
class ChipGroup;
class Label;
class MeetingHow;
class MeetingTexts;
class PageFrame;
class PersonField;
class ProblemLine;

/// Who came to a meeting of a group, and what is written about it (mock 14). Opened for a group,
/// for a meeting that is in the book, or to choose the group first. What is typed is kept as a
/// draft of that group or meeting two seconds later, on Close and before a lock, and comes back
/// when the page is opened for the same again.
class MeetingPage final : public Page
{
    Q_OBJECT

public:
    explicit MeetingPage(const Room& room, QWidget* parent = nullptr);

    /// What was on the page is kept as a draft.
    void start(const MeetingStart& start);

    bool doMainAct() override;
    [[nodiscard]] QWidget* firstFocus() const override;
    void keepDraft() override;
    [[nodiscard]] QCborMap place() const override;
    void goToPlace(const QCborMap& place) override;

protected:
    [[nodiscard]] QSet<int> concerns() const override;
    void refresh() override;

private:
    void build();
    [[nodiscard]] QWidget* makeTitleAside();
    [[nodiscard]] QWidget* makeChoice();
    [[nodiscard]] QWidget* makeMeeting();
    [[nodiscard]] QWidget* makeMain();
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeAdding();
    [[nodiscard]] QWidget* makeWords();
    void makeFooter();
    void connectAll();

    void reset(const MeetingStart& start);
    void opened(const MeetingOpening& opening);
    void offerGroups(const std::vector<GroupRow>& groups);
    void focusFirst();
    void showState(const MeetingState& state);
    [[nodiscard]] MeetingState state() const;
    void bringBack(const KeptMeeting& kept);
    void startOver();
    void draftKept(const Result<qint64>& keptMs);

    void edited();
    void rosterChanged();
    void showLines();
    void showCounts();
    void addSomeone();
    void takeSomeone();
    void removeSomeone(PersonId person);

    void save();
    [[nodiscard]] bool check();
    void saved();
    void moveToTrash();

    PageFrame* m_frame;
    Label* m_places;
    Banner* m_draftBanner;
    QWidget* m_choice;
    ChipGroup* m_groups;
    QWidget* m_noGroups;
    QWidget* m_meeting;
    MeetingHow* m_how;
    Label* m_count;
    Button* m_everyone;
    Button* m_addSomeone;
    QWidget* m_adding;
    PersonField* m_who;
    QCheckBox* m_stays;
    AttendanceList* m_list;
    Label* m_nobody;
    ProblemLine* m_problem;
    QLineEdit* m_ledBy;
    QLineEdit* m_access;
    MeetingTexts* m_texts;
    QWidget* m_crowdRow;
    Banner* m_crowd;
    Button* m_save;
    Button* m_trash;
    QTimer m_keepTimer;

    MeetingStart m_start;
    std::optional<Group> m_group;
    std::optional<Session> m_edited;
    std::vector<PersonId> m_joining;
    QSet<RowId> m_regulars;
    QString m_firstGroup; ///< code of the first chip, while groups are offered
    Question m_opening;
    bool m_isStarted = false;
    bool m_isOpen = false;   ///< what there is to know has come
    bool m_isUnkept = false; ///< something was answered that is in no draft yet
    bool m_isSaving = false;
};

} // namespace kithbook
