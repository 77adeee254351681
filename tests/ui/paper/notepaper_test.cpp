// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/drawnname.h"
#include "core/records/catalogues.h"
#include "tests/support/printing.h"
#include "tests/ui/support/pixels.h"
#include "ui/paper/notepaper.h"
#include "ui/paper/paperview.h"
#include "ui/style/tokens.h"

#include <QAccessible>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QScrollBar>
#include <QTest>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace kithbook;

namespace {

constexpr qint64 kMay4 = 1'777'927'200'000; // 2026-05-04 15:40, five hours behind UTC
constexpr qint64 kMay5 = 1'777'991'760'000; // 2026-05-05 09:36 there
constexpr int kBehind = -300;

const Catalogues& lists()
{
    static const Catalogues all = Catalogues::load().value();
    return all;
}

NoteOnPaper callWithSam()
{
    NoteOnPaper note;
    NoteSheet& sheet = note.sheet;
    sheet.note = NoteId(RowId::random());
    sheet.personName = u"Sam Torres"_qs;
    SheetSession& met = sheet.met.emplace();
    met.startMs = kMay4;
    met.offsetMinutes = kBehind;
    met.minutes = 25;
    met.mode = u"phone"_qs;
    met.place = u"own_home"_qs;
    met.outcome = u"held"_qs;
    sheet.sections = {{u"talked"_qs, u"What we talked about"_qs, u"Sam told me of the bus."_qs},
                      {u"next"_qs, u"What is next"_qs, u"Sam and Ana ride together."_qs}};
    sheet.goal = u"My drawings on a wall"_qs;
    sheet.tags = {{u"fidelity_items"_qs, u"FI1"_qs}};
    sheet.comment = u"I was brave."_qs;
    sheet.agreement = Agreement::Agrees;
    sheet.agreedAs = u"Sam Torres"_qs;
    return note;
}

NoteOnPaper signedCall()
{
    NoteOnPaper note = callWithSam();
    SignedNote& signature = note.signature.emplace();
    signature.sheet = note.sheet;
    signature.signer = {u"Ana D."_qs, u"certified peer specialist"_qs};
    signature.moment.atMs = kMay5;
    signature.moment.offsetMinutes = kBehind;
    signature.isGenuine = true;
    return note;
}

Addendum strikeOf(const NoteOnPaper& note, qsizetype at, qsizetype length)
{
    Addendum added;
    added.note = note.sheet.note;
    added.signer = {u"Ana D."_qs, {}};
    added.moment.atMs = kMay5 + 3'600'000;
    added.moment.offsetMinutes = kBehind;
    added.reason = u"It was the train."_qs;
    added.strike =
        Strike{u"talked"_qs, at, length, note.sheet.sections.front().text.mid(at, length)};
    added.isGenuine = true;
    return added;
}

PaperWords wordsOf(const NoteOnPaper& note, bool hidden = false)
{
    PaperLook look;
    look.namesHidden = hidden;
    look.printedMs = kMay5;
    look.offsetMinutes = kBehind;
    return wordsOnPaper(note, lists(), look);
}

QString textOf(const NoteOnPaper& note, bool hidden = false)
{
    return NotePaper(wordsOf(note, hidden), usualPaper()).text();
}

/// What is painted above the words of a page.
QImage topOf(const NotePaper& paper, int page)
{
    constexpr int kHigh = 60;
    QImage image(qRound(paper.pageSize().width()), kHigh, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paper.paintPage(painter, page);
    return image;
}

} // namespace

TEST_CASE("a draft on paper says all that its sheet says, in words, and that it is not signed")
{
    const QString text = textOf(callWithSam());
    for (const QString& words :
         {u"Session note: Sam Torres"_qs, u"Mon May 4, 2026, 3:40 to 4:05"_qs,
          u"(UTC-5), 25 min"_qs, u"Phone"_qs, u"Own home"_qs, u"“My drawings on a wall”"_qs,
          u"Promote hope"_qs, u"What we talked about\nSam told me of the bus."_qs,
          u"Sam and Ana ride together."_qs, u"I was brave."_qs, u"agrees"_qs,
          u"Name typed: Sam Torres"_qs, u"Peer specialist"_qs, u"Not signed yet"_qs}) {
        INFO(words.toStdString());
        INFO(text.toStdString());
        CHECK(text.contains(words));
    }
    CHECK(wordsOf(callWithSam()).printed == u"Printed Tue May 5, 2026, 9:36 AM"_qs);
    CHECK_FALSE(text.contains(u"own_home"_qs));
}

TEST_CASE("an answer that is older than the words says so on paper, whatever it was")
{
    NoteOnPaper note = callWithSam();
    note.sheet.isAnswerOlder = true;
    CHECK(textOf(note).contains(u"read this note before its last changes, and agreed."_qs));
    CHECK_FALSE(textOf(note).contains(u"agrees"_qs));
    note.sheet.agreement = Agreement::SeesItAnotherWay;
    CHECK(textOf(note).contains(u"before its last changes, and saw it another way."_qs));
    note.sheet.agreement = Agreement::ChoseNotToSay;
    CHECK(textOf(note).contains(u"before its last changes, and chose not to say."_qs));
}

TEST_CASE("a signed note on paper has signer, moment and what there is to remark")
{
    NoteOnPaper note = signedCall();
    QString text = textOf(note);
    CHECK(text.contains(u"Ana D., certified peer specialist"_qs));
    CHECK(text.contains(u"Tue May 5, 2026, 9:36 AM (UTC-5)"_qs));
    CHECK_FALSE(text.contains(u"Late entry"_qs));
    note.signature->moment.isLateEntry = true;
    note.signature->moment.isClockDoubtful = true;
    text = textOf(note);
    CHECK(text.contains(u"Late entry"_qs));
    CHECK(text.contains(u"The clock of the computer was behind"_qs));
    note.signature->isGenuine = false;
    CHECK(textOf(note).contains(u"cannot confirm this signature"_qs));
    CHECK_FALSE(note.isGenuine());
}

TEST_CASE("what was marked as an error stays on paper, struck through, with the reason below")
{
    NoteOnPaper note = signedCall();
    note.addenda = {strikeOf(note, 15, 7)}; // "the bus"
    const PaperWords words = wordsOf(note);
    const auto& pieces = words.parts.front().pieces;
    REQUIRE(pieces.size() == 3);
    CHECK(pieces.at(1).text == u"the bus"_qs);
    CHECK(pieces.at(1).isStruck);
    CHECK_FALSE(pieces.at(0).isStruck);
    CHECK(pieces.at(0).text + pieces.at(1).text + pieces.at(2).text ==
          note.sheet.sections.front().text);
    const QString text = textOf(note);
    CHECK(text.contains(u"Marked as an error in “What we talked about”: “the bus”"_qs));
    CHECK(text.contains(u"Why: It was the train."_qs));
    CHECK(text.contains(u"Added Tue May 5, 2026, 10:36 AM (UTC-5)"_qs));
}

TEST_CASE("an addition that is not genuine strikes nothing, nor does one outside of the text")
{
    NoteOnPaper note = signedCall();
    note.addenda = {strikeOf(note, 0, 3), strikeOf(note, 20, 3)};
    note.addenda.front().isGenuine = false;
    note.addenda.back().strike->length = 30'000;
    const PaperWords words = wordsOf(note);
    CHECK(words.parts.front().pieces.size() == 1);
    CHECK_FALSE(words.parts.front().pieces.front().isStruck);
    CHECK(textOf(note).contains(u"cannot confirm who added this"_qs));
}

TEST_CASE("hidden names leave no part of the name on paper")
{
    NoteOnPaper note = callWithSam();
    note.sheet.sections.front().text = u"Sam Torres, SAM, (Torres) and Samuel came to sam."_qs;
    const QString text = textOf(note, true);
    CHECK(text.contains(u"Session note: ST"_qs));
    CHECK(text.contains(u"ST, ST, (ST) and Samuel came to sam."_qs));
    CHECK_FALSE(text.contains(u"Torres"_qs));
}

TEST_CASE("what is written is shown as it is written and nothing of it is done")
{
    const QString attack =
        GENERATE(u"<img src=\"file:///etc/hostname\">"_qs, u"<b>bold</b> &amp; <a href=x>y</a>"_qs,
                 u"<table><tr><td>"_qs, u"http://example.org/?q=1"_qs, u"# Title *x* [a](b)"_qs);
    NoteOnPaper note = callWithSam();
    note.sheet.sections.front().text = attack;
    note.sheet.goal = attack;
    note.sheet.personName = attack;
    const QString text = textOf(note);
    CHECK(text.contains(u"What we talked about\n"_qs + attack));
    CHECK(text.contains(u"Session note: "_qs + attack));
    CHECK_FALSE(text.contains(QChar::ObjectReplacementCharacter));
}

TEST_CASE("characters nobody sees are told by their number")
{
    NoteOnPaper note = callWithSam();
    note.sheet.sections.front().text =
        u"a\u202Eb\u200Bc\u2066d\uFFFCe"_qs + QChar(0xfdd0) + u"f"_qs;
    const QString text = textOf(note);
    INFO(text.toStdString());
    CHECK(text.contains(u"a[U+202E]b[U+200B]c[U+2066]d[U+FFFC]e[U+FDD0]f"_qs));
}

TEST_CASE("a text without a space and one with a tower of marks stay on the page")
{
    NoteOnPaper note = callWithSam();
    note.sheet.sections.front().text = QString(20'000, u'x') + QString(20'000, QChar(0x301));
    const NotePaper paper(wordsOf(note), QPageSize(QPageSize::Letter));
    CHECK(paper.pages() > 1);
    CHECK(paper.pages() < 20);
}

TEST_CASE("a long note takes further pages, each with its number")
{
    NoteOnPaper note = callWithSam();
    note.sheet.sections.front().text = u"A line of words.\n"_qs.repeated(120);
    const NotePaper paper(wordsOf(note), QPageSize(QPageSize::Letter));
    REQUIRE(paper.pages() >= 3);
    CHECK(paper.pageWords(1) == u"Page 2 of %1"_qs.arg(paper.pages()));
    CHECK(NotePaper(wordsOf(callWithSam()), QPageSize(QPageSize::A4)).pages() == 1);
}

TEST_CASE("paper is dark on white in every look")
{
    Dressed dressed;
    dressed.theme.choose(Theme::Choice::Dark);
    PaperView view(u"The note"_qs);
    view.resize(800, 900);
    view.setPaper(std::make_unique<NotePaper>(wordsOf(callWithSam()), usualPaper()));
    const QImage image = pictureOf(view);
    CHECK(countOf(image, tokensFor(Look::Light).base) > 200'000);
    CHECK(countOf(image, tokensFor(Look::Light).text) > 100);
}

TEST_CASE("pages are turned by keys and grow when asked, and a screen reader has every word")
{
    NoteOnPaper note = callWithSam();
    note.sheet.sections.front().text = u"A line of words.\n"_qs.repeated(120);
    PaperView view(u"The note"_qs);
    view.resize(700, 500);
    view.setPaper(std::make_unique<NotePaper>(wordsOf(note), usualPaper()));
    view.show();
    CHECK(view.pageWords().startsWith(u"Page 1 "_qs));
    CHECK(view.horizontalScrollBar()->maximum() == 0);
    QTest::keyClick(&view, Qt::Key_PageDown);
    CHECK(view.verticalScrollBar()->value() > 0);
    QTest::keyClick(&view, Qt::Key_End);
    CHECK(view.pageWords() == view.paper()->pageWords(view.paper()->pages() - 1));
    QTest::keyClick(&view, Qt::Key_Home);
    CHECK(view.verticalScrollBar()->value() == 0);
    const int before = view.verticalScrollBar()->maximum();
    view.makeLarger();
    CHECK(view.verticalScrollBar()->maximum() > before);
    view.makeSmaller();
    CHECK(view.verticalScrollBar()->maximum() == before);

    QAccessibleInterface* access = QAccessible::queryAccessibleInterface(&view);
    REQUIRE(access);
    CHECK(access->text(QAccessible::Name) == u"The note"_qs);
    CHECK(access->text(QAccessible::Value) == view.paper()->text());
    REQUIRE(access->textInterface());
    CHECK(access->textInterface()->text(0, 12) == u"Session note"_qs);
    CHECK(access->childCount() == 0);
}

TEST_CASE("a drawn name stands on paper in lines, and is not shown while names are hidden")
{
    NoteOnPaper note = callWithSam();
    const auto inked = [](const NoteOnPaper& shown, bool hidden = false) {
        const NotePaper paper(wordsOf(shown, hidden), usualPaper());
        QImage page(paper.pageSize().toSize(), QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter painter(&page);
        paper.paintPage(painter, 0);
        return page;
    };
    const QImage without = inked(note);
    // A word that says that something is drawn, and nothing drawn.
    note.sheet.agreedMark = encode(DrawnName{{{QPoint(0, 0)}}});
    const QImage dot = inked(note);
    note.sheet.agreedMark =
        encode(DrawnName{{{QPoint(0, 0), QPoint(3000, 1000)}, {QPoint(0, 1000), QPoint(3000, 0)}}});
    const QImage cross = inked(note);
    CHECK(dot != without);
    CHECK(cross != dot);
    const QString text = textOf(note);
    CHECK(text.contains(u"Name drawn:"_qs));
    CHECK_FALSE(text.contains(QChar::ObjectReplacementCharacter));

    CHECK(inked(note, true) != cross);
    const QString hidden = textOf(note, true);
    CHECK(hidden.contains(u"Name drawn: not shown here"_qs));
    for (const PaperPart& part : wordsOf(note, true).parts) {
        CHECK(part.drawn.isEmpty());
    }
}

TEST_CASE("a co-signature has a place on the page where one is asked for, and nowhere else")
{
    NoteOnPaper note = signedCall();
    CHECK_FALSE(textOf(note).contains(u"Co-signature"_qs));
    note.asksCosignature = true;
    CHECK(textOf(note).contains(u"Co-signature"_qs));
    CHECK(wordsOf(note).cosigned == u"None yet"_qs);
}

TEST_CASE("every page about made-up people says so at its top")
{
    NoteOnPaper note = callWithSam();
    note.sheet.sections.front().text = u"We talked.\n"_qs.repeated(200);
    PaperWords real = wordsOf(note);
    CHECK(real.record == u"Kithbook record"_qs);
    PaperLook look;
    look.isMadeUp = true;
    look.printedMs = kMay5;
    look.offsetMinutes = kBehind;
    const PaperWords madeUp = wordsOnPaper(note, lists(), look);
    CHECK(madeUp.record == u"FICTIONAL"_qs);

    const NotePaper paper(madeUp, usualPaper());
    const NotePaper other(real, usualPaper());
    REQUIRE(paper.pages() > 2);
    for (int page = 0; page < paper.pages(); ++page) {
        CHECK(topOf(paper, page) != topOf(other, page));
    }
    real.record = madeUp.record;
    CHECK(topOf(paper, 2) == topOf(NotePaper(real, usualPaper()), 2));
}
