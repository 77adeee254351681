// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/page.h"
#include "ui/style/icon.h"
#include "ui/today/todayanswer.h"

#include <array>

class QLayout;

namespace kithbook {

class AddPlan;
class BackupNudge;
class Button;
class Card;
class EmptyState;
class Label;
class PageFrame;
class RowStack;
class TodayWords;

/// What needs me now (mock 03): notes to finish, what is planned, what comes up, what is logged.
/// Each card hides when it is empty.
class TodayPage final : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(const Room& room, QWidget* parent = nullptr);
    ~TodayPage() override;

    /// Where "Back up now" puts the copy; empty: defaultBackupFolder() of the book.
    void setBackupFolder(const QString& folder);

    /// What the button of the first row does.
    bool doMainAct() override;
    [[nodiscard]] QWidget* firstFocus() const override;
    void keepDraft() override;

Q_SIGNALS:
    /// The button for the find box was pressed.
    void findAsked();

protected:
    [[nodiscard]] QSet<int> concerns() const override;
    void refresh() override;
    void showEvent(QShowEvent* event) override;

private:
    /// A card and the rows in it.
    struct Section
    {
        Card* card = nullptr;
        RowStack* rows = nullptr;
    };

    [[nodiscard]] Section addSection(QLayout& column, Icon icon, const QString& title,
                                     const QString& name);
    void buildMain(QWidget& column);
    void buildSide(QWidget& column);
    [[nodiscard]] std::array<Section, 4> sections() const;

    void take(const TodayAnswer& answer);
    void fillDraft(const TodayAnswer& answer, const TodayWords& words);
    void fillNotes(const TodayAnswer& answer, const TodayWords& words);
    void fillPlanned(const TodayAnswer& answer, const TodayWords& words);
    void fillLogged(const TodayAnswer& answer, const TodayWords& words);
    void fillComingUp(const TodayAnswer& answer, const TodayWords& words);
    void showWhatIsThere();
    void orderTabs();
    void logPlan(const Plan& plan);
    void settlePlan(PlanId id, bool happened);

    PageFrame* m_frame;
    BackupNudge* m_nudge;
    QWidget* m_columns;
    QWidget* m_main;
    QWidget* m_side;
    Section m_draft;
    Section m_notes;
    Section m_planned;
    Section m_logged;
    Button* m_allNotes = nullptr;
    Button* m_addToday = nullptr;      ///< in the title of the card
    Button* m_addTodayAlone = nullptr; ///< while there is no card
    AddPlan* m_add = nullptr;
    Label* m_loggedLine = nullptr;
    Card* m_coming = nullptr;
    QWidget* m_comingRows = nullptr;
    Card* m_caughtUp = nullptr;
    EmptyState* m_nothing = nullptr;
    Button* m_logNow = nullptr;
};

} // namespace kithbook
