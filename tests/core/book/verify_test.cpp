// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/guard.h"
#include "core/book/undo.h"
#include "core/book/verify.h"
#include "tests/core/book/things.h"

#include <QRandomGenerator>

#include <algorithm>
#include <map>

using namespace kithbook;
using namespace kithbook::test;

namespace {

/// A bit of everything: edits, Trash, an element, two values side by side, an undo, an erase.
void live(Book& book)
{
    std::vector<RowId> ids;
    for (int i = 0; i < 12; ++i) {
        ids.push_back(addThing(book, QStringLiteral("thing %1").arg(i), i));
    }
    const auto seen = versionsOf(book.connection(), kThing, ids[3]);
    for (int i = 0; i < 8; ++i) {
        setTitle(book, ids[static_cast<size_t>(i)], QStringLiteral("edited %1").arg(i));
    }
    setTitle(book, ids[3], QStringLiteral("from the form"), *seen);
    const auto untouched = versionsOf(book.connection(), kThing, ids[9]);
    setTitle(book, ids[9], QStringLiteral("one"), *untouched);
    setTitle(book, ids[9], QStringLiteral("two"), *untouched);
    Mutation more(book, Action::Edited);
    more.moveToTrash(kThing, ids[5]);
    more.insertElement(kMarking, RowId::ofParts({"m"}), {{kMark, QStringLiteral("mark")}});
    REQUIRE(more.commit());
    setTitle(book, ids[6], QStringLiteral("taken back"));
    REQUIRE(undoLastStep(book));
    Mutation erasing(book, Action::Erased, ids[11]);
    erasing.erase(kThing, ids[11]);
    REQUIRE(erasing.commit());
}

/// Everything a book keeps besides its own one row, with the columns that say something. (A rid is
/// a place, not a statement.)
const std::map<QByteArray, QList<QByteArray>> kStatements{
    {"thing", {"id", "ver", "gone", "title", "count"}},
    {"marking", {"id", "ver", "gone", "owner", "mark"}},
    {"commit_log",
     {"seq", "actor_ref", "no", "step", "undoes", "wall_ms", "hlc", "scrubbed", "hash", "bytes"}},
    {"audit",
     {"seq", "ts_ms", "mono_ms", "actor", "device", "action", "subject", "detail", "log_seq",
      "log_hash", "prev", "mac"}},
    {"cell", {"tbl", "rid", "col", "ver", "shown", "value"}},
    {"erased", {"id", "tbl", "seq"}},
    {"actor", {"ref", "actor", "device"}},
};

/// One forgery, by somebody who has the key and knows SQL.
class Forger
{
public:
    Forger(Book& book, quint32 seed) : m_book(book), m_random(seed) {}

