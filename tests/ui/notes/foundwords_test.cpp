// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Words that are looked for: in the list page by page, and marked where a note is read.
#include "core/notes/meetings.h"
#include "core/notes/notes.h"
#include "core/notes/signing.h"
#include "core/records/groups.h"
#include "tests/support/printing.h"
#include "tests/ui/support/pagehost.h"
#include "ui/notes/notespage.h"
#include "ui/parts/rowlist.h"
#include "ui/parts/textbox.h"
#include "ui/style/tokens.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTest>
#include <QTextBlock>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace kithbook;
using namespace kithbook::test;

namespace {

struct Finding
{
    NoteDraft draft(PersonId person, const QString& talked)
    {
        NoteDraft draft;
        draft.person = person;
        host.clock().advanceMs(1);
        draft.writtenMs = host.clock().nowMs();
        draft.offsetMinutes = PageHost::kOffset;
        draft.body = {{u"talked"_qs, talked}, {u"next"_qs, u"Ask again."_qs}};
        return draft;
    }
    NoteId add(const NoteDraft& draft)
    {
        const auto id = host.write([&](Book& book, Mutation& mutation) {
            return Notes(book, host.desk().templates()).add(mutation, draft);
        });
        REQUIRE(codeOf(id) == std::nullopt);
        return *id;
    }
    void sign(NoteId note)
    {
        REQUIRE(host.write([&](Book& book, Mutation& mutation) {
            return signing(book).sign(mutation, note, {u"Ana D."_qs, {}}, QLocale());
        }));
    }
    [[nodiscard]] Signing signing(Book& book)
    {
        return {book, host.desk().catalogues(), host.desk().templates()};
    }
    void show()
    {
        page.resize(1158, 770);
        page.show();
        page.activateWindow();
        settle();
    }
    void settle()
    {
        for (int i = 0; i < 3; ++i) {
            host.settle();
        }
    }
    void type(const QString& name, const QString& text)
    {
        page.findChild<QLineEdit*>(name)->setText(text);
        settle();
    }
    [[nodiscard]] RowList& list() { return *page.findChild<RowList*>(u"notesList"_qs); }
    [[nodiscard]] int count() { return list().model()->rowCount(); }
    void choose(int row)
    {
        list().setCurrentIndex(list().model()->index(row, 0));
        settle();
    }
    [[nodiscard]] QList<TextBox*> texts() { return page.findChildren<TextBox*>(); }
    /// Everything that is marked on the page, in its order.
    [[nodiscard]] QStringList marked()
    {
        QStringList words;
        for (const TextBox* text : texts()) {
            for (const auto& selection : text->extraSelections()) {
                words.append(selection.cursor.selectedText());
            }
        }
        return words;
    }

    PageHost host;
    NotesPage page{host.room()};
    PersonId sam = host.addPerson(u"Sam T."_qs);
};

} // namespace

TEST_CASE("words found in many notes come page by page, each note once, the newest first")
{
    Finding finding;
    QStringList newestFirst;
    for (int i = 0; i < 2 * Notes::kPage + 7; ++i) {
        const QString words = u"The bus number %1."_qs.arg(i);
        finding.add(finding.draft(finding.sam, words));
        newestFirst.prepend(words);
    }
    finding.add(finding.draft(finding.sam, u"We walked."_qs));
    finding.show();
    if (GENERATE(false, true)) {
        finding.type(u"notesName"_qs, u"sam"_qs); // read one by one, and not from the index
    }
    finding.type(u"notesWords"_qs, u"bus"_qs);
    for (const int shown : {Notes::kPage, 2 * Notes::kPage, 2 * Notes::kPage + 7}) {
        CHECK(finding.count() == shown);
        finding.list().scrollToBottom();
        finding.settle();
    }
    CHECK(finding.count() == newestFirst.size());
    CHECK_FALSE(finding.list().model()->canFetchMore({}));
    for (int i = 0; i < finding.count(); ++i) {
        const QString line = finding.list().model()->index(i, 0).data(LineRole).toString();
        CHECK(line.startsWith(newestFirst.at(i)));
    }
    // What is there comes again as it is when something changes.
    finding.add(finding.draft(finding.sam, u"Another bus."_qs));
    finding.settle();
    CHECK(finding.count() == newestFirst.size() + 1);
    const QModelIndex newest = finding.list().model()->index(0, 0);
    CHECK(newest.data(LineRole).toString().startsWith(u"Another bus."_qs));
}

TEST_CASE("a note about a group is found once for two people of the name asked for")
{
    Finding finding;
    const PersonId other = finding.host.addPerson(u"Sam R."_qs);
    const auto meeting = finding.host.write([&](Book& book, Mutation& mutation) {
        const Catalogues& lists = finding.host.desk().catalogues();
        GroupDraft group;
        group.name = u"Tuesday circle"_qs;
        group.members = {finding.sam, other};
        MeetingDraft draft;
        draft.session.group = Groups(book, lists).add(mutation, group).value();
        draft.session.startMs = PageHost::kNow - 3'600'000;
        draft.session.minutes = 60;
        draft.session.mode = u"phone"_qs;
        draft.session.people = {{finding.sam, Role::Person, u"present"_qs},
                                {other, Role::Person, u"present"_qs}};
        draft.summary = u"Of the bus."_qs;
        return Meetings(book, lists, finding.host.desk().templates()).add(mutation, draft);
    });
    REQUIRE(codeOf(meeting) == std::nullopt);
    finding.add(finding.draft(other, u"The bus."_qs));
    finding.show();
    finding.type(u"notesName"_qs, u"sam"_qs);
    finding.type(u"notesWords"_qs, u"bus"_qs);
    CHECK(finding.count() == 2);
}

