// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/audit.h"
#include "core/book/connection.h"
#include "core/notes/notes.h"
#include "tests/support/printing.h"
#include "tests/ui/support/pagehost.h"
#include "ui/paper/printform.h"

#include <QAbstractButton>
#include <QFile>
#include <QPrinter>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;
using namespace kithbook::test;

namespace {

class PrintDesk
{
public:
    PrintDesk() : form(host.room())
    {
        NoteDraft draft;
        draft.person = host.addPerson(u"Sam Torres"_qs);
        draft.writtenMs = PageHost::kNow;
        draft.offsetMinutes = PageHost::kOffset;
        draft.body = {{u"talked"_qs, u"We talked."_qs}};
        const auto id = host.write([&](Book& book, Mutation& mutation) {
            return Notes(book, host.desk().templates()).add(mutation, draft);
        });
        note = *host.ask([&](Book& book) {
            return askNoteOnPaper(book, host.desk().catalogues(), host.desk().templates(), *id,
                                  QLocale());
        });
        form.setChoosers(
            [this](QPrinter& printer, QWidget*) {
                printer.setOutputFileName(host.folder() + u"/printed.pdf"_qs);
                return accepts;
            },
            [this](QWidget*, const FileAsk& ask) {
                suggested = ask.suggested;
                return accepts ? host.folder() + u'/' + ask.suggested : QString();
            });
        open();
    }
    void open()
    {
        form.open(note);
        host.settle();
    }
    void click(const char* name)
    {
        auto* button = form.findChild<QAbstractButton*>(QString::fromLatin1(name));
        REQUIRE(button);
        QTest::mouseClick(button, Qt::LeftButton);
        host.settle();
    }
    qint64 audited(Action action)
    {
        return host
            .ask([&](Book& book) {
                return book.connection().integer("SELECT count(*) FROM audit WHERE action = ?",
                                                 static_cast<int>(action));
            })
            .value();
    }
    [[nodiscard]] bool tellsOfQueue() const
    {
        return form.findChild<QWidget*>(u"printSpool"_qs)->isVisible();
    }

    PageHost host;
    NoteOnPaper note;
    PrintForm form;
    QString suggested;
    bool accepts = true;
};

} // namespace

TEST_CASE("a note is saved as PDF under a name that names nobody, and that is written down")
{
    PrintDesk desk;
    desk.click("savePdf");
    CHECK(desk.suggested == u"kithbook-note-2026-05.pdf"_qs);
    QFile file(desk.host.folder() + u'/' + desk.suggested);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.startsWith("%PDF"));
    CHECK_FALSE(bytes.contains("Torres"));
    CHECK(file.permissions().testFlag(QFile::ReadOwner));
    CHECK_FALSE(file.permissions().testFlag(QFile::ReadOther));
    CHECK(desk.audited(Action::Exported) == 1);
    CHECK(desk.form.isHidden());
    CHECK(desk.host.navigator.said.size() == 1);
}

TEST_CASE("a file that is there is not written over")
{
    PrintDesk desk;
    desk.click("savePdf");
    desk.open();
    desk.click("savePdf");
    CHECK_FALSE(desk.form.isHidden());
    CHECK(desk.host.navigator.said.size() == 1);
}

TEST_CASE("printing tells once of the print queue, and is written down")
{
    PrintDesk desk;
    CHECK(desk.tellsOfQueue());
    desk.click("printNow");
    CHECK(QFile::exists(desk.host.folder() + u"/printed.pdf"_qs));
    CHECK(desk.audited(Action::Printed) == 1);
    desk.open();
    CHECK_FALSE(desk.tellsOfQueue());
}

TEST_CASE("stopping at the dialog prints and writes nothing")
{
    PrintDesk desk;
    desk.accepts = false;
    desk.click("printNow");
    desk.click("savePdf");
    CHECK(desk.audited(Action::Printed) == 0);
    CHECK(desk.audited(Action::Exported) == 0);
    CHECK_FALSE(desk.form.isHidden());
}

TEST_CASE("while names are hidden, Hide names is on from the start")
{
    PrintDesk desk;
    auto* chip = desk.form.findChild<QAbstractButton*>(u"printHideNames"_qs);
    CHECK_FALSE(chip->isChecked());
    desk.host.names.setHidden(true);
    desk.open();
    CHECK(chip->isChecked());
}
