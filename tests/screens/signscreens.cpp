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
#include "ui/writing/reviewpage.h"
#include "ui/writing/signwait.h"
#include "ui/writing/writepage.h"

#include <QAbstractButton>

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
        draft.body[0].text.replace(QStringLiteral("not been using"), QStringLiteral("been clean"));
        draft.body.pop_back();
        return notes.edit(mutation, draft);
    });
    hosted->resize(1158, 772);
    hosted->show();
    hosted->page.showNote(note);
    host.settle();
    host.settle();
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