TEST_CASE("a note opened from words that were found has them marked, as they were found")
{
    Finding finding;
    const NoteId id = finding.add(finding.draft(
        finding.sam, u"El autobús llegó tarde. The bus map is late, the late bus came."_qs));
    if (GENERATE(false, true)) {
        finding.sign(id);
    }
    finding.show();
    struct Case
    {
        QString typed;
        QStringList marked;
    };
    const Case each = GENERATE(Case{u"autobus"_qs, {u"autobús"_qs}},
                               Case{u"LLEGO tar"_qs, {u"llegó"_qs, u"tarde"_qs}},
                               Case{u"\"late bus\""_qs, {u"late bus"_qs}},
                               Case{u"again bus"_qs, {u"bus"_qs, u"bus"_qs, u"again"_qs}});
    finding.type(u"notesWords"_qs, each.typed);
    REQUIRE(finding.count() == 1);
    CHECK(finding.marked().isEmpty());
    finding.choose(0);
    CHECK(finding.marked() == each.marked);
    // The text is what it was, for eyes, ears and the clipboard.
    const auto* text = finding.page.findChild<TextBox*>(u"noteText"_qs);
    CHECK(text->toPlainText().startsWith(u"El autobús llegó tarde."_qs));
    CHECK(text->accessibleName() == u"What we talked about"_qs);

    finding.type(u"notesWords"_qs, QString());
    CHECK(finding.marked().isEmpty());
}

TEST_CASE("what the person added and what was added later are marked too")
{
    Finding finding;
    NoteDraft draft = finding.draft(finding.sam, u"We talked."_qs);
    draft.comment = u"A heron on the bridge."_qs;
    const NoteId id = finding.add(draft);
    finding.sign(id);
    REQUIRE(finding.host.write([&](Book& book, Mutation& mutation) {
        AddendumDraft added;
        added.signer.name = u"Ana D."_qs;
        added.reason = u"The heron was forgotten"_qs;
        added.text = u"Two herons."_qs;
        return finding.signing(book).add(mutation, id, added);
    }));
    finding.show();
    finding.page.showNote(id, u"heron"_qs);
    finding.settle();
    CHECK(finding.marked() == QStringList{u"heron"_qs, u"heron"_qs, u"herons"_qs});
    const auto* comment = finding.page.findChild<TextBox*>(u"noteAnswer"_qs);
    CHECK(comment->accessibleDescription() == u"1 found in this part"_qs);
    CHECK(comment->hasFocus());
}

TEST_CASE("a note opened from elsewhere has nothing marked, and a mark wears the look of the page")
{
    Finding finding;
    const NoteId id = finding.add(finding.draft(finding.sam, u"The bus."_qs));
    finding.show();
    finding.page.showNote(id, u"bus"_qs);
    finding.settle();
    const auto ground = [&] {
        const auto* text = finding.page.findChild<TextBox*>(u"noteText"_qs);
        REQUIRE(text->extraSelections().size() == 1);
        return text->extraSelections().first().format.background().color().rgb();
    };
    CHECK(ground() == tokensOf(finding.page.palette()).ground(Tone::Soft).fill);
    finding.page.setPalette(paletteFor(Look::Dark));
    finding.settle();
    CHECK(ground() == tokensFor(Look::Dark).ground(Tone::Soft).fill);
    finding.page.showNote(id);
    finding.settle();
    CHECK(finding.marked().isEmpty());
}

TEST_CASE("the first word that was found comes into sight")
{
    Finding finding;
    QString words;
    for (int i = 0; i < 300; ++i) {
        words += u"We talked of this and that, and then of something else.\n"_qs;
    }
    const NoteId id = finding.add(finding.draft(finding.sam, words + u"The heron flew."_qs));
    finding.show();
    finding.page.showNote(id, u"heron"_qs);
    finding.settle();
    QTest::qWait(0);
    const auto* text = finding.page.findChild<TextBox*>(u"noteText"_qs);
    CHECK(text->hasFocus());
    CHECK(text->textCursor().block().text().startsWith(u"The heron"_qs));
    CHECK_FALSE(text->textCursor().hasSelection());
    const QPoint place = text->mapTo(&finding.page, text->cursorRect().center());
    CHECK(finding.page.rect().contains(place));
    CHECK(text->viewport()->visibleRegion().contains(text->cursorRect().center()));
}

TEST_CASE("hidden words are marked once they are asked for")
{
    Finding finding;
    const NoteId id = finding.add(finding.draft(finding.sam, u"The bus."_qs));
    finding.host.names.setHidden(true);
    finding.show();
    finding.page.showNote(id, u"bus"_qs);
    finding.settle();
    CHECK(finding.marked().isEmpty());
    finding.page.findChild<QAbstractButton*>(u"showWords"_qs)->click();
    finding.settle();
    CHECK(finding.marked() == QStringList{u"bus"_qs});
}
