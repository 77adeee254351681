// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/connection.h"
#include "core/book/guard.h"
#include "core/book/keychange.h"
#include "core/book/undo.h"
#include "core/book/verify.h"
#include "core/notes/authorkey.h"
#include "core/notes/drawnname.h"
#include "core/notes/signatureproof.h"
#include "core/notes/signing.h"
#include "tests/core/notes/signedbook.h"

#include <QCborArray>

#include <catch2/generators/catch_generators.hpp>

using namespace kithbook;
using namespace kithbook::test;

namespace {

template <typename Write>
std::optional<Code> refusal(SignedBook& book, Write write)
{
    Mutation mutation(book.book(), Action::Edited);
    if (const auto written = write(mutation); written) {
        return *written;
    }
    return codeOf(mutation.commit());
}

std::optional<Code> signingRefusal(SignedBook& book, NoteId note, const Signer& signer)
{
    return refusal(book, [&](Mutation& m) {
        return codeOf(book.signing().sign(m, note, signer, QLocale::c()));
    });
}

std::optional<Code> addingRefusal(SignedBook& book, NoteId note, const AddendumDraft& draft)
{
    return refusal(book, [&](Mutation& m) { return codeOf(book.signing().add(m, note, draft)); });
}

AddendumDraft goodAddendum()
{
    AddendumDraft draft;
    draft.signer = SignedBook::kSigner;
    draft.reason = u"I mixed up the day"_qs;
    draft.text = u"It was Tuesday."_qs;
    return draft;
}

} // namespace

TEST_CASE("a signature holds the whole sheet, the signer and the moment")
{
    SignedBook book;
    const NoteId id = book.addWholeNote();
    CHECK_FALSE(book.signing().signedNote(id)->has_value());
    book.sign(id);
    book.reopen();

    const SignedNote signedNote = book.signedNote(id);
    CHECK(signedNote.isGenuine);
    CHECK(signedNote.isOwn);
    CHECK(signedNote.signer == SignedBook::kSigner);
    CHECK(signedNote.moment.atMs == kNow);
    CHECK(signedNote.moment.offsetMinutes == -300);
    CHECK_FALSE(signedNote.moment.isLateEntry);
    CHECK_FALSE(signedNote.moment.isClockDoubtful);
    const NoteSheet& sheet = signedNote.sheet;
    CHECK(sheet.personName == u"Ana"_qs);
    REQUIRE(sheet.met);
    CHECK(sheet.met->mode == u"phone"_qs);
    CHECK(sheet.met->place == u"own_home"_qs);
    CHECK(sheet.met->minutes == 25);
    CHECK(sheet.goal == u"My drawings on a wall"_qs);
    CHECK(sheet.tags == std::vector<NoteTag>{{u"fidelity_items"_qs, u"FI1"_qs}});
    CHECK(sheet.comment == u"I was tired."_qs);
    CHECK(sheet.agreement == Agreement::Agrees);
    CHECK(sheet.agreedAs == u"Ana"_qs);
    REQUIRE(sheet.sections.size() == 2);
    CHECK(sheet.sections.front().heading == u"What we talked about"_qs);
    CHECK(sheet.sections.back().text == u"Ana calls."_qs);
    CHECK(book.notes().get(id)->isSigned());
}

