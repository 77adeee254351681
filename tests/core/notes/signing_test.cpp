// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/connection.h"
#include "core/book/guard.h"
#include "core/book/undo.h"
#include "core/notes/drawnname.h"
#include "core/notes/signing.h"
#include "tests/core/notes/signedbook.h"

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
