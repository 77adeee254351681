// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/signscreens.h"

#include "core/notes/notes.h"
#include "core/notes/notetags.h"
#include "core/notes/signing.h"
#include "core/records/goals.h"
#include "core/records/settings.h"
#include "tests/screens/hostedpage.h"
#include "ui/notes/notespage.h"
#include "ui/parts/textbox.h"
#include "ui/writing/notespelling.h"
#include "ui/writing/reviewpage.h"
#include "ui/writing/signwait.h"
#include "ui/writing/versionspage.h"
#include "ui/writing/writepage.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QListView>

namespace kithbook {

namespace {

using test::PageHost;

const Signer& ana()
{
    static const Signer ana{QStringLiteral("Ana D."), QStringLiteral("certified peer specialist")};
    return ana;
}

/// The note of mock 07.
NoteId addNote(PageHost& host)
{
    const PersonId sam = host.addPerson(QStringLiteral("Sam T."));
    NoteDraft draft;
    draft.person = sam;
    draft.session = host.addCall(sam, 17 * 60 + 35);
    draft.writtenMs = PageHost::kNow;
    draft.offsetMinutes = PageHost::kOffset;
    draft.agreement = Agreement::Agrees;
    draft.body = {
        {QStringLiteral("talked"),
         QStringLiteral("Sam told me about his first week at the art group. The bus was hard on "
                        "Tuesday, and he stayed for the last half hour. He chose not to call the "
                        "bus office alone. He has not been using since March and said “people "
                        "still see an addict, and I draw anyway.”")},
        {QStringLiteral("offered"),
         QStringLiteral("I shared how I planned my own first bus trips, one stop at a time. We "
                        "found the Thursday route on the map together. I offered to ride along "
                        "once.")},
        {QStringLiteral("landed"),
         QStringLiteral("“One stop at a time, I can do that.” He laughed and told me about his "
                        "drawing of the bus driver.")},
        {QStringLiteral("next"), QStringLiteral("Sam and Ana ride the Thursday bus together, "
                                                "May 7. Sam brings his sketchbook.")}};
    const auto goal = host.write([&](Book& book, Mutation& mutation) {
        GoalDraft words;
        words.person = sam;
        words.words = QStringLiteral("My drawings on a wall");
        words.startedDay = host.desk().today();
        return Goals(book).add(mutation, words);
    });
    draft.goal = *goal;
    const auto id = host.write([&](Book& book, Mutation& mutation) {
        return Notes(book, host.desk().templates()).add(mutation, draft);
    });
    (void)host.write([&](Book& book, Mutation& mutation) {
        (void)Settings(book).set(mutation, Settings::kOwnName, ana().name);
        (void)Settings(book).set(mutation, Settings::kCredential, ana().credential);
        return setTags(mutation, book.connection(), host.desk().catalogues(), *id,
                       {{QStringLiteral("fidelity_items"), QStringLiteral("FI1")},
                        {QStringLiteral("fidelity_items"), QStringLiteral("FI3")}});
    });
    return *id;
}

std::unique_ptr<HostedPage<ReviewPage>> reviewed()
{
    auto hosted = std::make_unique<HostedPage<ReviewPage>>(PageHost::Filled::Empty);
    hosted->resize(1158, 772);
    hosted->show();
    hosted->page.showNote(addNote(hosted->host));
    hosted->host.settle();
    return hosted;
}

std::unique_ptr<HostedPage<NotesPage>> signedNotes()
{
    auto hosted = std::make_unique<HostedPage<NotesPage>>(PageHost::Filled::Empty);
    PageHost& host = hosted->host;
    const NoteId note = addNote(host);
    (void)host.write([&](Book& book, Mutation& mutation) {
        return Signing(book, host.desk().catalogues(), host.desk().templates())
            .sign(mutation, note, ana(), QLocale());
    });
    (void)host.write([&](Book& book, Mutation& mutation) {
        AddendumDraft draft;
        draft.signer = ana();
        draft.reason = QStringLiteral("It was Wednesday.");
        draft.strike = Strike{QStringLiteral("talked"), 68, 10, {}};
        return Signing(book, host.desk().catalogues(), host.desk().templates())
            .add(mutation, note, draft);
    });
    hosted->resize(1158, 772);
    hosted->show();
    hosted->page.showNote(note);
    host.settle();
    return hosted;
}

void press(QWidget& page, const char* name)
{
    if (auto* button = page.findChild<QAbstractButton*>(QString::fromLatin1(name))) {
        button->click();
    }
}

} // namespace

/// Mock 06: words to look at, and a next step that is still to add.
std::unique_ptr<QWidget> writeScreen()
{
    auto hosted = std::make_unique<HostedPage<WritePage>>(PageHost::Filled::Empty);
    PageHost& host = hosted->host;
    const NoteId note = addNote(host);
    (void)host.write([&](Book& book, Mutation& mutation) {
        Notes notes(book, host.desk().templates());
        Note draft = notes.forEditing(note).value();
        draft.body[0].text.replace(QStringLiteral("chose not to call"),
                                   QStringLiteral("refused to call"));
        draft.body[0].text.replace(QStringLiteral("half hour"), QStringLiteral("haf hour"));
        draft.body[0].text.replace(QStringLiteral("not been using"), QStringLiteral("been clean"));
        draft.body.pop_back();
        return notes.edit(mutation, draft);
    });
    hosted->resize(1158, 772);
    hosted->show();
    hosted->page.showNote(note);
    host.settle();
    host.settle();
    // Misspelled words are looked for on another thread.
    const auto* spelling = hosted->page.findChild<NoteSpelling*>();
    while (spelling && spelling->isLooking()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return hosted;
}

/// A short code half typed, and what it may become.
std::unique_ptr<QWidget> writeCodesScreen()
{
    auto hosted = std::make_unique<HostedPage<WritePage>>(PageHost::Filled::Empty);
    hosted->resize(1158, 772);
    hosted->show();
    hosted->page.showNote(addNote(hosted->host));
    hosted->host.settle();
    hosted->host.settle();
    auto* text = hosted->page.findChild<TextBox*>(QStringLiteral("section_talked"));
    text->setFocus();
    text->moveCursor(QTextCursor::End);
    for (const char letter : {' ', ';', 's'}) {
        QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, QString(QLatin1Char(letter)));
        QCoreApplication::sendEvent(text, &key);
    }
    QKeyEvent down(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier);
    QCoreApplication::sendEvent(text, &down);
    return hosted;
}

/// What was changed since the note was first kept.
std::unique_ptr<QWidget> versionsScreen()
{
    auto hosted = std::make_unique<HostedPage<VersionsPage>>(PageHost::Filled::Empty);
    PageHost& host = hosted->host;
    const NoteId note = addNote(host);
    const auto change = [&](int section, const char* words, const char* others) {
        host.clock().advanceMs(40 * 60'000);
        (void)host.write([&](Book& book, Mutation& mutation) {
            Notes notes(book, host.desk().templates());
            Note draft = notes.forEditing(note).value();
            draft.body[static_cast<size_t>(section)].text.replace(QString::fromUtf8(words),
                                                                  QString::fromUtf8(others));
            return notes.edit(mutation, draft);
        });
    };
    change(0, "The bus was hard on Tuesday, and he", "He");
    change(3, "Thursday bus together, May 7.", "Friday bus together, May 8, if it is dry.");
    change(1, "once", "once or twice");
    hosted->resize(1158, 772);
    hosted->show();
    hosted->page.showNote(note);
    host.settle();
    if (auto* list = hosted->page.findChild<QListView*>(QStringLiteral("versions"))) {
        list->setCurrentIndex(list->model()->index(3, 0));
    }
    return hosted;
}

std::unique_ptr<QWidget> reviewScreen()
{
    return reviewed();
}

std::unique_ptr<QWidget> signWaitScreen()
{
    auto hosted = reviewed();
    press(hosted->page, "sign");
    auto* wait = hosted->page.findChild<SignWait*>();
    wait->tick();
    wait->tick();
    return hosted;
}

std::unique_ptr<QWidget> noteSignedScreen()
{
    return signedNotes();
}

std::unique_ptr<QWidget> noteAddScreen()
{
    auto hosted = signedNotes();
    press(hosted->page, "noteAdd");
    return hosted;
}

} // namespace kithbook
