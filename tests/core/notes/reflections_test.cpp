// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/connection.h"
#include "core/book/lastingkey.h"
#include "core/book/undo.h"
#include "core/book/verify.h"
#include "core/exchange/exporter.h"
#include "core/notes/reflections.h"
#include "tests/core/notes/signedbook.h"
#include "tests/support/printing.h"

#include <QBuffer>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;
using namespace kithbook::test;

namespace {

const QString kWords = QStringLiteral("I was angry quokka about the bus");

struct ReflectingBook : SignedBook
{
    ReflectingBook()
    {
        note = addWholeNote();
        const Note whole = notes().get(note).value();
        session = whole.session;
        person = whole.person;
    }

    Reflections reflections() { return Reflections(book()); }

    Reflection keep(const QString& text = kWords)
    {
        Reflection reflection;
        reflection.id = ReflectionId::random();
        reflection.session = session;
        reflection.madeMs = kNow;
        reflection.text = text;
        const auto keptMs = reflections().keep(reflection);
        REQUIRE(codeOf(keptMs) == std::nullopt);
        reflection.keptMs = *keptMs;
        return reflection;
    }

    /// Every value of every table of the open image, as bytes.
    QByteArray everything()
    {
        QByteArray all;
        Statement names = book().connection().prepare(
            "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
        std::vector<QByteArray> tables;
        while (names.step() == true) {
            tables.push_back(names.text(0).toUtf8());
        }
        for (const QByteArray& table : tables) {
            Statement columns = book().connection().prepare(
                "SELECT group_concat('CAST(\"' || name || '\" AS BLOB)', '||') FROM"
                " pragma_table_info(?)");
            REQUIRE(columns.bind(QString::fromUtf8(table)).step() == true);
            QByteArray cells = columns.text(0).toUtf8();
            cells.replace("CAST(", "coalesce(CAST(").replace(" AS BLOB)", " AS BLOB), x'')");
            const QByteArray sql = "SELECT hex(" + cells + ") FROM \"" + table + '"';
            Statement rows = book().connection().prepare(sql.constData());
            while (rows.step() == true) {
                all += QByteArray::fromHex(rows.text(0).toLatin1()) + '\n';
            }
        }
        return all;
    }

    NoteId note;
    SessionId session;
    PersonId person;
};

std::optional<Reflection> of(ReflectingBook& book)
{
    auto found = book.reflections().ofSession(book.session);
    REQUIRE(codeOf(found) == std::nullopt);
    return *found;
}

} // namespace

TEST_CASE("a reflection is there as it was written after the book was opened again")
{
    ReflectingBook book;
    CHECK(book.reflections().hasAny() == false);
    Reflection first = book.keep();
    CHECK(book.reflections().hasAny() == true);
    first.text += u" and then not"_qs;
    REQUIRE(book.reflections().keep(first));
    book.reopen();
    const auto found = of(book);
    REQUIRE(found);
    CHECK(found->id == first.id);
    CHECK(found->text == first.text);
    CHECK(found->madeMs == kNow);
    CHECK(found->readable);
    CHECK(book.reflections().newest(10)->size() == 1);
}

TEST_CASE("no table of the open book has a word of it, not the log, the index or a draft")
{
    ReflectingBook book;
    CHECK(book.everything().contains("The bus was late.")); // the net does catch
    book.keep();
    CHECK_FALSE(book.everything().contains("quokka"));
    CHECK_FALSE(book.everything().contains(
        QByteArray(reinterpret_cast<const char*>(kWords.utf16()), kWords.size() * 2)));
    CHECK(book.found(u"quokka"_qs).hits.empty());
    CHECK(book.found(u"\"angry quokka\""_qs).hits.empty());
}

TEST_CASE("no export has a word of it, with everything that can be chosen")
{
    ReflectingBook book;
    book.keep();
    const auto exported = [&](ExportFormat format, ExportKinds kinds) {
        ExportOptions options;
        options.format = format;
        options.kinds = kinds;
        options.people = PeopleAs::Names;
        options.withText = true;
        QBuffer buffer;
        REQUIRE(buffer.open(QIODevice::WriteOnly));
        Exporter exporter(book.book(), {book.lists(), book.templates()}, buffer, Disclosure{},
                          options);
        REQUIRE(runToEnd(exporter));
        return buffer.data();
    };
    const QByteArray json =
        exported(ExportFormat::Json, ExportKind::People | ExportKind::Sessions | ExportKind::Notes);
    CHECK(json.contains("The bus was late."));
    CHECK_FALSE(json.contains("quokka"));
    for (const ExportKind kind : {ExportKind::People, ExportKind::Sessions, ExportKind::Notes}) {
        CHECK_FALSE(exported(ExportFormat::Csv, kind).contains("quokka"));
    }
}

TEST_CASE("it makes no step to take back and no row of audit, and the book is sound with it")
{
    ReflectingBook book;
    const auto count = [&](const char* sql) { return book->connection().integer(sql).value(); };
    const qint64 commits = count("SELECT count(*) FROM commit_log");
    const qint64 audits = count("SELECT count(*) FROM audit");
    book.keep();
    CHECK(count("SELECT count(*) FROM commit_log") == commits);
    CHECK(count("SELECT count(*) FROM audit") == audits);
    REQUIRE(undoLastStep(book.book()));
    CHECK(of(book)->text == kWords);
    Verifier verifier(book.book());
    REQUIRE(runToEnd(verifier));
    CHECK(verifier.verdict().isSound());
}

TEST_CASE("words of another row, of another key or with a bit turned are not taken for these")
{
    ReflectingBook book;
    const Reflection first = book.keep();
    const Reflection second = book.keep(u"Something else"_qs);
    auto& connection = book->connection();
    REQUIRE(connection.run("UPDATE reflection SET sealed = (SELECT sealed FROM reflection WHERE"
                           " id = ?) WHERE id = ?",
                           first.id, second.id));
    auto all = book.reflections().newest(10).value();
    REQUIRE(all.size() == 2);
    for (const Reflection& each : all) {
        CHECK(each.readable == (each.id == first.id));
        CHECK(each.text == (each.id == first.id ? kWords : QString()));
    }
    REQUIRE(connection.run("UPDATE reflection SET made_ms = made_ms + 1 WHERE id = ?", first.id));
    all = book.reflections().newest(10).value();
    for (const Reflection& each : all) {
        CHECK_FALSE(each.readable);
    }
    CHECK_FALSE(lastingKey(book.book(), LastingKey::Reflection)
                    .equals(lastingKey(book.book(), LastingKey::Author)));
}

TEST_CASE("erasing a reflection, or writing nothing, leaves no row")
{
    ReflectingBook book;
    Reflection reflection = book.keep();
    REQUIRE(book.reflections().erase(reflection.id));
    CHECK_FALSE(of(book));
    reflection = book.keep();
    reflection.text = u" \n"_qs;
    REQUIRE(book.reflections().keep(reflection));
    CHECK(book.reflections().hasAny() == false);
}

TEST_CASE("erasing somebody takes reflections about them along, and nobody else's")
{
    ReflectingBook book;
    book.keep();
    Reflection free;
    free.id = ReflectionId::random();
    free.madeMs = kNow + 1;
    free.text = u"After no session"_qs;
    REQUIRE(book.reflections().keep(free));
    book.change(Action::Erased, [&](Mutation& m) {
        REQUIRE(People(book.book(), book.lists()).erase(m, book.person));
    });
    const auto left = book.reflections().newest(10).value();
    REQUIRE(left.size() == 1);
    CHECK(left.front().id == free.id);
}

TEST_CASE("a reflection that cannot be kept is refused")
{
    ReflectingBook book;
    Reflection reflection;
    reflection.text = kWords;
    reflection.madeMs = kNow;
    CHECK(codeOf(book.reflections().keep(reflection)) == Code::BadInput);
    reflection.id = ReflectionId::random();
    reflection.text = QString(Reflections::kLongest + 1, u'a');
    CHECK(codeOf(book.reflections().keep(reflection)) == Code::TextTooLong);
    reflection.text = QString(QChar(0xd800));
    CHECK(codeOf(book.reflections().keep(reflection)) == Code::TextNotPlain);
}
