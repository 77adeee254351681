// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a note comes onto the writing page: newly opened, as it changed in the book, or after a lock.
#include "ui/writing/goalchoice.h"
#include "ui/writing/notesections.h"
#include "ui/writing/shortcodes.h"
#include "ui/writing/tagchips.h"
#include "ui/writing/togetherview.h"
#include "ui/writing/writepage.h"

#include <QScopedValueRollback>

#include <utility>

namespace kithbook {

namespace {

NoteDraftState stateOf(const Note& note, const std::vector<NoteTag>& tags)
{
    return {note.templateCode, note.body, note.goal, tags, answerIn(note)};
}

} // namespace

void WritePage::showNote(NoteId note)
{
    if (m_opening && m_opening->note.id == note) {
        endTogether();
        return; // it is on the page, cursor, undo and all
    }
    save([this, note] { open(note); });
}

void WritePage::open(NoteId note)
{
    endTogether();
    m_wanted = note;
    m_opening.reset();
    refresh();
}

void WritePage::opened(NoteOpening opening)
{
    if (opening.note.isSigned() || !opening.note.readable) {
        navigator().showNote(opening.note.id);
        return;
    }
    const bool isNew = !m_opening || m_opening->note.id != opening.note.id;
    if (!isNew && (m_isUnsaved || m_together)) {
        // What is on the page is newer, and stays; the history keeps what it is written over.
        m_opening->note.seen = std::move(opening.note.seen);
        m_opening->looksAtWords = opening.looksAtWords;
        m_codes->setOwn(opening.ownSnippets);
        look();
        return;
    }
    m_opening = std::move(opening);
    if (isNew) {
        m_leftAlone.clear();
        m_trail = {};
        m_isUncovered = false;
        m_undo = std::move(m_opening->undo);
    }
    m_codes->setOwn(m_opening->ownSnippets);
    const NoteDraftState inBook = stateOf(m_opening->note, m_opening->tags);
    m_isUnsaved = m_opening->kept && *m_opening->kept != inBook;
    const NoteDraftState& shown = m_isUnsaved ? *m_opening->kept : inBook;
    isNew ? fillAnew(shown) : fill(shown);
    showTitle();
    showCover();
    if (m_isUnsaved) {
        draftKept(m_opening->keptMs);
    }
    if (isNew) {
        carryForward();
        if (QWidget* first = firstFocus(); first && isVisible()) {
            first->setFocus(Qt::OtherFocusReason);
        }
    }
}

// Undo goes on where it was before another note or a lock.
void WritePage::fillAnew(const NoteDraftState& state)
{
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_template = state.templateCode;
        m_sections->replay(state.templateCode, state.body, m_undo);
    }
    fill(state);
}

void WritePage::fill(const NoteDraftState& state)
{
    const QScopedValueRollback filling(m_isFilling, true);
    if (std::exchange(m_template, state.templateCode) != state.templateCode) {
        m_undo = UndoTrail(state.body); // other fields, which have no undo of these
    }
    m_answer = state.answer.value_or(PersonsAnswer());
    m_sections->show(state.templateCode, state.body);
    m_sections->setReadOnly(desk().about().readOnly);
    m_goal->show(m_opening->goals, state.goal);
    m_goal->setHidden(m_opening->note.person.isNull()); // a goal is somebody's
    m_tags->show(state.tags, m_opening->usualTags);
    m_undo.follow(state.body);
    look();
}

void WritePage::refresh()
{
    if (m_wanted.isNull()) {
        return;
    }
    const Catalogues& lists = desk().catalogues();
    const NoteTemplates& templates = desk().templates();
    desk().ask(
        this,
        [&lists, &templates, note = m_wanted](Book& book) {
            return openNote(book, lists, templates, note);
        },
        [this](Result<NoteOpening> opening) {
            if (opening && !opening->note.goneMs) {
                opened(std::move(*opening));
                return;
            }
            if (!opening && opening.error().code != Code::NoSuchRecord) {
                navigator().showError(opening.error());
            }
            navigator().goBack(); // it is not in the book any more
        },
        &m_question);
}

} // namespace kithbook
