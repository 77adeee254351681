// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheetreader.h"
#include "core/exchange/sheetsurvey.h"
#include "tests/support/printing.h"

#include <QBuffer>
#include <QStringEncoder>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace kithbook;

namespace {

using Rows = std::vector<std::vector<QString>>;

Result<SheetSummary> surveyOf(QByteArray bytes)
{
    QBuffer file(&bytes);
    REQUIRE(file.open(QIODevice::ReadOnly));
    SheetSurvey survey(file);
    const auto run = runToEnd(survey);
    return run ? Result<SheetSummary>(survey.summary()) : passOn(run);
}

Rows rowsOf(QByteArray bytes, const SheetForm& form)
{
    QBuffer file(&bytes);
    REQUIRE(file.open(QIODevice::ReadOnly));
    SheetReader reader(file, form);
    Rows rows;
    auto more = reader.next();
    for (; more && *more; more = reader.next()) {
        rows.push_back(reader.row());
    }
    REQUIRE(codeOf(more) == std::nullopt);
    return rows;
}

QString detailOf(const QByteArray& bytes)
{
    const auto survey = surveyOf(bytes);
    REQUIRE(codeOf(survey) == Code::BadInput);
    return survey.error().detail;
}

QByteArray utf16(const QString& text, QStringEncoder::Encoding encoding, bool withMark)
{
    QStringEncoder encode(encoding, withMark ? QStringEncoder::Flag::WriteBom
                                             : QStringEncoder::Flag::Default);
    return encode(text);
}

/// Two rows, the last of which alone has letters beyond ASCII.
const QString kTable =
    u"Name,Town\r\n"_qs + QString(70'000, u'x') + u",A\r\nZoë “Z” Peña,José €\r\n"_qs;
const std::vector<QString> kLast{u"Zoë “Z” Peña"_qs, u"José €"_qs};

} // namespace

TEST_CASE("a file is read in whatever encoding a spreadsheet saved it")
{
    struct Written
    {
        QByteArray bytes;
        SheetEncoding encoding;
    };
    const QByteArray windows = "Name,Town\r\n" + QByteArray(70'000, 'x') +
                               ",A\r\nZo\xEB \x93Z\x94 Pe\xF1"
                               "a,Jos\xE9 \x80\r\n";
    const Written written[] = {
        {kTable.toUtf8(), SheetEncoding::Utf8},
        {"\xEF\xBB\xBF" + kTable.toUtf8(), SheetEncoding::Utf8},
        {utf16(kTable, QStringEncoder::Utf16LE, true), SheetEncoding::Utf16Le},
        {utf16(kTable, QStringEncoder::Utf16BE, true), SheetEncoding::Utf16Be},
        {utf16(kTable, QStringEncoder::Utf16LE, false), SheetEncoding::Utf16Le},
        {utf16(kTable, QStringEncoder::Utf16BE, false), SheetEncoding::Utf16Be},
        {windows, SheetEncoding::Windows1252},
    };
    for (const Written& one : written) {
        INFO(static_cast<int>(one.encoding) << ' ' << one.bytes.left(12).toHex(' ').toStdString());
        const auto survey = surveyOf(one.bytes);
        REQUIRE(codeOf(survey) == std::nullopt);
        CHECK(survey->form == SheetForm{one.encoding, ',', false});
        const Rows rows = rowsOf(one.bytes, survey->form);
        REQUIRE(rows.size() == 3);
        CHECK(rows.front() == std::vector<QString>{u"Name"_qs, u"Town"_qs});
        CHECK(rows.back() == kLast);
    }
}

TEST_CASE("a letter cut in two by a piece of the file stays whole")
{
    // The pieces are 64 KiB; an emoji is four bytes in UTF-8 and in UTF-16.
    for (int before = (64 << 10) - 8; before < (64 << 10) + 8; ++before) {
        const QString text = QString(before, u'x');
        const QString emoji = QString::fromUtf8("👩");
        EncodingGuess guess;
        const QByteArray bytes = (text + emoji).toUtf8();
        REQUIRE(guess.look(bytes.first(64 << 10 < bytes.size() ? 64 << 10 : bytes.size() - 1)));
        REQUIRE(guess.look(bytes.sliced(64 << 10 < bytes.size() ? 64 << 10 : bytes.size() - 1)));
        CHECK(guess.encoding() == SheetEncoding::Utf8);
        const QString half = QString(before / 2, u'x');
        const Rows rows = rowsOf(utf16(half + emoji, QStringEncoder::Utf16LE, true),
                                 {SheetEncoding::Utf16Le, ',', false});
        CHECK(rows == Rows{{half + emoji}});
    }
}

TEST_CASE("the delimiter is the one that cuts rows of one length")
{
    const char delimiter = GENERATE(',', ';', '\t', '|');
    QByteArray table = "Name;Said\nAna;\"1,2\t3|4\"\nLuis;\"a; b\"\n";
    table.replace("Name;", QByteArray("Name") + delimiter);
    table.replace("Ana;", QByteArray("Ana") + delimiter);
    table.replace("Luis;", QByteArray("Luis") + delimiter);
    const auto survey = surveyOf(table);
    REQUIRE(survey);
    CHECK(survey->form.delimiter == delimiter);
    CHECK(survey->header == std::vector<QString>{u"Name"_qs, u"Said"_qs});
    CHECK(survey->rows == 2);
}

TEST_CASE("a first line that names the delimiter is no row")
{
    const auto survey = surveyOf("sep=|\r\nName|Town\r\nAna, Luis|Ohio\r\n");
    REQUIRE(survey);
    CHECK(survey->form == SheetForm{SheetEncoding::Utf8, '|', true});
    CHECK(survey->header == std::vector<QString>{u"Name"_qs, u"Town"_qs});
    CHECK(survey->preview == Rows{{u"Ana, Luis"_qs, u"Ohio"_qs}});
}

TEST_CASE("a first line that names no delimiter is a row")
{
    const auto word = surveyOf("sep=x\nAna\n");
    REQUIRE(word);
    CHECK(word->header == std::vector<QString>{u"sep=x"_qs});
}

TEST_CASE("a table of one column is a table")
{
    const auto survey = surveyOf("Name\nAna\nLuis\n");
    REQUIRE(survey);
    CHECK(survey->header.size() == 1);
    CHECK(survey->rows == 2);
}

TEST_CASE("what spreadsheets read is read: old line ends, bare quotes, rows of any length")
{
    const SheetForm form;
    CHECK(rowsOf("a,b\rc,d\r", form) == Rows{{u"a"_qs, u"b"_qs}, {u"c"_qs, u"d"_qs}});
    CHECK(rowsOf("6\" pipe,x\n", form) == Rows{{u"6\" pipe"_qs, u"x"_qs}});
    CHECK(rowsOf("a,b\nc\nd,e,f\n", form) ==
          Rows{{u"a"_qs, u"b"_qs}, {u"c"_qs}, {u"d"_qs, u"e"_qs, u"f"_qs}});
    CHECK(rowsOf("a\n\n ,\nb\n", form) == Rows{{u"a"_qs}, {u"b"_qs}}); // nothing in them
    CHECK(rowsOf("'=1,'x\n", form) == Rows{{u"=1"_qs, u"'x"_qs}});     // only a guard goes
}

TEST_CASE("rows are counted as a spreadsheet shows them")
{
    QByteArray bytes = "Name\n\nAna\n";
    QBuffer file(&bytes);
    REQUIRE(file.open(QIODevice::ReadOnly));
    SheetReader reader(file, {});
    REQUIRE(reader.next() == true);
    CHECK(reader.number() == 1);
    REQUIRE(reader.next() == true);
    CHECK(reader.number() == 3);
}

TEST_CASE("what is no table is refused in one word")
{
    CHECK(detailOf("") == u"empty"_qs);
    CHECK(detailOf("Name\n") == u"empty"_qs);
    CHECK(detailOf("PK\x03\x04 and so on") == u"workbook"_qs);
    CHECK(detailOf("a\nb\"\n\"open") == u"row 3 open quote"_qs);
    CHECK(detailOf(QByteArray("a\nb\0c\n", 6)) == u"row 2 nul"_qs);
    CHECK(detailOf(QByteArray(100 << 20, 'x')) == u"row 1 cell size"_qs);
    CHECK(detailOf("Name\n" + QByteArray("x\n").repeated(1'000'001)) == u"rows"_qs);
}

TEST_CASE("a file over 200 MB is refused before it is read")
{
    class Endless final : public QIODevice
    {
    public:
        Endless() { open(ReadOnly); }
        [[nodiscard]] qint64 size() const override { return SheetReader::kLargestFile + 1; }

    protected:
        qint64 readData(char*, qint64) override
        {
            FAIL("read");
            return -1;
        }
        qint64 writeData(const char*, qint64) override { return -1; }
    } file;
    SheetSurvey survey(file);
    const auto run = runToEnd(survey);
    REQUIRE(codeOf(run) == Code::BadInput);
    CHECK(run.error().detail == u"file size"_qs);
}
