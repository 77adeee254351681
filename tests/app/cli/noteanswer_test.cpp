// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/noteanswer.h"
#include "app/cli/notewords.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;
using namespace kithbook::cli;

namespace {

NoteSheet olderSheet()
{
    NoteSheet sheet;
    sheet.personName = QStringLiteral("Zora N.");
    sheet.agreement = Agreement::Agrees;
    sheet.agreedAs = QStringLiteral("Zora");
    sheet.agreedMark = "drawn";
    sheet.isAnswerOlder = true;
    return sheet;
}

} // namespace

TEST_CASE("an answer that is older than the words says so")
{
    NoteSheet sheet = olderSheet();
    CHECK(answerText(sheet) == QStringLiteral("agreed, before the last changes"));
    sheet.agreement = Agreement::SeesItAnotherWay;
    CHECK(answerText(sheet) == QStringLiteral("saw it another way, before the last changes"));
    sheet.isAnswerOlder = false;
    CHECK(answerText(sheet) == QStringLiteral("sees it another way"));
    sheet.isAnswerOlder = true;
    sheet.agreement = Agreement::NotAsked;
    CHECK(answerText(sheet).isEmpty());
}

TEST_CASE("an older answer stays what it is unless one is typed, the same or another")
{
    NoteSheet sheet = olderSheet();
    REQUIRE(takeAnswer(sheet, {}, false));
    CHECK(sheet == olderSheet());

    AnswerOptions options;
    options.agreedAs = "Zora N.";
    REQUIRE(takeAnswer(sheet, options, false));
    CHECK(sheet.agreedAs == QStringLiteral("Zora N."));
    CHECK(sheet.isAnswerOlder);

    options.answer = Agreement::Agrees;
    REQUIRE(takeAnswer(sheet, options, false));
    CHECK_FALSE(sheet.isAnswerOlder);
    CHECK(sheet.agreedMark.isEmpty());

    sheet = olderSheet();
    sheet.isAnswerOlder = false;
    REQUIRE(takeAnswer(sheet, options, false));
    CHECK(sheet.agreedMark == "drawn");
    options.answer = Agreement::NotAsked;
    REQUIRE(takeAnswer(sheet, options, false));
    CHECK(sheet.agreedMark.isEmpty());
    CHECK(sheet.agreedAs.isEmpty());
}
