// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exportfile.h"
#include "tests/core/exchange/auditrows.h"
#include "tests/core/exchange/writtennotes.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;
using namespace kithbook::test;

namespace {

QString titleOf(const QString& page)
{
    static const QRegularExpression title(u"<title>(.*)</title>"_qs);
    return title.match(page).captured(1);
}

} // namespace

TEST_CASE("a signed note is written with all it says, who signed it and what was added")
{
    WrittenNotes book;
    const NoteId note = book.addWholeNote();
    book.sign(note);
    book.add(note, u"The bus came at six."_qs);
    NotesExport::Asked asked;
    asked.notes.note = note;
    for (const QString& written : {book.page(asked), book.text(asked)}) {
        INFO(written.toStdString());
        for (const QString& words :
             {u"Session note: Ana"_qs, u"The bus was late."_qs, u"Ana calls."_qs,
              u"My drawings on a wall"_qs, u"I was tired."_qs, u"agrees"_qs,
              u"Luz D., certified peer specialist"_qs, u"(UTC-5)"_qs, u"I forgot it"_qs,
              u"The bus came at six."_qs}) {
            INFO(words.toStdString());
            CHECK(written.contains(words));
        }
        CHECK_FALSE(written.contains(u"Draft"_qs));
    }
}

TEST_CASE("a web page has a language, a title that names nobody, and headings in order")
{
    WrittenNotes book;
    const NoteId note = book.addWholeNote();
    book.sign(note);
    const QString page = book.page();
    CHECK(page.startsWith(u"<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">"_qs));
    CHECK(titleOf(page) == u"Session notes"_qs);
    CHECK(page.count(u"<h1"_qs) == 1);
    CHECK(page.count(u"<main>"_qs) == 1);
    CHECK_FALSE(page.contains(u"<nav"_qs)); // one note has no contents
    int level = 0;
    static const QRegularExpression heading(u"<h([1-6])"_qs);
    for (auto found = heading.globalMatch(page); found.hasNext();) {
        const int next = found.next().captured(1).toInt();
        CHECK(next <= level + 1);
        level = next;
    }
    CHECK(level == 3);
}

TEST_CASE("several notes have a list of contents, oldest first, and each entry leads to one")
{
    WrittenNotes book;
    const PersonId ana = book.addPerson(u"Ana"_qs);
    (void)book.addNote(ana, u"the second day"_qs, kNow);
    (void)book.addNote(ana, u"the first day"_qs, kNow - 86'400'000);
    const QString page = book.page();
    for (const char* place : {"note-1", "note-2"}) {
        const QString id = QString::fromLatin1(place);
        CHECK(page.count(u"href=\"#%1\""_qs.arg(id)) == 1);
        CHECK(page.count(u" id=\"%1\""_qs.arg(id)) == 1);
    }
    CHECK(page.indexOf(u"the first day"_qs) < page.indexOf(u"the second day"_qs));
    CHECK(page.indexOf(u"</nav>"_qs) < page.indexOf(u"<article"_qs));
}

TEST_CASE("a draft says that it is one, and stays out unless it is wanted")
{
    WrittenNotes book;
    const PersonId ana = book.addPerson(u"Ana"_qs);
    (void)book.addNote(ana, u"half a note"_qs);
    CHECK(book.page().contains(u"Draft, not signed"_qs));
    CHECK(book.text().contains(u"Draft, not signed"_qs));
    NotesExport::Asked asked;
    asked.notes.withDrafts = false;
    QBuffer device;
    REQUIRE(device.open(QIODevice::WriteOnly));
    const auto none = book.job(std::make_unique<WebPageWriter>(device), asked);
    CHECK(codeOf(runToEnd(*none)) == Code::NoSuchRecord);
    CHECK(device.data().isEmpty());
    CHECK(audited(book.book(), Action::Exported) == 2); // of the two that were written
}

TEST_CASE("a person, a range of days and Trash choose among the notes")
{
    WrittenNotes book;
    const PersonId ana = book.addPerson(u"Ana"_qs);
    const PersonId luis = book.addPerson(u"Luis"_qs);
    (void)book.addNote(ana, u"alpha"_qs, kNow - 1000);
    (void)book.addNote(ana, u"bravo"_qs, kNow);
    (void)book.addNote(luis, u"charlie"_qs, kNow);
    const NoteId gone = book.addNote(ana, u"delta"_qs, kNow);
    book.change(Action::MovedToTrash, [&](Mutation& m) { book.notes().moveToTrash(m, gone); });
    NotesExport::Asked asked;
    asked.notes.person = ana;
    asked.notes.range = TimeRange{kNow, kNow + 1};
    const QString text = book.text(asked);
    CHECK(text.contains(u"bravo"_qs));
    for (const QString& other : {u"alpha"_qs, u"charlie"_qs, u"delta"_qs}) {
        CHECK_FALSE(text.contains(other));
    }
    CHECK(countOf(book.book().connection(), asked.notes) == 1);
    CHECK(countOf(book.book().connection(), {}) == 3);
}

TEST_CASE("more notes than a page of ids holds are all written, once each")
{
    WrittenNotes book;
    const PersonId ana = book.addPerson(u"Ana"_qs);
    book.change(Action::Added, [&](Mutation& m) {
        for (int i = 0; i < 25; ++i) {
            REQUIRE(book.notes().add(m, FilledBook::draft(ana, u"word%1."_qs.arg(i), kNow)));
        }
    });
    ChosenNotes choosing(book.book().connection(), {});
    std::vector<NoteId> notes;
    Result<bool> more = true;
    while (more && *more) {
        more = choosing.page(10, notes);
    }
    CHECK(notes.size() == 25);
    std::sort(notes.begin(), notes.end());
    CHECK(std::adjacent_find(notes.begin(), notes.end()) == notes.end());
}

TEST_CASE("with names hidden, those the book knows are covered, and who signed stays")
{
    WrittenNotes book;
    const PersonId ana = book.addPerson(u"Ana Torres"_qs);
    (void)book.addPerson(u"Marisol Ruiz"_qs);
    (void)book.addPerson(u"Will Luz"_qs);
    const NoteId note = book.addNote(ana, u"Ana will meet Marisol and RUIZ. Will said so."_qs);
    book.sign(note);
    NotesExport::Asked asked;
    asked.namesHidden = true;
    for (const QString& written : {book.page(asked), book.text(asked)}) {
        INFO(written.toStdString());
        CHECK(written.contains(u"AT will meet M. and R.. Will said so."_qs));
        CHECK(written.contains(u"Session note: AT"_qs));
        CHECK(written.contains(u"Luz D."_qs));
        CHECK(written.contains(u"Names are hidden as far as Kithbook knows them."_qs));
        for (const QString& name : {u"Ana"_qs, u"Torres"_qs, u"Marisol"_qs, u"RUIZ"_qs}) {
            CHECK_FALSE(written.contains(name));
        }
    }
}

TEST_CASE("the book keeps how many notes left it, in what form, to whom and why, and no words")
{
    WrittenNotes book;
    const NoteId note = book.addNote(book.addPerson(u"Ana"_qs), u"sensitive"_qs);
    NotesExport::Asked asked;
    asked.notes.note = note;
    asked.disclosure = {GivenTo::Supervisor, GivenBecause::PersonAgreed};
    (void)book.page(asked);
    const auto [subject, detail] = lastAudited(book.book(), Action::Exported);
    CHECK(subject == note);
    CHECK(detail == exportDetail(1, ExportFormat::WebPage, asked.disclosure));
    CHECK(audited(book.book(), Action::Exported) == 1);
}

TEST_CASE("agreement is asked for where words go to others")
{
    CHECK_FALSE(needsAgreement({GivenTo::ThePerson, GivenBecause::PersonAsked}));
    CHECK_FALSE(needsAgreement({GivenTo::OwnRecord, GivenBecause::Record}));
    CHECK_FALSE(needsAgreement({GivenTo::Court, GivenBecause::Required}));
    CHECK(needsAgreement({GivenTo::Service, GivenBecause::PersonAgreed}));
    CHECK(needsAgreement({GivenTo::Supervisor, GivenBecause::Record}));
}

TEST_CASE("an export that was stopped or failed leaves no file and no audit row")
{
    WrittenNotes book;
    const PersonId ana = book.addPerson(u"Ana"_qs);
    for (int i = 0; i < 3; ++i) {
        (void)book.addNote(ana, u"words"_qs, kNow + i);
    }
    const QDir folder(book.folder());
    const QStringList before = folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::System);
    {
        ExportFile file(folder.filePath(u"out.html"_qs), ExportFile::Existing::Refuse,
                        [&](QIODevice& device) {
                            return book.job(std::make_unique<WebPageWriter>(device), {});
                        });
        for (int slice = 0; slice < 6; ++slice) {
            REQUIRE(file.step() == true);
        }
        CHECK(file.progress().total == 6);
    }
    CHECK(folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::System) == before);
    CHECK(audited(book.book(), Action::Exported) == 0);
}

