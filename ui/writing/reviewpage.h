// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/page.h"
#include "ui/writing/reviewanswers.h"

#include <optional>

namespace kithbook {

class Banner;
class Button;
class DraftTimer;
class PageFrame;
class PaperView;
class ReadyCard;
class RingColumn;
class SignCard;
class SignWait;
class SignWaitBar;
class Steps;

/// A draft as it will be printed, to be looked over and signed (mocks 07 and 07b). What was read is
/// what is signed: when the note becomes another one meanwhile, nothing is. Between Sign and the
/// signature are ten seconds; leaving the page, a lock or closing the window in them leaves the
/// note as it is.
///
/// While names are hidden the words are too, until they are asked for: a name may stand in them.
class ReviewPage final : public Page
{
    Q_OBJECT

public:
    explicit ReviewPage(const Room& room, QWidget* parent = nullptr);
    ~ReviewPage() override;

    /// A signed note is shown to be read instead.
    void showNote(NoteId note);

    bool doMainAct() override;
    void keepDraft() override;
    [[nodiscard]] QWidget* firstFocus() const override;
    [[nodiscard]] ExportStart toExport() const override;
    [[nodiscard]] QCborMap place() const override;
    void goToPlace(const QCborMap& place) override;

protected:
    [[nodiscard]] QSet<int> concerns() const override;
    void refresh() override;
    bool event(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void buildFooter();
    void connectParts();
    void opened(ReviewOpening opening);
    void showTitle();
    void showPaper();
    void showCover();
    void showAdvice();
    void showPage();
    void showAnswer();
    void saveAnswer();
    void keepAnswer(bool isAnew);
    void keepSigner();
    [[nodiscard]] bool mayBeSigned();
    void startWait();
    void stopWait();
    void enterWait(bool on);
    void sign();
    void isSigned(const Result<bool>& done);
    [[nodiscard]] bool isCovered() const;

    PageFrame* m_frame;
    Steps* m_steps;
    RingColumn* m_cover;
    PaperView* m_view;
    ReadyCard* m_ready;
    SignCard* m_sign;
    Banner* m_advice;
    Button* m_signButton = nullptr;
    Button* m_printButton = nullptr;
    DraftTimer* m_keepTimer;
    SignWait* m_wait;
    SignWaitBar* m_bar;

    NoteId m_wanted;
    std::optional<ReviewOpening> m_opening;
    bool m_isUncovered = false;
    bool m_isSigning = false; ///< the wait is over, the answer of the book is on its way
    Question m_question;
};

} // namespace kithbook