    /// What it did, or empty when that came to nothing.
    QByteArray forge()
    {
        const int kind = m_random.bounded(10);
        return kind < 5 ? edit() : kind < 7 ? remove() : kind < 9 ? insert() : swap();
    }

private:
    QByteArray anyTable()
    {
        return std::next(kStatements.begin(),
                         m_random.bounded(static_cast<int>(kStatements.size())))
            ->first;
    }
    QByteArray anyColumn(const QByteArray& table)
    {
        const QList<QByteArray>& columns = kStatements.at(table);
        return columns.at(m_random.bounded(static_cast<int>(columns.size())));
    }
    /// Picks one row by its order, in a table with or without rowid.
    QByteArray anyRow(const QByteArray& table)
    {
        const QByteArray sql = "SELECT count(*) FROM " + table;
        const int rows = static_cast<int>(countOf(m_book, sql.constData()));
        return QByteArray::number(m_random.bounded(std::max(rows, 1)));
    }
    static QByteArray keyOf(const QByteArray& table)
    {
        return table == "cell" ? "(tbl, rid, col, ver)" : table == "erased" ? "(id)" : "(rowid)";
    }
    static QByteArray keyColumns(const QByteArray& table) { return keyOf(table).mid(1).chopped(1); }
    QByteArray where(const QByteArray& table)
    {
        const QByteArray key = keyColumns(table);
        return " WHERE " + keyOf(table) + " IN (SELECT " + key + " FROM " + table + " ORDER BY " +
               key + " LIMIT 1 OFFSET " + anyRow(table) + ')';
    }
    QByteArray run(const QByteArray& sql)
    {
        return m_book.connection().execute(sql.constData()) && m_book.connection().changes() > 0
                   ? sql
                   : QByteArray();
    }
    QByteArray edit()
    {
        const QByteArray table = anyTable();
        const QByteArray column = anyColumn(table);
        // Another value of the same type; for a NULL some value.
        const QByteArray other =
            "CASE typeof(" + column + ") WHEN 'integer' THEN CASE WHEN " + column +
            " IN (0, 1) AND '" + column + "' IN ('shown', 'scrubbed') THEN 1 - " + column +
            " ELSE " + column + " + 1 END WHEN 'text' THEN " + column +
            " || 'x' WHEN 'blob' THEN CAST(substr(" + column + ", 2) || x'7f' AS BLOB)" +
            (column == "title" || column == "mark" ? " ELSE 'x' END"
             : column == "subject" || column == "owner" || column == "value"
                 ? " ELSE x'00112233445566778899aabbccddeeff' END"
                 : " ELSE 7 END");
        const QByteArray set = "UPDATE " + table + " SET " + column + " = " + other + where(table);
        return run(set);
    }
    QByteArray remove()
    {
        const QByteArray table = anyTable();
        return run("DELETE FROM " + table + where(table));
    }
    QByteArray insert()
    {
        static const QList<QByteArray> inserts{
            "INSERT INTO thing (id, ver, title) SELECT randomblob(16), ver, 'new' FROM thing",
            "INSERT INTO marking (id, ver, mark) VALUES (randomblob(16), 2, 'new')",
            "INSERT INTO erased (id, tbl, seq) VALUES (randomblob(16), 1, 3)",
            "INSERT INTO audit SELECT max(seq) + 1, ts_ms, mono_ms, actor, device, action, subject,"
            " detail, log_seq, log_hash, prev, mac FROM audit",
            "INSERT INTO commit_log SELECT max(seq) + 1, actor_ref, no + 1, max(seq) + 1, NULL,"
            " wall_ms, hlc, 0, hash, bytes FROM commit_log",
            "INSERT INTO cell (tbl, rid, col, ver, shown, value)"
            " SELECT 1, rid, 2, ver, 0, 'beside' FROM thing LIMIT 1"};
        return run(inserts.at(m_random.bounded(static_cast<int>(inserts.size()))));
    }
    QByteArray swap()
    {
        static const QList<QByteArray> swaps{
            "UPDATE thing SET title = (SELECT title FROM thing t WHERE t.rid = 3 - thing.rid)"
            " WHERE rid IN (1, 2)",
            "UPDATE audit SET mac = (SELECT mac FROM audit a WHERE a.seq = 7 - audit.seq)"
            " WHERE seq IN (3, 4)",
            "UPDATE commit_log SET bytes ="
            " (SELECT bytes FROM commit_log c WHERE c.seq = 9 - commit_log.seq)"
            " WHERE seq IN (4, 5)"};
        return run(swaps.at(m_random.bounded(static_cast<int>(swaps.size()))));
    }

    Book& m_book;
    QRandomGenerator m_random;
};

void dropTriggers(Book& book)
{
    book.guard().openSchema();
    std::vector<QByteArray> names;
    {
        Statement all =
            book.connection().prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'");
        for (auto more = all.step(); more && *more; more = all.step()) {
            names.push_back(all.text(0).toUtf8());
        }
    }
    for (const QByteArray& name : names) {
        REQUIRE(book.connection().execute(("DROP TRIGGER " + name).constData()));
    }
}

bool found(const Verdict& verdict, Finding::Kind kind)
{
    return std::any_of(verdict.findings.begin(), verdict.findings.end(),
                       [kind](const Finding& finding) { return finding.kind == kind; });
}

} // namespace

TEST_CASE("a book that was lived in is sound, open and opened again")
{
    TestBook book(smallSchema());
    live(book.book());
    CHECK(verdictOf(book.book()).findings.empty());
    book.reopen();
    const Verdict verdict = verdictOf(book.book());
    CHECK(verdict.isSound());
    CHECK(verdict.rows == 12);
    CHECK(verdict.commits == book->log().head().seq);
    CHECK(verdict.auditRows == countOf(book.book(), "SELECT count(*) FROM audit"));
}

