// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/phrases.h"
#include "tests/support/printing.h"

#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace kithbook;

namespace {

/// Everything that can be said of made-up people, one piece on each line. Sentences have nothing
/// in them but these pieces.
QString allWords(const QString& file)
{
    const auto phrases = Phrases::load(file);
    REQUIRE(codeOf(phrases) == std::nullopt);
    QStringList all;
    for (const QStringList& list : phrases->all()) {
        all += list;
    }
    return all.join(u'\n');
}

QString found(const QString& text, const QString& pattern)
{
    const QRegularExpression word(pattern, QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::UseUnicodePropertiesOption);
    REQUIRE(word.isValid());
    return word.match(text).captured();
}

} // namespace

TEST_CASE("made-up people are spoken of person first, without clinical words or blame")
{
    const QString file = GENERATE(u":/training/people.json"_qs, u":/training/sessions.json"_qs,
                                  u":/training/notes.json"_qs, u":/training/goals.json"_qs);
    const QString text = allWords(file);
    // domain.md C11 and the language guide of ux.md section 5.
    CHECK(found(text, u"\\b(addict\\w*|alcoholi\\w+|abus\\w+|clean|dirty|schizo\\w+|bipolar"
                      u"|depress\\w+|disorder\\w*|diagnos\\w+|psycho\\w+|overdos\\w+)\\b"_qs) ==
          QString());
    CHECK(found(text, u"\\b(refus\\w+|resist\\w+|non-?complian\\w+|complian\\w+|unmotivated|denial"
                      u"|manipulat\\w+|attention|acting out|difficult|aggressive|dangerous"
                      u"|frequent flyer|low-functioning|suffer\\w*|relaps\\w+|committed)\\b"_qs) ==
          QString());
    CHECK(found(text, u"\\b(problems?|symptoms?|deficits?|patients?|cases?|consumers?|clients?"
                      u"|treatment|overdue|late|missing|missed|fail\\w*|delinquent|no-show"
                      u"|delete|purge|kill|abort|terminat\\w+)\\b"_qs) == QString());
}

TEST_CASE("nothing but the sentences planted for it has a word that searches are measured with")
{
    const auto notes = Phrases::load(u":/training/notes.json"_qs);
    REQUIRE(notes);
    for (auto list = notes->all().begin(); list != notes->all().end(); ++list) {
        const QString text = list->join(u'\n');
        INFO(list.key().toStdString());
        CHECK((found(text, u"\\bplan\\b"_qs).isEmpty() || list.key() == u"plan"_qs));
        CHECK((found(text, u"\\bhous"_qs).isEmpty() || list.key().startsWith(u"housing"_qs)));
        CHECK((found(text, u"\\bhousing benefit"_qs).isEmpty() ||
               list.key() == u"housing_benefit"_qs));
        CHECK((found(text, u"xylo"_qs).isEmpty() || list.key() == u"xylograph"_qs));
    }
    for (const QString& planted : notes->list(QLatin1StringView("plan"))) {
        CHECK(found(planted, u"\\bplan\\b"_qs) == u"plan"_qs);
    }
}

TEST_CASE("a phrase that names a list which is not there does not load")
{
    CHECK(codeOf(Phrases::load(u":/training/nothing.json"_qs)) == Code::Internal);
}
