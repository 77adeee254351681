// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/reflections.h"
#include "core/records/session.h"
#include "ui/desk/page.h"

#include <functional>
#include <optional>

namespace kithbook {

class Banner;
class Button;
class Card;
class DraftTimer;
class Label;
class PageFrame;
class RingColumn;
class TextBox;

/// Where a specialist writes for themselves, after a session or after none (core/notes/
/// reflections.h). Before the first one the page says honestly what private means here (domain.md
/// C5), and always in one quiet line. It names nobody. What is typed is sealed and kept every two
/// seconds: there is no other draft.
///
/// While names are hidden the words are too, until they are asked for: a name may stand in them.
class ReflectionPage final : public Page
{
    Q_OBJECT

public:
    explicit ReflectionPage(const Room& room, QWidget* parent = nullptr);
    ~ReflectionPage() override;

    /// The one after this session, or a new one; null: a new one after none. Keeps what was on the
    /// page.
    void reflect(SessionId session);

    bool doMainAct() override;
    [[nodiscard]] QWidget* firstFocus() const override;
    void keepDraft() override;
    [[nodiscard]] QCborMap place() const override;
    void goToPlace(const QCborMap& place) override;

protected:
    [[nodiscard]] QSet<int> concerns() const override { return {}; }
    void refresh() override;
    void hideEvent(QHideEvent* event) override;

private:
    struct Wanted
    {
        ReflectionId id;   ///< null: the one of the session
        SessionId session; ///< null: a new one after none
    };
    struct Opening
    {
        std::vector<Reflection> all; ///< newest first, without the words of others than `current`
        std::optional<Reflection> current;
        std::optional<Session> session;
    };

    [[nodiscard]] static Result<Opening> openingOf(Book& book, const Catalogues& catalogues,
                                                   const Wanted& wanted);
    void build();
    void buildFooter();
    void open(const Wanted& wanted);
    void opened(const Opening& opening);
    void showStage();
    void showEarlier(const std::vector<Reflection>& all);
    void showTitle(const std::optional<Session>& session);
    void edited();
    /// Nothing to keep is as good as kept. `then` is not called when it did not work.
    void keep(const std::function<void()>& then);
    [[nodiscard]] bool kept(const Result<qint64>& keptMs);
    void erase();
    [[nodiscard]] bool isCovered() const { return names().areHidden() && !m_isUncovered; }

    PageFrame* m_frame;
    Card* m_promise; ///< before the first one
    RingColumn* m_cover;
    RingColumn* m_writing;
    Banner* m_unreadable;
    Banner* m_sure; ///< asks before erasing
    Label* m_when;
    TextBox* m_text;
    RingColumn* m_earlier;
    Button* m_done = nullptr;
    Button* m_new = nullptr;
    Button* m_erase = nullptr;
    DraftTimer* m_keepTimer;

    Wanted m_wanted;
    std::optional<Reflection> m_current; ///< without its words: they are in the field alone
    Question m_question;
    bool m_isFilling = false;
    bool m_isUnkept = false;
    bool m_isUncovered = false;
    bool m_isToldOf = false; ///< the promise was read, or there is one already
};

} // namespace kithbook
