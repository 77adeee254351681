// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/ownwords.h"
#include "core/records/settings.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

TEST_CASE("own words are added once and taken away, whatever their case")
{
    QString setting;
    for (const QString& word :
         {u"Kithbook"_qs, u" ubuntu "_qs, u"kithbook"_qs, u"ni\u00F1o's"_qs}) {
        setting = withOwnWord(setting, word).value();
    }
    CHECK(ownWords(setting) == QStringList{u"Kithbook"_qs, u"ni\u00F1o's"_qs, u"ubuntu"_qs});
    CHECK(withoutOwnWord(setting, u"KITHBOOK"_qs) == u"ni\u00F1o's\nubuntu");
    CHECK(withoutOwnWord(setting, u"other"_qs) == setting);
    CHECK(ownWords({}).isEmpty());
    CHECK(withoutOwnWord(u"one"_qs, u"one"_qs).isEmpty());
}

TEST_CASE("only one word is a word, and the setting has an end")
{
    for (const QString& word :
         {u""_qs, u" "_qs, u"two words"_qs, u"two-words"_qs, u"a\nb"_qs, u"end."_qs}) {
        CHECK(codeOf(withOwnWord({}, word)) == Code::BadInput);
    }
    const QString almost(Settings::kLongestValue - 3, u'a');
    CHECK(codeOf(withOwnWord(almost, u"bc"_qs)) == std::nullopt);
    CHECK(codeOf(withOwnWord(almost, u"bcd"_qs)) == Code::TextTooLong);
}
