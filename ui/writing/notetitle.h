// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/notelist.h"
#include "ui/desk/page.h"

namespace kithbook {

class PageFrame;

struct NoteTitle
{
    QString whom; ///< "Note with Sam T."
    QString met;  ///< "Phone, Mon May 4, 3:40 to 4:05 PM"; empty without a session
};
[[nodiscard]] NoteTitle noteTitle(const NoteRow& row, const BookDesk& desk, const Names& names);

/// "Note with Sam T." and below it "Phone, Mon May 4, 3:40 to 4:05 PM".
void showNoteTitle(PageFrame& frame, const NoteRow& row, const BookDesk& desk, const Names& names);

} // namespace kithbook
