// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/connection.h"
#include "core/notes/find.h"
#include "core/notes/findupkeep.h"
#include "tests/core/notes/signedbook.h"

using namespace kithbook;
using namespace kithbook::test;

namespace {

/// "Ana: the bus" for each hit, with an N, S or P in front.
QStringList told(const FindAnswer& answer)
{
    QStringList lines;
    for (const FindHit& hit : answer.hits) {
        const QChar kind = hit.kind == HitKind::Person    ? u'P'
                           : hit.kind == HitKind::Session ? u'S'
                                                          : u'N';
        lines += kind + u' ' + hit.personName + u": "_qs + hit.snippet.text;
    }
    return lines;
}

} // namespace

TEST_CASE("people, sessions and notes are found by their words")
{
    FilledBook book;
    const PersonId ana = book.addPerson(u"Ana"_qs, u"I love the river"_qs);
    const PersonId river = book.addPerson(u"River"_qs);
    const SessionId walk = book.addSession({ana, river}, u"Walk by the river"_qs, kNow - 20);
    const NoteId note = book.addNote(ana, u"The river was high."_qs, kNow - 10);
    book.addNote(ana, u"Nothing of it."_qs);

    const FindAnswer answer = book.found(u"river"_qs);
    CHECK(told(answer) == QStringList{u"P River: River"_qs, u"P Ana: I love the river"_qs,
                                      u"N Ana: The river was high."_qs,
                                      u"S Ana: Walk by the river"_qs});
    CHECK_FALSE(answer.more);
    CHECK(answer.hits[0].person == river);
    CHECK(answer.hits[2].note == note);
    CHECK(answer.hits[2].whenMs == kNow - 10);
    CHECK(answer.hits[2].snippet.marks == std::vector<Mark>{{4, 5}});
    CHECK(answer.hits[3].session == walk);
    CHECK(answer.hits[3].otherPeople == 1);
}

TEST_CASE("words are found by their beginning, without accents and in any order")
{
    FilledBook book;
    const PersonId ana = book.addPerson(u"Zo\u00EB"_qs);
    book.addNote(ana, u"Caf\u00E9 con M\u00F3nica"_qs);
    CHECK(book.found(u"zoe"_qs).hits.size() == 1);
    for (const QString& text : {u"cafe"_qs, u"CAF\u00C9"_qs, u"cafe\u0301"_qs, u"ca"_qs, u"caf"_qs,
                                u"monica cafe "_qs, u"cafe mon"_qs, u"\"cafe con\""_qs}) {
        INFO(text.toStdString());
        CHECK(book.found(text).hits.size() == 1);
    }
    for (const QString& text : {u"caf "_qs, u"c"_qs, u"cafe ana"_qs, u"\"con cafe\""_qs}) {
        INFO(text.toStdString());
        CHECK(book.found(text).hits.empty());
    }
}

TEST_CASE("no text typed is a command or an error of the index")
{
    FilledBook book;
    const PersonId ana = book.addPerson(u"Ana"_qs);
    book.addNote(ana,
                 u"bus and pass; near bus pass, foo:bar, e-mail x, 100% of drop table note"_qs);
    for (const QString& text : {u"AND"_qs,
                                u"bus AND pass"_qs,
                                u"NEAR("_qs,
                                u"NEAR(bus pass"_qs,
                                u"foo:bar"_qs,
                                u"foo:"_qs,
                                u"-x"_qs,
                                u"e-mail"_qs,
                                u"bus*"_qs,
                                u"*bus"_qs,
                                u"\"bus"_qs,
                                u"bus\""_qs,
                                u"\"bus\" \"pass"_qs,
                                u"^bus"_qs,
                                u"{bus}"_qs,
                                u"(bus"_qs,
                                u"bus)"_qs,
                                u"'bus'"_qs,
                                u"bus; DROP TABLE note; --"_qs,
                                u"100%"_qs,
                                u"bus + pass"_qs,
                                u"\\bus"_qs,
                                u"bus\npass"_qs,
                                u"\u202Ebus"_qs,
                                u"\"\" bus"_qs}) {
        INFO(text.toStdString());
        CHECK(book.found(text).hits.size() == 1);
    }
    for (const QString& text :
         {u"words: bus"_qs, u"OR"_qs, u"bus NOT pass"_qs, u"\U0001F6B2 qqq"_qs}) {
        INFO(text.toStdString());
        CHECK(book.found(text).hits.empty());
    }
    CHECK(codeOf(find(book->connection(), {.text = u"\"*\""_qs})) == Code::NothingToFind);
}

