// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printing.h"
#include "ui/words/importwords.h"

#include <QRegularExpression>
#include <QSet>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

namespace {

/// As errortext_test.cpp: words that blame, frighten or are ours alone.
bool hasUnwantedWord(const QString& text)
{
    static const QRegularExpression unwanted(
        QStringLiteral("\\b(error|errors|fail|failed|invalid|illegal|abort|database|vault|deleted?|"
                       "required|must|mandatory|missing|wrong|sorry|patient|client|case|delimiter|"
                       "encoding|UTF)\\b|!"),
        QRegularExpression::CaseInsensitiveOption);
    return unwanted.match(text).hasMatch();
}

RowProblem problem(ImportField field, Code code, const char* detail = "")
{
    return {7, field, Error{code, QString::fromLatin1(detail)}};
}

} // namespace

TEST_CASE("every field has a word of its own")
{
    for (const ImportKind kind : {ImportKind::People, ImportKind::Sessions}) {
        QSet<QString> words;
        for (const ImportField field : fieldsOf(kind)) {
            INFO(codeOf(kind, field).data());
            const QString word = importFieldWord(kind, field);
            CHECK_FALSE(word.isEmpty());
            CHECK_FALSE(words.contains(word));
            words.insert(word);
        }
    }
    CHECK(importFieldWord(ImportKind::Sessions, ImportField::Name) == u"Person"_qs);
    CHECK(importFieldWord(ImportKind::People, ImportField::Nothing).isEmpty());
}

TEST_CASE("a row's problem is said in words, with the field in front")
{
    const auto text = [](const RowProblem& one) {
        return rowProblemText(ImportKind::Sessions, one);
    };
    CHECK(text(problem(ImportField::Day, Code::BadDate)) ==
          u"Date: Kithbook cannot read this day. 2026-05-03 works."_qs);
    CHECK(text(problem(ImportField::Start, Code::BadDate)) ==
          u"Start: Kithbook cannot read this time. 14:30 and 2:30 PM work."_qs);
    CHECK(text(problem(ImportField::Name, Code::NoSuchRecord)) ==
          u"Person: Nobody in your book has this name."_qs);
    CHECK(text(problem(ImportField::Line, Code::TextTooLong, "line 500")) ==
          u"One line: There is room for 500 characters, and this is more."_qs);
    CHECK(text(problem(ImportField::Mode, Code::UnknownChoice, "modes empty")) ==
          u"How you met: This row does not say how you met."_qs);
    CHECK(text(problem(ImportField::Nothing, Code::BadInput, "cells")) ==
          u"This row does not have as many cells as the first row."_qs);
}

TEST_CASE("no problem of a row is told with unwanted words, whatever its code")
{
    for (const Code code : allCodes()) {
        CAPTURE(code);
        const QString text =
            rowProblemText(ImportKind::People, problem(ImportField::Name, code, "x 5"));
        CHECK(text.endsWith(u'.'));
        CHECK_FALSE(hasUnwantedWord(text));
    }
}

TEST_CASE("what keeps a whole file out is told with what to do, and nothing was imported")
{
    for (const char* detail : {"workbook", "empty", "file size", "rows", "schema kind",
                               "schema newer", "fictional", "match name", "match people",
                               "match date", "row 3 open quote", "row 3 nul", "row 1 cell size"}) {
        INFO(detail);
        const ErrorText text = importErrorText({Code::BadInput, QString::fromLatin1(detail)});
        CHECK(text.safe == u"Nothing was imported."_qs);
        CHECK_FALSE(text.todo.isEmpty());
        CHECK_FALSE(hasUnwantedWord(text.inOneParagraph()));
        CHECK(text.what != errorText({Code::BadInput, {}}).what);
    }
    CHECK(importErrorText({Code::DiskFull, {}}).what == errorText({Code::DiskFull, {}}).what);
}

TEST_CASE("an import is summed up in short sentences")
{
    ImportReport report;
    CHECK(importText(report, false) == u"0 people added."_qs);
    report.peopleAdded = 41;
    report.rowsLeftOut = 3;
    CHECK(importText(report, false) == u"41 people added. 3 rows need a look."_qs);
    CHECK(importText(report, true) == u"41 people can be added. 3 rows need a look."_qs);
    report = {};
    report.peopleAdded = 1;
    report.sessionsAdded = 1;
    report.alreadyThere = 1;
    report.rowsLeftOut = 1;
    CHECK(importText(report, false) == u"1 person added. 1 session added. 1 row is in your book "
                                       "already. 1 row needs a look."_qs);
}