TEST_CASE("what was signed does not change, by no way there is")
{
    SignedBook book;
    const NoteId id = book.addWholeNote();
    book.sign(id);

    auto note = book.notes().forEditing(id).value();
    note.body.front().text = u"On time."_qs;
    note.state = noteState::kDraft;
    CHECK(refusal(book, [&](Mutation& m) { return codeOf(book.notes().edit(m, note)); }) ==
          Code::NoteSigned);
    const auto write = [&](const Table& table, const RowId& row, const Value& value) {
        return refusal(book, [&](Mutation& m) {
            m.update(table, row, {value});
            return std::optional<Code>();
        });
    };
    using namespace tables;
    CHECK(write(kNote, id, {note::kBody, QByteArray("x")}) == Code::NoteSigned);
    CHECK(write(kNote, id, {note::kState, u"draft"_qs}) == Code::NoteSigned);
    CHECK(write(kNote, id, {note::kComment, u"I was glad."_qs}) == Code::NoteSigned);
    CHECK(write(kNote, id, {note::kAgreement, QVariant()}) == Code::NoteSigned);
    CHECK(refusal(book, [&](Mutation& m) {
              book.notes().moveToTrash(m, id);
              return std::optional<Code>();
          }) == Code::NoteSigned);
    CHECK(refusal(book, [&](Mutation& m) { return codeOf(book.notes().erase(m, id)); }) ==
          Code::NoteSigned);
    CHECK(refusal(book, [&](Mutation& m) {
              return codeOf(setTags(m, book.book().connection(), book.lists(), id, {}));
          }) == Code::NoteSigned);
    CHECK(refusal(book, [&](Mutation& m) {
              return codeOf(
                  setTags(m, book.book().connection(), book.lists(), id,
                          {{u"fidelity_items"_qs, u"FI1"_qs}, {u"fidelity_items"_qs, u"FI2"_qs}}));
          }) == Code::NoteSigned);
    CHECK(
        refusal(book, [&](Mutation& m) {
            return codeOf(
                Sessions(book.book(), book.lists()).moveToTrash(m, book.notes().get(id)->session));
        }) == Code::NoteSigned);
    const auto rowOf = [&](const char* table) {
        const QByteArray sql = QByteArray("SELECT id FROM ") + table;
        Statement rows = book->connection().prepare(sql.constData());
        REQUIRE(rows.step() == true);
        return rows.rowId(0);
    };
    const RowId signature = rowOf("note_signature");
    CHECK(write(kNoteSignature, signature, {noteSignature::kContent, QByteArray("x")}) ==
          Code::NoteSigned);
    CHECK(write(kNoteSignature, signature, {kGone, kNow}) == Code::NoteSigned);
    CHECK(codeOf(undoLastStep(book.book())) == Code::NoteSigned);
    book.add(id, u"more"_qs);
    CHECK(write(kAddendum, rowOf("addendum"), {kGone, kNow}) == Code::NoteSigned);
    CHECK(codeOf(undoLastStep(book.book())) == Code::NoteSigned);
    CHECK(signingRefusal(book, id, SignedBook::kSigner) == Code::NoteSigned);
    CHECK(book.signedNote(id).isGenuine);
}

TEST_CASE("a drawn name is signed with the note and does not change any more")
{
    SignedBook book;
    const NoteId id = book.addWholeNote();
    const QByteArray drawn = encode(DrawnName{{{QPoint(10, 20), QPoint(400, 300)}}});
    auto note = book.notes().forEditing(id).value();
    note.agreedMark = "no name";
    CHECK(refusal(book, [&](Mutation& m) { return codeOf(book.notes().edit(m, note)); }) ==
          Code::BadInput);
    note.agreedMark = drawn;
    book.change(Action::Edited, [&](Mutation& m) { REQUIRE(book.notes().edit(m, note)); });
    CHECK(book.notes().get(id)->agreedMark == drawn);
    book.sign(id);
    CHECK(book.signedNote(id).isGenuine);
    CHECK(book.signedNote(id).sheet.agreedMark == drawn);
    const auto write = [&](const QVariant& mark) {
        return refusal(book, [&](Mutation& m) {
            m.update(tables::kNote, id, {{tables::note::kAgreedMark, mark}});
            return std::optional<Code>();
        });
    };
    CHECK(write(QVariant()) == Code::NoteSigned);
    CHECK(write(encode(DrawnName{{{QPoint(1, 1)}}})) == Code::NoteSigned);

    // Past the trigger, another drawn name in the row is found by the signature.
    book->guard().openSchema();
    REQUIRE(book->connection().execute("DROP TRIGGER signed_note_stays"));
    REQUIRE(book->guard().closeSchema());
    CHECK(write(QVariant()) == std::nullopt);
    CHECK_FALSE(book.signedNote(id).isGenuine);
}

