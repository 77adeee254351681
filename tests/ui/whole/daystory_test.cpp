// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The day of issue 4, in the real window, in one piece and by keys: logged, written, in three
// templates, locked in the middle, looked over, signed, added to, printed and found again.
#include "core/notes/signing.h"
#include "tests/support/printing.h"
#include "tests/ui/whole/notesteps.h"
#include "ui/export/exportpage.h"
#include "ui/parts/textbox.h"
#include "ui/writing/notespelling.h"
#include "ui/writing/signwait.h"

#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;
using namespace kithbook::test;

namespace {

TextBox& talked(WholeWindow& whole)
{
    return whole.find<TextBox>("section_talked");
}

/// More, Template, and down to the one whose name begins so. A button runs its menu in a loop of
/// its own, so the keys are pressed out of that.
void chooseTemplate(WholeWindow& whole, const QString& label)
{
    auto& more = whole.find<QPushButton>("moreActs");
    more.setFocus();
    bool reached = false;
    QTimer::singleShot(0, more.menu(), [menu = more.menu(), &label, &reached] {
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Right);
        QMenu* templates = menu->actions().constFirst()->menu();
        for (qsizetype i = 0; i < templates->actions().size() && !reached; ++i) {
            const QAction* active = templates->activeAction();
            reached = active && active->text().startsWith(label);
            QTest::keyClick(templates, reached ? Qt::Key_Return : Qt::Key_Down);
        }
        menu->close();
    });
    whole.press(Qt::Key_Space);
    REQUIRE(reached);
    whole.window().activateWindow(); // as a window manager does once the menus are gone
    whole.settle();
}

/// F7 to the next word, and the first choice that is offered for it.
void takeNextChoice(WholeWindow& whole)
{
    whole.press(Qt::Key_F7);
    const auto* spelling = whole.window().findChild<NoteSpelling*>();
    REQUIRE(spelling);
    REQUIRE(QTest::qWaitFor([&] { return !spelling->isLooking(); }, 30'000));
    whole.click("choice0_0");
    whole.settle();
}

void sign(WholeWindow& whole, int seconds)
{
    whole.press(Qt::Key_Return, Qt::ControlModifier);
    whole.settle();
    auto* wait = whole.window().findChild<SignWait*>();
    REQUIRE(wait);
    for (int i = 0; i < seconds; ++i) {
        wait->tick();
    }
    whole.settle();
}

void addToNote(WholeWindow& whole)
{
    whole.click("noteAdd");
    whole.type(QStringLiteral("It came up later."));
    whole.press(Qt::Key_Tab);
    whole.type(QStringLiteral("The timetable is in the drawer."));
    whole.press(Qt::Key_Return, Qt::ControlModifier);
    whole.settle();
}

void printToPdf(WholeWindow& whole, const QString& path)
{
    whole.press(Qt::Key_P, Qt::ControlModifier);
    whole.settle();
    REQUIRE(whole.view().section() == Section::Export);
    auto* page = whole.window().findChild<ExportPage*>();
    REQUIRE(page);
    page->setChoosers({}, [path](QWidget*, const FileAsk&) { return path; });
    whole.click("exportPdf");
    whole.click("exportTo1");
    whole.click("exportWhy1");
    whole.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(path); }, 30'000));
    whole.settle();
}

QString wordsOf(WholeWindow& whole)
{
    return plainWords(newestNote(whole).body);
}

} // namespace

TEST_CASE("a day: logged, written, locked, signed, added to, printed and found again")
{
    WholeWindow whole;
    whole.unlock();
    logAndWrite(whole);
    REQUIRE(whole.view().section() == Section::Write);
    whole.type(QStringLiteral("He refused to call. She was non-compliant. The xylophone sta"));

    // Nothing is lost on the way through another template and back.
    const QString before = talked(whole).toPlainText();
    chooseTemplate(whole, QStringLiteral("DAP"));
    CHECK_FALSE(whole.window().findChild<TextBox*>(QStringLiteral("section_talked")));
    chooseTemplate(whole, QStringLiteral("Shared"));
    CHECK(talked(whole).toPlainText() == before);

    talked(whole).setFocus();
    talked(whole).moveCursor(QTextCursor::End);
    talked(whole).moveCursor(QTextCursor::WordLeft);
    const int cursor = talked(whole).textCursor().position();
    whole.press(Qt::Key_L, Qt::ControlModifier);
    whole.waitForLock();
    whole.unlock();
    whole.settle();
    REQUIRE(whole.view().section() == Section::Write);
    REQUIRE(QApplication::focusWidget() == &talked(whole));
    CHECK(talked(whole).toPlainText() == before);
    CHECK(talked(whole).textCursor().position() == cursor);

    talked(whole).moveCursor(QTextCursor::End);
    whole.type(QStringLiteral("yed. He relapsed."));
    talked(whole).moveCursor(QTextCursor::Start);
    for (int i = 0; i < 3; ++i) {
        takeNextChoice(whole);
    }
    CHECK(talked(whole).toPlainText() ==
          QStringLiteral("He chose not to call. She had other priorities. The xylophone stayed. He "
                         "returned to use."));

    whole.press(Qt::Key_Return, Qt::ControlModifier);
    whole.settle();
    REQUIRE(whole.view().section() == Section::Review);
    whole.find<QLineEdit>("signAs").setText(QStringLiteral("Luz D."));
    sign(whole, 5);
    whole.press(Qt::Key_Escape);
    whole.settle();
    CHECK_FALSE(newestNote(whole).isSigned());
    sign(whole, 10);
    const Note signedNote = newestNote(whole);
    REQUIRE(signedNote.isSigned());
    REQUIRE(whole.view().section() == Section::Notes);

    addToNote(whole);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("note.pdf"));
    printToPdf(whole, path);
    QFile pdf(path);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.readAll().startsWith("%PDF-"));

    whole.press(Qt::Key_1, Qt::ControlModifier);
    whole.settle();
    for (const char* word : {"xyloph", "timetab"}) {
        whole.press(Qt::Key_K, Qt::ControlModifier);
        whole.type(QString::fromLatin1(word));
        whole.settle();
        whole.press(Qt::Key_Return);
        whole.settle();
        REQUIRE(whole.view().section() == Section::Notes);
        CHECK(whole.find<TextBox>("addedText").toPlainText() ==
              QStringLiteral("The timetable is in the drawer."));
        CHECK(wordsOf(whole).contains(QStringLiteral("The xylophone stayed.")));
        whole.press(Qt::Key_1, Qt::ControlModifier);
        whole.settle();
    }
    const auto added = whole.ask([&](Book& book) {
        return Signing(book, whole.desk().catalogues(), whole.desk().templates())
            .addenda(signedNote.id);
    });
    REQUIRE(added);
    REQUIRE(added->size() == 1);
    CHECK(added->front().isGenuine);
}
