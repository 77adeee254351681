// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/connection.h"
#include "core/exchange/formulaguard.h"
#include "tests/core/exchange/exported.h"
#include "tests/core/exchange/nastytexts.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QProcess>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;
using namespace kithbook::test;

namespace {

/// A note and a session line of every nasty text.
void addNastyTexts(Book& book)
{
    Mutation mutation(book, Action::Added);
    People people(book, lists().catalogues);
    Notes notes(book, lists().templates);
    int number = 0;
    for (const QString& text : nastyTexts()) {
        const auto person =
            people.add(mutation, called(u"P%1"_qs.arg(++number), text.left(People::kLongestText)));
        REQUIRE(codeOf(person) == std::nullopt);
        NoteDraft note;
        note.person = *person;
        note.writtenMs = kNow;
        note.body = {{u"talked"_qs, text.left(kLongestNote - 10)}};
        REQUIRE(codeOf(notes.add(mutation, note)) == std::nullopt);
    }
    REQUIRE(codeOf(mutation.commit()) == std::nullopt);
}

} // namespace

TEST_CASE("every nasty text survives both formats")
{
    TestBook book(caseloadSchema());
    addNastyTexts(book.book());
    std::vector<QByteArray> kept; // QString::fromUtf8 would take a leading U+FEFF off
    Statement rows = book->connection().prepare("SELECT own_words FROM person ORDER BY rid");
    for (auto row = rows.step(); row && *row; row = rows.step()) {
        kept.push_back(rows.blob(0));
    }
    REQUIRE(kept.size() == static_cast<size_t>(nastyTexts().size()));
    const auto csv = rowsOf(exported(book.book(), {.kinds = ExportKind::People, .withText = true}));
    const QJsonArray json = documentOf(exported(book.book(), {.format = ExportFormat::Json,
                                                              .kinds = ExportKind::People,
                                                              .withText = true}))[u"people"_qs]
                                .toArray();
    REQUIRE(csv.size() == kept.size());
    for (size_t i = 0; i < kept.size(); ++i) {
        INFO("text " << i);
        const bool inCsv = unguarded(csv[i][u"own_words"_qs]).toUtf8() == kept[i];
        const QString text = json[static_cast<qsizetype>(i)].toObject()[u"own_words"_qs].toString();
        const bool inJson = text == QString::fromUtf8(kept[i]);
        CHECK(inCsv);
        CHECK(inJson);
    }
}

TEST_CASE("Python's strict readers read the same cells and values")
{
    TestBook book(caseloadSchema());
    addNastyTexts(book.book());
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Json}) {
        for (const ExportKind kind : {ExportKind::People, ExportKind::Notes}) {
            const ExportOptions options{.format = format, .kinds = kind, .withText = true};
            const QByteArray bytes = exported(book.book(), options);
            QFile file(QDir(book.folder()).filePath(u"export"_qs));
            REQUIRE(file.open(QIODevice::WriteOnly));
            REQUIRE(file.write(bytes) == bytes.size());
            file.close();
            QProcess python;
            python.start(QStringLiteral(KITHBOOK_PYTHON),
                         {QStringLiteral(KITHBOOK_STRICT_READ),
                          format == ExportFormat::Csv ? u"csv"_qs : u"json"_qs, file.fileName()});
            REQUIRE(python.waitForFinished());
            INFO(python.readAllStandardError().toStdString());
            REQUIRE(python.exitCode() == 0);
            const auto read = QJsonDocument::fromJson(python.readAllStandardOutput());
            if (format == ExportFormat::Json) {
                const bool isSame = read == QJsonDocument::fromJson(bytes);
                CHECK(isSame);
                continue;
            }
            const std::vector<Row> rows = rowsOf(bytes);
            REQUIRE(read.array().size() == static_cast<qsizetype>(rows.size()));
            for (size_t i = 0; i < rows.size(); ++i) {
                const QJsonObject other = read.array()[static_cast<qsizetype>(i)].toObject();
                for (auto cell = rows[i].begin(); cell != rows[i].end(); ++cell) {
                    // Qt takes a leading U+FEFF off what it reads from UTF-8.
                    const bool isSame =
                        other[cell.key()].toString() == QString::fromUtf8(cell.value().toUtf8());
                    INFO("row " << i << ' ' << cell.key().toStdString());
                    CHECK(isSame);
                }
            }
        }
    }
}
