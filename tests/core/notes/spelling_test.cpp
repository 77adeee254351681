// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/spelling.h"
#include "tests/support/printing.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

namespace {

QString misspelled(Spelling& spelling, const QString& text)
{
    QStringList words;
    for (const Mark& mark : spelling.check(text)) {
        words += text.sliced(mark.at, mark.length);
    }
    return words.join(u'|');
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// English and Spanish as Debian has them: packaging/packages asks for both.
Spelling both()
{
    return Spelling({u"en_US"_qs, u"es_PR"_qs});
}

} // namespace

TEST_CASE("a word is fine when any language knows it")
{
    Spelling english({u"en_US"_qs});
    Spelling spelling = both();
    REQUIRE(spelling.languages() == QStringList{u"en"_qs, u"es"_qs});
    const QString text = u"Teh next step: el pr\u00F3ximo paso es difisil, he sayd."_qs;
    CHECK(misspelled(spelling, text) == u"Teh|difisil|sayd");
    CHECK(misspelled(english, u"the next step"_qs).isEmpty());
    CHECK(misspelled(english, u"pr\u00F3ximo"_qs) == u"pr\u00F3ximo");
}

TEST_CASE("composition and apostrophes make no difference")
{
    Spelling spelling = both();
    CHECK(misspelled(spelling, u"pro\u0301ximo isn\u2019t isn't Isn't ISN'T re\u00ADfused"_qs)
              .isEmpty());
}

TEST_CASE("what is no word is left alone")
{
    Spelling spelling = both();
    CHECK(
        misspelled(spelling,
                   u"12 3rd 2nd q4h WRAP SSDI x https://exmple.org/qwrt www.exmple.org exmple.org "
                   "anna@exmple.org (anna@exmple.org), #wrkgrp"_qs)
            .isEmpty());
    CHECK(misspelled(spelling, u"ABCDEFG exmple .org the end.Adn"_qs) == u"ABCDEFG|exmple|Adn");
    CHECK(misspelled(spelling, QString(5000, u'q')).isEmpty());
    CHECK(misspelled(spelling, {}).isEmpty());
}

TEST_CASE("of a hyphenated word the parts that are wrong are found")
{
    Spelling spelling = both();
    CHECK(misspelled(spelling, u"a well-known co-sign, non-complyant wel-known"_qs) ==
          u"complyant");
}

TEST_CASE("own words and names are known")
{
    Spelling spelling = both();
    const QString text = u"Kithbook, kithbook\u2019s, Xiomarra\u2019s Qwertz."_qs;
    CHECK(misspelled(spelling, text).count(u'|') == 3);
    spelling.setOwnWords({u"Kithbook"_qs});
    spelling.setNames({u"Xiomarra Qwertz"_qs});
    CHECK(misspelled(spelling, text).isEmpty());
    spelling.setOwnWords({});
    CHECK(misspelled(spelling, text) == u"Kithbook|kithbook\u2019s");
}

TEST_CASE("suggestions come from each language, the best first")
{
    Spelling spelling = both();
    CHECK(spelling.suggestions(u"teh").contains(u"the"_qs));
    QStringList words = spelling.suggestions(u"dificil");
    CHECK(words.contains(u"dif\u00EDcil"_qs));
    CHECK(words.size() <= Spelling::kMostSuggestions);
    CHECK(words.removeDuplicates() == 0);
    CHECK(spelling.suggestions(QString(5000, u'q')).isEmpty());
}

TEST_CASE("a missing dictionary is silent, and another one of the language does")
{
    Spelling none({u"xx_YY"_qs, u""_qs});
    CHECK(none.languages().isEmpty());
    CHECK(misspelled(none, u"qwrtz"_qs).isEmpty());
    CHECK(none.suggestions(u"qwrtz").isEmpty());

    QTemporaryDir folder;
    Spelling empty({u"en_US"_qs}, folder.path());
    CHECK(misspelled(empty, u"qwrtz"_qs).isEmpty());

    Spelling british({u"en_ZW"_qs});
    CHECK(british.languages() == QStringList{u"en"_qs});
}

TEST_CASE("a dictionary may be in Latin letters of one byte")
{
    QTemporaryDir folder;
    write(folder.filePath(u"es_ES.aff"_qs), "SET ISO8859-1\nTRY aeio\xE1\xE9\n");
    write(folder.filePath(u"es_ES.dic"_qs), "2\nadi\xF3s\nni\xF1o\n");
    Spelling spelling({u"es_MX"_qs}, folder.path());
    CHECK(misspelled(spelling, u"adi\u00F3s ni\u00F1o nino \u674E\u96F7"_qs) ==
          u"nino|\u674E\u96F7");
    CHECK(spelling.suggestions(u"nin\u00F3").contains(u"ni\u00F1o"_qs));

    // In letters that are not read here: silent, not wrong.
    write(folder.filePath(u"es_ES.aff"_qs), "SET KOI8-R\n");
    Spelling other({u"es_ES"_qs}, folder.path());
    CHECK(other.languages().isEmpty());
}

TEST_CASE("a dictionary that is damaged does no harm")
{
    QTemporaryDir folder;
    write(folder.filePath(u"en_US.aff"_qs), QByteArray(500, '\xFF'));
    write(folder.filePath(u"en_US.dic"_qs), QByteArray(500, '\xFF'));
    Spelling spelling({u"en_US"_qs}, folder.path());
    CHECK(spelling.check(u"qwrtz").size() <= 1);
}
