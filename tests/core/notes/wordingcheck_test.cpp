// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/wordingcheck.h"
#include "tests/support/printing.h"

#include <QStringList>

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace kithbook;

namespace {

const WordingCheck& shipped()
{
    static const WordingCheck check = WordingCheck::load().value();
    return check;
}

const WordingContext kEnglish{{u"en_US"_qs}};
const WordingContext kBoth{{u"en"_qs, u"es_MX"_qs}};

/// What was found, joined by "|".
QString found(const QString& text, const WordingContext& context = kEnglish)
{
    QStringList words;
    for (const WordToLookAt& word : shipped().check(text, context)) {
        words += text.sliced(word.where.at, word.where.length);
    }
    return words.join(u'|');
}

/// The text with the first choice taken for the first word found.
QString mended(QString text, const WordingContext& context = kEnglish)
{
    const auto words = shipped().check(text, context);
    REQUIRE_FALSE(words.empty());
    const Replacement made = replacement(text, words.front(), words.front().choices.front());
    return text.replace(made.where.at, made.where.length, made.text);
}

} // namespace

TEST_CASE("the note of the design has its words found and its quotation left alone")
{
    const QString note =
        u"Sam told me about his first week at the art group. He refused to call the bus office "
        "alone. He has been clean since March and said \u201Cpeople still see an addict, and I "
        "draw anyway.\u201D"_qs;
    CHECK(found(note) == u"refused to|clean");
    const auto words = shipped().check(note, kEnglish);
    CHECK(words.back().code == u"clean");
    CHECK(words.back().language == u"en");
    CHECK(words.back().choices == QStringList{u"in recovery"_qs, u"not using"_qs});
    CHECK_FALSE(words.back().reason.isEmpty());
}

TEST_CASE("words inside of quotation marks are the person's")
{
    CHECK(found(u"She said \"I am an addict\" and he refused."_qs) == u"refused");
    CHECK(found(u"\u00ABaddict\u00BB \u201Caddict\u201D \u2018addict\u2019 'addict'"_qs).isEmpty());
    CHECK(found(u"She said \"I am an addict.\nThe addicts left."_qs) == u"addicts");
}

TEST_CASE("names are left alone")
{
    CHECK(found(u"We met Mr. Clean, and J. Clean was clean since May."_qs) == u"clean");
    CHECK(found(u"I saw the Frequent Flyer desk with Dr. Patient."_qs).isEmpty());
    CHECK(found(u"Refused the bus. Addicts met; Clean since May."_qs) == u"Refused|Addicts");
    // At the beginning of a sentence only the names of people tell.
    CHECK(found(u"Junkie called."_qs) == u"Junkie");
    CHECK(found(u"Junkie called. Junkie's bus was late."_qs, {{u"en"_qs}, {u"Rob Junkie"_qs}})
              .isEmpty());
    CHECK(found(u"He is a junkie."_qs, {{u"en"_qs}, {u"Rob Junkie"_qs}}) == u"junkie");
    CHECK(found(u"HE IS AN ADDICT"_qs) == u"ADDICT");
    CHECK(found(u"Note:\n- Refused the bus\n\u2022 Relapsed\n1. Refusing"_qs) ==
          u"Refused|Relapsed|Refusing");
}

TEST_CASE("a part of a hyphenated word or of an address is not the word")
{
    CHECK(found(u"a clean-cut ex-patient and a self-refused pre-addict"_qs).isEmpty());
    CHECK(found(u"addict-\nfree refused-\nly"_qs).isEmpty());
    CHECK(found(u"#addict @addict addict_group"_qs).isEmpty());
    CHECK(found(u"He is non-compliant, non compliant, noncompliant, non\u2011compliant."_qs) ==
          u"is non-compliant|non compliant|noncompliant|non\u2011compliant");
    CHECK(found(u"an attention\nseeking"_qs).isEmpty());
}

