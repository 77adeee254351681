// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the person answers to the note, the name they draw under it, and what becomes of both when
// the words change.
#include "core/notes/drawnname.h"
#include "core/records/drafts.h"
#include "tests/ui/writing/togetherdesk.h"
#include "ui/writing/namepad.h"
#include "ui/writing/notedraft.h"

#include <QLineEdit>
#include <QPointingDevice>

using namespace kithbook;
using namespace kithbook::test;

TEST_CASE("what the person says not now to has no name under it")
{
    TogetherDesk desk;
    desk.turn();
    desk.click(u"togetherNext"_qs);
    desk.answer(u"agrees"_qs);
    desk.drawLine({30, 60}, {200, 90});
    desk.answer(u"not_asked"_qs);
    CHECK_FALSE(desk.find<QWidget>(u"namePad"_qs).isVisible());
    desk.escape();
    CHECK(desk.inBook().agreement == Agreement::NotAsked);
    CHECK(desk.inBook().agreedMark.isEmpty());
}

TEST_CASE("a drawn name loses its last line, or all of them")
{
    TogetherDesk desk;
    desk.turn();
    desk.click(u"togetherNext"_qs);
    desk.answer(u"agrees"_qs);
    auto& pad = desk.find<NamePad>(u"namePad"_qs);
    CHECK_FALSE(desk.find<QAbstractButton>(u"takeBackLine"_qs).isEnabled());
    desk.drawLine({30, 60}, {200, 90});
    desk.drawLine({30, 90}, {200, 60});
    CHECK(pad.name().strokes.size() == 2);
    CHECK(pad.accessibleName().contains(u"with a name"_qs));
    desk.click(u"takeBackLine"_qs);
    CHECK(pad.name().strokes.size() == 1);
    desk.click(u"clearDrawing"_qs);
    CHECK(pad.name().isEmpty());
    CHECK(pad.accessibleName().contains(u"empty"_qs));
    CHECK(QApplication::focusWidget() == &desk.find<QLineEdit>(u"personsName"_qs));
}

TEST_CASE("the pad keeps what is drawn beside it at its edge, and no more than may be kept")
{
    NamePad pad;
    pad.resize(600, 200);
    pad.show();
    const auto line = [&](QPoint from, QPoint to) {
        QTest::mousePress(&pad, Qt::LeftButton, {}, from);
        QTest::mouseMove(&pad, to);
        QTest::mouseRelease(&pad, Qt::LeftButton, {}, to);
    };
    line({300, 100}, {900, -50});
    REQUIRE(pad.name().strokes.size() == 1);
    CHECK(pad.name().strokes.front().back() == QPoint(DrawnName::kWide, 0));
    for (int i = 0; i < DrawnName::kMostStrokes + 20; ++i) {
        line({10 + i, 50}, {10 + i, 60});
    }
    CHECK(static_cast<qsizetype>(pad.name().strokes.size()) == DrawnName::kMostStrokes);
    CHECK(decodeDrawnName(encode(pad.name())) == pad.name());
}

TEST_CASE("a finger and a pen draw as a mouse does")
{
    const std::unique_ptr<QPointingDevice> finger(QTest::createTouchDevice());
    NamePad pad;
    pad.resize(600, 200);
    pad.show();
    REQUIRE(QTest::qWaitForWindowExposed(&pad));
    QTest::touchEvent(&pad, finger.get()).press(0, {50, 50});
    QTest::touchEvent(&pad, finger.get()).move(0, {150, 80});
    QTest::touchEvent(&pad, finger.get()).move(0, {250, 50});
    QTest::touchEvent(&pad, finger.get()).release(0, {250, 50});
    REQUIRE(pad.name().strokes.size() == 1);
    CHECK(pad.name().points() >= 2);
}

TEST_CASE("a draft of an earlier Kithbook leaves the answer as it is in the note")
{
    TogetherDesk desk;
    const auto changed = desk.host.write([&](Book& book, Mutation& mutation) -> Result<void> {
        Notes notes(book, desk.host.desk().templates());
        Note note = notes.forEditing(desk.note).value();
        note.comment = u"Kept."_qs;
        note.agreement = Agreement::Agrees;
        return notes.edit(mutation, note);
    });
    REQUIRE(changed);
    NoteDraftState old;
    old.templateCode = kSharedTemplate;
    old.body = {{u"talked"_qs, u"newer"_qs}};
    const QByteArray form = noteDraftForm(desk.note);
    REQUIRE(desk.host.ask([&](Book& book) {
        return Drafts(book).keep(QLatin1StringView(form),
                                 {0, {desk.sam}, encoded({old, {}, false})});
    }));
    CHECK_FALSE(decodedNoteDraft(encoded({old, {}, false}))->state.answer);
    desk.page = std::make_unique<WritePage>(desk.host.room());
    desk.openPage();
    CHECK(desk.section("talked").toPlainText() == u"newer"_qs);
    desk.click(u"review"_qs);
    CHECK(desk.inBook().comment == u"Kept."_qs);
    CHECK(desk.inBook().agreement == Agreement::Agrees);
}