TEST_CASE("a note that was signed in an earlier form is still genuine")
{
    SignedBook book;
    const NoteId id = book.addWholeNote();
    SignedForm form;
    form.sheet = sheetOf(book.book(), book.lists(), book.templates(), id, QLocale::c()).value();
    form.signer = SignedBook::kSigner;
    form.moment.atMs = kNow;
    // What the versions wrote: the same with less to the answer. 1 had no drawn name, 2 no word of
    // whether the answer is older than the note's words.
    constexpr qsizetype kAnswer = 13;
    const auto inVersion = [&](int version) {
        QCborArray fields = QCborValue::fromCbor(encode(form)).toArray();
        QCborArray answer = fields.at(kAnswer).toArray();
        while (answer.size() > version + 1) {
            answer.removeLast();
        }
        fields[0] = version;
        fields[kAnswer] = answer;
        return fields;
    };
    const int version = GENERATE(1, 2);
    const QByteArray content = inVersion(version).toCborValue().toCbor();
    const AuthorKey key(book.book());
    // Its row knew no words that were answered to, either.
    book.change(Action::Edited, [&](Mutation& m) {
        m.update(tables::kNote, id, {{tables::note::kAgreedDigest, QVariant()}});
    });
    book.change(Action::Signed, [&](Mutation& m) {
        using namespace tables;
        m.update(kNote, id, {{note::kState, QString(noteState::kSigned)}});
        m.insert(kNoteSignature, RowId::random(),
                 {{noteSignature::kNoteId, id.toBytes()},
                  {noteSignature::kSignedMs, kNow},
                  {noteSignature::kOffsetMin, qint64{0}},
                  {noteSignature::kContent, content},
                  {noteSignature::kPublicKey, key.publicKey()},
                  {noteSignature::kSignature, key.sign("KB-note-v1", content)}});
    });
    const SignedNote found = book.signedNote(id);
    CHECK(found.isGenuine);
    CHECK(found.sheet == form.sheet);
    CHECK(found.sheet.agreedMark.isEmpty());
    CHECK_FALSE(found.sheet.isAnswerOlder);

    // No version has room for what another has.
    for (const int other : {1, 2, 3}) {
        QCborArray fields = inVersion(version);
        fields[0] = other;
        CHECK(decodeSigned(fields.toCborValue().toCbor()).has_value() == (other == version));
    }
    QCborArray newer = inVersion(3);
    newer[0] = 4;
    CHECK(codeOf(decodeSigned(newer.toCborValue().toCbor())) == Code::NewerVersion);
}

TEST_CASE("a note is signed by somebody with a name, and with words in it")
{
    SignedBook book;
    const NoteId id = book.addWholeNote();
    CHECK(signingRefusal(book, id, Signer{u"  "_qs, u"peer"_qs}) == Code::NameMissing);
    CHECK(signingRefusal(book, id, Signer{QString(201, u'x'), {}}) == Code::TextTooLong);
    CHECK(signingRefusal(book, NoteId::random(), SignedBook::kSigner) == Code::NoSuchRecord);
    const NoteId empty = book.addNote(book.addPerson(u"Sam"_qs), u"  "_qs);
    CHECK(signingRefusal(book, empty, SignedBook::kSigner) == Code::NothingWritten);
    CHECK_FALSE(book.notes().get(empty)->isSigned());
}

TEST_CASE("a late entry and a clock that went back are written into the signature")
{
    SignedBook book;
    book.change(Action::SettingChanged, [&](Mutation& m) {
        REQUIRE(Settings(book.book()).set(m, Settings::kLateEntryHours, u"24"_qs));
    });
    const NoteId late = book.addWholeNote();
    const NoteId timely = book.addWholeNote();
    book.sign(timely);
    CHECK_FALSE(book.signedNote(timely).moment.isLateEntry);
    book.clock().advanceMs(qint64{25} * 3'600'000);
    book.sign(late);
    CHECK(book.signedNote(late).moment.isLateEntry);
    CHECK_FALSE(book.signedNote(late).moment.isClockDoubtful);

    const NoteId doubtful = book.addWholeNote();
    book.clock().setNowMs(kNow - 3'600'000);
    book.sign(doubtful);
    CHECK(book.signedNote(doubtful).moment.isClockDoubtful);
}

TEST_CASE("what is added says why, follows what stood before and can strike an error through")
{
    SignedBook book;
    const NoteId id = book.addWholeNote();
    CHECK(addingRefusal(book, id, goodAddendum()) == Code::NotSigned);
    book.sign(id);
    book.add(id, u"She called back."_qs);
    book.change(Action::AddedTo, [&](Mutation& m) {
        AddendumDraft draft = goodAddendum();
        draft.strike = Strike{u"talked"_qs, 4, 3, {}};
        REQUIRE(codeOf(book.signing().add(m, id, draft)) == std::nullopt);
    });
    book.reopen();

    const auto addenda = book.signing().addenda(id).value();
    REQUIRE(addenda.size() == 2);
    CHECK(addenda.front().text == u"She called back."_qs);
    CHECK(addenda.back().reason == u"I mixed up the day"_qs);
    REQUIRE(addenda.back().strike);
    CHECK(addenda.back().strike->text == u"bus"_qs);
    for (const Addendum& added : addenda) {
        CHECK(added.isGenuine);
        CHECK(added.isOwn);
    }
    CHECK(book.signedNote(id).isGenuine);

    AddendumDraft draft = goodAddendum();
    draft.reason = u" "_qs;
    CHECK(addingRefusal(book, id, draft) == Code::ReasonMissing);
    draft = goodAddendum();
    draft.text.clear();
    CHECK(addingRefusal(book, id, draft) == Code::NothingWritten);
    for (const Strike& outside : {Strike{u"talked"_qs, 16, 9, {}}, Strike{u"talked"_qs, -1, 2, {}},
                                  Strike{u"talked"_qs, 0, 0, {}}, Strike{u"plan"_qs, 0, 1, {}}}) {
        draft = goodAddendum();
        draft.strike = outside;
        CHECK(addingRefusal(book, id, draft) == Code::BadInput);
    }
}

