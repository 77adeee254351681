// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/drawnname.h"
#include "core/notes/noteonpaper.h"
#include "core/notes/notetags.h"
#include "core/records/drafts.h"
#include "core/records/goals.h"
#include "tests/ui/writing/togetherdesk.h"
#include "ui/words/paperwords.h"
#include "ui/writing/notedraft.h"

#include <QLineEdit>

using namespace kithbook;
using namespace kithbook::test;

TEST_CASE("writing together shows this note alone, in large text, with nothing to look at")
{
    TogetherDesk desk;
    desk.type("talked", u"He refused to call."_qs);
    desk.ring("lookTimer");
    REQUIRE(desk.says(u"“refused to”"_qs));
    desk.turn();
    CHECK(desk.isTurned());
    TextBox& talked = desk.large(u"section_talked"_qs);
    CHECK(talked.toPlainText() == u"He refused to call."_qs);
    CHECK(QApplication::focusWidget() == &talked);
    CHECK(talked.font().pointSizeF() >= 1.49 * QApplication::font().pointSizeF());
    CHECK_FALSE(desk.says(u"“refused to”"_qs));
    for (const char* hidden : {"helperSwitch", "addTag", "goal", "review", "moreActs"}) {
        INFO(hidden);
        CHECK_FALSE(desk.find<QWidget>(QString::fromLatin1(hidden)).isVisible());
    }
}

TEST_CASE("what is typed together is a draft two seconds later")
{
    TogetherDesk desk;
    desk.turn();
    desk.typeLarge(u"section_talked"_qs, u"Our words"_qs);
    desk.ring("keepTimer");
    CHECK(desk.says(u"Saved 9:15"_qs));
    const QByteArray form = noteDraftForm(desk.note);
    const auto draft =
        desk.host.ask([&](Book& book) { return Drafts(book).get(QLatin1StringView(form)); });
    REQUIRE(draft);
    REQUIRE(*draft);
    CHECK(plainWords(decodedNoteDraft((*draft)->body)->state.body) == u"Our words"_qs);
}

TEST_CASE("the note is read back in its order, commented, answered and named")
{
    TogetherDesk desk;
    desk.turn();
    desk.typeLarge(u"section_next"_qs, u"We ride on Thursday."_qs);
    desk.typeLarge(u"section_talked"_qs, u"The bus."_qs);
    desk.click(u"togetherNext"_qs);
    QStringList read;
    for (const QLabel* label : desk.together().findChildren<QLabel*>(u"readText"_qs)) {
        read.append(label->text());
    }
    CHECK(read == QStringList{u"The bus."_qs, u"We ride on Thursday."_qs});
    const QWidget* spoken = QApplication::focusWidget();
    CHECK(spoken->objectName() == u"readBack"_qs);
    CHECK(spoken->accessibleName().contains(u": The bus.\n"_qs));
    CHECK(spoken->accessibleName().endsWith(u": We ride on Thursday."_qs));

    CHECK_FALSE(desk.find<QLineEdit>(u"personsName"_qs).isVisible());
    desk.typeLarge(u"personsComment"_qs, u"I was brave."_qs);
    desk.answer(u"sees_it_another_way"_qs);
    desk.find<QLineEdit>(u"personsName"_qs).setFocus();
    QTest::keyClicks(&desk.find<QLineEdit>(u"personsName"_qs), u"Sam"_qs);
    desk.drawLine({30, 60}, {200, 90});
    desk.click(u"togetherNext"_qs); // Done together
    CHECK(desk.isTurned());         // hidden, and the page of the specialist is not shown yet
    CHECK_FALSE(desk.says(u"The bus."_qs));

    const Note note = desk.inBook();
    CHECK(plainWords(note.body).contains(u"The bus."_qs));
    CHECK(note.comment == u"I was brave."_qs);
    CHECK(note.agreement == Agreement::SeesItAnotherWay);
    CHECK(note.agreedAs == u"Sam"_qs);
    const auto drawn = decodeDrawnName(note.agreedMark);
    REQUIRE(drawn);
    CHECK(drawn->strokes.size() == 1);

    desk.click(u"leaveTogether"_qs);
    CHECK_FALSE(desk.isTurned());
    CHECK(desk.section("talked").toPlainText() == u"The bus."_qs);
    desk.type("talked", u" Late."_qs);
    desk.click(u"review"_qs);
    CHECK(desk.inBook().comment == u"I was brave."_qs);
    CHECK(desk.inBook().agreedMark == note.agreedMark);
}