TEST_CASE("a thousand forgeries by someone with the key are all found")
{
    TestBook book(smallSchema());
    live(book.book());
    book.reopen();
    REQUIRE(verdictOf(book.book()).isSound());
    dropTriggers(book.book());
    REQUIRE(book->connection().execute("PRAGMA foreign_keys = OFF"));
    Forger forger(book.book(), 3);
    int forged = 0;
    for (int tries = 0; forged < 1000; ++tries) {
        REQUIRE(tries < 5000);
        REQUIRE(book->connection().execute("BEGIN"));
        if (const QByteArray what = forger.forge(); !what.isEmpty()) {
            ++forged;
            INFO(what.toStdString());
            CHECK_FALSE(verdictOf(book.book()).isSound());
        }
        REQUIRE(book->connection().execute("ROLLBACK"));
    }
    CHECK(verdictOf(book.book()).isSound());
}

TEST_CASE("a tail cut off the audit chain or the log is found, at any length")
{
    TestBook book(smallSchema());
    live(book.book());
    book.reopen();
    dropTriggers(book.book());
    const qint64 audited = countOf(book.book(), "SELECT max(seq) FROM audit");
    for (qint64 from = 1; from <= audited; ++from) {
        REQUIRE(book->connection().execute("BEGIN"));
        REQUIRE(book->connection().run("DELETE FROM audit WHERE seq >= ?", from));
        CHECK(found(verdictOf(book.book()), Finding::Kind::AuditShorter));
        REQUIRE(book->connection().execute("ROLLBACK"));
    }
    for (qint64 from = 1; from <= book->log().head().seq; ++from) {
        REQUIRE(book->connection().execute("BEGIN"));
        REQUIRE(book->connection().run("DELETE FROM commit_log WHERE seq >= ?", from));
        CHECK_FALSE(verdictOf(book.book()).isSound());
        REQUIRE(book->connection().execute("ROLLBACK"));
    }
}

TEST_CASE("hiding a deletion as an erase is found")
{
    TestBook book(smallSchema());
    const RowId id = addThing(book.book(), QStringLiteral("inconvenient"));
    const WritingScope behindItsBack(book->guard(), Writing::Mutation);
    REQUIRE(book->connection().run("DELETE FROM thing WHERE id = ?", id));
    REQUIRE(book->connection().run("INSERT INTO erased (id, tbl, seq) VALUES (?, 1, 2)", id));
    CHECK(found(verdictOf(book.book()), Finding::Kind::ErasedCameBack));
}

TEST_CASE("an old page put back is found, or the book is not opened")
{
    TestBook book(smallSchema());
    for (int i = 0; i < 60; ++i) {
        addThing(book.book(), QStringLiteral("early %1").arg(i));
    }
    book.lock();
    const QByteArray before = contentOf(book.path());
    book.reopen();
    REQUIRE(book->connection().integer("SELECT count(*) FROM thing") == 60);
    {
        Mutation all(book.book(), Action::Edited);
        std::vector<RowId> ids;
        Statement rows = book->connection().prepare("SELECT id FROM thing");
        for (auto more = rows.step(); more && *more; more = rows.step()) {
            ids.push_back(rows.rowId(0));
        }
        for (const RowId& id : ids) {
            all.update(kThing, id, {{kTitle, QStringLiteral("later")}});
        }
        REQUIRE(all.commit());
    }
    book.lock();
    const QByteArray after = contentOf(book.path());
    int changed = 0;
    for (qsizetype at = kEnvelopeSize; at + 4096 <= before.size(); at += 4096) {
        const QByteArray old = before.mid(at, 4096);
        if (old == after.mid(at, 4096)) {
            continue;
        }
        ++changed;
        setContent(book.path(), QByteArray(after).replace(at, 4096, old));
        auto opened = book.tryOpen();
        INFO("page " << (at - kEnvelopeSize) / 4096 + 1);
        if (!opened) {
            CHECK(codeOf(opened) == Code::Damaged);
            continue;
        }
        Verifier verifier(**opened);
        CHECK((!runToEnd(verifier) || !verifier.verdict().isSound() ||
               !(*opened)->notices().empty()));
    }
    CHECK(changed > 5);
}
