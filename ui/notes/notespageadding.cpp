// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is added to a signed note, from the first key to the signature.
#include "core/book/mutation.h"
#include "core/notes/signing.h"
#include "core/records/drafts.h"
#include "ui/desk/drafttimer.h"
#include "ui/notes/addendumdraft.h"
#include "ui/notes/addtonote.h"
#include "ui/notes/notereader.h"
#include "ui/notes/notespage.h"
#include "ui/words/when.h"

#include <utility>

namespace kithbook {

bool NotesPage::doMainAct()
{
    return m_reader->saveAddition();
}

void NotesPage::keepDraft()
{
    m_keepTimer->stop();
    if (!std::exchange(m_isUnkept, false)) {
        return;
    }
    const NoteId note = m_reader->addForm().note();
    desk().ask(
        this,
        [note, body = encoded(m_reader->addForm().draft())](Book& book) {
            return keepAddition(book, note, body);
        },
        [this](const Result<qint64>& kept) {
            m_isUnkept = !worked(kept) || m_isUnkept; // tried again with the next key
        });
}

void NotesPage::dropAddition(NoteId id)
{
    m_keepTimer->stop();
    m_isUnkept = false;
    desk().ask(
        this,
        [form = addendumDraftForm(id)](Book& book) {
            return Drafts(book).drop(QLatin1StringView(form));
        },
        [this](const Result<void>& dropped) { (void)worked(dropped); });
}

void NotesPage::addTo(NoteId id, const AddendumDraft& draft)
{
    m_keepTimer->stop();
    m_isUnkept = false;
    desk().write(
        this, Action::AddedTo,
        [id, draft, &lists = desk().catalogues(),
         &templates = desk().templates()](Book& book, Mutation& mutation) {
            return Signing(book, lists, templates).add(mutation, id, draft).and_then([&] {
                const QByteArray form = addendumDraftForm(id);
                return Drafts(book).drop(QLatin1StringView(form));
            });
        },
        [this](const Result<void>& added) {
            if (!added) {
                m_reader->showAddError(added.error());
                return;
            }
            m_reader->added();
            const qint64 now = desk().clock().nowMs();
            //: %1 a time
            navigator().say(tr("Added %1").arg(timeWords(now, desk().clock().offsetMinutes(now))));
        });
}

} // namespace kithbook
