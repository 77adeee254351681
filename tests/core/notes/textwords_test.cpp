// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/textwords.h"
#include "tests/support/printing.h"

#include <QStringList>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

namespace {

QString cut(const QString& text)
{
    QStringList words;
    for (const Mark& mark : wordsIn(text)) {
        words += text.sliced(mark.at, mark.length);
    }
    return words.join(u'|');
}

} // namespace

TEST_CASE("a text is cut into words as people see them")
{
    CHECK(cut(u"He isn't non-compliant, O\u2019Neil's 2nd bus."_qs) ==
          u"He|isn't|non|compliant|O\u2019Neil's|2nd|bus");
    CHECK(cut(u"the addicts' 'house'"_qs) == u"the|addicts|house");
    CHECK(cut(u"re\u00ADfused \u200Bx a\u200Db"_qs) == u"re\u00ADfused|x|a\u200Db");
    CHECK(cut(u"Jose\u0301 \u674E\u96F7 \U00010400\U00010401!"_qs) ==
          u"Jose\u0301|\u674E\u96F7|\U00010400\U00010401");
    CHECK(cut(u"a''b a'"_qs) == u"a|b|a");
    CHECK(cut(QString()).isEmpty());
    CHECK(cut(u" \u0301.,;\n"_qs).isEmpty());
}

TEST_CASE("words are compared without case, composition and what is not seen")
{
    CHECK(comparable(u"REFUSED") == u"refused");
    CHECK(comparable(u"re\u00ADfu\u200Bsed") == u"refused");
    CHECK(comparable(u"ADICCIO\u0301N") == u"adicci\u00F3n");
    CHECK(comparable(u"isn\u2019t") == u"isn't");
}

TEST_CASE("a capitalized word has one capital in front")
{
    CHECK(isCapitalized(u"Clean"));
    CHECK(isCapitalized(u"McLean"));
    CHECK(isCapitalized(u"I"));
    CHECK_FALSE(isCapitalized(u"clean"));
    CHECK_FALSE(isCapitalized(u"CLEAN"));
    CHECK_FALSE(isCapitalized(u"iPhone"));
    CHECK_FALSE(isCapitalized(u""));
}