TEST_CASE("Esc hides the note, and once more shows nothing behind it")
{
    TogetherDesk desk;
    desk.type("talked", u"Private."_qs);
    desk.turn();
    desk.escape();
    CHECK(desk.says(u"Thank you"_qs));
    CHECK_FALSE(desk.large(u"section_talked"_qs).isVisible());
    CHECK_FALSE(desk.find<QWidget>(u"review"_qs).isVisible());
    desk.escape();
    CHECK(desk.isTurned());
    CHECK(desk.says(u"Thank you"_qs));
    desk.click(u"showTogetherAgain"_qs);
    CHECK(desk.large(u"section_talked"_qs).isVisible());
    desk.escape();
    desk.click(u"leaveTogether"_qs);
    CHECK_FALSE(desk.isTurned());
    CHECK(QApplication::focusWidget() == &desk.section("talked"));
}

TEST_CASE("after a lock the page of the specialist has what was written together")
{
    TogetherDesk desk;
    desk.turn();
    desk.typeLarge(u"section_talked"_qs, u"Half a sen"_qs);
    desk.click(u"togetherNext"_qs);
    desk.answer(u"agrees"_qs);
    desk.drawLine({30, 60}, {200, 90});
    desk.lockAndComeBack();
    CHECK_FALSE(desk.isTurned());
    CHECK(desk.section("talked").toPlainText() == u"Half a sen"_qs);
    CHECK(desk.inBook().agreement == Agreement::NotAsked);
    desk.click(u"review"_qs);
    CHECK(desk.inBook().agreement == Agreement::Agrees);
    CHECK(decodeDrawnName(desk.inBook().agreedMark));
}

TEST_CASE("while names are hidden the words are, until they are asked for")
{
    TogetherDesk desk;
    desk.type("talked", u"Sam said so."_qs);
    desk.host.names.setHidden(true);
    desk.turn();
    CHECK_FALSE(desk.says(u"Sam T."_qs));
    CHECK_FALSE(desk.large(u"section_talked"_qs).isVisible());
    CHECK_FALSE(desk.find<QAbstractButton>(u"togetherNext"_qs).isEnabled());
    desk.click(u"showTogether"_qs);
    CHECK(desk.large(u"section_talked"_qs).isVisible());
}

TEST_CASE("going elsewhere ends it, and a note of everybody asks nobody")
{
    TogetherDesk desk;
    desk.turn();
    desk.page->hide();
    desk.settle();
    CHECK_FALSE(desk.isTurned());
    CHECK_FALSE(desk.host.navigator.isAlone);

    desk.page->show();
    NoteDraft draft;
    draft.session = desk.session;
    draft.writtenMs = PageHost::kNow;
    draft.body = {{u"talked"_qs, u"All of us."_qs}};
    const auto everybody = desk.host.write([&](Book& book, Mutation& mutation) {
        return Notes(book, desk.host.desk().templates()).add(mutation, draft);
    });
    REQUIRE(everybody);
    desk.openNote(*everybody);
    desk.turn();
    desk.click(u"togetherNext"_qs);
    CHECK(desk.says(u"All of us."_qs));
    CHECK_FALSE(desk.find<QWidget>(u"personsAgreement"_qs).isVisible());
}

TEST_CASE("goal and tags are read back in words after the note, in the order they have on paper")
{
    TogetherDesk desk;
    REQUIRE(desk.host.write([&](Book& book, Mutation& mutation) -> Result<void> {
        Notes notes(book, desk.host.desk().templates());
        Note note = notes.forEditing(desk.note).value();
        GoalDraft goal;
        goal.person = desk.sam;
        goal.words = u"My own place"_qs;
        note.goal = Goals(book).add(mutation, goal).value();
        note.body = {{u"talked"_qs, u"The bus."_qs}};
        if (auto edited = notes.edit(mutation, note); !edited) {
            return edited;
        }
        return setTags(mutation, book.connection(), desk.host.desk().catalogues(), desk.note,
                       {{u"fidelity_items"_qs, u"FI1"_qs}, {u"fidelity_items"_qs, u"FI2"_qs}});
    }));
    desk.page = std::make_unique<WritePage>(desk.host.room());
    desk.openPage();
    desk.turn();
    desk.click(u"togetherNext"_qs);
    QStringList read;
    for (const QLabel* label : desk.together().findChildren<QLabel*>(u"readText"_qs)) {
        read.append(label->text());
    }
    const auto paper = desk.host.ask([&](Book& book) {
        return askNoteOnPaper(book, desk.host.desk().catalogues(), desk.host.desk().templates(),
                              desk.note, QLocale());
    });
    REQUIRE(paper);
    QStringList onPaper{u"The bus."_qs};
    for (const PaperFact& fact : wordsOnPaper(*paper, desk.host.desk().catalogues(), {}).facts) {
        if (fact.label == u"Goal"_qs || fact.label == u"Activities"_qs) {
            onPaper.append(fact.words);
        }
    }
    CHECK(read.size() == 3);
    CHECK(read == onPaper);
    CHECK(QApplication::focusWidget()->accessibleName().contains(u"Activities: "_qs + read.last()));
}
