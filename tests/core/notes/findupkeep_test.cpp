// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/connection.h"
#include "core/notes/findupkeep.h"
#include "tests/core/notes/filledbook.h"

#include <QSqlQuery>
#include <QSqlRecord>

using namespace kithbook;
using namespace kithbook::test;

namespace {

/// Names of the tables in which the word stands in any column, index tables included.
QStringList tablesWith(Book& book, const QByteArray& word)
{
    QStringList names;
    Statement tables = book.connection().prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 ORDER BY name");
    while (tables.step() == true) {
        names += tables.text(0);
    }
    QStringList found;
    for (const QString& name : names) {
        const QByteArray sql = "SELECT * FROM " + name.toUtf8();
        QSqlQuery rows(book.connection().database());
        REQUIRE(rows.exec(QString::fromUtf8(sql)));
        while (rows.next()) {
            for (int column = 0; column < rows.record().count(); ++column) {
                if (rows.value(column).toByteArray().contains(word) && !found.contains(name)) {
                    found += name;
                }
            }
        }
    }
    return found;
}

qint64 pieces(Book& book)
{
    return book.connection().integer("SELECT count(DISTINCT segid) FROM note_find_idx").value();
}

void fill(FilledBook& book, int notes)
{
    const PersonId ana = book.addPerson(u"Ana"_qs);
    for (int i = 0; i < notes; ++i) {
        book.addNote(ana, u"bus number %1 to the market"_qs.arg(i));
    }
}

} // namespace

TEST_CASE("an erased note leaves no word behind in any table")
{
    FilledBook book;
    const PersonId ana = book.addPerson(u"Ana"_qs);
    book.addNote(ana, u"bus and xenon"_qs);
    const NoteId id = book.addNote(ana, u"bus and xylographmarker"_qs);
    // Terms of one page share their beginnings, so the marker's end is what has to be gone.
    REQUIRE(tablesWith(book.book(), "lographmarker") ==
            QStringList{u"commit_log"_qs, u"note"_qs, u"note_find_data"_qs});
    book.change(Action::Erased, [&](Mutation& m) { REQUIRE(book.notes().erase(m, id)); });
    CHECK(tablesWith(book.book(), "lographmarker").isEmpty());
    CHECK(book.found(u"xylographmarker"_qs).hits.empty());
    CHECK(book.found(u"xy"_qs).hits.empty());
    CHECK(book.found(u"bus"_qs).hits.size() == 1);
    CHECK(findIsSound(book.book()) == true);
}

TEST_CASE("a word that an edit took out is out of the index")
{
    FilledBook book;
    auto note =
        book.notes().forEditing(book.addNote(book.addPerson(u"Ana"_qs), u"xylographmarker"_qs));
    note->body.front().text = u"kayak"_qs;
    book.change(Action::Edited, [&](Mutation& m) { REQUIRE(book.notes().edit(m, *note)); });
    // The change log keeps it, so that the edit can be taken back.
    CHECK(tablesWith(book.book(), "lographmarker") == QStringList{u"commit_log"_qs});
}

TEST_CASE("an erased person and session leave the index too")
{
    FilledBook book;
    const PersonId ana = book.addPerson(u"Xylographmarker"_qs);
    const SessionId session = book.addSession({ana}, u"xylographmarker"_qs);
    REQUIRE(tablesWith(book.book(), "lographmarker").size() == 5);
    book.change(Action::Erased, [&](Mutation& m) {
        m.erase(tables::kPerson, ana);
        m.erase(tables::kSession, session);
    });
    CHECK(tablesWith(book.book(), "lographmarker").isEmpty());
    CHECK(findIsSound(book.book()) == true);
}

TEST_CASE("rows without a word are no fault of the index")
{
    FilledBook book;
    const PersonId ana = book.addPerson(u"Ana"_qs);
    book.addSession({ana}, QString());
    book.change(Action::Added, [&](Mutation& m) { m.insert(tables::kNote, RowId::random(), {}); });
    const NoteId note = book.addNote(ana, u"x"_qs);
    book.change(Action::Edited, [&](Mutation& m) {
        m.update(tables::kNote, note, {{tables::note::kBody, QByteArray("not a body")}});
    });
    CHECK(findIsSound(book.book()) == true);
}

TEST_CASE("merging puts the pieces of the index together and changes no answer")
{
    FilledBook book;
    fill(book, 40);
    REQUIRE(pieces(book.book()) > 1);
    const qint64 head = book->log().head().seq;

    FindOptimizer tidy(book.book(), FindOptimizer::Depth::Tidy);
    REQUIRE(codeOf(runToEnd(tidy)) == std::nullopt);
    FindOptimizer full(book.book(), FindOptimizer::Depth::Full);
    REQUIRE(codeOf(runToEnd(full)) == std::nullopt);
    CHECK(full.progress().done == full.progress().total);
    CHECK(pieces(book.book()) == 1);

    CHECK(findIsSound(book.book()) == true);
    CHECK(book.found(u"market"_qs).hits.size() == 40);
    CHECK(book->log().head().seq == head);
    FindOptimizer again(book.book(), FindOptimizer::Depth::Full);
    CHECK(codeOf(runToEnd(again)) == std::nullopt);
}

TEST_CASE("an index that lost words is noticed and made anew")
{
    FilledBook book;
    fill(book, 5);
    REQUIRE(findIsSound(book.book()) == true);
    REQUIRE(book->connection().run("INSERT INTO note_find (note_find) VALUES ('delete-all')"));
    REQUIRE(book.found(u"market"_qs).hits.empty());
    CHECK(findIsSound(book.book()) == false);

    FindRebuilder rebuilder(book.book());
    REQUIRE(codeOf(runToEnd(rebuilder)) == std::nullopt);
    CHECK(book.found(u"market"_qs).hits.size() == 5);
    CHECK(findIsSound(book.book()) == true);

    // Words still leave it at once.
    const NoteId id = book.addNote(book.addPerson(u"Ben"_qs), u"xylographmarker"_qs);
    book.change(Action::Erased, [&](Mutation& m) { REQUIRE(book.notes().erase(m, id)); });
    CHECK(tablesWith(book.book(), "lographmarker").isEmpty());
}

TEST_CASE("the index of a book that is open for reading is left alone")
{
    FilledBook book;
    fill(book, 2);
    book.lock();
    Book::Setup setup = book.setup();
    setup.readOnly = true;
    auto opened = Book::open(book.path(), book.credential(), setup);
    REQUIRE(codeOf(opened) == std::nullopt);
    FindOptimizer optimizer(**opened, FindOptimizer::Depth::Full);
    CHECK(codeOf(optimizer.step()) == Code::ReadOnly);
    FindRebuilder rebuilder(**opened);
    CHECK(codeOf(rebuilder.step()) == Code::ReadOnly);
    CHECK(find((*opened)->connection(), {.text = u"market"_qs})->hits.size() == 2);
}
