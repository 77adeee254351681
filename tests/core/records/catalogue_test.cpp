// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedStates);
const QLocale kSpanish(QLocale::Spanish, QLocale::Mexico);
const QLocale kGerman(QLocale::German);

CatalogueEntry entry(const QString& code, const Labels& labels)
{
    CatalogueEntry made;
    made.code = code;
    made.labels = labels;
    return made;
}

CatalogueEntry plain(const QString& code)
{
    return entry(code, {{QStringLiteral("en"), code.toUpper()}});
}

CatalogueInfo info()
{
    CatalogueInfo made;
    made.name = QStringLiteral("moods");
    made.version = 3;
    return made;
}

Catalogue made(std::vector<CatalogueEntry> entries)
{
    const auto catalogue = Catalogue::make(info(), std::move(entries));
    REQUIRE(catalogue);
    return *catalogue;
}

std::optional<QString> refusal(const CatalogueInfo& about, std::vector<CatalogueEntry> entries)
{
    const auto catalogue = Catalogue::make(about, std::move(entries));
    REQUIRE(codeOf(catalogue) == Code::BadInput);
    return catalogue.error().detail;
}

} // namespace

TEST_CASE("a label is in the person's language, else in English, else in any")
{
    const auto calm =
        entry(QStringLiteral("calm"), {{QStringLiteral("en"), QStringLiteral("Calm")},
                                       {QStringLiteral("es"), QStringLiteral("En calma")}});
    CHECK(calm.label(kSpanish) == QStringLiteral("En calma"));
    CHECK(calm.label(kEnglish) == QStringLiteral("Calm"));
    CHECK(calm.label(kGerman) == QStringLiteral("Calm"));
    CHECK(calm.label(QLocale::c()) == QStringLiteral("Calm"));
    const auto onlySpanish =
        entry(QStringLiteral("calm"), {{QStringLiteral("es"), QStringLiteral("En calma")}});
    CHECK(onlySpanish.label(kEnglish) == QStringLiteral("En calma"));
}

TEST_CASE("an agency's word replaces the published one in its own language only")
{
    auto calm = entry(QStringLiteral("calm"), {{QStringLiteral("en"), QStringLiteral("Calm")},
                                               {QStringLiteral("es"), QStringLiteral("En calma")}});
    calm.ownLabels.insert(QStringLiteral("en"), QStringLiteral("At ease"));
    CHECK(calm.label(kEnglish) == QStringLiteral("At ease"));
    CHECK(calm.label(kGerman) == QStringLiteral("At ease"));
    CHECK(calm.label(kSpanish) == QStringLiteral("En calma"));
    CHECK(calm.publishedLabel(kEnglish) == QStringLiteral("Calm"));
}

TEST_CASE("a code that is not in the list is answered with itself as its label")
{
    const Catalogue moods = made({plain(QStringLiteral("calm"))});
    CHECK(moods.label(QStringLiteral("calm"), kEnglish) == QStringLiteral("CALM"));
    CHECK(moods.label(QStringLiteral("stormy"), kEnglish) == QStringLiteral("stormy"));
    CHECK(moods.find(QStringLiteral("stormy")) == nullptr);
}

TEST_CASE("a choice that is not in the list is refused, and what a person typed is not repeated")
{
    const Catalogue moods = made({plain(QStringLiteral("calm"))});
    const auto calm = moods.known(QStringLiteral("calm"));
    REQUIRE(calm);
    CHECK((*calm)->code == QStringLiteral("calm"));

    const auto stormy = moods.known(QStringLiteral("stormy"));
    REQUIRE_FALSE(stormy);
    CHECK(stormy.error() == Error{Code::UnknownChoice, QStringLiteral("moods stormy")});
    const auto typed = moods.known(QStringLiteral("met Ana at her house"));
    REQUIRE_FALSE(typed);
    CHECK(typed.error() == Error{Code::UnknownChoice, QStringLiteral("moods")});
}

TEST_CASE("a hidden entry is found and labeled but no longer offered")
{
    auto gone = plain(QStringLiteral("gone"));
    gone.hidden = true;
    const Catalogue moods = made({gone, plain(QStringLiteral("calm"))});
    REQUIRE(moods.offered().size() == 1);
    CHECK(moods.offered().front()->code == QStringLiteral("calm"));
    CHECK(moods.label(QStringLiteral("gone"), kEnglish) == QStringLiteral("GONE"));
    CHECK(moods.known(QStringLiteral("gone")));
    CHECK(moods.entries().size() == 2);
}

TEST_CASE("a list keeps its own index when it is copied or moved")
{
    Catalogue first = made({plain(QStringLiteral("calm")), plain(QStringLiteral("sad"))});
    const Catalogue second = first;
    const Catalogue third = std::move(first);
    CHECK(second.find(QStringLiteral("sad")) == &second.entries()[1]);
    CHECK(third.find(QStringLiteral("sad")) == &third.entries()[1]);
}

TEST_CASE("a list that contradicts itself is refused")
{
    const auto calm = plain(QStringLiteral("calm"));
    CHECK(refusal(info(), {}) == QStringLiteral("moods offers nothing"));
    CHECK(refusal(info(), {calm, calm}) == QStringLiteral("moods calm twice"));

    auto hidden = calm;
    hidden.hidden = true;
    CHECK(refusal(info(), {hidden}) == QStringLiteral("moods offers nothing"));

    auto folded = calm;
    folded.countsAs = QStringLiteral("stormy");
    CHECK(refusal(info(), {folded}) == QStringLiteral("moods calm points nowhere"));

    auto linked = calm;
    linked.links = {QStringLiteral("SC1")};
    CHECK(refusal(info(), {linked}) == QStringLiteral("moods calm points nowhere"));

    auto counted = calm;
    counted.shares = {{QStringLiteral("survey"), 1, 10.0}};
    CHECK(refusal(info(), {counted}) == QStringLiteral("moods calm points nowhere"));
    CatalogueInfo withSample = info();
    withSample.samples = {{QStringLiteral("survey"), QStringLiteral("A survey"), 10, false}};
    CHECK(Catalogue::make(withSample, {counted}));
}

TEST_CASE("a record can keep the edition of the list it was made with")
{
    CatalogueInfo about = info();
    CHECK(Catalogue::make(about, {plain(QStringLiteral("calm"))})->edition() ==
          QStringLiteral("3"));
    about.overlayVersion = 12;
    CHECK(Catalogue::make(about, {plain(QStringLiteral("calm"))})->edition() ==
          QStringLiteral("3+12"));
}

TEST_CASE("codes are letters, digits and underscores, a letter first")
{
    for (const char* good : {"A", "sms_text", "FI19", "dc_2"}) {
        CHECK(isCodeShaped(QString::fromLatin1(good)));
    }
    for (const char* bad : {"", "1a", "_a", "a b", "a-b", "caf\xe9", "a\n"}) {
        CHECK_FALSE(isCodeShaped(QString::fromLatin1(bad)));
    }
    CHECK(isCodeShaped(QString(48, u'a')));
    CHECK_FALSE(isCodeShaped(QString(49, u'a')));
}
