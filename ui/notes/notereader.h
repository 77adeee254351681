// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/page.h"
#include "ui/notes/notesquestions.h"

#include <optional>

class QScrollArea;
class QVBoxLayout;

namespace kithbook {

class Button;
class Card;

/// One note to be read: whom it is about, its session, its parts. The words can be selected and
/// copied; plain text. While names are hidden the words are too, until they are asked for: a name
/// may stand in them. UI thread.
class NoteReader final : public QWidget
{
    Q_OBJECT

public:
    explicit NoteReader(const Room& room, QWidget* parent = nullptr);

    void showNote(const NoteToRead& note);
    void showNothing();
    /// The focus to the first part, or to the first thing that can be done.
    void focusText();

Q_SIGNALS:
    void trashAsked(kithbook::NoteId note);
    void putBackAsked(kithbook::NoteId note);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    [[nodiscard]] QLayout* makeHead(QWidget& page);
    [[nodiscard]] QLayout* makeActs(QWidget& page);
    Button* addAct(QLayout& acts, const QString& text, const char* name);
    void addWords(QVBoxLayout& column);
    void addPart(QVBoxLayout& column, const NoteSection& part);
    void keepColumn();

    const Room m_room;
    std::optional<NoteToRead> m_note;
    NoteId m_uncovered; ///< its words are shown though names are hidden
    QScrollArea* m_scroll;
    Card* m_card = nullptr;
};

} // namespace kithbook
