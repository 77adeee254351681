// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Notes leave the book, in the real window: from the note that is read, with keys and clicks.
#include "core/book/connection.h"
#include "tests/support/printing.h"
#include "tests/ui/whole/wholewindow.h"
#include "ui/export/exportpage.h"
#include "ui/parts/rowlist.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;
using namespace kithbook::test;

namespace {

ExportPage& openFromNote(WholeWindow& whole)
{
    whole.press(Qt::Key_3, Qt::ControlModifier);
    whole.settle();
    auto& list = whole.find<RowList>("notesList");
    list.setCurrentIndex(list.model()->index(0, 0));
    whole.settle();
    whole.press(Qt::Key_P, Qt::ControlModifier);
    whole.settle();
    REQUIRE(whole.view().section() == Section::Export);
    auto* page = whole.window().findChild<ExportPage*>();
    REQUIRE(page);
    return *page;
}

} // namespace

TEST_CASE("from the note that is read to a web page in a file, and back, with Ctrl+P")
{
    WholeWindow whole;
    whole.unlock();
    ExportPage& page = openFromNote(whole);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("note.html"));
    page.setChoosers({}, [path](QWidget*, const FileAsk&) { return path; });
    CHECK(QApplication::focusWidget() == &whole.find("exportThisNote"));
    whole.click("exportWeb");
    whole.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(QFile::exists(path)); // nobody said yet who it is for
    whole.click("exportTo1");
    whole.click("exportWhy1");
    whole.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(path); }, 20'000));
    whole.settle();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    CHECK(written.contains("FICTIONAL"));
    CHECK(written.count("<article") == 1);
    const auto kept = whole.ask([](Book& book) {
        return book.connection().integer("SELECT count(*) FROM audit WHERE action = 12");
    });
    CHECK(kept == 1);
    whole.press(Qt::Key_Left, Qt::AltModifier);
    whole.settle();
    CHECK(whole.view().section() == Section::Notes);
}

TEST_CASE("a lock while notes become a PDF leaves no file behind")
{
    WholeWindow whole;
    whole.unlock();
    ExportPage& page = openFromNote(whole);
    const QTemporaryDir folder;
    page.setChoosers(
        {}, [&](QWidget*, const FileAsk&) { return folder.filePath(QStringLiteral("all.pdf")); });
    whole.click("exportEverybody");
    whole.settle();
    whole.click("exportTo5");
    whole.click("exportWhy4");
    whole.press(Qt::Key_Return, Qt::ControlModifier);
    whole.press(Qt::Key_L, Qt::ControlModifier);
    whole.waitForLock();
    CHECK(QDir(folder.path()).isEmpty());
}
