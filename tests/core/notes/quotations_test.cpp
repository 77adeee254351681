// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/quotations.h"
#include "tests/support/printing.h"

#include <QStringList>

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace kithbook;

namespace {

/// The quotations joined by "|".
QString quoted(const QString& text)
{
    QStringList found;
    for (const Mark& mark : quotations(text)) {
        found += text.sliced(mark.at, mark.length);
    }
    return found.join(u'|');
}

} // namespace

TEST_CASE("quotation marks of every kind in use are known")
{
    CHECK(quoted(uR"(He said "I am clean" and left.)"_qs) == uR"("I am clean")");
    CHECK(quoted(u"a \u201Cb c\u201D d"_qs) == u"\u201Cb c\u201D");
    CHECK(quoted(u"a \u201Eb c\u201C d"_qs) == u"\u201Eb c\u201C");
    CHECK(quoted(u"a \u00ABb c\u00BB d"_qs) == u"\u00ABb c\u00BB");
    CHECK(quoted(u"a \u2018b c\u2019 d"_qs) == u"\u2018b c\u2019");
    CHECK(quoted(u"a 'b c' d"_qs) == u"'b c'");
    CHECK(quoted(uR"("a" and "b")"_qs) == uR"("a"|"b")");
    CHECK(quoted(u"(\u201Ca 'b' c\u201D)"_qs) == u"\u201Ca 'b' c\u201D");
    CHECK(quoted(uR"(She wrote ("so what"), twice.)"_qs) == uR"("so what")");
}

TEST_CASE("what nobody closes quotes to the end of the paragraph")
{
    CHECK(quoted(u"He said \"I am\nand then"_qs) == u"\"I am");
    CHECK(quoted(u"He said \u201CI am\n\u201Cand more\nthe end"_qs) ==
          u"\u201CI am|\u201Cand more");
    CHECK(quoted(u"one \u201Ctwo\nthree\u201D four"_qs) == u"\u201Ctwo\nthree\u201D");
    CHECK(quoted(u"the end\""_qs).isEmpty());
    CHECK(quoted(u"no opening\" here"_qs).isEmpty());
    CHECK(quoted(u"\u201D alone"_qs).isEmpty());
}

TEST_CASE("an apostrophe and an inch are no quotation marks")
{
    CHECK(quoted(u"He's 5'10\" and isn't tall"_qs).isEmpty());
    CHECK(quoted(u"the addicts' house and Ana's"_qs).isEmpty());
    CHECK(quoted(u"\u2018cause it\u2019s late\nand she\u2019s tired"_qs).isEmpty());
    CHECK(quoted(u"'don't stop' he said"_qs) == u"'don't stop'");
}

TEST_CASE("quotations are inside the text, in order and apart, whatever stands there")
{
    CHECK(rc::check([] {
        const auto pieces = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 13));
        static const QStringView kPieces[] = {u"\"",     u"'",      u"\u2018", u"\u2019", u"\u201C",
                                              u"\u201D", u"\u201E", u"\u00AB", u"\u00BB", u"a",
                                              u" ",      u"\n",     u"7"};
        QString text;
        for (const int piece : pieces) {
            text += kPieces[piece];
        }
        qsizetype end = 0;
        for (const Mark& mark : quotations(text)) {
            RC_ASSERT(mark.at >= end);
            RC_ASSERT(mark.length > 0);
            end = mark.end();
            RC_ASSERT(end <= text.size());
        }
    }));
}

TEST_CASE("a text of opening marks alone is read in one go")
{
    // Two million steps or two hundred billion: this returns at once or it never does.
    for (const QChar mark : {QChar(u'\''), QChar(u'\u2018'), QChar(u'\u201C'), QChar(u'"')}) {
        QString text;
        for (int i = 0; i < 300'000; ++i) {
            text += QChar(u' ');
            text += mark;
            text += QChar(u'a');
        }
        CHECK(quotations(text).size() < 300'000);
    }
}
