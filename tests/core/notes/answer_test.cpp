// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person said of a note, and the words it was said of.
#include "core/book/connection.h"
#include "core/book/guard.h"
#include "core/book/undo.h"
#include "core/notes/drawnname.h"
#include "core/notes/notereview.h"
#include "core/notes/notewalk.h"
#include "tests/core/notes/signedbook.h"

using namespace kithbook;
using namespace kithbook::test;

namespace {

/// A note that Ana agreed to, with her name typed and drawn.
struct Answered : SignedBook
{
    Answered()
    {
        edit([](Note& edited) {
            edited.agreedMark = encode(DrawnName{{{QPoint(10, 20), QPoint(400, 300)}}});
        });
    }

    template <typename Change>
    void edit(Change change)
    {
        Note edited = notes().forEditing(note).value();
        change(edited);
        SignedBook::change(Action::Edited, [&](Mutation& m) {
            REQUIRE(codeOf(notes().edit(m, edited)) == std::nullopt);
        });
    }
    void say(const QString& words)
    {
        edit([&](Note& edited) { edited.body.front().text = words; });
    }
    void answer(const AnswerGiven& given)
    {
        SignedBook::change(Action::Edited, [&](Mutation& m) {
            REQUIRE(writeAnswer(book(), m, templates(), note, given));
        });
    }
    [[nodiscard]] Note now() { return notes().get(note).value(); }
    [[nodiscard]] NoteSheet sheet()
    {
        return sheetOf(book(), lists(), templates(), note, QLocale::c()).value();
    }
    [[nodiscard]] bool isOlderInExport()
    {
        bool isOlder = false;
        REQUIRE(NoteWalk(book().connection()).page(10, [&](const NoteRecord& record) {
            isOlder = record.isAnswerOlder;
        }));
        return isOlder;
    }

    NoteId note = addWholeNote();
};

} // namespace

TEST_CASE("an answer is older once the words change, and holds again when they are back")
{
    Answered book;
    CHECK_FALSE(book.now().isAnswerOlder());
    book.say(u"The bus was early."_qs);
    CHECK(book.now().isAnswerOlder());
    CHECK(book.sheet().isAnswerOlder);
    CHECK(book.isOlderInExport());
    book.say(u"The bus was late."_qs);
    CHECK_FALSE(book.now().isAnswerOlder());
    CHECK_FALSE(book.sheet().isAnswerOlder);
    CHECK_FALSE(book.isOlderInExport());
}

TEST_CASE("a part more, a part less and another template are other words; goal and comment are not")
{
    Answered book;
    const NoteBody before = book.now().body;
    book.edit([](Note& note) { note.body.push_back({u"offered"_qs, u"A ride."_qs}); });
    CHECK(book.now().isAnswerOlder());
    book.edit([&](Note& note) { note.body = before; });
    CHECK_FALSE(book.now().isAnswerOlder());
    book.edit([](Note& note) { note.body.pop_back(); });
    CHECK(book.now().isAnswerOlder());
    book.edit([&](Note& note) {
        note.body = before;
        note.goal = {};
        note.comment = u"And hungry."_qs;
        note.agreedAs = u"Ana T."_qs;
    });
    CHECK_FALSE(book.now().isAnswerOlder());
}

TEST_CASE("another answer is one to the words that are there, and undo brings the earlier one back")
{
    Answered book;
    book.say(u"The bus was early."_qs);
    book.answer({.agreement = Agreement::SeesItAnotherWay, .agreedAs = u"Ana"_qs});
    CHECK_FALSE(book.now().isAnswerOlder());
    CHECK(book.now().agreedMark.isEmpty());
    REQUIRE(undoLastStep(book.book()));
    CHECK(book.now().agreement == Agreement::Agrees);
    CHECK(book.now().isAnswerOlder());
    CHECK_FALSE(book.now().agreedMark.isEmpty());
}

TEST_CASE("the same answer is one to these words only when it was asked for anew")
{
    Answered book;
    book.answer({.agreement = Agreement::Agrees, .agreedAs = u"Ana"_qs, .isAnew = true});
    CHECK_FALSE(book.now().agreedMark.isEmpty()); // drawn under these very words
    book.say(u"The bus was early."_qs);
    book.answer({.agreement = Agreement::Agrees, .agreedAs = u"Ana T."_qs});
    CHECK(book.now().agreedAs == u"Ana T."_qs);
    CHECK(book.now().isAnswerOlder());
    CHECK_FALSE(book.now().agreedMark.isEmpty());
    book.answer({.agreement = Agreement::Agrees, .agreedAs = u"Ana T."_qs, .isAnew = true});
    CHECK_FALSE(book.now().isAnswerOlder());
    CHECK(book.now().agreedMark.isEmpty());
    book.answer({});
    CHECK(book.now().agreedDigest.isEmpty());
    book.say(u"No bus."_qs);
    CHECK_FALSE(book.now().isAnswerOlder());
}

TEST_CASE("an answer without a digest is one to the words that were there with it")
{
    Answered book;
    // As an earlier Kithbook left it.
    book.change(Action::Edited, [&](Mutation& m) {
        m.update(tables::kNote, book.note, {{tables::note::kAgreedDigest, QVariant()}});
    });
    CHECK(book.now().agreedDigest.isEmpty());
    CHECK_FALSE(book.now().isAnswerOlder());
    book.say(u"The bus was early."_qs);
    CHECK(book.now().isAnswerOlder());
}

TEST_CASE("what is no digest is refused")
{
    Answered book;
    Note note = book.notes().forEditing(book.note).value();
    note.agreedDigest = "short";
    Mutation mutation(book.book(), Action::Edited);
    CHECK(codeOf(book.notes().edit(mutation, note)) == Code::BadInput);
}

TEST_CASE(
    "a signature holds that an answer is older than the words, and the row has to say the same")
{
    Answered book;
    book.say(u"The bus was early."_qs);
    const QByteArray digest = book.now().agreedDigest;
    book.sign(book.note);
    CHECK(book.signedNote(book.note).isGenuine);
    CHECK(book.signedNote(book.note).sheet.isAnswerOlder);
    const auto write = [&](const QByteArray& value) {
        Mutation mutation(book.book(), Action::Edited);
        mutation.update(tables::kNote, book.note, {{tables::note::kAgreedDigest, value}});
        return codeOf(mutation.commit());
    };
    CHECK(write(digestOf(book.now().body)) == Code::NoteSigned);

    // Past the trigger, an answer that was made to look like one to the signed words is found.
    book->guard().openSchema();
    REQUIRE(book->connection().execute("DROP TRIGGER signed_note_stays"));
    REQUIRE(book->guard().closeSchema());
    CHECK(write(digestOf(book.now().body)) == std::nullopt);
    CHECK_FALSE(book.signedNote(book.note).isGenuine);
    CHECK(write(digest) == std::nullopt);
    CHECK(book.signedNote(book.note).isGenuine);
}