TEST_CASE("an answer that the words outlived is told where it stands, and asked for again")
{
    TogetherDesk desk;
    desk.type("talked", u"The bus"_qs);
    desk.turn();
    desk.click(u"togetherNext"_qs);
    desk.answer(u"agrees"_qs);
    CHECK_FALSE(desk.find<QWidget>(u"answeredEarlier"_qs).isVisible());
    desk.click(u"togetherNext"_qs); // Done together
    desk.click(u"leaveTogether"_qs);
    CHECK_FALSE(desk.inBook().isAnswerOlder());
    CHECK_FALSE(desk.find<QWidget>(u"olderAnswer"_qs).isVisible());

    desk.type("talked", u" was late."_qs);
    desk.pause();
    CHECK(desk.find<QWidget>(u"olderAnswer"_qs).isVisible());
    CHECK(desk.says(u"Sam T. answered before the last changes."_qs));
    // A word changed back is the word that was answered to.
    desk.section("talked").setPlainText(u"The bus"_qs);
    desk.pause();
    CHECK_FALSE(desk.find<QWidget>(u"olderAnswer"_qs).isVisible());
    desk.section("talked").setPlainText(u"The train"_qs);
    desk.pause();

    desk.click(u"askAgain"_qs);
    CHECK(desk.isTurned());
    CHECK(QApplication::focusWidget()->objectName() == u"readBack"_qs);
    CHECK(desk.find<QWidget>(u"answeredEarlier"_qs).isVisible());
    // Left as it is, it stays what it was said of.
    desk.escape();
    CHECK(desk.inBook().agreement == Agreement::Agrees);
    CHECK(desk.inBook().isAnswerOlder());
    desk.click(u"showTogetherAgain"_qs);
    desk.click(u"togetherNext"_qs);
    desk.find<QAbstractButton>(u"sayAgain"_qs).click();
    desk.settle();
    CHECK_FALSE(desk.find<QWidget>(u"answeredEarlier"_qs).isVisible());
    CHECK(QApplication::focusWidget()->objectName() == u"persons_agrees"_qs);
    desk.escape();
    CHECK_FALSE(desk.inBook().isAnswerOlder());
    desk.click(u"leaveTogether"_qs);
    CHECK_FALSE(desk.find<QWidget>(u"olderAnswer"_qs).isVisible());
}

TEST_CASE("an answer given before the words are changed in one go is not one to the new words")
{
    TogetherDesk desk;
    desk.turn();
    desk.typeLarge(u"section_talked"_qs, u"The bus"_qs);
    desk.click(u"togetherNext"_qs);
    desk.answer(u"sees_it_another_way"_qs);
    desk.click(u"togetherOther"_qs); // Back to writing
    desk.typeLarge(u"section_talked"_qs, u" again"_qs);
    desk.escape();
    CHECK(desk.inBook().agreement == Agreement::SeesItAnotherWay);
    CHECK(desk.inBook().isAnswerOlder());
    desk.click(u"showTogetherAgain"_qs);
    desk.click(u"togetherNext"_qs);
    CHECK(desk.find<QWidget>(u"answeredEarlier"_qs).isVisible());
    desk.answer(u"agrees"_qs); // another answer is one to what is there now
    CHECK_FALSE(desk.find<QWidget>(u"answeredEarlier"_qs).isVisible());
    desk.escape();
    CHECK_FALSE(desk.inBook().isAnswerOlder());
}

TEST_CASE("what was answered to comes through a lock with the answer")
{
    TogetherDesk desk;
    desk.turn();
    desk.typeLarge(u"section_talked"_qs, u"The bus"_qs);
    desk.click(u"togetherNext"_qs);
    desk.answer(u"agrees"_qs);
    desk.click(u"togetherOther"_qs);
    desk.typeLarge(u"section_talked"_qs, u" again"_qs);
    desk.lockAndComeBack();
    CHECK(desk.says(u"Sam T. answered before the last changes."_qs));
    desk.click(u"review"_qs);
    CHECK(desk.inBook().isAnswerOlder());
}
