// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/notelist.h"
#include "core/notes/notetemplates.h"
#include "ui/writing/notedraft.h"
#include "ui/writing/readback.h"

#include <QWidget>

class QStackedLayout;

namespace kithbook {

class AnswerForm;
class BookDesk;
class Button;
class FooterBar;
class Label;
class Names;
class NoteSections;
class RingColumn;
class TextBox;

/// A note as it is written together: the specialist turns the laptop to the person, or shares the
/// screen, and both look at this one note in large text (ux.md "Write it together"). No words to
/// look at, no tags, no helper. First it is written, then read back with the person's own comment
/// and answer. Done hides the note and waits for the specialist to turn the screen back, so that
/// nothing else comes to the eyes of somebody it is not for. UI thread.
class TogetherView final : public QWidget
{
    Q_OBJECT

public:
    struct About
    {
        const BookDesk& desk;
        const Names& names;
        const NoteRow& row;
        QString goal;           ///< its words; empty: none
        QString tags;           ///< in words; empty: none
        bool isOfPerson = true; ///< false: about everybody in a group, whom nobody answers for
        bool isCovered = false; ///< the words are shown only when asked for
        bool readsBack = false; ///< begins there: they are asked once more
    };

    TogetherView(const About& about, const NoteDraftState& note, QWidget* parent = nullptr);

    [[nodiscard]] NoteBody body() const;
    [[nodiscard]] PersonsAnswer answer() const;
    /// "Saved 9:58 AM", or that it is not.
    void showKept(const QString& words, bool isKept);
    /// What the filled button does now.
    void doMainAct();
    /// Once it is on the screen.
    void begin();

Q_SIGNALS:
    void edited();
    /// The note is hidden: what was typed should go where it belongs.
    void done();
    /// The specialist has the screen again.
    void left();
    void cursorMoved(kithbook::TextBox* edit, const QRect& place);

private:
    enum class Stage { Covered, Write, ReadBack, Hidden };

    void build(const About& about, const NoteDraftState& note);
    void readBack();
    [[nodiscard]] QWidget* makeTitle(const About& about) const;
    [[nodiscard]] QWidget* makeCover();
    [[nodiscard]] QWidget* makeGoodbye();
    void buildFooter();
    void enter(Stage stage);
    void hideNote();
    [[nodiscard]] QWidget* focusOf(Stage stage) const;

    QStackedLayout* m_stack;
    QWidget* m_page;
    FooterBar* m_footer;
    QWidget* m_goodbye = nullptr;
    RingColumn* m_cover;
    RingColumn* m_writing;
    RingColumn* m_reading;
    Label* m_hint;
    NoteSections* m_sections;
    ReadBack* m_readBack;
    std::vector<ReadPart> m_beside; ///< what is read back after the words, as on paper
    AnswerForm* m_answer;
    Button* m_main = nullptr;
    Button* m_other = nullptr;
    Button* m_back = nullptr;
    Label* m_goodbyeWords = nullptr;
    Stage m_stage = Stage::Write;
};

} // namespace kithbook
