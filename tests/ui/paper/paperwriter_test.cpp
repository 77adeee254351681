// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printing.h"
#include "ui/paper/notepaper.h"
#include "ui/paper/paperwriter.h"

#include <QBuffer>
#include <QPageSize>

#include <catch2/catch_test_macros.hpp>
#include <thread>

using namespace kithbook;

namespace {

PaperWords noteOf(int lines)
{
    PaperWords words;
    words.title = u"Session note: ST"_qs;
    words.printed = u"Printed"_qs;
    words.parts = {PaperPart{u"What we talked about"_qs,
                             {PaperPiece{u"A line of words.\n"_qs.repeated(lines), false}}}};
    words.signedLine = u"Not signed yet"_qs;
    return words;
}

QByteArray pdfOf(const std::vector<PaperWords>& notes)
{
    QByteArray bytes;
    QBuffer device(&bytes);
    REQUIRE(device.open(QIODevice::WriteOnly));
    const auto writer = PaperWriter::forPdf(device);
    REQUIRE(codeOf(writer->begin({}, static_cast<qint64>(notes.size()))) == std::nullopt);
    for (const PaperWords& note : notes) {
        REQUIRE(codeOf(writer->look(note, 0)) == std::nullopt);
    }
    for (const PaperWords& note : notes) {
        REQUIRE(codeOf(writer->write(note, 0)) == std::nullopt);
    }
    REQUIRE(codeOf(writer->end()) == std::nullopt);
    return bytes;
}

qsizetype pagesIn(const QByteArray& pdf)
{
    return pdf.count("/Type /Page\n");
}

} // namespace

TEST_CASE("each note begins on a page of its own, and all pages are there")
{
    const int pages = NotePaper(noteOf(200), usualPaper()).pages();
    REQUIRE(pages > 2);
    const QByteArray pdf = pdfOf({noteOf(1), noteOf(200), noteOf(1)});
    CHECK(pdf.startsWith("%PDF"));
    CHECK(pagesIn(pdf) == pages + 2);
}

TEST_CASE("a page of several notes says which one of all it is")
{
    NotePaper paper(noteOf(200), usualPaper());
    CHECK(paper.pageWords(0) == u"Page 1 of %1"_qs.arg(paper.pages()));
    paper.setPlace(4, 12);
    CHECK(paper.pageWords(1) == u"Page 6 of 12"_qs);
}

TEST_CASE("a mark stands under the title")
{
    PaperWords words = noteOf(1);
    words.mark = u"Draft, not signed"_qs;
    CHECK(NotePaper(words, usualPaper())
              .text()
              .startsWith(u"Session note: ST\nDraft, not signed\n"_qs));
}

TEST_CASE("a PDF is written as well on a thread that is not the window's")
{
    QByteArray pdf;
    std::thread([&pdf] { pdf = pdfOf({noteOf(3), noteOf(3)}); }).join();
    CHECK(pagesIn(pdf) == 2);
}

TEST_CASE("fault 35 on paper: no words make the page load a file, and the PDF has no link")
{
    PaperWords words = noteOf(1);
    words.parts.front().pieces = {
        PaperPiece{u"<img src=file:///etc/passwd> <a href=\"http://example.org\">x</a>"_qs, false}};
    CHECK(NotePaper(words, usualPaper()).text().contains(u"<img src=file:///etc/passwd>"_qs));
    const QByteArray pdf = pdfOf({words});
    CHECK_FALSE(pdf.contains("/URI"));
    CHECK_FALSE(pdf.contains("/Subtype /Link"));
}

TEST_CASE("properties of a PDF name nobody")
{
    PaperWords words = noteOf(1);
    words.title = u"Session note: Torres"_qs;
    CHECK_FALSE(pdfOf({words}).contains("Torres"));
}