TEST_CASE("another book is another author, and a new book key is the same one")
{
    SignedBook book;
    const NoteId id = book.addWholeNote();
    const NoteId later = book.addWholeNote();
    book.sign(id);
    const auto stranger = Book::create(book.folder() + u"/other.kithbook"_qs,
                                       TestBook::passphrase(), kKdfFloor, book.setup());
    REQUIRE(codeOf(stranger) == std::nullopt);
    CHECK(AuthorKey(*stranger->book).publicKey() != book.signedNote(id).publicKey);

    const auto entropy = replaceBookKey(book.book(), TestBook::passphrase());
    REQUIRE(codeOf(entropy) == std::nullopt);
    book.lock();
    const auto opened = Book::open(
        book.path(), Credential{SlotKind::RecoveryWords, entropy->clone()}, book.setup());
    REQUIRE(codeOf(opened) == std::nullopt);
    const Signing signing(**opened, book.lists(), book.templates());
    CHECK(signing.signedNote(id).value()->isGenuine);
    CHECK(signing.signedNote(id).value()->isOwn);
    Mutation mutation(**opened, Action::Signed);
    REQUIRE(codeOf(signing.sign(mutation, later, SignedBook::kSigner, QLocale::c())) ==
            std::nullopt);
    REQUIRE(mutation.commit());
    CHECK(signing.signedNote(later).value()->publicKey ==
          signing.signedNote(id).value()->publicKey);
}

TEST_CASE("merging two entries of one person keeps what was signed")
{
    SignedBook book;
    const NoteId id = book.addWholeNote();
    book.sign(id);
    const PersonId ana = book.notes().get(id)->person;
    PersonId kept;
    book.change(Action::Added, [&](Mutation& m) {
        PersonDraft person;
        person.chosenName = u"Ana Maria"_qs;
        kept = People(book.book(), book.lists()).add(m, person).value();
    });
    book.change(Action::Edited, [&](Mutation& m) {
        REQUIRE(codeOf(People(book.book(), book.lists()).merge(m, kept, ana)) == std::nullopt);
    });
    CHECK(book.notes().get(id)->person == kept);
    CHECK(book.signedNote(id).isGenuine);
    CHECK(book.signedNote(id).sheet.personName == u"Ana"_qs);
}

TEST_CASE("erasing a person takes signed notes, signatures and what was added along")
{
    SignedBook book;
    const NoteId id = book.addWholeNote();
    book.sign(id);
    book.add(id, u"xylophone"_qs);
    const PersonId ana = book.notes().get(id)->person;
    book.change(Action::Erased, [&](Mutation& m) {
        REQUIRE(codeOf(People(book.book(), book.lists()).erase(m, ana)) == std::nullopt);
    });
    for (const char* table : {"note", "note_tag", "note_signature", "addendum", "goal"}) {
        const QByteArray sql = QByteArray("SELECT count(*) FROM ") + table;
        CHECK(book->connection().integer(sql.constData()) == 0);
    }
    Verifier verifier(book.book());
    REQUIRE(runToEnd(verifier));
    CHECK(verifier.verdict().isSound());
}

TEST_CASE("the proof of signatures names a note that is not what was signed")
{
    SignedBook book;
    const NoteId whole = book.addWholeNote();
    const NoteId broken = book.addWholeNote();
    book.sign(whole);
    book.sign(broken);
    book.add(whole, u"more"_qs);
    const auto proof = [&] {
        SignatureProof check(book.book(), book.lists(), book.templates());
        REQUIRE(runToEnd(check));
        CHECK(check.checked() == check.progress().total);
        return check.broken();
    };
    CHECK(proof().empty());
    // As a newer or a foreign program might write: through the log, with the trigger out of the
    // way.
    book->guard().openSchema();
    REQUIRE(book->connection().execute("DROP TRIGGER signed_note_stays"));
    REQUIRE(book->guard().closeSchema());
    book.change(Action::Edited, [&](Mutation& m) {
        m.update(tables::kNote, broken,
                 {{tables::note::kBody, encodeNote({{u"talked"_qs, u"On time."_qs}})}});
    });
    CHECK(proof() == std::vector<NoteId>{broken});
    book.change(Action::Edited, [&](Mutation& m) {
        m.update(tables::kNote, whole, {{tables::note::kState, u"draft"_qs}});
    });
    CHECK(proof() == std::vector<NoteId>{whole, broken});
}
