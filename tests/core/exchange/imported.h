// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/connection.h"
#include "core/exchange/importer.h"
#include "core/notes/caseload.h"
#include "core/records/peoplelist.h"
#include "core/records/sessions.h"
#include "tests/core/training/madeupbook.h"
#include "tests/support/printing.h"
#include "tests/support/testbook.h"

#include <QBuffer>

#include <catch2/catch_test_macros.hpp>

namespace kithbook::test {

inline const Catalogues& catalogues()
{
    return madeUpLists().catalogues;
}

/// A sheet in memory, surveyed and matched by its headers.
class Sheet
{
public:
    explicit Sheet(QByteArray bytes) : m_bytes(std::move(bytes)), m_file(&m_bytes)
    {
        REQUIRE(m_file.open(QIODevice::ReadOnly));
        SheetSurvey survey(m_file);
        REQUIRE(codeOf(runToEnd(survey)) == std::nullopt);
        summary = survey.summary();
        options.form = summary.form;
        options.match = guessMatch(guessKind(summary), summary);
        options.dryRun = false;
    }

    [[nodiscard]] QIODevice& file() { return m_file; }

    SheetSummary summary;
    ImportOptions options;

private:
    QByteArray m_bytes;
    QBuffer m_file;
};

inline Result<ImportReport> imported(Book& book, Sheet& sheet)
{
    Importer job(book, catalogues(), sheet.file(), sheet.options);
    const auto run = runToEnd(job);
    return run ? Result<ImportReport>(job.report()) : passOn(run);
}

inline ImportReport reportOf(Book& book, Sheet& sheet)
{
    const auto report = imported(book, sheet);
    REQUIRE(codeOf(report) == std::nullopt);
    return *report;
}

inline qint64 count(Book& book, const char* sql)
{
    const auto number = book.connection().integer(sql);
    REQUIRE(number);
    return *number;
}

inline qint64 people(Book& book)
{
    return count(book, "SELECT count(*) FROM person WHERE gone IS NULL");
}

inline qint64 sessions(Book& book)
{
    return count(book, "SELECT count(*) FROM session WHERE gone IS NULL");
}

inline PersonId only(Book& book, const QString& name)
{
    const auto id = PeopleList(book, catalogues()).one(name);
    REQUIRE(codeOf(id) == std::nullopt);
    return *id;
}

inline std::vector<Session> sessionsOf(Book& book, const QString& name)
{
    const auto found = Sessions(book, catalogues()).timeline(only(book, name));
    REQUIRE(codeOf(found) == std::nullopt);
    return *found;
}

} // namespace kithbook::test
