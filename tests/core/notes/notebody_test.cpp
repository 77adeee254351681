// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/connection.h"
#include "core/notes/notebody.h"
#include "tests/core/notes/filledbook.h"

#include <QCborArray>
#include <QCborMap>

#include <random>

using namespace kithbook;
using namespace kithbook::test;

namespace {

NoteBody twoSections()
{
    return {{u"talked"_qs, u"The bus to the library.\nIt is late."_qs},
            {u"next"_qs, u"Ask for the timetable \u2013 M\u00F3nica does."_qs}};
}

QByteArray cbor(const QCborValue& value)
{
    return value.toCbor();
}

} // namespace

TEST_CASE("a note's body comes back as it was written")
{
    CHECK(decodeNote(encodeNote(twoSections())) == twoSections());
    CHECK(decodeNote(encodeNote({})) == NoteBody());
}

TEST_CASE("bodies that are equal are equal bytes")
{
    NoteBody withEmpty = twoSections();
    withEmpty.insert(withEmpty.begin(), {u"goal"_qs, u" \n "_qs});
    REQUIRE(tidied(withEmpty) == twoSections());
    CHECK(encodeNote(*tidied(withEmpty)) == encodeNote(twoSections()));
    // [["talked", "a"]] by hand: definite lengths, shortest heads.
    CHECK(encodeNote({{u"talked"_qs, u"a"_qs}}) == QByteArray::fromHex("81826674616c6b65646161"));
}

TEST_CASE("a note holds 50,000 characters and not one more")
{
    const QString most(kLongestNote, QChar(u'\u4E2D'));
    const NoteBody body{{u"talked"_qs, most}};
    REQUIRE(tidied(body) == body);
    CHECK(decodeNote(encodeNote(body)) == body);

    NoteBody over = body;
    over.push_back({u"next"_qs, u"x"_qs});
    CHECK(tidied(over).error() == Error{Code::TextTooLong, u"note 50000"_qs});
    CHECK(codeOf(tidied({{u"talked"_qs, most + u'x'}})) == Code::TextTooLong);
    CHECK(codeOf(decodeNote(encodeNote(over))) == Code::BadInput);
}

TEST_CASE("a body that cannot be kept is refused")
{
    CHECK(codeOf(tidied({{u"talked"_qs, QString(QChar(0xD800))}})) == Code::TextNotPlain);
    CHECK(codeOf(tidied({{u"talked"_qs, u"a"_qs}, {u"talked"_qs, u"b"_qs}})) == Code::BadInput);
    CHECK(codeOf(tidied({{u"not a code"_qs, u"a"_qs}})) == Code::BadInput);
}

TEST_CASE("bytes that no body gives do not decode")
{
    const QByteArray good = encodeNote(twoSections());
    const QByteArray bad[] = {
        {},
        QByteArray(1, '\0'),
        good + good,
        good.chopped(1),
        cbor(QCborMap{{u"talked"_qs, u"a"_qs}}),
        cbor(QCborArray{u"talked"_qs}),
        cbor(QCborArray{QCborArray{u"talked"_qs}}),
        cbor(QCborArray{QCborArray{u"talked"_qs, 7}}),
        cbor(QCborArray{QCborArray{u"talked"_qs, u"a"_qs, u"b"_qs}}),
        cbor(QCborArray{QCborArray{u""_qs, u"a"_qs}}),
        cbor(QCborArray{QCborArray{u"talked"_qs, QString(QChar(u'\0'))}}),
        cbor(QCborArray{QCborArray{u"talked"_qs, u"a"_qs}, QCborArray{u"talked"_qs, u"b"_qs}}),
        QByteArray::fromHex("9f826674616c6b65646161ff"), // of indefinite length
        QByteArray::fromHex("9bffffffffffffffff"),       // claims a lot
        QByteArray(4000, '\x81'),                        // nested deeply
        QByteArray::fromHex("81826674616c6b656462c328"), // not UTF-8
    };
    for (const QByteArray& bytes : bad) {
        INFO(bytes.left(40).toHex().toStdString());
        CHECK(codeOf(decodeNote(bytes)) == Code::BadInput);
        CHECK(plainWords(QByteArrayView(bytes)).isNull());
    }
}

TEST_CASE("SQL gets the words of a body, and NULL for what is none")
{
    FilledBook book;
    Statement words = book->connection().prepare("SELECT kb_words(?)");
    const auto wordsOf = [&](const QVariant& body) {
        REQUIRE(words.bind(body).step() == true);
        const QVariant answer = words.value(0);
        REQUIRE(words.step() == false);
        return answer;
    };
    CHECK(wordsOf(encodeNote(twoSections())).toString() == plainWords(twoSections()));
    CHECK(plainWords(twoSections()).count(u'\n') == 2);
    CHECK(wordsOf(QVariant()).isNull());
    CHECK(wordsOf(u"text"_qs).isNull());
    CHECK(wordsOf(7).isNull());

    // Whatever a damaged page or another program leaves there, the index goes on.
    std::mt19937 random(4);
    const QByteArray good = encodeNote(twoSections());
    int unreadable = 0;
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes = good;
        for (unsigned flips = 1 + random() % 4; flips > 0; --flips) {
            bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))] =
                static_cast<char>(random());
        }
        bytes.truncate(static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size() + 1)));
        const bool decodes = decodeNote(bytes).has_value();
        CHECK(wordsOf(bytes).isNull() != decodes);
        unreadable += decodes ? 0 : 1;
    }
    CHECK(unreadable > 2000);
}

TEST_CASE("what stands in a section is found by its code")
{
    const NoteBody body{{u"talked"_qs, u"The bus."_qs}, {u"next"_qs, u"Call."_qs}};
    CHECK(sectionText(body, u"next"_qs) == u"Call."_qs);
    CHECK(hasSection(body, u"talked"_qs));
    CHECK(sectionText(body, u"plan"_qs).isNull());
    CHECK_FALSE(hasSection(body, u"plan"_qs));
}
