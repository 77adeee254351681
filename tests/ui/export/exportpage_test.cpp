// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/audit.h"
#include "core/book/connection.h"
#include "core/notes/notes.h"
#include "core/records/tables.h"
#include "tests/support/printing.h"
#include "tests/ui/support/pagehost.h"
#include "ui/export/exportpage.h"
#include "ui/paper/notepaper.h"
#include "ui/paper/paperview.h"
#include "ui/parts/banner.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPrinter>
#include <QTest>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace kithbook;
using namespace kithbook::test;

namespace {

class ExportDesk
{
public:
    ExportDesk() : page(host.room())
    {
        sam = host.addPerson(u"Sam Torres"_qs);
        note = addNote(sam, u"We talked, Sam and I."_qs, PageHost::kNow);
        page.setChoosers(
            [this](QPrinter& printer, QWidget*) {
                ++asked;
                printer.setOutputFileName(host.folder() + u"/printed.pdf"_qs);
                return accepts;
            },
            [this](QWidget*, const FileAsk& ask) {
                ++asked;
                suggested = ask.suggested;
                return accepts ? host.folder() + u'/' + ask.suggested : QString();
            });
        page.resize(1000, 700);
        page.show();
        start({note, {}});
    }

    NoteId addNote(PersonId person, const QString& words, qint64 ms)
    {
        NoteDraft draft;
        draft.person = person;
        draft.writtenMs = ms;
        draft.offsetMinutes = PageHost::kOffset;
        draft.body = {{u"talked"_qs, words}};
        return *host.write([&](Book& book, Mutation& mutation) {
            return Notes(book, host.desk().templates()).add(mutation, draft);
        });
    }
    void start(const ExportStart& from)
    {
        page.start(from);
        host.settle();
        host.settle();
    }
    template <typename W = QWidget>
    W* part(const char* name)
    {
        auto* found = page.findChild<W*>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    void click(const char* name)
    {
        QTest::mouseClick(part<QAbstractButton>(name), Qt::LeftButton);
        host.settle();
        host.settle();
    }
    void answerGate()
    {
        click("exportTo1");
        click("exportWhy1");
    }
    /// Until what runs behind the pages is through.
    void finish()
    {
        REQUIRE(QTest::qWaitFor([this] { return part("exportBusy")->isHidden(); }, 20'000));
        host.settle();
    }
    void doIt()
    {
        click("exportMain");
        finish();
    }
    QByteArray saved()
    {
        QFile file(host.folder() + u'/' + suggested);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
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
    QString paper()
    {
        const NotePaper* shown = part<PaperView>("exportPaper")->paper();
        return shown ? shown->text() : QString();
    }

    PageHost host;
    PersonId sam;
    NoteId note;
    ExportPage page;
    QString suggested;
    int asked = 0;
    bool accepts = true;
};

} // namespace

TEST_CASE("nothing leaves the book before it is said who it is for, and why")
{
    ExportDesk desk;
    desk.click("exportMain");
    CHECK(desk.asked == 0);
    CHECK(desk.page.focusWidget() == desk.part("exportTo1"));
    desk.click("exportTo2");
    CHECK(desk.part("exportAgreement")->isHidden());
    desk.click("exportMain");
    CHECK(desk.asked == 0);
    desk.click("exportWhy2");
    CHECK_FALSE(desk.part("exportAgreement")->isHidden());
    desk.doIt();
    CHECK(desk.asked == 1);
    CHECK(desk.audited(Action::Exported) == 1);
}

TEST_CASE("a note is saved in each form under a name that names nobody, and that is written down")
{
    struct Form
    {
        const char* chip;
        const char* begins;
        const char* ending;
    };
    const auto form =
        GENERATE(Form{"exportPdf", "%PDF", ".pdf"}, Form{"exportWeb", "<!DOCTYPE html>", ".html"},
                 Form{"exportText", "Session notes", ".txt"},
                 Form{"exportCsv", "\xEF\xBB\xBFschema,", ".csv"},
                 Form{"exportJson", "{\"kithbook_export\"", ".json"});
    INFO(form.chip);
    ExportDesk desk;
    desk.click(form.chip);
    desk.answerGate();
    desk.doIt();
    CHECK(desk.suggested.startsWith(u"kithbook-20260505-"_qs));
    CHECK(desk.suggested.endsWith(QLatin1StringView(form.ending)));
    CHECK(desk.saved().startsWith(form.begins));
    const auto rights = QFile::permissions(desk.host.folder() + u'/' + desk.suggested);
    CHECK_FALSE(rights.testFlag(QFile::ReadOther));
    CHECK(desk.audited(Action::Exported) == 1);
    CHECK_FALSE(desk.part("exportDone")->isHidden());
    // The next time is for somebody else.
    desk.click("exportMain");
    CHECK(desk.asked == 1);
}

TEST_CASE("printing tells once of the print queue, and is written down before it prints")
{
    ExportDesk desk;
    desk.click("exportPaperForm");
    CHECK_FALSE(desk.part("exportSpool")->isHidden());
    desk.answerGate();
    desk.doIt();
    CHECK(QFile::exists(desk.host.folder() + u"/printed.pdf"_qs));
    CHECK(desk.audited(Action::Printed) == 1);
    desk.start({desk.note, {}});
    desk.click("exportPdf");
    desk.click("exportPaperForm");
    CHECK(desk.part("exportSpool")->isHidden());
}

TEST_CASE("stopping at the dialog writes nothing")
{
    ExportDesk desk;
    desk.accepts = false;
    desk.answerGate();
    desk.click("exportMain");
    CHECK(desk.asked == 1);
    CHECK(desk.audited(Action::Exported) == 0);
    CHECK(desk.part("exportDone")->isHidden());
}

TEST_CASE("what is opened from a note can become all notes of the person, or of everybody")
{
    ExportDesk desk;
    (void)desk.addNote(desk.sam, u"Another day."_qs, PageHost::kNow - 86'400'000);
    const PersonId omar = desk.host.addPerson(u"Omar"_qs);
    (void)desk.addNote(omar, u"Omar was here."_qs, PageHost::kNow - 1000);
    desk.click("exportText");
    desk.click("exportPerson");
    desk.answerGate();
    desk.doIt();
    CHECK(desk.saved().contains("Another day."));
    CHECK(desk.saved().contains("Draft, not signed"));
    CHECK_FALSE(desk.saved().contains("Omar"));
    desk.click("exportEverybody");
    desk.answerGate();
    desk.doIt();
    CHECK(desk.saved().contains("Omar was here."));
}

TEST_CASE("from a day to a day, and a day that is before the first one is told")
{
    ExportDesk desk;
    (void)desk.addNote(desk.sam, u"Long ago."_qs, PageHost::kNow - 40 * qint64{86'400'000});
    desk.start({{}, desk.sam});
    desk.click("exportDrafts");
    auto* from = desk.part<QLineEdit>("exportFrom");
    auto* until = desk.part<QLineEdit>("exportUntil");
    CHECK(from->width() == until->width());
    from->setText(u"2026-05-01"_qs);
    until->setText(u"2026-04-01"_qs);
    desk.answerGate();
    desk.click("exportMain");
    CHECK(desk.asked == 0);
    CHECK(desk.page.focusWidget() == until);
    until->setText(u"2026-05-31"_qs);
    QTest::keyClick(until, Qt::Key_Return);
    desk.host.settle();
    desk.host.settle();
    desk.click("exportText");
    desk.doIt();
    CHECK(desk.saved().contains("We talked"));
    CHECK_FALSE(desk.saved().contains("Long ago."));
}

TEST_CASE("without a note that fits there is nothing to write, and that is said")
{
    ExportDesk desk;
    desk.start({{}, desk.sam}); // signed ones alone, and there is none
    desk.answerGate();
    desk.click("exportMain");
    CHECK(desk.asked == 0);
    CHECK_FALSE(desk.part("exportTrouble")->isHidden());
}

TEST_CASE("the preview shows what is chosen, with the names as they will leave")
{
    ExportDesk desk;
    CHECK(desk.paper().contains(u"Session note: Sam Torres"_qs));
    CHECK(desk.paper().contains(u"Draft, not signed"_qs));
    desk.click("exportHideNames");
    CHECK(desk.paper().contains(u"Session note: ST"_qs));
    CHECK(desk.paper().contains(u"We talked, ST and I."_qs));
    CHECK_FALSE(desk.part("exportNamesLine")->isHidden());
}

TEST_CASE("while names are hidden on the screen the words are too, and Hide names is on")
{
    ExportDesk desk;
    desk.host.names.setHidden(true);
    desk.start({desk.note, {}});
    CHECK(desk.part<QAbstractButton>("exportHideNames")->isChecked());
    CHECK(desk.part("exportPaper")->isHidden());
    CHECK_FALSE(desk.part("exportCover")->isHidden());
    CHECK_FALSE(desk.part<QAbstractButton>("exportPerson")->text().contains(u"Sam"_qs));
}

TEST_CASE("Cancel while many notes become a PDF leaves no file and no audit row")
{
    ExportDesk desk;
    for (int i = 0; i < 150; ++i) {
        (void)desk.addNote(desk.sam, u"word "_qs.repeated(400), PageHost::kNow - i);
    }
    desk.start({{}, desk.sam});
    desk.click("exportDrafts");
    desk.answerGate();
    QTest::mouseClick(desk.part<QAbstractButton>("exportMain"), Qt::LeftButton);
    REQUIRE_FALSE(desk.part("exportBusy")->isHidden());
    QTest::mouseClick(desk.part("exportBusy")->findChild<QAbstractButton*>(), Qt::LeftButton);
    desk.finish();
    CHECK(QDir(desk.host.folder()).entryList({u"*.pdf*"_qs}, QDir::Files | QDir::Hidden).isEmpty());
    CHECK(desk.audited(Action::Exported) == 0);
    CHECK(desk.part("exportDone")->isHidden());
}

TEST_CASE("a note that cannot be read is told, in a document and in a table")
{
    const auto form = GENERATE(as<const char*>(), "exportText", "exportCsv");
    INFO(form);
    ExportDesk desk;
    REQUIRE(desk.host.write([&](Book&, Mutation& mutation) -> Result<void> {
        mutation.update(tables::kNote, desk.note, {{tables::note::kBody, QByteArray("\xff")}});
        return {};
    }));
    desk.start({desk.note, {}});
    desk.click(form);
    desk.answerGate();
    desk.doIt();
    CHECK(desk.part<Banner>("exportDone")->text().contains(u"One note could not be read"_qs));
}
