// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/settings.h"
#include "tests/core/exchange/exported.h"
#include "tests/core/notes/signedbook.h"

#include <QJsonArray>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;
using namespace kithbook::test;

TEST_CASE("a signed note carries signer, moment and additions in both formats, also without text")
{
    SignedBook book;
    const NoteId note = book.addWholeNote();
    book.sign(note);
    book.add(note, u"The bus came at six."_qs);
    const ExportOptions least{.kinds = ExportKind::Notes};
    const Row row = rowsOf(exported(book.book(), least)).front();
    CHECK(row[u"state"_qs] == u"signed"_qs);
    CHECK(row[u"signer"_qs] == u"Luz D."_qs);
    CHECK(row[u"credential"_qs] == u"certified peer specialist"_qs);
    CHECK(row[u"signed"_qs] == u"2026-05-03T11:00:00-05:00"_qs);
    CHECK(row[u"signature_fits"_qs] == u"yes"_qs);
    CHECK(row[u"late_entry"_qs] == QString());
    CHECK(row[u"agreement"_qs] == u"agrees"_qs);
    CHECK(row[u"changed_after_agreement"_qs] == QString());
    CHECK(row[u"additions"_qs] ==
          u"2026-05-03T11:00:00-05:00 Luz D., certified peer specialist"_qs);
    CHECK_FALSE(row.contains(u"comment"_qs));

    ExportOptions all{.format = ExportFormat::Json, .kinds = ExportKind::Notes, .withText = true};
    all.people = PeopleAs::Names;
    const QJsonObject json =
        documentOf(exported(book.book(), all))[u"notes"_qs].toArray().first().toObject();
    CHECK(json[u"name"_qs] == u"Ana"_qs);
    CHECK(json[u"signer"_qs] == u"Luz D."_qs);
    CHECK(json[u"signed"_qs] == u"2026-05-03T11:00:00-05:00"_qs);
    CHECK(json[u"comment"_qs] == u"I was tired."_qs);
    CHECK(json[u"agreed_as"_qs] == u"Ana"_qs);
    CHECK(json[u"goal"_qs] == u"My drawings on a wall"_qs);
    const QJsonObject added = json[u"additions"_qs].toArray().first().toObject();
    CHECK(added[u"reason"_qs] == u"I forgot it"_qs);
    CHECK(added[u"text"_qs] == u"The bus came at six."_qs);
    CHECK(added[u"signature_fits"_qs] == u"yes"_qs);
}

TEST_CASE("an answer that the words outlived says so")
{
    SignedBook book;
    const NoteId id = book.addWholeNote();
    Note note = book.notes().forEditing(id).value();
    note.body.front().text = u"The bus was early."_qs;
    book.change(Action::Edited, [&](Mutation& m) { REQUIRE(book.notes().edit(m, note)); });
    const ExportOptions least{.kinds = ExportKind::Notes};
    for (const bool isSigned : {false, true}) {
        if (isSigned) {
            book.sign(id);
        }
        const Row row = rowsOf(exported(book.book(), least)).front();
        CHECK(row[u"agreement"_qs] == u"agrees"_qs);
        CHECK(row[u"changed_after_agreement"_qs] == u"yes"_qs);
    }
}

TEST_CASE("a late entry says so, a draft has no signer, and drafts stay out when asked")
{
    SignedBook book;
    const PersonId ana = book.addPerson(u"Ana"_qs);
    book.change(Action::SettingChanged, [&](Mutation& m) {
        REQUIRE(Settings(book.book()).set(m, Settings::kLateEntryHours, QLatin1StringView("24")));
    });
    const NoteId late = book.addNote(ana, u"late"_qs, kNow - 72 * 3'600'000);
    book.sign(late);
    (void)book.addNote(ana, u"half"_qs);
    ExportOptions options{.kinds = ExportKind::Notes};
    const auto rows = rowsOf(exported(book.book(), options));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0][u"late_entry"_qs] == u"yes"_qs);
    CHECK(rows[1][u"state"_qs] == u"draft"_qs);
    CHECK(rows[1][u"signer"_qs] == QString());
    CHECK(rows[1][u"signed"_qs] == QString());
    options.notes.withDrafts = false;
    CHECK(rowsOf(exported(book.book(), options)).size() == 1);
    options.notes.note = late;
    options.notes.withDrafts = true;
    CHECK(rowsOf(exported(book.book(), options)).size() == 1);
}

TEST_CASE("covered names leave neither the words of a note nor what was added")
{
    SignedBook book;
    const NoteId note = book.addNote(book.addPerson(u"Ana Torres"_qs), u"Torres came."_qs);
    book.sign(note);
    book.add(note, u"ANA as well."_qs);
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Json}) {
        ExportOptions options{.format = format, .kinds = ExportKind::Notes, .withText = true};
        options.people = PeopleAs::Initials;
        options.coversNames = true;
        const QByteArray bytes = exported(book.book(), options);
        INFO(bytes.toStdString());
        CHECK_FALSE(bytes.contains("Torres"));
        CHECK_FALSE(bytes.contains("ANA"));
        CHECK(bytes.contains("T. came."));
        CHECK(bytes.contains("A. as well."));
        CHECK(bytes.contains("Luz D."));
    }
}
