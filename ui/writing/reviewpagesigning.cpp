// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// From Sign to the signature: the ten seconds and what stops them.
#include "core/book/mutation.h"
#include "ui/paper/paperview.h"
#include "ui/parts/button.h"
#include "ui/parts/footerbar.h"
#include "ui/parts/pageframe.h"
#include "ui/parts/steps.h"
#include "ui/words/when.h"
#include "ui/writing/readycard.h"
#include "ui/writing/reviewpage.h"
#include "ui/writing/signcard.h"
#include "ui/writing/signwait.h"
#include "ui/writing/signwaitbar.h"

#include <QKeyEvent>

namespace kithbook {

namespace {

constexpr int kStepOfReview = 1; // of Write, Review, Sign
constexpr int kStepOfSigning = 2;

} // namespace

bool ReviewPage::doMainAct()
{
    if (!m_opening) {
        return false;
    }
    if (!m_wait->isRunning() && !m_isSigning && mayBeSigned()) {
        startWait();
    }
    return true;
}

bool ReviewPage::mayBeSigned()
{
    if (isCovered()) {
        firstFocus()->setFocus(Qt::OtherFocusReason);
        navigator().say(tr("Look the words over first."));
        return false;
    }
    if (m_opening->paper.sheet.sections.empty()) {
        navigator().showError({Code::NothingWritten, {}});
        return false;
    }
    if (blocksSigning(m_opening->elements)) {
        navigator().say(tr("Your agency asks for a few things before signing. They stand first in "
                           "the list."));
        return false;
    }
    if (m_sign->signer().name.isEmpty()) {
        m_sign->showNameMissing();
        return false;
    }
    return true;
}

void ReviewPage::startWait()
{
    saveAnswer(); // a name that is still being typed
    showPaper();
    enterWait(true);
    m_wait->start();
    m_bar->focusCancel();
}

void ReviewPage::stopWait()
{
    if (!m_wait->isRunning()) {
        return;
    }
    m_wait->stop();
    enterWait(false);
    if (isVisible()) {
        m_signButton->setFocus(Qt::OtherFocusReason);
        navigator().say(tr("Not signed. Nothing was locked."));
    }
}

void ReviewPage::enterWait(bool on)
{
    m_bar->setVisible(on);
    m_frame->footer().setVisible(!on);
    m_ready->setEnabled(!on);
    m_sign->setEnabled(!on);
    m_steps->setCurrent(on ? kStepOfSigning : kStepOfReview);
}

void ReviewPage::sign()
{
    m_isSigning = true;
    const Signer signer = m_sign->signer();
    desk().write(
        this, Action::Signed,
        [&lists = desk().catalogues(), &templates = desk().templates(),
         sheet = m_opening->paper.sheet, signer,
         language = QLocale()](Book& book, Mutation& mutation) {
            return signAsRead(book, mutation, lists, templates, sheet, signer, language);
        },
        [this](const Result<bool>& done) { isSigned(done); });
    desk().ask(
        this,
        [signer, note = m_wanted, &templates = desk().templates()](Book& book) {
            return rememberSigner(book, signer).and_then([&] {
                return dropDraftsOfSigned(book, templates, note);
            });
        },
        [this](const Result<void>& kept) { (void)worked(kept); });
}

void ReviewPage::isSigned(const Result<bool>& done)
{
    m_isSigning = false;
    enterWait(false);
    if (!worked(done)) {
        refreshSoon();
        return;
    }
    if (!*done) {
        navigator().say(tr("Not signed: the note is another one now. Look it over once more."));
        refreshSoon();
        return;
    }
    const qint64 now = desk().clock().nowMs();
    const NoteId note = m_wanted;
    m_wanted = {};
    m_opening.reset();
    navigator().showNote(note);
    //: %1 a time
    navigator().say(tr("Signed %1").arg(timeWords(now, desk().clock().offsetMinutes(now))));
}

// Esc stops the wait wherever the focus is, before anything else that listens to it.
bool ReviewPage::event(QEvent* event)
{
    const bool isKey =
        event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (isKey && m_wait->isRunning() && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        if (event->type() == QEvent::KeyPress) {
            stopWait();
        }
        event->accept();
        return true;
    }
    return Page::event(event);
}

void ReviewPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    stopWait();
}

} // namespace kithbook