TEST_CASE("composition, unseen characters, possessives and case make no difference")
{
    CHECK(found(u"Re\u00ADfused. rEFUSED. An addict\u2019s bus, the addict's."_qs) ==
          u"Re\u00ADfused|rEFUSED|addict|addict");
    CHECK(found(u"Es esquizofre\u0301nico."_qs, kBoth) == u"Es esquizofre\u0301nico");
    CHECK(found(u"Es esquizofr\u00E9nico. Es esquizofrenico."_qs, kBoth) ==
          u"Es esquizofr\u00E9nico|Es esquizofrenico");
    // An accent that is there counts: somebody married.
    CHECK(found(u"Vi a mi caso. Mi cas\u00F3."_qs, kBoth) == u"mi caso");
}

TEST_CASE("a language without a list is silent, and two can be on at once")
{
    const QString mixed = u"The addict refused. Recay\u00F3 ayer."_qs;
    CHECK(found(mixed) == u"addict|refused");
    CHECK(found(mixed, {{u"es_US"_qs}}) == u"Recay\u00F3");
    CHECK(found(mixed, kBoth) == u"addict|refused|Recay\u00F3");
    for (const QString& language : {u"de"_qs, u"zh_CN"_qs, u"ar"_qs, u""_qs, u"english"_qs}) {
        CHECK(found(mixed, {{language}}).isEmpty());
    }
    CHECK(found(mixed, WordingContext{}).isEmpty());
}

TEST_CASE("what somebody keeps is not found again")
{
    WordingContext context = kEnglish;
    context.leaveAlone = {u"client"_qs};
    CHECK(found(u"The client refused."_qs, context) == u"refused");
    CHECK(found(u"The client refused."_qs) == u"client|refused");
}

TEST_CASE("the longest phrase is found, once")
{
    CHECK(found(u"a former addict, a drug addict, clean and sober"_qs) ==
          u"former addict|drug addict|clean and sober");
    CHECK(found(u"The failed suicide attempt was in May."_qs) == u"failed suicide attempt");
}

TEST_CASE("taking a choice keeps the capital and mends the article")
{
    CHECK(mended(u"Refused to go."_qs) == u"Chose not to go.");
    CHECK(mended(u"He is an addict."_qs) == u"He is a person who uses drugs.");
    CHECK(mended(u"An alcoholic came."_qs) == u"A person who drinks came.");
    CHECK(mended(u"The addict\u2019s bus"_qs) == u"The person who uses drugs\u2019s bus");
    CHECK(mended(u"ana refused the bus"_qs) == u"ana said no to the bus");
    CHECK(mended(u"He is a resistant man."_qs) == u"He is an unsure man.");
    CHECK(mended(u"Recay\u00F3 ayer"_qs, kBoth) == u"Volvi\u00F3 a usar ayer");
    // The article of another word, a name ending in one, the start of the text.
    CHECK(mended(u"banana addict"_qs) == u"banana person who uses drugs");
    CHECK(mended(u"addict"_qs) == u"person who uses drugs");
}

TEST_CASE("whatever is written, what is found lies in it, in order and apart")
{
    CHECK(rc::check([] {
        static const QStringList kPieces{
            u"addict"_qs, u"Clean"_qs,  u"clean"_qs,      u"is"_qs,   u"refused"_qs, u"to"_qs,
            u"una"_qs,    u"adicta"_qs, u" "_qs,          u" "_qs,    u" "_qs,       u"-"_qs,
            u"\""_qs,     u"\u201C"_qs, u"\u201D"_qs,     u"."_qs,    u"\n"_qs,      u"'s"_qs,
            u"\u00AD"_qs, u"\u0301"_qs, u"\U0001F642"_qs, u"since"_qs};
        const auto picks = *rc::gen::container<std::vector<int>>(
            rc::gen::inRange(0, static_cast<int>(kPieces.size())));
        QString text;
        for (const int pick : picks) {
            text += kPieces[pick];
        }
        qsizetype end = 0;
        for (const WordToLookAt& word : shipped().check(text, kBoth)) {
            RC_ASSERT(word.where.at >= end);
            RC_ASSERT(word.where.length > 0);
            end = word.where.end();
            RC_ASSERT(end <= text.size());
            const Replacement made = replacement(text, word, word.choices.front());
            RC_ASSERT(made.where.end() == end);
            RC_ASSERT(made.where.at >= 0);
        }
    }));
}
