// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// security.md section 4, faults 35 to 40, against what people open outside of Kithbook.
#include "core/exchange/exportname.h"
#include "core/exchange/plaintext.h"
#include "core/exchange/webpage.h"
#include "tests/core/exchange/writtennotes.h"

#include <QBuffer>
#include <QRegularExpression>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace kithbook;
using namespace kithbook::test;

namespace {

/// Elements and attributes that a page of notes has; anything else came out of somebody's words.
QStringList strangersIn(const QString& page)
{
    static const QRegularExpression tag(u"<(!?/?)([a-zA-Z0-9]+)([^>]*)>"_qs);
    static const QStringList known{
        u"DOCTYPE"_qs, u"html"_qs,   u"head"_qs, u"meta"_qs, u"title"_qs,  u"style"_qs,
        u"body"_qs,    u"header"_qs, u"nav"_qs,  u"main"_qs, u"footer"_qs, u"article"_qs,
        u"h1"_qs,      u"h2"_qs,     u"h3"_qs,   u"p"_qs,    u"dl"_qs,     u"dt"_qs,
        u"dd"_qs,      u"ol"_qs,     u"li"_qs,   u"a"_qs,    u"s"_qs};
    QStringList strangers;
    for (auto found = tag.globalMatch(page); found.hasNext();) {
        const auto each = found.next();
        const QString attributes = each.captured(3);
        if (!known.contains(each.captured(2)) || attributes.contains(u" src="_qs) ||
            attributes.contains(u" on"_qs) ||
            (attributes.contains(u"href"_qs) && !attributes.contains(u"href=\"#note-"_qs))) {
            strangers.append(each.captured(0));
        }
    }
    return strangers;
}

bool hasHidden(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c != u'\n' &&
               (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format);
    });
}

} // namespace

TEST_CASE("fault 35: markup in a note is shown as it was typed and loads nothing")
{
    WrittenNotes book;
    const PersonId who = book.addPerson(u"<img src=x onerror=alert(1)>"_qs);
    const QString evil = u"<img src=file:///etc/passwd><script>alert(1)</script>"
                         "![x](http://example.org/x.png) </p></article><iframe> "
                         "\"><a href='javascript:1'>&lt;b&gt; --> ]]>"_qs;
    const NoteId note = book.addNote(who, evil);
    book.sign(note);
    book.add(note, evil);
    const QString page = book.page();
    CHECK(strangersIn(page) == QStringList());
    CHECK(page.contains(u"&lt;img src=file:///etc/passwd&gt;&lt;script&gt;"_qs));
    CHECK(page.contains(u"&amp;lt;b&amp;gt;"_qs));
    CHECK(page.contains(u"default-src 'none'"_qs));
    CHECK(book.text().contains(u"<script>alert(1)</script>"_qs));
    CHECK_FALSE(page.mid(0, page.indexOf(u"<body>"_qs)).contains(u"onerror"_qs));
}

