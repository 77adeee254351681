// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/reviewpage.h"

#include "core/records/tables.h"

namespace kithbook {

ReviewPage::ReviewPage(const Room& room, QWidget* parent) : Page(room, parent) {}

void ReviewPage::showNote(NoteId note)
{
    m_note = note;
}

QSet<int> ReviewPage::concerns() const
{
    return {tables::kNote.number};
}

void ReviewPage::refresh() {}

} // namespace kithbook
