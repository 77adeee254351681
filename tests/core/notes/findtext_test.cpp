// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/findtext.h"
#include "core/notes/snippet.h"
#include "tests/support/printing.h"

#include <QStringList>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

namespace {

QString expressionOf(const QString& typed)
{
    const auto text = FindText::parse(typed);
    REQUIRE(codeOf(text) == std::nullopt);
    return text->expression();
}

/// What is marked, joined by "|"; a trailing "?" when something was not there.
QString marked(const QString& typed, const QString& in)
{
    const Marks marks = FindText::parse(typed)->marksIn(in);
    QStringList stretches;
    for (const Mark& mark : marks.at) {
        stretches += in.sliced(mark.at, mark.length);
    }
    return stretches.join(u'|') + (marks.complete ? QString() : u"?"_qs);
}

QString withMarks(const Snippet& snippet)
{
    QString text = snippet.text;
    for (auto mark = snippet.marks.rbegin(); mark != snippet.marks.rend(); ++mark) {
        text.insert(mark->at + mark->length, u']').insert(mark->at, u'[');
    }
    return text;
}

Snippet snippetFor(const QString& typed, const QString& text)
{
    return snippetOf(text, FindText::parse(typed)->marksIn(text).at);
}

} // namespace

TEST_CASE("every word typed is quoted and the last one may go on")
{
    CHECK(expressionOf(u"bus"_qs) == u"\"bus\"*"_qs);
    CHECK(expressionOf(u"bus pass"_qs) == u"\"bus\" \"pass\"*"_qs);
    CHECK(expressionOf(u"bus pass "_qs) == u"\"bus\" \"pass\""_qs);
    CHECK(expressionOf(u"bus p"_qs) == u"\"bus\" \"p\""_qs); // one letter is no prefix yet
    CHECK(expressionOf(u"\"bus pass\" late"_qs) == u"\"bus pass\" \"late\"*"_qs);
    CHECK(expressionOf(u"\"bus pass\""_qs) == u"\"bus pass\""_qs);
    CHECK(expressionOf(u"\"bus pa"_qs) == u"\"bus pa\"*"_qs); // still being typed
    CHECK(expressionOf(u"\u201Cbus pass\u201D"_qs) == u"\"bus pass\""_qs);
}

TEST_CASE("commands of the index are words like others")
{
    CHECK(expressionOf(u"bus AND pass"_qs) == u"\"bus\" \"AND\" \"pass\"*"_qs);
    CHECK(expressionOf(u"NEAR(bus pass)"_qs) == u"\"NEAR(bus\" \"pass)\"*"_qs);
    CHECK(expressionOf(u"line:bus -x ^y"_qs) == u"\"line:bus\" \"-x\" \"^y\""_qs);
    CHECK(expressionOf(u"a\"b\"c"_qs) == u"\"a\" \"b\" \"c\""_qs);
    CHECK(expressionOf(u"* bus * ( \" \""_qs) == u"\"bus\""_qs);
}

TEST_CASE("a text to find needs a letter or a digit, and has an end")
{
    for (const QString& nothing :
         {u""_qs, u"  "_qs, u"\"\""_qs, u"*"_qs, u"-- ()"_qs, u"\u2026"_qs, u"\u0301"_qs}) {
        CHECK(codeOf(FindText::parse(nothing)) == Code::NothingToFind);
    }
    CHECK(codeOf(FindText::parse(QString(60'000, u'%'))) == Code::TextTooLong);
    CHECK(codeOf(FindText::parse(QString(FindText::kLongest + 1, u'x'))) == Code::TextTooLong);
    CHECK(codeOf(FindText::parse(QString(QChar(0xD800)))) == Code::TextNotPlain);
    CHECK(codeOf(FindText::parse(QString(QChar(u'\0')))) == Code::TextNotPlain);
}

TEST_CASE("words are marked where they stand")
{
    CHECK(marked(u"bus "_qs, u"The bus, the Bus; buses."_qs) == u"bus|Bus"_qs);
    CHECK(marked(u"bus"_qs, u"The bus, the Bus; buses."_qs) == u"bus|Bus|buses"_qs);
    CHECK(marked(u"monica "_qs, u"M\u00F3nica and Monica"_qs) == u"M\u00F3nica|Monica"_qs);
    CHECK(marked(u"M\u00D3NICA "_qs, u"monica"_qs) == u"monica"_qs);
    CHECK(marked(u"monica "_qs, u"Mo\u0301nica"_qs) == u"Mo\u0301nica"_qs);
    CHECK(marked(u"\"bus pass\""_qs, u"bus, pass; pass bus"_qs) == u"bus, pass"_qs);
    CHECK(marked(u"\"bus pa"_qs, u"bus passes"_qs) == u"bus passes"_qs);
    CHECK(marked(u"\"bus bus\" bus "_qs, u"bus bus bus"_qs) == u"bus bus bus"_qs);
    CHECK(marked(u"bus train "_qs, u"bus"_qs) == u"bus?"_qs);
    CHECK(marked(u"bus "_qs, u""_qs) == u"?"_qs);
}

TEST_CASE("a snippet is cut between words around what was found")
{
    const QString text = QString(u"early words "_qs).repeated(20) + u"the bus\nwas late "_qs +
                         QString(u"later words "_qs).repeated(20);
    const Snippet snippet = snippetFor(u"bus late "_qs, text);
    CHECK(withMarks(snippet) ==
          u"\u2026words early words early words the [bus] was [late] later words later "
          u"words later words later words later words later words later words later\u2026"_qs);
    CHECK(withMarks(snippetFor(u"bus"_qs, u"the bus"_qs)) == u"the [bus]"_qs);
    CHECK(snippetOf(u"nothing marked"_qs, {}) == Snippet{u"nothing marked"_qs, {}});
}

TEST_CASE("a snippet of one endless word stays short and whole")
{
    const QString pair = u"\U0001F6B2"_qs; // two units
    const Snippet snippet =
        snippetFor(u"bus"_qs, pair.repeated(500) + u" bus"_qs + pair.repeated(500));
    CHECK(snippet.text.isValidUtf16());
    CHECK(snippet.text.size() <= kSnippetLength + 2);
    REQUIRE(snippet.marks.size() == 1);
    CHECK(snippet.text.sliced(snippet.marks.front().at, 3) == u"bus"_qs);

    const Snippet longWord = snippetFor(u"bu"_qs, u"bu"_qs + QString(1000, u's'));
    REQUIRE(longWord.marks.size() == 1);
    CHECK(longWord.marks.front().length <= kSnippetLength);
    CHECK(snippetFor(u"e"_qs, u"e"_qs + QString(100'000, QChar(u'\u0301'))).text.size() <=
          kSnippetLength + 2);
}

TEST_CASE("a snippet needs no more marks than those that begin within its length")
{
    const QString before = u"nothing here "_qs.repeated(50);
    const QString text = before + u"the bus pass, a bus and the rest of it. "_qs.repeated(20);
    const auto find = FindText::parse(u"rest \"bus pass\" bus"_qs);
    const std::vector<Mark> all = find->marksIn(text).at;
    const std::vector<Mark> first = find->firstMarksIn(text, kSnippetLength);
    REQUIRE(all.size() == 60);
    CHECK(first.front().at == before.size() + 4);
    CHECK(first.back().at <= first.front().at + kSnippetLength);
    CHECK(first.size() > 3);
    CHECK(withMarks(snippetOf(text, first)) == withMarks(snippetOf(text, all)));
    CHECK(find->firstMarksIn(before, kSnippetLength).empty());
}
