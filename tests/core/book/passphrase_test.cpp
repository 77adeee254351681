// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/passphrase.h"
#include "core/book/wordlists.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace kithbook;
using namespace Qt::StringLiterals;

namespace {

bool sameKey(const QString& a, const QString& b)
{
    return normalizedPassphrase(a).equals(normalizedPassphrase(b));
}

const QString kGood = u"velvet tractor hums nine lullabies"_s;

} // namespace

TEST_CASE("a passphrase opens on every system that spells its letters differently")
{
    CHECK(sameKey(u"caf\u00e9 au lait at noon"_s, u"cafe\u0301 au lait at noon"_s));
    CHECK(sameKey(u"\ufb01ne"_s, u"fine"_s));
    CHECK_FALSE(sameKey(u"caf\u00e9"_s, u"cafe"_s));
    CHECK_FALSE(sameKey(u"Fine"_s, u"fine"_s));
}

TEST_CASE("nothing of a passphrase is trimmed or cut")
{
    CHECK_FALSE(sameKey(kGood, kGood + u' '));
    CHECK_FALSE(sameKey(kGood, u' ' + kGood));
    const QString withNul = kGood + QChar::Null + u"tail"_s;
    CHECK_FALSE(sameKey(withNul, kGood));
    CHECK_FALSE(sameKey(withNul, kGood + QChar::Null));
    CHECK(normalizedPassphrase(withNul).view() ==
          QByteArray("velvet tractor hums nine lullabies\0tail", 39));
    CHECK(normalizedPassphrase(QString(10'000, u'k')).size() == 10'000);
    CHECK(normalizedPassphrase(u"\U0001F33B"_s.repeated(64)).size() == 256);
    CHECK(normalizedPassphrase({}).isEmpty());
}

TEST_CASE("a passphrase needs fifteen characters, counted as people count")
{
    CHECK(judge(u"x9$Lq!7vTz#2pW"_s).fault == PassphraseFault::TooShort);
    CHECK(judge(u"x9$Lq!7vTz#2pWk"_s).enough());
    // Fourteen with the accents put together, whichever way they came.
    const Strength apart = judge(u"e\u0301x9$Lq!7vTz#2p"_s);
    CHECK(apart.length == 14);
    CHECK(apart.fault == PassphraseFault::TooShort);
    CHECK(judge(u"\U0001F33B\U0001F98A"_s).length == 2);
    CHECK(judge({}).fault == PassphraseFault::TooShort);
}

TEST_CASE("length alone does not make a passphrase")
{
    const QString easy = GENERATE(u"passwordpassword"_s, u"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"_s,
                                  u"qwertyuiop123456789"_s, u"kithbook kithbook kithbook"_s,
                                  u"Kithbook caseload 2026"_s, u"               "_s);
    const Strength strength = judge(easy);
    CHECK(strength.fault == PassphraseFault::TooEasy);
    CHECK(strength.bits < kMinPassphraseBits);
    CHECK(faultName(strength.fault) == "too_easy"_L1);
}

TEST_CASE("letters beyond ASCII are not taken for strength they do not have")
{
    CHECK(judge(u"\u00e9"_s.repeated(40)).fault == PassphraseFault::TooEasy);
    CHECK(judge(u"\U0001F33B"_s.repeated(64)).fault == PassphraseFault::TooEasy);
    CHECK(judge(u"\u043f\u0430\u0440\u043e\u043b\u044c "_s.repeated(3)).fault ==
          PassphraseFault::TooEasy);
}

TEST_CASE("names from the book do not make a passphrase")
{
    const QString names = u"Quillan Voskresen Tamsin Ardoyne"_s;
    CHECK(judge(names).enough());
    const QStringList known{u"Quillan  Voskresen"_s, u"Tamsin Ardoyne"_s};
    CHECK(judge(names, known).fault == PassphraseFault::IsYourWords);
    CHECK(judge(names.toUpper(), known).fault == PassphraseFault::IsYourWords);
    CHECK(judge(kGood, known).enough());

    const QString accented = u"\u017dofia \u0141ucja \u017dofia \u0141ucja"_s;
    CHECK_FALSE(judge(accented, {u"\u017dofia \u0141ucja"_s}).enough());
    CHECK(judge(accented.toLower(), {accented}).bits < judge(accented.toLower()).bits / 2);
}

TEST_CASE("initials among the names do not spoil a good passphrase")
{
    QStringList initials{u""_s, u"  "_s};
    for (const QChar letter : u"abcdefghijklmnopqrstuvwxyz"_s) {
        initials << QString(letter) << QString(letter) + u'a';
    }
    CHECK(judge(kGood, initials).bits == judge(kGood).bits);
}

TEST_CASE("a passphrase of any length is judged")
{
    QString endless;
    while (endless.size() < 10'000) {
        endless += kGood + QChar::Null;
    }
    const Strength strength = judge(endless);
    CHECK(strength.enough());
    CHECK(strength.length == endless.size());
    CHECK(judge(QString(10'000, u'a')).fault == PassphraseFault::TooEasy);
}

TEST_CASE("NUL hides nothing from the judge")
{
    CHECK(judge(QString(QChar::Null) + kGood).enough());
    CHECK(judge(QString(40, QChar::Null)).fault == PassphraseFault::TooEasy);
}

TEST_CASE("half a character is refused, as another computer would not type it")
{
    CHECK(judge(kGood + QChar(0xD83C)).fault == PassphraseFault::NotText);
}

TEST_CASE("judging and normalizing leave what was typed to its owner")
{
    const QString typed = GENERATE(u"velvet tractor hums"_s, u"caf\u00e9 tractor hums"_s,
                                   u"cafe\u0301 tractor hums"_s);
    const QString before(typed.constData(), typed.size());
    (void)judge(typed);
    (void)normalizedPassphrase(typed);
    CHECK(typed == before);
}

TEST_CASE("a suggestion has six words of the list and always passes the gate")
{
    const auto list = phraseWords();
    REQUIRE(list.size() == 7776);
    QStringList seen;
    for (int i = 0; i < 300; ++i) {
        const QString phrase = suggestPassphrase({u"Tamsin Ardoyne"_s});
        REQUIRE(judge(phrase, {u"Tamsin Ardoyne"_s}).enough());
        const QStringList words = phrase.split(QChar::Space);
        REQUIRE(words.size() == 6);
        for (const QString& word : words) {
            REQUIRE(std::find(list.begin(), list.end(), word) != list.end());
        }
        seen << phrase;
    }
    CHECK(seen.removeDuplicates() == 0);
}

TEST_CASE("every fault has a name of its own")
{
    using enum PassphraseFault;
    QStringList names;
    for (const PassphraseFault fault : {None, NotText, TooShort, TooEasy, IsYourWords}) {
        names << QString(faultName(fault));
    }
    CHECK(names.removeDuplicates() == 0);
    CHECK(faultName(None).isEmpty());
}
