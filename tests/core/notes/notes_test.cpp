// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/connection.h"
#include "core/book/undo.h"
#include "core/book/verify.h"
#include "core/notes/notes.h"
#include "tests/core/notes/filledbook.h"

using namespace kithbook;
using namespace kithbook::test;

namespace {

std::optional<Code> refusal(FilledBook& book, const NoteDraft& draft)
{
    Mutation mutation(book.book(), Action::Added);
    return codeOf(book.notes().add(mutation, draft));
}

QStringList textsOf(const Result<std::vector<Note>>& notes)
{
    REQUIRE(codeOf(notes) == std::nullopt);
    QStringList texts;
    for (const Note& note : *notes) {
        texts += plainWords(note.body);
    }
    return texts;
}

} // namespace

TEST_CASE("a note is there as it was written after the book was locked and opened again")
{
    FilledBook book;
    NoteDraft draft = book.draft(book.addPerson(u"Ana"_qs), u"The bus.\r\nIt is late."_qs);
    draft.session = book.addSession({draft.person}, u"bus"_qs);
    draft.offsetMinutes = -300;
    draft.body.push_back({u"next"_qs, u"Ask."_qs});
    NoteId id;
    book.change(Action::Added, [&](Mutation& m) { id = book.notes().add(m, draft).value(); });
    book.reopen();

    const auto note = book.notes().get(id);
    REQUIRE(codeOf(note) == std::nullopt);
    draft.body.front().text = u"The bus.\nIt is late."_qs;
    CHECK(static_cast<const NoteDraft&>(*note) == draft);
    CHECK(note->id == id);
    CHECK(note->readable);
    CHECK_FALSE(note->goneMs);
    CHECK(codeOf(book.notes().get(NoteId::random())) == Code::NoSuchRecord);
}

TEST_CASE("a note that cannot be kept is refused before anything is written")
{
    FilledBook book;
    const NoteDraft good = book.draft(book.addPerson(u"Ana"_qs), u"The bus."_qs);
    REQUIRE(refusal(book, good) == std::nullopt);

    NoteDraft draft = good;
    draft.person = {};
    CHECK(refusal(book, draft) == Code::PersonMissing);
    draft = good;
    draft.writtenMs = 0;
    CHECK(refusal(book, draft) == Code::BadDate);
    draft = good;
    draft.offsetMinutes = 14 * 60 + 1;
    CHECK(refusal(book, draft) == Code::BadDate);
    draft = good;
    draft.templateCode = u"haiku"_qs;
    CHECK(refusal(book, draft) == Code::UnknownChoice);
    draft = good;
    draft.body.front().code = u"subjective"_qs; // of another template
    CHECK(refusal(book, draft) == Code::UnknownChoice);
    draft = good;
    draft.state = u"signed"_qs;
    CHECK(refusal(book, draft) == Code::UnknownChoice);
    draft = good;
    draft.body.front().text = QString(kLongestNote + 1, u'x');
    CHECK(refusal(book, draft) == Code::TextTooLong);
    draft.body.front().text = QString(QChar(0xDC00));
    CHECK(refusal(book, draft) == Code::TextNotPlain);
}

TEST_CASE("an empty draft is kept, since a form saves by itself")
{
    FilledBook book;
    const NoteId id = book.addNote(book.addPerson(u"Ana"_qs), u"  "_qs);
    CHECK(book.notes().get(id)->body.empty());
}

TEST_CASE("an edit writes what differs and keeps what came in since the form was loaded")
{
    FilledBook book;
    const NoteId id = book.addNote(book.addPerson(u"Ana"_qs), u"before"_qs);
    auto note = book.notes().forEditing(id);
    REQUIRE(codeOf(note) == std::nullopt);
    CHECK(note->seen.isLoaded());
    const qint64 head = book->log().head().seq;

    book.change(Action::Edited, [&](Mutation& m) { REQUIRE(book.notes().edit(m, *note)); });
    CHECK(book->log().head().seq == head);

    note->body.front().text = u"after"_qs;
    book.change(Action::Edited, [&](Mutation& m) { REQUIRE(book.notes().edit(m, *note)); });
    CHECK(book->log().head().seq == head + 1);
    CHECK(plainWords(book.notes().get(id)->body) == u"after"_qs);
}

TEST_CASE("a note this version cannot read is shown as such and not written over")
{
    FilledBook book;
    const NoteId id = book.addNote(book.addPerson(u"Ana"_qs), u"before"_qs);
    book.change(Action::Edited, [&](Mutation& m) {
        m.update(tables::kNote, id, {{tables::note::kBody, QByteArray("from the future")}});
    });
    const auto note = book.notes().forEditing(id);
    REQUIRE(codeOf(note) == std::nullopt);
    CHECK_FALSE(note->readable);
    Mutation mutation(book.book(), Action::Edited);
    CHECK(codeOf(book.notes().edit(mutation, *note)) == Code::BadInput);
}

