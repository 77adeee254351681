// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/page.h"
#include "ui/people/peoplequestions.h"

namespace kithbook {

class LineList;

/// The notes about a person, newest first. Each opens to be read. The lines are made when the tab
/// is on the screen.
class NotesTab final : public QWidget
{
    Q_OBJECT

public:
    explicit NotesTab(const Room& room, QWidget* parent = nullptr);

    void show(const PersonPicture& picture);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fill();
    void showMore();
    void add(const std::vector<Note>& notes, bool more);
    [[nodiscard]] QString wordsOf(const Note& note) const;

    const Room m_room;
    LineList* m_lines;
    PersonId m_person;
    std::vector<Note> m_unseen; ///< no lines are made of them yet
    bool m_moreUnseen = false;
    bool m_isStale = false;
    NoteId m_last;
    Question m_question;
};

} // namespace kithbook