TEST_CASE("what is in Trash is not found and the page is full all the same")
{
    FilledBook book;
    const PersonId ana = book.addPerson(u"Ana"_qs);
    std::vector<NoteId> ids;
    for (int i = 0; i < 8; ++i) {
        ids.push_back(book.addNote(ana, u"bus %1"_qs.arg(i), kNow + i));
    }
    book.change(Action::MovedToTrash, [&](Mutation& m) {
        for (size_t i = 4; i < 8; ++i) {
            book.notes().moveToTrash(m, ids[i]);
        }
    });
    FindAnswer answer = book.found({.text = u"bus"_qs, .limit = 3});
    CHECK(told(answer) == QStringList{u"N Ana: bus 3"_qs, u"N Ana: bus 2"_qs, u"N Ana: bus 1"_qs});
    CHECK(answer.more);
    CHECK_FALSE(book.found({.text = u"bus"_qs, .limit = 4}).more);

    book.change(Action::MovedToTrash, [&](Mutation& m) { m.moveToTrash(tables::kPerson, ana); });
    CHECK(book.found(u"ana"_qs).hits.empty());
    book.change(Action::PutBack, [&](Mutation& m) { book.notes().putBack(m, ids[7]); });
    CHECK(told(book.found({.text = u"bus"_qs, .limit = 1})) == QStringList{u"N Ana: bus 7"_qs});
}

TEST_CASE("an edit changes what is found")
{
    FilledBook book;
    const PersonId ana = book.addPerson(u"Ana"_qs);
    const SessionId session = book.addSession({ana}, u"kayak"_qs);
    auto note = book.notes().forEditing(book.addNote(ana, u"kayak"_qs));
    REQUIRE(book.found(u"kayak"_qs).hits.size() == 2);
    note->body.front().text = u"zeppelin"_qs;
    book.change(Action::Edited, [&](Mutation& m) {
        REQUIRE(book.notes().edit(m, *note));
        m.update(tables::kSession, session, {{tables::session::kLine, u"zeppelin"_qs}});
        m.update(tables::kPerson, ana, {{tables::person::kChosenName, u"Zeppelin"_qs}});
    });
    CHECK(book.found(u"kayak"_qs).hits.empty());
    CHECK(book.found(u"ana"_qs).hits.empty());
    CHECK(book.found(u"zeppelin"_qs).hits.size() == 3);
}

TEST_CASE("within one person the same words find that person's records alone")
{
    FilledBook book;
    const PersonId ana = book.addPerson(u"Ana"_qs, u"the bus"_qs);
    const PersonId ben = book.addPerson(u"Ben"_qs, u"the bus"_qs);
    for (const PersonId& person : {ana, ben}) {
        book.addNote(person, u"Caf\u00E9 by bus"_qs, kNow - 1);
        book.addSession({ben, person}, u"bus to the caf\u00E9"_qs);
    }
    const auto inAna = [&](const QString& text) {
        return told(book.found({.text = text, .person = ana}));
    };
    CHECK(inAna(u"bus"_qs) == QStringList{u"P Ana: the bus"_qs, u"S Ana: bus to the caf\u00E9"_qs,
                                          u"N Ana: Caf\u00E9 by bus"_qs});
    CHECK(inAna(u"cafe by "_qs) == QStringList{u"N Ana: Caf\u00E9 by bus"_qs});
    CHECK(inAna(u"\"to the caf"_qs) == QStringList{u"S Ana: bus to the caf\u00E9"_qs});
    CHECK(inAna(u"ana bus"_qs) == QStringList{u"P Ana: Ana"_qs});
    CHECK(book.found({.text = u"bus"_qs, .person = ana, .limit = 2}).more);
}

TEST_CASE("within a time only what happened in it is found")
{
    FilledBook book;
    const PersonId bus = book.addPerson(u"Bus"_qs);
    for (int i = 0; i < 4; ++i) {
        book.addNote(bus, u"bus %1"_qs.arg(i), kNow + i);
        book.addSession({bus}, u"bus %1"_qs.arg(i), kNow + i);
    }
    const FindQuery query{.text = u"bus"_qs, .fromMs = kNow + 1, .toMs = kNow + 2};
    CHECK(told(book.found(query)).size() == 2);
    FindQuery one = query;
    one.person = bus;
    CHECK(told(book.found(one)) == told(book.found(query)));
    CHECK(book.found({.text = u"bus"_qs, .toMs = kNow}).hits.empty());
}

