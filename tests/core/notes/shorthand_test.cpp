// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/shorthand.h"
#include "core/records/settings.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

namespace {

const QLocale kEnglish(QLocale::English);
const QLocale kSpanish(QLocale::Spanish, QLocale::Mexico);

/// The text after its last character was typed.
QString typed(const Shorthand& shorthand, QString text, const QLocale& locale = kEnglish)
{
    if (const auto made = shorthand.expansionAt(text, text.size(), locale)) {
        text.replace(made->where.at, made->where.length, made->text);
    }
    return text;
}

} // namespace

TEST_CASE("a code after a semicolon becomes its text at the next space")
{
    const Shorthand shorthand = Shorthand::load().value();
    CHECK(typed(shorthand, u";next "_qs) == u"Next step: ");
    CHECK(typed(shorthand, u"Went well. ;next "_qs) == u"Went well. Next step: ");
    CHECK(typed(shorthand, u"Line\n(;NEXT "_qs) == u"Line\n(Next step: ");
    CHECK(typed(shorthand, u";next "_qs, kSpanish) == u"Pr\u00F3ximo paso: ");
    CHECK(typed(shorthand, u";next "_qs, QLocale(QLocale::German)) == u"Next step: ");
    // In the middle of a text.
    CHECK(shorthand.expansionAt(u"a ;next b", 8, kEnglish) == Expansion{{2, 6}, u"Next step: "_qs});
}

TEST_CASE("anything else stays as it was typed")
{
    const Shorthand shorthand = Shorthand::load().value();
    for (const QString& text :
         {u";next"_qs, u"tea;next "_qs, u";no_such_code "_qs, u"; next "_qs, u"; "_qs, u" "_qs,
          u""_qs, u";;  "_qs, u"next "_qs, u";next\n"_qs, u";n\u00E9xt "_qs, u";next  "_qs}) {
        INFO(text.toStdString());
        CHECK(typed(shorthand, text) == text);
    }
    CHECK(shorthand.expansionAt(u";next ", 7, kEnglish) == std::nullopt);
    CHECK(shorthand.expansionAt(u";next ", -1, kEnglish) == std::nullopt);
}

TEST_CASE("every shipped code expands in both languages")
{
    const Shorthand shorthand = Shorthand::load().value();
    const auto english = shorthand.all(kEnglish);
    CHECK(english.size() >= 6);
    for (const QString& code : english.keys()) {
        const QString text = u';' + code + u' ';
        CHECK(typed(shorthand, text) != text);
        CHECK(typed(shorthand, text, kSpanish) != typed(shorthand, text));
    }
}

TEST_CASE("an agency changes the list, and the person's own win")
{
    Shorthand shorthand = Shorthand::load().value();
    const auto overlay = parseOverlay(R"({
        "format": 1, "overlay": "snippets", "version": 1, "based_on": 1, "source": "Agency",
        "add": [{"code": "bus", "label": {"en": "The bus line is"}}], "hide": ["story"],
        "rename": [{"code": "next", "label": {"en": "What comes next:"}}]})");
    REQUIRE(codeOf(overlay) == std::nullopt);
    REQUIRE(codeOf(shorthand.apply(*overlay)) == std::nullopt);
    CHECK(typed(shorthand, u";bus "_qs) == u"The bus line is ");
    CHECK(typed(shorthand, u";story "_qs) == u";story ");
    CHECK(typed(shorthand, u";next "_qs) == u"What comes next: ");
    shorthand.setOwn(u"next Mine:\nhi Hello there"_qs);
    CHECK(typed(shorthand, u";next "_qs) == u"Mine: ");
    CHECK(typed(shorthand, u";hi "_qs, kSpanish) == u"Hello there ");
    shorthand.setOwn({});
    CHECK(typed(shorthand, u";next "_qs) == u"What comes next: ");
}

TEST_CASE("codes are offered by their first letters, a whole one first")
{
    Shorthand shorthand = Shorthand::load().value();
    shorthand.setOwn(u"nextweek See you\nne Never mind"_qs);
    const auto codes = [&](const QString& letters) {
        QStringList found;
        for (const ShortCode& each : shorthand.beginningWith(letters, kEnglish)) {
            found += each.code;
        }
        return found;
    };
    CHECK(codes(u"ne"_qs) == QStringList{u"ne"_qs, u"next"_qs, u"nextweek"_qs});
    CHECK(codes(u"NEXT"_qs) == QStringList{u"next"_qs, u"nextweek"_qs});
    CHECK(codes(u"nextx"_qs).isEmpty());
    CHECK(codes({}).size() == shorthand.all(kEnglish).size());
    CHECK(shorthand.beginningWith(u"next"_qs, kSpanish).front() ==
          ShortCode{u"next"_qs, u"Pr\u00F3ximo paso:"_qs});
}

TEST_CASE("a code begins after a semicolon that ends no word")
{
    CHECK(codeBefore(u";ne", 3) == Mark{1, 2});
    CHECK(codeBefore(u"Tea. ;Ne", 8) == Mark{6, 2});
    CHECK(codeBefore(u"(;next", 3) == Mark{2, 1}); // up to the cursor
    for (const QString& text : {u"tea;ne"_qs, u";"_qs, u"; ne"_qs, u";n\u00E9"_qs, u";1"_qs,
                                u"ne"_qs, u""_qs, u";ne "_qs}) {
        INFO(text.toStdString());
        CHECK(codeBefore(text, text.size()) == std::nullopt);
    }
}

TEST_CASE("own snippets are kept as lines of a setting")
{
    QString setting = withOwnSnippet({}, u"Hi"_qs, u" Hello  there\n"_qs).value();
    setting = withOwnSnippet(setting, u"bye"_qs, u"See you"_qs).value();
    setting = withOwnSnippet(setting, u"hi"_qs, u"Hello again"_qs).value();
    CHECK(ownSnippets(setting) ==
          QMap<QString, QString>{{u"bye"_qs, u"See you"_qs}, {u"hi"_qs, u"Hello again"_qs}});
    CHECK(ownSnippets(withoutOwnSnippet(setting, u"HI"_qs)).keys() == QStringList{u"bye"_qs});
    CHECK(codeOf(withOwnSnippet(setting, u"two words"_qs, u"x"_qs)) == Code::BadInput);
    CHECK(codeOf(withOwnSnippet(setting, u"x"_qs, u" "_qs)) == Code::BadInput);
    CHECK(codeOf(withOwnSnippet(setting, u"x"_qs, QString(1001, u'x'))) == Code::TextTooLong);
    const QString full = u"a "_qs + QString(Settings::kLongestValue - 10, u'x');
    CHECK(codeOf(withOwnSnippet(full, u"b"_qs, u"something long"_qs)) == Code::TextTooLong);
    CHECK(ownSnippets(u"\n \nx\n1 bad code\nok fine"_qs).keys() == QStringList{u"ok"_qs});
}
