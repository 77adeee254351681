// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/notelist.h"
#include "ui/desk/page.h"

namespace kithbook {

class PageFrame;

/// "Note with Sam T." and below it "Phone, Mon May 4, 3:40 to 4:05 PM".
void showNoteTitle(PageFrame& frame, const NoteRow& row, const BookDesk& desk, const Names& names);

} // namespace kithbook
