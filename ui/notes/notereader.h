// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/page.h"
#include "ui/notes/notesquestions.h"
#include "ui/notes/readtexts.h"

#include <memory>
#include <optional>

class QScrollArea;
class QVBoxLayout;

namespace kithbook {

class AddToNote;
class Button;
class Card;
class SignedWords;

/// One note to be read: whom it is about, its session, its parts. The words can be selected and
/// copied; plain text. A signed one shows who signed it and what was added, and can be added to.
/// While names are hidden the words are too, until they are asked for: a name
/// may stand in them. UI thread.
class NoteReader final : public QWidget
{
    Q_OBJECT

public:
    explicit NoteReader(const Room& room, QWidget* parent = nullptr);
    ~NoteReader() override;

    /// `found`: the words it was found by, as typed. They are marked, and the first of them comes
    /// into sight. Empty: none.
    void showNote(const NoteToRead& note, const QString& found = {});
    void showNothing();
    /// The focus to what was found, or the first part, or the first thing that can be done.
    void focusText();
    /// What addAsked() asked for is done, or was not.
    void added();
    void showAddError(const Error& error);
    /// What is being added, and to which note.
    [[nodiscard]] const AddToNote& addForm() const { return *m_add; }
    /// As its button does; false when nothing is being added.
    bool saveAddition();

Q_SIGNALS:
    void trashAsked(kithbook::NoteId note);
    void putBackAsked(kithbook::NoteId note);
    void addAsked(kithbook::NoteId note, const kithbook::AddendumDraft& draft);
    void addEdited();
    void addCanceled(kithbook::NoteId note);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void build();
    [[nodiscard]] QLayout* makeHead(QWidget& page);
    [[nodiscard]] QLayout* makeActs(QWidget& page);
    Button* addAct(QLayout& acts, const QString& text, const char* name);
    void addPageActs(QLayout& acts);
    void addSignedActs(QLayout& acts);
    void markError();
    void addWords(QVBoxLayout& column);
    void addPart(QVBoxLayout& column, const NoteSection& part);
    void keepColumn();
    void seekFound();

    const Room m_room;
    std::optional<NoteToRead> m_note;
    NoteId m_uncovered; ///< its words are shown though names are hidden
    QScrollArea* m_scroll;
    Card* m_card = nullptr;
    AddToNote* m_add;  ///< these two stay while the rest is made anew: somebody may be typing
    ReadTexts m_texts; ///< of what is shown now
    std::unique_ptr<SignedWords> m_signed;
    QString m_found;
    bool m_seeks = false; ///< the first of them is not in sight yet
};

} // namespace kithbook
