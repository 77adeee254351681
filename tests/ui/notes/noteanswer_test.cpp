// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the person said of a note, where the note is read.
#include "core/notes/drawnname.h"
#include "core/notes/notes.h"
#include "core/notes/signing.h"
#include "tests/support/printing.h"
#include "tests/ui/support/pagehost.h"
#include "ui/notes/notespage.h"
#include "ui/parts/textbox.h"

#include <QAbstractButton>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace kithbook;
using namespace kithbook::test;

namespace {

struct AnsweredNote
{
    AnsweredNote()
    {
        NoteDraft draft;
        draft.person = host.addPerson(u"Sam Torres"_qs);
        draft.writtenMs = PageHost::kNow;
        draft.body = {{u"talked"_qs, u"The bus."_qs}};
        draft.comment = u"I was brave, says Sam."_qs;
        draft.agreement = Agreement::SeesItAnotherWay;
        draft.agreedAs = u"Sam Torres"_qs;
        draft.agreedMark = encode(DrawnName{{{QPoint(10, 10), QPoint(2000, 600)}}});
        const auto added = host.write([&](Book& book, Mutation& mutation) {
            return Notes(book, host.desk().templates()).add(mutation, draft);
        });
        REQUIRE(codeOf(added) == std::nullopt);
        id = *added;
    }

    void sign()
    {
        REQUIRE(host.write([&](Book& book, Mutation& mutation) {
            return Signing(book, host.desk().catalogues(), host.desk().templates())
                .sign(mutation, id, {u"Ana D."_qs, {}}, QLocale());
        }));
    }

    void read()
    {
        page.resize(1158, 770);
        page.show();
        page.showNote(id);
        host.settle();
        host.settle();
    }

    [[nodiscard]] QString answer() const
    {
        QStringList lines;
        for (const TextBox* text : page.findChildren<TextBox*>(u"noteAnswer"_qs)) {
            lines.append(text->toPlainText());
        }
        return lines.join(u'\n');
    }

    PageHost host;
    NotesPage page{host.room()};
    NoteId id;
};

} // namespace

TEST_CASE("the reader shows what the person added, answered and put under the note")
{
    AnsweredNote note;
    if (GENERATE(false, true)) {
        note.sign();
    }
    note.read();
    CHECK(note.answer().contains(u"I was brave, says Sam."_qs));
    CHECK(note.answer().contains(u"sees it another way"_qs));
    CHECK(note.answer().contains(u"Name typed: Sam Torres"_qs));
    const auto* drawn = note.page.findChild<QWidget*>(u"drawnName"_qs);
    REQUIRE(drawn);
    CHECK(drawn->isVisible());
    CHECK_FALSE(note.page.findChild<QWidget*>(u"notGenuine"_qs));
}

TEST_CASE("the reader says that an answer is older than the words")
{
    AnsweredNote note;
    REQUIRE(note.host.write([&](Book& book, Mutation& mutation) {
        Notes notes(book, note.host.desk().templates());
        Note changed = notes.forEditing(note.id).value();
        changed.body.front().text = u"The train."_qs;
        return notes.edit(mutation, changed);
    }));
    if (GENERATE(false, true)) {
        note.sign();
    }
    note.read();
    CHECK(note.answer().contains(u"before its last changes, and saw it another way."_qs));
}

TEST_CASE("while names are hidden the answer is shown without one, when the words are asked for")
{
    AnsweredNote note;
    note.sign();
    note.host.names.setHidden(true);
    note.read();
    CHECK(note.answer().isEmpty());
    note.page.findChild<QAbstractButton*>(u"showWords"_qs)->click();
    note.host.settle();
    CHECK(note.answer().contains(u"I was brave, says"_qs));
    CHECK_FALSE(note.answer().contains(u"Sam"_qs));
    CHECK_FALSE(note.page.findChild<QWidget*>(u"drawnName"_qs));
}
