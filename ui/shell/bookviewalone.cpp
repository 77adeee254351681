// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A page alone in the window, for somebody else's eyes.
#include "ui/help/helpstage.h"
#include "ui/parts/undobar.h"
#include "ui/shell/bookview.h"
#include "ui/writing/writepage.h"

namespace kithbook {

void BookView::showAlone(bool alone)
{
    if (alone == m_isAlone) {
        return;
    }
    m_isAlone = alone;
    m_undo->clear(); // "Moved to Trash." is nobody else's business
    followWidth();
    Q_EMIT sectionShown();
}

bool BookView::canWriteTogether() const
{
    return m_section == Section::Write && !m_isAlone && !m_parts.desk.about().readOnly;
}

void BookView::writeTogether()
{
    if (auto* writing = qobject_cast<WritePage*>(m_pages.value(Section::Write));
        writing && canWriteTogether()) {
        m_help->close();
        writing->writeTogether();
    }
}

} // namespace kithbook
