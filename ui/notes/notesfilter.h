// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/page.h"
#include "ui/notes/notesquestions.h"

#include <QFrame>

class QComboBox;
class QLineEdit;

namespace kithbook {

class Button;
class ChipGroup;
class DayField;
class Field;

/// What the list of notes is narrowed to: state, words and name always at hand, the rest on a line
/// that opens; and one button that leads back to all notes.
class NotesFilter final : public QFrame
{
    Q_OBJECT

public:
    explicit NotesFilter(const Room& room, QWidget* parent = nullptr);

    [[nodiscard]] NotesWanted wanted() const;
    /// Back to all notes; the focus goes to the words.
    void clear();

Q_SIGNALS:
    void changed();

private:
    void makeFields();
    void fillModes(const Catalogue& modes);
    [[nodiscard]] QWidget* makeMore();
    void openMore(bool open);
    void takeDay(DayField* edit, Field* field, QDate& day);
    void tell();

    ChipGroup* m_show;
    QLineEdit* m_words;
    QLineEdit* m_name;
    Button* m_more;
    Button* m_clear;
    QWidget* m_further = nullptr;
    QComboBox* m_mode;
    DayField* m_from;
    DayField* m_to;
    Field* m_fromField;
    Field* m_toField;
    QDate m_first; ///< as it was read last
    QDate m_last;
};

} // namespace kithbook
