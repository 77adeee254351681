// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/noteelements.h"
#include "core/notes/templateswitch.h"
#include "core/notes/wordingcheck.h"
#include "ui/desk/page.h"
#include "ui/writing/noteanswers.h"
#include "ui/writing/wordstops.h"

#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

class QMenu;

namespace kithbook {

class Banner;
class Button;
class DraftTimer;
class GoalChoice;
class TextBox;
class NoteHelper;
class NoteSections;
class NoteSpelling;
class PageFrame;
class RingColumn;
class ShortCodes;
class TagChips;
class TogetherView;

/// Writes a note (mock 06). Every two seconds what was typed is kept as a draft; the note itself is
/// saved when the person moves on: to the review, to another page, to another template. So a crash
/// takes two seconds of words, and the history of a note has what was meant.
///
/// While names are hidden the words are too, until they are asked for: a name may stand in them.
class WritePage final : public Page
{
    Q_OBJECT

public:
    explicit WritePage(const Room& room, QWidget* parent = nullptr);
    ~WritePage() override;

    /// Saves what was on the page and opens this note. A signed one is shown to be read instead.
    void showNote(NoteId note);

    /// F7: to the next word to look at or misspelled one, and from the last to the first.
    void nextWord();
    /// Ctrl+.: what there is to choose for the word at the cursor, as a menu.
    void offerChoices();
    /// Ctrl+;: the short codes there are, to choose from.
    void offerCodes();
    /// Saves, and shows what the note was before.
    void showVersions();
    /// A note is open, it can be written, and the screen is not turned already.
    [[nodiscard]] bool canWriteTogether() const;
    /// Turns the page to the person it is about: this note alone, in large text, until they are
    /// done (togetherview.h). Kept as everything that is typed here; a lock or going elsewhere ends
    /// it, and coming back is to the page of the specialist.
    void writeTogether();
    /// The same from the page where it is read back: the person answers anew.
    void askAgain();

    bool doMainAct() override;
    [[nodiscard]] QWidget* firstFocus() const override;
    void keepDraft() override;
    [[nodiscard]] QCborMap place() const override;
    void goToPlace(const QCborMap& place) override;

protected:
    [[nodiscard]] QSet<int> concerns() const override;
    void refresh() override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void buildFooter();
    void fillMore(QMenu& menu);
    void open(NoteId note);
    void opened(NoteOpening opening);
    void fill(const NoteDraftState& state);
    void fillAnew(const NoteDraftState& state);
    void showTitle();
    void showCover();
    [[nodiscard]] bool isCovered() const { return names().areHidden() && !m_isUncovered; }
    void edited();
    [[nodiscard]] NoteDraftState state() const;
    /// Nothing to save is as good as saved. `then` is not called when it did not work.
    void save(std::function<void()> then);
    void saved(NoteId note, const Result<Versions>& seen, const std::function<void()>& then);
    void draftKept(const Result<qint64>& keptMs);
    void changeTemplate(const QString& code);
    void addGoal(const QString& words);
    void carryForward();
    void changeSession();
    void turnPage(bool readsBack);
    void endTogether();
    void showOlderAnswer();

    void look();
    [[nodiscard]] std::vector<WordInPart> wordsToLookAt() const;
    void goThere(const NoteElement& element);
    void take(const WordInPart& word, const QString& choice);
    void leaveAlone(const WordInPart& word);
    /// One step of the field's own undo. Nothing when somebody typed there meanwhile.
    void replace(const QString& section, const Mark& where, const QString& shown,
                 const QString& text);
    [[nodiscard]] std::vector<WordStop> stops() const;
    void goToNextStop();
    [[nodiscard]] std::optional<WordStop> stopAt(const TextBox& edit, int position) const;
    void openMenu(TextBox* edit, const QPoint& place);
    void openChoices(const WordStop& stop, QMenu& menu, const QPoint& place);
    void addChoices(QMenu& menu, const WordInPart& word);
    void addSuggestions(QMenu& menu, const WordStop& stop, const QStringList& suggestions);
    void keepWord(const QString& word);
    void toggleHelper();
    void orderTabs();
    void keepInSight(TextBox* edit, const QRect& place);

    PageFrame* m_frame;
    Banner* m_lastTime;
    Banner* m_older; ///< the person answered, and the words changed since
    RingColumn* m_cover;
    RingColumn* m_writing;
    NoteSections* m_sections;
    NoteSpelling* m_spelling;
    ShortCodes* m_codes;
    GoalChoice* m_goal;
    TagChips* m_tags;
    NoteHelper* m_helper;
    TogetherView* m_together = nullptr; ///< in place of all the rest while they write together
    Button* m_helperSwitch;
    DraftTimer* m_keepTimer;
    QTimer m_lookTimer;

    WordingCheck m_wording;
    QSet<QString> m_leftAlone; ///< codes of words somebody chose to keep in this note
    TemplateTrail m_trail;
    UndoTrail m_undo; ///< as the fields of this note have it, for when they are made anew
    NoteId m_wanted;
    std::optional<NoteOpening> m_opening;
    QString m_template;
    PersonsAnswer m_answer; ///< given in writing together, or at the review
    Question m_question;
    std::vector<std::function<void()>> m_afterSaving; ///< asked for while one is on its way
    bool m_isSaving = false;
    bool m_isFilling = false;
    bool m_isUnsaved = false; ///< the page has something that the note has not
    bool m_isUnkept = false;  ///< and the draft neither
    bool m_isUncovered = false;
    bool m_showsHelper = true;
    bool m_goesOn = false; ///< F7 waits for what is being looked through
};

} // namespace kithbook