TEST_CASE("a person's notes come newest first and page by page")
{
    FilledBook book;
    const PersonId ana = book.addPerson(u"Ana"_qs);
    book.addNote(book.addPerson(u"Ben"_qs), u"of somebody else"_qs);
    book.addNote(ana, u"second"_qs, kNow - 10);
    const NoteId third = book.addNote(ana, u"third"_qs, kNow - 10); // in the same moment
    book.addNote(ana, u"first"_qs, kNow - 20);
    const NoteId gone = book.addNote(ana, u"gone"_qs, kNow);
    book.change(Action::MovedToTrash, [&](Mutation& m) { book.notes().moveToTrash(m, gone); });

    const Notes notes = book.notes();
    CHECK(textsOf(notes.ofPerson(ana)) == QStringList{u"third"_qs, u"second"_qs, u"first"_qs});
    CHECK(textsOf(notes.ofPerson(ana, {}, 1)) == QStringList{u"third"_qs});
    CHECK(textsOf(notes.ofPerson(ana, third)) == QStringList{u"second"_qs, u"first"_qs});
}

TEST_CASE("a session's notes come in the order they were written")
{
    FilledBook book;
    const PersonId ana = book.addPerson(u"Ana"_qs);
    const SessionId session = book.addSession({ana}, u"bus"_qs);
    for (const auto& [text, at] :
         {std::pair(u"later"_qs, kNow), std::pair(u"sooner"_qs, kNow - 1)}) {
        NoteDraft draft = book.draft(ana, text, at);
        draft.session = session;
        book.change(Action::Added, [&](Mutation& m) { REQUIRE(book.notes().add(m, draft)); });
    }
    CHECK(textsOf(book.notes().ofSession(session)) == QStringList{u"sooner"_qs, u"later"_qs});
}

TEST_CASE("drafts wait to be finished, ready notes and those in Trash do not")
{
    FilledBook book;
    const PersonId ana = book.addPerson(u"Ana"_qs);
    book.addNote(ana, u"old"_qs, kNow - 10);
    book.addNote(ana, u"new"_qs, kNow);
    const NoteId gone = book.addNote(ana, u"gone"_qs);
    NoteDraft ready = book.draft(ana, u"ready"_qs);
    ready.state = noteState::kReady;
    book.change(Action::Added, [&](Mutation& m) { REQUIRE(book.notes().add(m, ready)); });
    book.change(Action::MovedToTrash, [&](Mutation& m) { book.notes().moveToTrash(m, gone); });

    const auto waiting = book.notes().toFinish(1);
    REQUIRE(codeOf(waiting) == std::nullopt);
    CHECK(waiting->count == 2);
    REQUIRE(waiting->newest.size() == 1);
    CHECK(plainWords(waiting->newest.front().body) == u"new"_qs);

    book.change(Action::PutBack, [&](Mutation& m) { book.notes().putBack(m, gone); });
    CHECK(book.notes().toFinish()->count == 3);
}

TEST_CASE("undo takes a new note out of sight and an edit back")
{
    FilledBook book;
    const PersonId ana = book.addPerson(u"Ana"_qs);
    const NoteId id = book.addNote(ana, u"kayak"_qs);
    auto note = book.notes().forEditing(id);
    note->body.front().text = u"zeppelin"_qs;
    book.change(Action::Edited, [&](Mutation& m) { REQUIRE(book.notes().edit(m, *note)); });

    REQUIRE(undoLastStep(book.book()));
    CHECK(plainWords(book.notes().get(id)->body) == u"kayak"_qs);
    CHECK(book.found(u"kayak"_qs).hits.size() == 1);
    CHECK(book.found(u"zeppelin"_qs).hits.empty());

    REQUIRE(undoLastStep(book.book()));
    CHECK(book.notes().get(id)->goneMs.has_value());
    CHECK(book.found(u"kayak"_qs).hits.empty());
}

TEST_CASE("a book with notes that were edited, trashed, put back and erased verifies")
{
    FilledBook book;
    const PersonId ana = book.addPerson(u"Ana"_qs, u"likes rivers"_qs);
    book.addSession({ana}, u"at the river"_qs);
    const NoteId id = book.addNote(ana, QString(kLongestNote, u'x'));
    const NoteId other = book.addNote(ana, u"short"_qs);
    auto note = book.notes().forEditing(id);
    note->body.front().text = u"river"_qs;
    book.change(Action::Edited, [&](Mutation& m) { REQUIRE(book.notes().edit(m, *note)); });
    book.change(Action::MovedToTrash, [&](Mutation& m) { book.notes().moveToTrash(m, id); });
    book.change(Action::PutBack, [&](Mutation& m) { book.notes().putBack(m, id); });
    book.change(Action::Erased, [&](Mutation& m) { REQUIRE(book.notes().erase(m, other)); });
    book.reopen();

    Verifier verifier(book.book());
    REQUIRE(runToEnd(verifier));
    CHECK(verifier.verdict().isSound());
    CHECK(verifier.verdict().rows == 4);
}
