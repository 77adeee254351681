// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/connection.h"
#include "core/book/guard.h"
#include "core/book/verify.h"
#include "core/notes/signatureproof.h"
#include "tests/core/notes/signedbook.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace kithbook;
using namespace kithbook::test;

namespace {

const Table& named(const QByteArray& table)
{
    return *std::find_if(tables::kAll.begin(), tables::kAll.end(),
                         [&](const Table& each) { return table == each.name; });
}

QByteArray columnsOf(const QByteArray& table)
{
    QByteArrayList names;
    for (const Column& column : named(table).columns) {
        names.append(column.name);
    }
    return names.join(", ");
}

/// Somebody who sits at the open book with plain SQL, and what they would try on a signed note.
class Forger
{
public:
    /// One attempt, a different mix each time.
    QByteArray next()
    {
        static constexpr std::array kTables{"note", "note_signature", "addendum", "note_tag"};
        const QByteArray table = kTables.at(below(kTables.size()));
        const QByteArray which = " WHERE rid = " + QByteArray::number(1 + below(3));
        switch (below(6)) {
        case 0:
            return "UPDATE " + table + " SET " + column(table) + " = " + value() + which;
        case 1:
            return "DELETE FROM " + table + which;
        case 2: // a copy of a row under another id
            return "INSERT INTO " + table + " SELECT rid + 90, randomblob(16), ver, gone, " +
                   columnsOf(table) + " FROM " + table + which;
        case 3: // two rows change places
            return "UPDATE " + table + " SET " + column(table) + " = (SELECT " + column(table) +
                   " FROM " + table + " o WHERE o.rid = 4 - " + table + ".rid)" + which;
        case 4: // the newest is cut off
            return "DELETE FROM " + table + " WHERE rid = (SELECT max(rid) FROM " + table + ')';
        default:
            return "REPLACE INTO " + table + " SELECT rid, id, ver, gone, " +
                   columnsOf(table).replace(column(table), value()) + " FROM " + table + which;
        }
    }

private:
    size_t below(size_t end)
    {
        return static_cast<size_t>(m_random.bounded(static_cast<quint32>(end)));
    }
    QByteArray column(const QByteArray& table)
    {
        const auto columns = named(table).columns;
        return columns[below(columns.size())].name;
    }
    QByteArray value()
    {
        static constexpr std::array kValues{"NULL", "randomblob(16)", "'draft'", "1", "'signed'"};
        return kValues.at(below(kValues.size()));
    }

    QRandomGenerator m_random{7};
};

/// The rows that matter, as one text: whether an attempt changed anything at all.
QByteArray stateOf(Connection& connection)
{
    QByteArray state;
    for (const char* table : {"note", "note_signature", "addendum", "note_tag"}) {
        const QByteArray sql = QByteArray("SELECT rid, id, ver, gone, ") + columnsOf(table) +
                               " FROM " + table + " ORDER BY rid";
        Statement rows = connection.prepare(sql.constData());
        const auto columns = static_cast<int>(named(table).columns.size()) + 4;
        for (auto more = rows.step(); more && *more; more = rows.step()) {
            for (int i = 0; i < columns; ++i) {
                state += rows.isNull(i) ? QByteArray("-") : rows.blob(i).toHex();
                state += ' ';
            }
        }
        state += '\n';
    }
    return state;
}

bool isFound(SignedBook& book)
{
    Verifier verifier(book.book());
    REQUIRE(runToEnd(verifier));
    SignatureProof proof(book.book(), book.lists(), book.templates());
    const auto proved = runToEnd(proof);
    return !verifier.verdict().isSound() || !proved || !proof.broken().empty();
}

void liftTriggers(Book& book)
{
    book.guard().openSchema();
    std::vector<QByteArray> names;
    {
        Statement all =
            book.connection().prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'"
                                      " AND (name LIKE 'guard%' OR name LIKE 'sign%'"
                                      " OR name LIKE 'addendum%')");
        for (auto more = all.step(); more && *more; more = all.step()) {
            names.push_back(all.text(0).toUtf8());
        }
    }
    REQUIRE(names.size() > 5);
    for (const QByteArray& name : names) {
        REQUIRE(book.connection().execute(("DROP TRIGGER " + name).constData()));
    }
}

} // namespace

TEST_CASE("a thousand attempts on signed notes with plain SQL are refused or found, all of them")
{
    SignedBook book;
    for (int i = 0; i < 3; ++i) {
        const NoteId note = book.addWholeNote();
        book.sign(note);
        book.add(note, u"more"_qs);
    }
    REQUIRE_FALSE(isFound(book));
    Connection& connection = book->connection();
    const QByteArray before = stateOf(connection);
    Forger forger;
    int refused = 0;
    int found = 0;
    const auto attempt = [&](Writing writing) {
        const QByteArray sql = forger.next();
        INFO(sql.toStdString());
        const WritingScope scope(book->guard(), writing);
        REQUIRE(connection.execute("BEGIN"));
        const auto done = connection.execute(sql.constData());
        if (!done) {
            CHECK((done.error().code == Code::OutsideMutation ||
                   done.error().code == Code::NoteSigned || done.error().code == Code::Internal));
            ++refused;
        } else if (stateOf(connection) != before) {
            CHECK(isFound(book));
            ++found;
        }
        // A statement that fails may have ended the transaction itself.
        const auto ended = connection.execute("ROLLBACK");
        CHECK(stateOf(connection) == before);
    };
    for (int i = 0; i < 400; ++i) {
        attempt(Writing::Nobody); // as anybody at the connection
    }
    CHECK(found == 0);
    for (int i = 0; i < 300; ++i) {
        attempt(Writing::Mutation); // with the door of Mutation held open
    }
    liftTriggers(book.book());
    const int refusedBefore = refused;
    while (refused + found < 1000) {
        attempt(Writing::Nobody); // with every trigger gone
    }
    CHECK(refused - refusedBefore < 200);
    CHECK(found > 150);
}
