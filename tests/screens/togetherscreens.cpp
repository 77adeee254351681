// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/togetherscreens.h"

#include "core/notes/drawnname.h"
#include "core/notes/notes.h"
#include "core/notes/notetags.h"
#include "core/notes/reflections.h"
#include "core/notes/signing.h"
#include "tests/screens/hostedpage.h"
#include "ui/notes/notespage.h"
#include "ui/reflection/reflectionpage.h"
#include "ui/writing/reviewpage.h"
#include "ui/writing/writepage.h"

#include <QAbstractButton>
#include <QLineEdit>

#include <cmath>

namespace kithbook {

namespace {

using test::PageHost;

/// Something like "Sam", as a hand would.
DrawnName drawnSam()
{
    DrawnName name;
    DrawnName::Stroke line;
    for (int i = 0; i <= 60; ++i) { // S
        const double t = i / 60.0;
        line.emplace_back(620 - static_cast<int>(260 * std::sin(t * 4.2)),
                          220 + static_cast<int>(520 * t));
    }
    name.strokes.push_back(line);
    line.clear();
    for (int i = 0; i <= 140; ++i) { // a and m, in one
        const double t = i / 140.0;
        line.emplace_back(900 + static_cast<int>(1500 * t),
                          610 - static_cast<int>(150 * std::abs(std::sin(t * 14.5)) * (1.1 - t)) +
                              static_cast<int>(40 * std::cos(t * 9)));
    }
    name.strokes.push_back(line);
    return name;
}

NoteId addTogether(PageHost& host, bool isAnswered)
{
    const PersonId sam = host.addPerson(QStringLiteral("Sam T."));
    NoteDraft draft;
    draft.person = sam;
    draft.session = host.addCall(sam, 17 * 60 + 35);
    draft.writtenMs = PageHost::kNow;
    draft.offsetMinutes = PageHost::kOffset;
    draft.body = {
        {QStringLiteral("talked"),
         QStringLiteral("Sam told me about his first week at the art group. The bus was hard on "
                        "Tuesday, and he stayed for the last half hour.")},
        {QStringLiteral("offered"), QStringLiteral("We found the Thursday route on the map.")},
        {QStringLiteral("landed"), QStringLiteral("“One stop at a time, I can do that.”")},
        {QStringLiteral("next"), QStringLiteral("Sam and Ana ride the Thursday bus together, "
                                                "May 7. Sam brings his sketchbook.")}};
    if (isAnswered) {
        draft.comment = QStringLiteral("I was braver than it sounds here.");
        draft.agreement = Agreement::Agrees;
        draft.agreedAs = QStringLiteral("Sam");
        draft.agreedMark = encode(drawnSam());
    }
    return *host.write([&](Book& book, Mutation& mutation) {
        return Notes(book, host.desk().templates()).add(mutation, draft);
    });
}

/// The same, and one word more since.
NoteId addOlder(PageHost& host)
{
    const NoteId id = addTogether(host, true);
    (void)host.write([&](Book& book, Mutation& mutation) {
        Notes notes(book, host.desk().templates());
        Note note = notes.forEditing(id).value();
        note.body.front().text += QStringLiteral(" He was tired.");
        return notes.edit(mutation, note).and_then([&] {
            return setTags(mutation, book.connection(), host.desk().catalogues(), id,
                           {{QStringLiteral("fidelity_items"), QStringLiteral("FI1")},
                            {QStringLiteral("fidelity_items"), QStringLiteral("FI6")}});
        });
    });
    return id;
}

void push(QWidget& page, const char* name)
{
    if (auto* button = page.findChild<QAbstractButton*>(QString::fromLatin1(name))) {
        button->click();
    }
}

template <typename PageKind>
std::unique_ptr<HostedPage<PageKind>> showing()
{
    auto hosted = std::make_unique<HostedPage<PageKind>>(PageHost::Filled::Empty);
    hosted->resize(1366, 800);
    hosted->show();
    return hosted;
}

std::unique_ptr<HostedPage<WritePage>> turned(bool isAnswered)
{
    auto hosted = showing<WritePage>();
    hosted->page.showNote(addTogether(hosted->host, isAnswered));
    hosted->host.settle();
    hosted->host.settle();
    hosted->page.writeTogether();
    return hosted;
}

} // namespace

std::unique_ptr<QWidget> togetherScreen()
{
    return turned(false);
}

std::unique_ptr<QWidget> togetherReadScreen()
{
    auto hosted = turned(true);
    push(hosted->page, "togetherNext");
    return hosted;
}

std::unique_ptr<QWidget> togetherDoneScreen()
{
    auto hosted = turned(true);
    push(hosted->page, "togetherOther");
    return hosted;
}

std::unique_ptr<QWidget> togetherReviewScreen()
{
    auto hosted = showing<ReviewPage>();
    hosted->page.showNote(addTogether(hosted->host, true));
    hosted->host.settle();
    return hosted;
}

std::unique_ptr<QWidget> olderWriteScreen()
{
    auto hosted = showing<WritePage>();
    hosted->page.showNote(addOlder(hosted->host));
    hosted->host.settle();
    hosted->host.settle();
    return hosted;
}

std::unique_ptr<QWidget> olderReadScreen()
{
    auto hosted = showing<WritePage>();
    hosted->page.showNote(addOlder(hosted->host));
    hosted->host.settle();
    hosted->host.settle();
    push(hosted->page, "askAgain");
    return hosted;
}

std::unique_ptr<QWidget> olderReviewScreen()
{
    auto hosted = showing<ReviewPage>();
    hosted->page.showNote(addOlder(hosted->host));
    hosted->host.settle();
    return hosted;
}

std::unique_ptr<QWidget> noteFoundScreen()
{
    auto hosted = showing<NotesPage>();
    const NoteId note = addOlder(hosted->host);
    hosted->page.findChild<QLineEdit*>(QStringLiteral("notesWords"))
        ->setText(QStringLiteral("thursday bus"));
    hosted->host.settle();
    hosted->page.showNote(note, QStringLiteral("thursday bus"));
    hosted->host.settle();
    return hosted;
}

std::unique_ptr<QWidget> togetherSignedScreen()
{
    auto hosted = showing<NotesPage>();
    PageHost& host = hosted->host;
    const NoteId note = addTogether(host, true);
    (void)host.write([&](Book& book, Mutation& mutation) {
        return Signing(book, host.desk().catalogues(), host.desk().templates())
            .sign(mutation, note,
                  {QStringLiteral("Ana D."), QStringLiteral("certified peer specialist")},
                  QLocale());
    });
    hosted->page.showNote(note);
    host.settle();
    return hosted;
}

std::unique_ptr<QWidget> reflectionFirstScreen()
{
    auto hosted = showing<ReflectionPage>();
    PageHost& host = hosted->host;
    hosted->page.reflect(host.addCall(host.addPerson(QStringLiteral("Sam T.")), 95));
    host.settle();
    return hosted;
}

std::unique_ptr<QWidget> reflectionScreen()
{
    auto hosted = showing<ReflectionPage>();
    PageHost& host = hosted->host;
    const SessionId session = host.addCall(host.addPerson(QStringLiteral("Sam T.")), 95);
    for (const int daysAgo : {0, 3, 9}) {
        Reflection reflection;
        reflection.id = ReflectionId::random();
        reflection.session = daysAgo == 0 ? session : SessionId();
        reflection.madeMs = PageHost::kNow - daysAgo * 86'400'000LL;
        reflection.text =
            QStringLiteral("The part about the bus took me back to my own first year. I talked "
                           "more than I wanted to.\n\nNext time: ask first, then wait.");
        (void)host.ask([&](Book& book) { return Reflections(book).keep(reflection); });
    }
    hosted->page.reflect(session);
    host.settle();
    return hosted;
}

} // namespace kithbook
