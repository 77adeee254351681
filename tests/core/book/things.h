// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/connection.h"
#include "core/book/mutation.h"
#include "core/book/verify.h"
#include "tests/core/book/smallschema.h"
#include "tests/support/printing.h"
#include "tests/support/testbook.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

/// Short ways to say what tests of the book room say all the time.
namespace kithbook::test {

inline RowId addThing(Book& book, const QString& title, qint64 count = 0)
{
    const RowId id = RowId::random();
    Mutation mutation(book, Action::Added, id);
    mutation.insert(kThing, id, {{kTitle, title}, {kCount, count}});
    REQUIRE(mutation.commit());
    return id;
}

inline Committed setTitle(Book& book, const RowId& id, const QString& title,
                          const Versions& seen = {})
{
    Mutation mutation(book, Action::Edited, id);
    mutation.update(kThing, id, {{kTitle, title}}, seen);
    const auto committed = mutation.commit();
    REQUIRE(committed);
    return *committed;
}

inline QString titleOf(Book& book, const RowId& id)
{
    Statement row = book.connection().prepare("SELECT title FROM thing WHERE id = ?");
    REQUIRE(row.bind(id).step() == true);
    return row.text(0);
}

inline qint64 countOf(Book& book, const char* sql)
{
    const auto count = book.connection().integer(sql);
    REQUIRE(count);
    return *count;
}

inline Verdict verdictOf(Book& book)
{
    Verifier verifier(book);
    REQUIRE(runToEnd(verifier));
    return verifier.verdict();
}

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Overwrites a file that nobody has open; keeps its rights.
inline void setContent(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace kithbook::test
