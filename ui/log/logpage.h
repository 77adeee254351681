// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/page.h"
#include "ui/log/loganswers.h"
#include "ui/log/sessionform.h"

#include <optional>

namespace kithbook {

class Banner;
class Button;
class DraftTimer;
class PageFrame;
class SideCards;

/// Log a session (mock 05), or change one that is in the book. Whatever is typed is kept as a draft
/// two seconds later, on Close and before a lock; it comes back when the page is opened for the
/// same again, and goes when the session is saved.
///
/// Save waits for what is still on its way from the book (the name that "sa" and Enter meant, what
/// is usual with that person), so that keys may come as fast as anybody types.
class LogPage final : public Page
{
    Q_OBJECT

public:
    explicit LogPage(const Room& room, QWidget* parent = nullptr);

    /// From nothing, somebody, a plan or a session. What was on the page is kept as a draft.
    void start(const LogStart& start);

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
    void begin(const LogStart& start, std::optional<DraftSlot> slot);
    void reset(const LogStart& start);
    void opened(const LogOpening& opening);
    void fillFrom(const LogOpening& opening);
    void bringBack(const KeptLog& kept);
    void offerDraft(const KeptLog& kept, DraftSlot slot);
    void startOver();

    void edited();
    void peopleChanged();
    void askAbout();
    void showAbout();
    void showReason();
    void lookForCautions();
    void showCautions();

    void saveThen(bool write);
    void save();
    void saveIfWaiting();
    void saved(const SessionDraft& session, const std::vector<PersonName>& people);
    void moveToTrash();
    void draftKept(const Result<qint64>& keptMs);

    PageFrame* m_frame;
    Banner* m_draftBanner;
    SessionForm* m_form;
    SideCards* m_cards;
    QWidget* m_cautionRow;
    Banner* m_caution;
    Button* m_trash;
    DraftTimer* m_keepTimer;

    LogStart m_start;
    DraftSlot m_slot = DraftSlot::Aside; ///< until it is known whether the first one is free
    std::optional<Session> m_edited;
    WorkHours m_hours;
    std::optional<AboutPerson> m_about; ///< of the first person chosen
    std::vector<Session> m_overlapping;
    std::optional<std::pair<qint64, int>> m_overlapAsked; ///< start and minutes asked for
    Question m_opening;
    Question m_aboutQuestion;
    Question m_overlapQuestion;
    bool m_isStarted = false;
    bool m_isOpen = false;    ///< what there is to know has come
    bool m_isTouched = false; ///< somebody answered something
    bool m_isUnkept = false;  ///< and it is in no draft yet
    bool m_awaitsAbout = false;
    bool m_saveWaits = false;
    bool m_thenWrite = false; ///< what Save was asked to lead to
    bool m_isSaving = false;
};

} // namespace kithbook
