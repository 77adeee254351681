// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/formulaguard.h"
#include "tests/core/exchange/nastytexts.h"
#include "tests/support/printing.h"

#include <QBuffer>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace kithbook;
using namespace kithbook::test;

namespace {

QByteArray written(const std::vector<QStringList>& rows, char delimiter = ',')
{
    QByteArray bytes;
    CsvWriter csv(bytes, delimiter);
    for (const QStringList& row : rows) {
        for (const QString& cell : row) {
            csv.text(cell.toUtf8());
        }
        csv.endRow();
    }
    return bytes;
}

Result<std::vector<QStringList>> readBack(QByteArray bytes, char delimiter = ',',
                                          CsvLimits limits = {})
{
    QBuffer device(&bytes);
    REQUIRE(device.open(QIODevice::ReadOnly));
    CsvReader reader(device, delimiter, limits);
    std::vector<QStringList> rows;
    auto more = reader.next();
    for (; more && *more; more = reader.next()) {
        rows.emplace_back(reader.row().begin(), reader.row().end());
    }
    if (!more) {
        CHECK(reader.next() == false);
        return passOn(more);
    }
    return rows;
}

Error refusal(const QByteArray& bytes, CsvLimits limits = {})
{
    const auto rows = readBack(bytes, ',', limits);
    REQUIRE_FALSE(rows.has_value());
    return rows.error();
}

Error bad(const char* detail)
{
    return Error{Code::BadInput, QString::fromLatin1(detail)};
}

} // namespace

TEST_CASE("every text comes back from a CSV file as it was")
{
    const char delimiter = GENERATE(',', ';', '\t');
    std::vector<QStringList> rows;
    for (const QString& text : nastyTexts()) {
        rows.push_back({text, u"beside"_qs, text});
    }
    auto back = readBack(written(rows, delimiter), delimiter);
    REQUIRE(codeOf(back) == std::nullopt);
    REQUIRE(back->size() == rows.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        INFO("row " << i << ": " << rows[i].front().left(40).toStdString());
        REQUIRE(back->at(i).size() == 3);
        const bool isSame = unguarded(back->at(i).front()) == rows[i].front() &&
                            back->at(i)[1] == rows[i][1] &&
                            unguarded(back->at(i).back()) == rows[i].back();
        CHECK(isSame);
    }
}

TEST_CASE("a row of one empty cell is not an empty line")
{
    CHECK(written({{QString()}}) == "\"\"\r\n");
    CHECK(readBack(written({{QString()}, {u"x"_qs}})) ==
          std::vector<QStringList>{{u""_qs}, {u"x"_qs}});
}

TEST_CASE("rows end with CR LF and quotes stand only where they are needed")
{
    CHECK(written({{u"a"_qs, u"b c"_qs}, {u"1,2"_qs, u"\""_qs}}) ==
          "a,b c\r\n\"1,2\",\"\"\"\"\r\n");
}

TEST_CASE("a cell that a spreadsheet would take for a formula gets an apostrophe")
{
    const QString sign = GENERATE(u"="_qs, u"+"_qs, u"-"_qs, u"@"_qs, u"\t"_qs, u"\r"_qs, u"\n"_qs,
                                  u"\uFF1D"_qs, u"\uFF0B"_qs, u"\uFF0D"_qs, u"\uFF20"_qs);
    const auto rows = readBack(written({{sign + u"cmd"_qs}}));
    REQUIRE(rows);
    CHECK(rows->front().front() == u'\'' + sign + u"cmd"_qs);
}

TEST_CASE("a sign further inside is no formula")
{
    CHECK(written({{u"a=b"_qs, u" =1"_qs, u"'x"_qs}}) == "a=b, =1,'x\r\n");
}

TEST_CASE("numbers and bare cells of our own are not guarded")
{
    QByteArray bytes;
    CsvWriter csv(bytes);
    csv.number(-5);
    csv.number(std::numeric_limits<qint64>::min());
    csv.bare("2026-05-03");
    csv.empty();
    csv.endRow();
    CHECK(bytes == "-5,-9223372036854775808,2026-05-03,\r\n");
}

TEST_CASE("the byte order mark is passed over, in the file and not in a cell")
{
    QByteArray bytes;
    CsvWriter csv(bytes);
    csv.byteOrderMark();
    csv.text("name");
    csv.endRow();
    CHECK(bytes.startsWith("\xEF\xBB\xBFname"));
    CHECK(readBack(bytes) == std::vector<QStringList>{{u"name"_qs}});
}

TEST_CASE("the last row needs no line end, and LF alone is one")
{
    CHECK(readBack("a,b\nc,") == std::vector<QStringList>{{u"a"_qs, u"b"_qs}, {u"c"_qs, u""_qs}});
    CHECK(readBack("") == std::vector<QStringList>{});
    CHECK(readBack("\"a\nb\"") == std::vector<QStringList>{{u"a\nb"_qs}});
}

TEST_CASE("what is not strict CSV is refused with its row")
{
    CHECK(refusal(QByteArray("a\r\nb\0c\r\n", 8)) == bad("row 2 nul"));
    CHECK(refusal("a\r\n\xC3(\r\n") == bad("row 2 encoding"));
    CHECK(refusal(QByteArray("\xFF\xFE"
                             "a\0",
                             4))
              .code == Code::BadInput);                      // UTF-16
    CHECK(refusal("na\xEFve\r\n") == bad("row 1 encoding")); // Latin-1
    CHECK(refusal("a\"b\r\n") == bad("row 1 quote"));
    CHECK(refusal("\"a\"b\r\n") == bad("row 1 quote"));
    CHECK(refusal("x\r\n\"a\r\nb\r\n") == bad("row 2 open quote"));
    CHECK(refusal("a\rb\r\n") == bad("row 1 bare cr"));
    CHECK(refusal("a\r") == bad("row 1 bare cr"));
    CHECK(refusal("a,b\r\nc\r\n") == bad("row 2 cells"));
    CHECK(refusal("a,b\r\n\r\n") == bad("row 2 cells"));
}

TEST_CASE("a file that would fill the memory is refused early")
{
    const CsvLimits small{.cellBytes = 10, .columns = 3, .rowBytes = 15};
    CHECK(refusal("12345678901", small) == bad("row 1 cell size"));
    CHECK(refusal("\"12345678901", small) == bad("row 1 cell size"));
    CHECK(refusal("a,b,c,d", small) == bad("row 1 columns"));
    CHECK(refusal("1234567890,123456", small) == bad("row 1 row size"));
    CHECK(readBack("1234567890,12345,\r\n", ',', small).has_value());

    CHECK(refusal(QByteArray(100 << 20, 'x')) == bad("row 1 cell size"));
    CHECK(refusal(QByteArray(1'000'000, ',')) == bad("row 1 columns"));
}

TEST_CASE("a device that cannot be read is not an empty file")
{
    QBuffer closed;
    CsvReader reader(closed);
    CHECK(codeOf(reader.next()) == Code::IoFailed);
}
