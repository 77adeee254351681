// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/mutation.h"
#include "core/exchange/csvreader.h"
#include "core/exchange/exporter.h"
#include "core/notes/caseload.h"
#include "core/notes/notes.h"
#include "core/records/people.h"
#include "core/records/sessions.h"
#include "tests/core/training/madeupbook.h"
#include "tests/support/printing.h"
#include "tests/support/testbook.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch_test_macros.hpp>

namespace kithbook::test {

/// Whom all of them are for.
inline constexpr Disclosure kForThem{GivenTo::Service, GivenBecause::PersonAgreed};

inline Exporter::Lists lists()
{
    const auto all = madeUpLists();
    return {all.catalogues, all.templates};
}

/// What Exporter writes; REQUIREs that it does.
inline QByteArray exported(Book& book, const ExportOptions& options)
{
    QByteArray bytes;
    QBuffer device(&bytes);
    REQUIRE(device.open(QIODevice::WriteOnly));
    Exporter job(book, lists(), device, kForThem, options);
    REQUIRE(codeOf(runToEnd(job)) == std::nullopt);
    return bytes;
}

/// Cells by the name of their column.
using Row = QMap<QString, QString>;

inline std::vector<Row> rowsOf(QByteArray csv)
{
    QBuffer device(&csv);
    REQUIRE(device.open(QIODevice::ReadOnly));
    CsvReader reader(device);
    REQUIRE(reader.next() == true);
    const std::vector<QString> header = reader.row();
    std::vector<Row> rows;
    auto more = reader.next();
    for (; more && *more; more = reader.next()) {
        Row row;
        for (size_t i = 0; i < header.size(); ++i) {
            row.insert(header[i], reader.row()[i]);
        }
        CHECK(row.size() == static_cast<qsizetype>(header.size())); // no name twice
        rows.push_back(std::move(row));
    }
    REQUIRE(codeOf(more) == std::nullopt);
    return rows;
}

inline QJsonObject documentOf(const QByteArray& json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    INFO(error.errorString().toStdString() << " at " << error.offset);
    REQUIRE(document.isObject());
    return document.object();
}

inline PersonDraft called(const QString& name, const QString& ownWords = {})
{
    PersonDraft draft;
    draft.chosenName = name;
    draft.ownWords = ownWords;
    return draft;
}

/// Two people, one session with both of them, one note.
struct SmallCaseload
{
    TestBook book{caseloadSchema()};
    PersonId rosa;
    PersonId omar;
    SessionId session;
    NoteId note;

    SmallCaseload()
    {
        const auto& catalogues = lists().catalogues;
        Mutation mutation(book.book(), Action::Added);
        People people(book.book(), catalogues);
        rosa = *people.add(mutation, called(u"Rosa M."_qs, u"=cmd()"_qs));
        omar = *people.add(mutation, called(u"Omar bin Said"_qs));
        SessionDraft draft;
        draft.people = {{rosa, Role::Person}, {omar, Role::Supporter}};
        draft.startMs = kNow - 3'600'000;
        draft.offsetMinutes = -300;
        draft.minutes = 25;
        draft.mode = u"phone"_qs;
        draft.furtherModes = {u"sms_text"_qs, u"email"_qs};
        draft.line = u"tickets, \"two\" of them"_qs;
        const auto added = Sessions(book.book(), catalogues).add(mutation, draft);
        REQUIRE(codeOf(added) == std::nullopt);
        session = *added;
        NoteDraft text;
        text.session = session;
        text.person = rosa;
        text.writtenMs = kNow;
        text.offsetMinutes = -300;
        text.body = {{u"talked"_qs, u"-- the bus"_qs}, {u"next"_qs, u"Call\nat six"_qs}};
        const auto noted = Notes(book.book(), lists().templates).add(mutation, text);
        REQUIRE(codeOf(noted) == std::nullopt);
        note = *noted;
        REQUIRE(codeOf(mutation.commit()) == std::nullopt);
    }
};

} // namespace kithbook::test