TEST_CASE("fault 36: a very long line, nested tags and piles of marks are written to their end")
{
    const QString line(5'000'000, u'x');
    CHECK(htmlOf(line).size() == line.size());
    const QString broken = wrapped(line);
    CHECK(broken.size() == line.size() + (line.size() - 1) / kTextWidth);
    const QString tags = QString(u"<b>"_qs).repeated(200'000);
    CHECK(htmlOf(tags).count("&lt;b&gt;") == 200'000);
    const QByteArray marks = htmlOf(u'e' + QString(1'000'000, QChar(0x0301)));
    CHECK(marks.size() < 200);
    CHECK(marks.contains("[+999992]"));
}

TEST_CASE("fault 36: characters that turn, hide or take no space are told by number")
{
    WrittenNotes book;
    const PersonId who = book.addPerson(u"Sam \u202Egnp.exe"_qs);
    (void)book.addNote(who, u"one\u200Btwo \u2066three\u2069 \uFEFFfour"_qs);
    for (const QString& written : {book.page(), book.text()}) {
        INFO(written.toStdString());
        CHECK_FALSE(hasHidden(written));
        CHECK(written.contains(u"one[U+200B]two"_qs));
        CHECK(written.contains(u"[U+202E]gnp.exe"_qs));
    }
}

TEST_CASE("fault 37: half a pair, a zero and what is no character do not reach the file")
{
    const QString broken = u"a"_qs + QChar(0xd800) + u'b' + QChar(0) + QChar(0xfdd0) + u'c';
    const QByteArray html = htmlOf(broken);
    CHECK(html == "a[U+D800]b[U+0000][U+FDD0]c");
    CHECK(QString::fromUtf8(html).toUtf8() == html);
    const char32_t last = 0x10ffff;
    CHECK(htmlOf(QString::fromUcs4(&last, 1)) == "[U+10FFFF]");
}

TEST_CASE("fault 38: no name of a person becomes part of a file's name")
{
    WrittenNotes book;
    (void)book.addNote(book.addPerson(u"../../x"_qs), u"words"_qs);
    for (const ExportFormat format :
         {ExportFormat::Pdf, ExportFormat::WebPage, ExportFormat::PlainText, ExportFormat::Csv,
          ExportFormat::Json}) {
        static const QRegularExpression plain(
            u"^kithbook-20260503-[0-9a-f]{4}\\.(pdf|html|txt|csv|json)$"_qs);
        CHECK(suggestedName(format, book.book()).contains(plain));
    }
}

TEST_CASE("faults 39 and 40: signs of queries and of SQL are words like any others")
{
    WrittenNotes book;
    const QString signs = u"'; DROP TABLE note; -- \" AND NEAR( foo:bar -x % _ \\"_qs;
    const PersonId who = book.addPerson(signs);
    (void)book.addNote(who, signs);
    NotesExport::Asked asked;
    asked.notes.person = who;
    CHECK(book.text(asked).contains(u"'; DROP TABLE note; -- \" AND NEAR( foo:bar -x % _ \\"_qs));
    CHECK(countOf(book.book().connection(), {}) == 1);
}

TEST_CASE("plain text is broken at spaces, keeps its line breaks and splits no letter")
{
    CHECK(wrapped(u"one two three"_qs, 7) == u"one two\nthree"_qs);
    CHECK(wrapped(u"one\n\ntwo"_qs, 7) == u"one\n\ntwo"_qs);
    CHECK(wrapped(u"abcdefghij"_qs, 4) == u"abcd\nefgh\nij"_qs);
    const QString pair = QString::fromUtf8("😀😀😀");
    CHECK(wrapped(pair, 2) == QString::fromUtf8("😀😀\n😀"));
    CHECK(wrapped(u"e\u0301e\u0301"_qs, 1) == u"e\u0301\ne\u0301"_qs);
    CHECK(wrapped({}, 10) == QString());
}

TEST_CASE("a drawn name is lines on a web page, and a text says where to see it")
{
    PaperWords note;
    note.cosigned = u"None yet"_qs;
    note.parts.push_back(
        {u"Read together"_qs, {{u"Name drawn:"_qs}}, {{{{1, 2}, {3, 4}}, {{5, 6}}}}});
    DocumentWords words;
    words.drawn = u"Look at the page."_qs;
    words.cosignature = u"Co-signature"_qs;
    const auto written = [&](auto makeWriter) {
        QBuffer buffer;
        REQUIRE(buffer.open(QIODevice::WriteOnly));
        auto writer = makeWriter(buffer);
        REQUIRE(writer.begin(words, 1));
        REQUIRE(writer.write(note, 0));
        REQUIRE(writer.end());
        return QString::fromUtf8(buffer.data());
    };
    const QString page = written([](QIODevice& device) { return WebPageWriter(device); });
    CHECK(page.contains(u"<path d=\"M1 2L3 4h0M5 6h0\"/>"_qs));
    CHECK_FALSE(page.contains(words.drawn));
    const QString text = written([](QIODevice& device) { return PlainTextWriter(device); });
    CHECK(text.contains(u"Name drawn:\nLook at the page.\n"_qs));
    for (const QString& form : {page, text}) {
        CHECK(form.contains(u"Co-signature"_qs));
        CHECK(form.contains(u"None yet"_qs));
    }
}