TEST_CASE("common names leave room for notes")
{
    FilledBook book;
    for (int i = 0; i < 6; ++i) {
        book.addPerson(u"Ana %1"_qs.arg(i));
    }
    for (int i = 0; i < 10; ++i) {
        book.addNote(book.addPerson(u"Ben"_qs), u"met Ana"_qs);
    }
    const FindAnswer answer = book.found({.text = u"ana"_qs, .limit = 10});
    CHECK(answer.hits.size() == 10);
    CHECK(told(answer).filter(u"P "_qs).size() == 2);
    CHECK(answer.more);
}

TEST_CASE("the longest note is found by its last word and shown in one line")
{
    FilledBook book;
    QString text = QString(u"word "_qs).repeated(kLongestNote / 5 - 2) + u"xylograph"_qs;
    book.addNote(book.addPerson(u"Ana"_qs), text);
    const FindAnswer answer = book.found(u"xylo"_qs);
    REQUIRE(answer.hits.size() == 1);
    CHECK(answer.hits[0].snippet.text.size() < kSnippetLength + 2);
    CHECK(answer.hits[0].snippet.text.endsWith(u"xylograph"_qs));
}

TEST_CASE("a note is found by what the person wanted to add")
{
    SignedBook book;
    const NoteId note = book.addWholeNote(); // comment: "I was tired."
    CHECK(told(book.found(u"tired"_qs)) ==
          QStringList{u"N Ana: The bus was late. Ana calls. I was tired."_qs});
    CHECK(book.found(u"bus tired"_qs).hits.size() == 1);
    auto changed = book.notes().forEditing(note).value();
    changed.comment = u"I was glad."_qs;
    book.change(Action::Edited, [&](Mutation& m) { REQUIRE(book.notes().edit(m, changed)); });
    CHECK(book.found(u"tired"_qs).hits.empty());
    CHECK(book.found(u"glad"_qs).hits.size() == 1);
    CHECK(findIsSound(book.book()) == true);
}

TEST_CASE("a signed note is found by what was added to it, once")
{
    SignedBook book;
    const NoteId note = book.addWholeNote();
    book.sign(note);
    book.add(note, u"The heron came back."_qs);
    book.add(note, u"A second heron."_qs);
    const FindAnswer answer = book.found(u"heron"_qs);
    REQUIRE(answer.hits.size() == 1);
    CHECK(answer.hits[0].kind == HitKind::Note);
    CHECK(answer.hits[0].note == note);
    CHECK(answer.hits[0].personName == u"Ana"_qs);
    CHECK(answer.hits[0].snippet.text.contains(u"heron"_qs));
    CHECK_FALSE(answer.hits[0].snippet.marks.empty());
    CHECK(book.found(u"forgot"_qs).hits.size() == 1); // the reason
    const PersonId ana = answer.hits[0].person;
    const FindAnswer hers = book.found({.text = u"heron back"_qs, .person = ana});
    REQUIRE(hers.hits.size() == 1);
    CHECK(hers.hits[0].snippet.text.contains(u"came back"_qs));
    CHECK(findIsSound(book.book()) == true);
    FindRebuilder rebuilder(book.book());
    REQUIRE(codeOf(runToEnd(rebuilder)) == std::nullopt);
    CHECK(book.found(u"heron"_qs).hits.size() == 1);
}

TEST_CASE("finding is narrowed to a mode, to a state, and to notes alone")
{
    SignedBook book;
    const NoteId call = book.addWholeNote(); // of a phone call
    book.sign(call);
    book.add(call, u"More of the bus."_qs);
    const PersonId ben = book.addPerson(u"Ben"_qs, u"the bus"_qs);
    const NoteId draft = book.addNote(ben, u"By bus."_qs);
    book.addSession({ben}, u"a bus ride"_qs);

    CHECK(book.found(u"bus"_qs).hits.size() == 4);
    const auto notesOf = [&](const FindQuery& query) {
        std::vector<NoteId> notes;
        for (const FindHit& hit : book.found(query).hits) {
            notes.push_back(hit.note);
        }
        return notes;
    };
    CHECK(notesOf({.text = u"bus"_qs, .notesAlone = true}).size() == 2);
    CHECK(notesOf({.text = u"bus"_qs, .mode = u"phone"_qs}) == std::vector{call});
    CHECK(notesOf({.text = u"more bus"_qs, .mode = u"phone"_qs}) == std::vector{call});
    CHECK(notesOf({.text = u"bus"_qs, .mode = u"in_person"_qs}).empty());
    CHECK(notesOf({.text = u"bus"_qs, .state = noteState::kDraft}) == std::vector{draft});
    CHECK(notesOf({.text = u"bus"_qs, .person = ben, .state = noteState::kSigned}).empty());
    CHECK(notesOf({.text = u"bus"_qs, .person = ben, .state = noteState::kDraft}) ==
          std::vector{draft});
}
