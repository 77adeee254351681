// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the writing page is turned to the person, and back.
#include "ui/parts/banner.h"
#include "ui/parts/pageframe.h"
#include "ui/parts/textbox.h"
#include "ui/words/paperwords.h"
#include "ui/writing/goalchoice.h"
#include "ui/writing/notesections.h"
#include "ui/writing/togetherview.h"
#include "ui/writing/writepage.h"

#include <QLayout>

#include <algorithm>

namespace kithbook {

bool WritePage::canWriteTogether() const
{
    return m_opening && !m_together && !desk().about().readOnly;
}

void WritePage::writeTogether()
{
    turnPage(false);
}

void WritePage::askAgain()
{
    turnPage(true);
}

void WritePage::showOlderAnswer()
{
    const bool isSo = isOlder(m_answer, digestOfTyped(m_sections->body()));
    if (isSo) {
        //: %1 a name; they were asked whether the note says it right
        m_older->setText(
            tr("%1 answered before the last changes.").arg(names().list(m_opening->row.people)));
    }
    m_older->setVisible(isSo);
}

void WritePage::turnPage(bool readsBack)
{
    if (!canWriteTogether()) {
        return;
    }
    const NoteDraftState now = state();
    const auto goal = std::find_if(m_opening->goals.begin(), m_opening->goals.end(),
                                   [&](const Goal& each) { return each.id == now.goal; });
    m_together = new TogetherView({.desk = desk(),
                                   .names = names(),
                                   .row = m_opening->row,
                                   .goal = goal == m_opening->goals.end() ? QString() : goal->words,
                                   .tags = tagWords(now.tags, desk().catalogues()),
                                   .isOfPerson = !m_opening->note.person.isNull(),
                                   .isCovered = isCovered(),
                                   .readsBack = readsBack},
                                  now);
    connect(m_together, &TogetherView::edited, this, &WritePage::edited);
    connect(m_together, &TogetherView::cursorMoved, this, &WritePage::keepInSight);
    connect(m_together, &TogetherView::done, this, [this] { save([] {}); });
    connect(m_together, &TogetherView::left, this, [this] {
        endTogether();
        if (QWidget* first = firstFocus()) {
            first->setFocus(Qt::OtherFocusReason);
        }
    });
    navigator().showAlone(true);
    m_frame->hide();
    layout()->addWidget(m_together);
    m_together->begin();
}

// What was typed there is on the page again before the other goes, with its words to look at.
void WritePage::endTogether()
{
    if (!m_together) {
        return;
    }
    const NoteDraftState now = state();
    TogetherView* together = m_together;
    m_together = nullptr;
    together->disconnect(this);
    together->hide();
    together->deleteLater(); // it may be in the middle of a click
    fill(now);
    m_frame->show();
    navigator().showAlone(false);
}

} // namespace kithbook