TEST_CASE("what goes down a pipe is written down before its first byte, and once")
{
    WrittenNotes book;
    (void)book.addNote(book.addPerson(u"Ana"_qs), u"words"_qs);
    NotesExport::Asked asked;
    asked.leavesAtOnce = true;
    QBuffer closed;
    const auto job = book.job(std::make_unique<PlainTextWriter>(closed), asked);
    CHECK_FALSE(runToEnd(*job));
    CHECK(audited(book.book(), Action::Exported) == 1);
    CHECK(lastAudited(book.book(), Action::Exported).detail.value(1) == 1);
    (void)book.text(asked);
    CHECK(audited(book.book(), Action::Exported) == 2);
}

TEST_CASE("an export into a file is for its owner alone, and writes over nothing")
{
    WrittenNotes book;
    (void)book.addNote(book.addPerson(u"Ana"_qs), u"words"_qs);
    const QString path = QDir(book.folder()).filePath(u"out.txt"_qs);
    const auto run = [&](ExportFile::Existing existing) {
        ExportFile file(path, existing, [&](QIODevice& device) {
            return book.job(std::make_unique<PlainTextWriter>(device), {});
        });
        return codeOf(runToEnd(file));
    };
    CHECK(run(ExportFile::Existing::Refuse) == std::nullopt);
    QFile file(path);
    CHECK_FALSE(file.permissions().testFlag(QFile::ReadGroup));
    CHECK_FALSE(file.permissions().testFlag(QFile::ReadOther));
    CHECK(run(ExportFile::Existing::Refuse) == Code::AlreadyExists);
    CHECK(run(ExportFile::Existing::Replace) == std::nullopt);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("words"));
}

TEST_CASE("a note that cannot be read is told, and its place is kept")
{
    WrittenNotes book;
    const PersonId ana = book.addPerson(u"Ana"_qs);
    const NoteId note = book.addNote(ana, u"words"_qs);
    (void)book.addNote(ana, u"others"_qs, kNow + 1);
    book.change(Action::Edited, [&](Mutation& m) {
        m.update(tables::kNote, note, {{tables::note::kBody, QByteArray("\xff")}});
    });
    NotesExport::Asked asked;
    asked.into = std::make_shared<NotesExport::Counts>();
    const QString page = book.page(asked);
    CHECK(page.contains(u"A note that cannot be read"_qs));
    CHECK(page.contains(u"others"_qs));
    CHECK(asked.into->notes == 2);
    CHECK(asked.into->unreadable == 1);
}
