// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/recoverywords.h"
#include "core/book/wordlists.h"
#include "tests/support/printing.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace kithbook;
using namespace Qt::StringLiterals;

namespace {

SecretBytes fromHex(const char* hex)
{
    return SecretBytes::copyOf(QByteArray::fromHex(hex));
}

const SecretBytes kEntropy = fromHex("00112233445566778899aabbccddeeff");

QString cut(const QStringList& words, qsizetype letters)
{
    QStringList shortened;
    for (const QString& word : words) {
        shortened << word.left(letters);
    }
    return shortened.join(QChar::Space);
}

bool opens(const QString& typed)
{
    const Result<SecretBytes> back = entropyFrom(typed);
    return back && back->equals(kEntropy);
}

} // namespace

TEST_CASE("twelve words bring back the bits they were made from")
{
    for (const char* hex : {"00112233445566778899aabbccddeeff", "00000000000000000000000000000000",
                            "ffffffffffffffffffffffffffffffff",
                            "800000000000000000000000000001"
                            "00"}) {
        const SecretBytes entropy = fromHex(hex);
        const QStringList words = wordsFor(entropy);
        CHECK(words.size() == kRecoveryWordCount);
        const Result<SecretBytes> back = entropyFrom(words.join(QChar::Space));
        REQUIRE(back);
        CHECK(back->equals(entropy));
    }
    CHECK_FALSE(newRecoveryEntropy().equals(newRecoveryEntropy()));
}

TEST_CASE("words written down today are the same words for ever")
{
    // Computed apart from this code, with Python's hashlib.
    CHECK(wordsFor(kEntropy).join(QChar::Space) ==
          u"abandon math mimic master filter design carbon crystal rookie group knife wrestle"_s);
}

TEST_CASE("words may be typed as people write them down")
{
    const QStringList words = wordsFor(kEntropy);
    CHECK(opens(words.join(u", "_s)));
    CHECK(opens(words.join(u"\r\n\r\n"_s)));
    CHECK(opens(u"  \t"_s + words.join(u"   -  "_s).toUpper() + u".\n"_s));
    CHECK(opens(cut(words, 4)));
    CHECK(opens(cut(words, 5)));
    QString numbered;
    for (int i = 0; i < words.size(); ++i) {
        numbered += u"%1.%2\u00A0"_s.arg(i + 1).arg(words[i]);
    }
    CHECK(opens(numbered));
    // Letters of the wide kind that some input methods give.
    QString wide = words.join(QChar::Space);
    for (QChar& c : wide) {
        c = c.isLetter() ? QChar(char16_t(c.unicode() + 0xFEE0)) : c;
    }
    CHECK(opens(wide));
}

TEST_CASE("reading the words leaves what was typed to its owner")
{
    const QString typed = wordsFor(kEntropy).join(QChar::Space);
    const QString before(typed.constData(), typed.size());
    CHECK(opens(typed));
    CHECK(typed == before);
}

TEST_CASE("a mistake is pointed at without repeating what was typed")
{
    QStringList words = wordsFor(kEntropy);
    const auto errorOf = [](const QStringList& typed) {
        return entropyFrom(typed.join(QChar::Space)).error();
    };
    SECTION("one word is missing")
    {
        words.removeLast();
        CHECK(errorOf(words) == Error{Code::MisspelledWords, u"count 11"_s});
    }
    SECTION("one word too many")
    {
        words << words.first();
        CHECK(errorOf(words) == Error{Code::MisspelledWords, u"count 13"_s});
    }
    SECTION("nothing at all")
    {
        CHECK(errorOf({}) == Error{Code::MisspelledWords, u"count 0"_s});
    }
    SECTION("in no list")
    {
        words[2] = GENERATE(u"xylophones"_s, u"riverx"_s, u"cafe\u0301"_s, u"реки"_s, u"zzzz"_s);
        CHECK(errorOf(words) == Error{Code::MisspelledWords, u"word 3"_s});
    }
    SECTION("too short to tell which")
    {
        words[2] = u"aba"_s;
        CHECK(errorOf(words) == Error{Code::MisspelledWords, u"word 3"_s});
    }
    SECTION("two words changed places")
    {
        std::swap(words[0], words[1]);
        CHECK(errorOf(words) == Error{Code::MisspelledWords, u"checksum"_s});
    }
}

TEST_CASE("one wrong word is caught fifteen times in sixteen")
{
    QStringList words = wordsFor(kEntropy);
    const QString right = words[5];
    int accepted = 0;
    for (const QLatin1StringView word : recoveryWords()) {
        words[5] = word;
        accepted += entropyFrom(words.join(QChar::Space)).has_value() ? 1 : 0;
    }
    CHECK(accepted > 2048 / 16 / 2);
    CHECK(accepted < 2048 / 16 * 2);
    CHECK(words[5] != right);
}

TEST_CASE("four letters tell every recovery word from the others")
{
    const auto words = recoveryWords();
    REQUIRE(words.size() == 2048);
    CHECK(std::is_sorted(words.begin(), words.end()));
    const auto alike = std::adjacent_find(
        words.begin(), words.end(),
        [](QLatin1StringView a, QLatin1StringView b) { return a.left(4) == b.left(4); });
    CHECK(alike == words.end());
}
