// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a signature with the years: newer forms, keys, merges, erasing, the proof of all.
#include "core/book/connection.h"
#include "core/book/guard.h"
#include "core/book/keychange.h"
#include "core/book/verify.h"
#include "core/notes/authorkey.h"
#include "core/notes/signatureproof.h"
#include "core/notes/signing.h"
#include "tests/core/notes/signedbook.h"

#include <QCborArray>

#include <catch2/generators/catch_generators.hpp>

using namespace kithbook;
using namespace kithbook::test;

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
