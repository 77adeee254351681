// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hiddencharacters.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

namespace {

QString shown(const QString& text)
{
    return visibleForm(text).text;
}

} // namespace

TEST_CASE("what turns the reading direction or takes no space is shown by its number")
{
    CHECK(shown(u"\u202Egnp.exe"_qs) == u"[U+202E]gnp.exe");
    CHECK(shown(u"a\u2067b\u2069c"_qs) == u"a[U+2067]b[U+2069]c");
    CHECK(shown(u"re\u200Bfused"_qs) == u"re[U+200B]fused");
    CHECK(shown(u"\uFEFFA"_qs) == u"[U+FEFF]A");
    CHECK(shown(u"soft\u00ADhyphen"_qs) == u"soft[U+00AD]hyphen");
    CHECK(shown(u"\u2028\u2029"_qs) == u"[U+2028][U+2029]");
    CHECK(shown(u"a\u3164b\u2800c\u034Fd"_qs) == u"a[U+3164]b[U+2800]c[U+034F]d");
    CHECK(shown(u"flag \U000E0041"_qs) == u"flag [U+E0041]");
    CHECK(shown(u"x\U000E0101"_qs) == u"x[U+E0101]");
    CHECK(shown(u"bell\u0007"_qs) == u"bell[U+0007]");
    CHECK(shown(QString(QChar(0xD83D))) == u"[U+D83D]");
    CHECK(shown(u"latin\u200Dletters"_qs) == u"latin[U+200D]letters");
    CHECK(shown(u"at the end\u200D"_qs) == u"at the end[U+200D]");
}

TEST_CASE("the places of the labels are told")
{
    const VisibleText form = visibleForm(u"a\u202Eb\u200B"_qs);
    REQUIRE(form.labels.size() == 2);
    for (const Mark& label : form.labels) {
        const QString words = form.text.sliced(label.at, label.length);
        CHECK(words.startsWith(u'['));
        CHECK(words.endsWith(u']'));
    }
    CHECK(form.labels.front() == Mark{1, 8});
    CHECK(visibleForm(form.text) == VisibleText{form.text, {}});
}

TEST_CASE("what people write stays as it is")
{
    for (const QString& text :
         {u"Two\nlines\tand a tab"_qs, u"Jos\u00E9 Jose\u0301"_qs,
          u"\u0645\u06CC\u200C\u062E\u0648"_qs, u"\u0915\u094D\u200D\u0937"_qs,
          u"\U0001F469\u200D\U0001F467"_qs, u"\U0001F469\U0001F3FD\u200D\U0001F680"_qs,
          u"\u2764\uFE0F\u200D\U0001F525"_qs, u"Tie\u0302\u0301ng"_qs,
          u"<b>not bold</b> & **not bold**"_qs}) {
        CHECK(visibleForm(text) == VisibleText{text, {}});
    }
}

TEST_CASE("a tower of marks is told and cut")
{
    const QString tower = u'a' + QString(1'000'000, QChar(0x0301)) + QChar(u'b');
    const QString form = shown(tower);
    CHECK(form == u'a' + QString(kMostMarks, QChar(0x0301)) + u"[+999992]b"_qs);
    const QString least = u'a' + QString(kMostMarks, QChar(0x0301)) + QChar(u'b');
    CHECK(shown(least) == least);
}
