// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/cataloguefile.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace kithbook;

namespace {

const QLocale kEnglish(QLocale::English);
const QLocale kSpanish(QLocale::Spanish);

const QByteArray kMoods = R"({
  "format": 1, "catalogue": "moods", "version": 2, "source": "Made up",
  "license": "some license", "attribution": "thanks", "links_to": "winds",
  "samples": [{"id": "survey", "title": "A survey", "size": 40, "multi_select": true}],
  "entries": [
    {"code": "calm", "label": {"en": " Calm ", "es": "En calma"}, "held": true,
     "shares": [{"sample": "survey", "count": 10, "percent": 25.0}]},
    {"code": "sad", "label": {"en": "Sad"}, "digital": true, "billable": false,
     "counts_as": "calm", "links": ["north", "south"]},
    {"code": "other", "label": {"en": "Other"}, "asks_text": true}
  ]
})";

const QByteArray kOverlay = R"({
  "format": 1, "overlay": "moods", "version": 5, "based_on": 2, "source": "An agency",
  "add": [{"code": "proud", "label": {"en": "Proud"}}],
  "hide": ["sad"],
  "rename": [{"code": "calm", "label": {"en": "At ease"}}],
  "order": ["other", "proud"]
})";

/// `json` with one part of it changed; the part must be there.
QByteArray with(QByteArray json, const char* part, const char* instead)
{
    REQUIRE(json.contains(part));
    return json.replace(part, instead);
}

QString catalogueRefusal(const QByteArray& json)
{
    const auto read = parseCatalogue(json);
    REQUIRE(codeOf(read) == Code::BadInput);
    return read.error().detail;
}

QString overlayRefusal(const QByteArray& json)
{
    const auto read = parseOverlay(json);
    REQUIRE(codeOf(read) == Code::BadInput);
    return read.error().detail;
}

Catalogue moods()
{
    const auto read = parseCatalogue(kMoods);
    REQUIRE(read);
    return *read;
}

CatalogueOverlay overlay()
{
    const auto read = parseOverlay(kOverlay);
    REQUIRE(read);
    return *read;
}

QString overlayedRefusal(const CatalogueOverlay& changes)
{
    const auto changed = withOverlay(moods(), changes);
    REQUIRE(codeOf(changed) == Code::BadInput);
    return changed.error().detail;
}

QStringList codes(const Catalogue& catalogue)
{
    QStringList found;
    for (const CatalogueEntry& entry : catalogue.entries()) {
        found.append(entry.code);
    }
    return found;
}

QStringList words(const char* spaced)
{
    return QString::fromLatin1(spaced).split(u' ');
}

} // namespace

TEST_CASE("a list is read with everything it says")
{
    const Catalogue list = moods();
    CHECK(list.info() ==
          CatalogueInfo{QStringLiteral("moods"),
                        2,
                        0,
                        QStringLiteral("Made up"),
                        QStringLiteral("some license"),
                        QStringLiteral("thanks"),
                        QStringLiteral("winds"),
                        {{QStringLiteral("survey"), QStringLiteral("A survey"), 40, true}}});
    CHECK(codes(list) == words("calm sad other"));
    const CatalogueEntry& calm = list.entries()[0];
    CHECK(calm.label(kEnglish) == QStringLiteral("Calm"));
    CHECK(calm.label(kSpanish) == QStringLiteral("En calma"));
    CHECK(calm.traits == Trait::Held);
    CHECK(calm.shares == std::vector<Share>{{QStringLiteral("survey"), 10, 25.0}});
    const CatalogueEntry& sad = list.entries()[1];
    CHECK(sad.traits == Trait::Digital);
    CHECK(sad.countsAs == QStringLiteral("calm"));
    CHECK(sad.links == words("north south"));
    CHECK(list.entries()[2].is(Trait::AsksText));
}

TEST_CASE("a list that is no JSON object of ours is refused with the place")
{
    CHECK(catalogueRefusal({}).startsWith(QStringLiteral("byte")));
    CHECK(catalogueRefusal("{").startsWith(QStringLiteral("byte")));
    CHECK(catalogueRefusal(kMoods + "x").startsWith(QStringLiteral("byte")));
    CHECK(catalogueRefusal(with(kMoods, "Made up", "\xff\xfe")).startsWith(QStringLiteral("byte")));
    CHECK(catalogueRefusal(QByteArray(100'000, '[')).startsWith(QStringLiteral("byte")));
    CHECK(catalogueRefusal("[]") == QStringLiteral("not an object"));
    CHECK(catalogueRefusal("{}") == QStringLiteral("format"));
}

TEST_CASE("a file of more than 1 MiB is refused before it is read")
{
    QByteArray large = kMoods;
    large.append(1024 * 1024 - large.size(), ' ');
    CHECK(parseCatalogue(large));
    CHECK(catalogueRefusal(large + ' ') == QStringLiteral("size"));
}

TEST_CASE("a list in another format or without a version is refused")
{
    CHECK(catalogueRefusal(with(kMoods, "\"format\": 1", "\"format\": 2")) ==
          QStringLiteral("format"));
    for (const char* version : {"0", "-1", "1.5", "\"2\"", "null", "1000001", "1e300"}) {
        CAPTURE(version);
        const QByteArray changed = QByteArray("\"version\": ") + version;
        CHECK(catalogueRefusal(with(kMoods, "\"version\": 2", changed)) ==
              QStringLiteral("version"));
    }
    CHECK(catalogueRefusal(with(kMoods, "\"version\": 2, ", "")) == QStringLiteral("version"));
}

TEST_CASE("each part of a list that does not fit is refused and named")
{
    struct Fault
    {
        const char* part;
        const char* instead;
        const char* where;
    };
    const Fault fault = GENERATE(values<Fault>(
        {{"\"moods\"", "\"mo ods\"", "catalogue"},
         {"\"Made up\"", "\"\"", "source"},
         {"\"Made up\"", "7", "source"},
         {"\"thanks\"", "[]", "attribution"},
         {"\"links_to\"", "\"links_too\"", "unknown key"},
         {"\"id\": \"survey\"", "\"id\": 1", "samples 0 id"},
         {"\"size\": 40", "\"size\": 0", "samples 0 size"},
         {"\"code\": \"sad\"", "\"code\": \"\"", "entries 1 code"},
         {"\"code\": \"sad\", ", "", "entries 1 code"},
         {"\"en\": \"Sad\"", "\"es\": \"Triste\"", "entries 1 label"},
         {"\"en\": \"Sad\"", "\"en\": \" \"", "entries 1 label en"},
         {"\"en\": \"Sad\"", "\"en\": \"S\\u001b[2J\"", "entries 1 label en"},
         {"\"en\": \"Sad\"", "\"en\": \"S\\u0000\"", "entries 1 label en"},
         {"\"en\": \"Sad\"", "\"en\": \"S\", \"EN\": \"S\"", "entries 1 label unknown key"},
         {"\"label\": {\"en\": \"Sad\"}", "\"label\": \"Sad\"", "entries 1 label"},
         {"\"digital\": true", "\"digital\": 1", "entries 1 digital"},
         {"\"digital\": true", "\"digitall\": true", "entries 1 unknown key"},
         {"\"counts_as\": \"calm\"", "\"counts_as\": \"wet\"", "moods sad points nowhere"},
         {"[\"north\", \"south\"]", "\"north\"", "entries 1 links"},
         {"[\"north\", \"south\"]", "[\"north\", 2]", "entries 1 links"},
         {"[\"north\", \"south\"]", "[\"north\", \"north\"]", "entries 1 links twice"},
         {"\"sample\": \"survey\"", "\"sample\": \"poll\"", "moods calm points nowhere"},
         {"\"percent\": 25.0", "\"percent\": 101", "entries 0 shares 0 percent"},
         {"\"percent\": 25.0", "\"percent\": \"25\"", "entries 0 shares 0 percent"},
         {"\"count\": 10", "\"count\": -1", "entries 0 shares 0 count"},
         {"\"code\": \"sad\"", "\"code\": \"calm\"", "moods calm twice"},
         {"\"entries\": [", "\"entries\": [ 3, ", "entries 0"},
         {"\"entries\": [", "\"entries\": {}, \"x\": [", "entries"}}));
    CAPTURE(fault.instead);
    CHECK(catalogueRefusal(with(kMoods, fault.part, fault.instead)) ==
          QString::fromLatin1(fault.where));
}

TEST_CASE("a list of more than a thousand entries or without any is refused")
{
    const auto listOf = [](int count) {
        QByteArrayList entries;
        for (int i = 0; i < count; ++i) {
            entries.append("{\"code\": \"c" + QByteArray::number(i) +
                           "\", \"label\": {\"en\": \"x\"}}");
        }
        return R"({"format": 1, "catalogue": "moods", "version": 1, "source": "x", "entries": [)" +
               entries.join(',') + "]}";
    };
    CHECK(parseCatalogue(listOf(1000)));
    CHECK(catalogueRefusal(listOf(1001)) == QStringLiteral("entries"));
    CHECK(catalogueRefusal(listOf(0)) == QStringLiteral("moods offers nothing"));
}

TEST_CASE("an agency adds, hides, renames and reorders; the published list stays underneath")
{
    const Catalogue shipped = moods();
    const auto changed = withOverlay(shipped, overlay());
    REQUIRE(changed);
    CHECK(codes(*changed) == words("other proud calm sad"));
    CHECK(changed->edition() == QStringLiteral("2+5"));
    CHECK(changed->info().source == shipped.info().source);

    const CatalogueEntry* calm = changed->find(QStringLiteral("calm"));
    REQUIRE(calm);
    CHECK(calm->label(kEnglish) == QStringLiteral("At ease"));
    CHECK(calm->publishedLabel(kEnglish) == QStringLiteral("Calm"));
    CHECK(calm->shares == shipped.find(QStringLiteral("calm"))->shares);
    CHECK(calm->is(Trait::Held));
    CHECK_FALSE(calm->added);

    REQUIRE(changed->find(QStringLiteral("proud")));
    CHECK(changed->find(QStringLiteral("proud"))->added);
    CHECK(changed->find(QStringLiteral("sad"))->hidden);
    CHECK(changed->label(QStringLiteral("sad"), kEnglish) == QStringLiteral("Sad"));
    CHECK(changed->offered().size() == 3);
    CHECK(shipped == moods());
}

TEST_CASE("an overlay made for an earlier version of the list still fits, a later one does not")
{
    CatalogueOverlay changes = overlay();
    changes.basedOn = 1;
    CHECK(withOverlay(moods(), changes));
    changes.basedOn = 3;
    CHECK(overlayedRefusal(changes) == QStringLiteral("moods overlay based_on"));
}

TEST_CASE("an overlay that names what is not there is refused")
{
    const QStringList wet = {QStringLiteral("wet")};
    CatalogueOverlay changes = overlay();
    SECTION("another list")
    {
        changes.catalogue = QStringLiteral("winds");
        CHECK(overlayedRefusal(changes) == QStringLiteral("moods overlay of another list"));
    }
    SECTION("hide")
    {
        changes.hidden = wet;
        CHECK(overlayedRefusal(changes) == QStringLiteral("moods overlay hide"));
    }
    SECTION("rename")
    {
        changes.renamed.insert(wet.first(), {{QStringLiteral("en"), QStringLiteral("Wet")}});
        CHECK(overlayedRefusal(changes) == QStringLiteral("moods overlay rename"));
    }
    SECTION("order")
    {
        changes.order = wet;
        CHECK(overlayedRefusal(changes) == QStringLiteral("moods overlay order"));
    }
    SECTION("adding what is there")
    {
        changes.added.front().code = QStringLiteral("calm");
        changes.order.clear();
        CHECK(overlayedRefusal(changes) == QStringLiteral("moods calm twice"));
    }
    SECTION("hiding everything")
    {
        changes.hidden = words("calm sad other proud");
        CHECK(overlayedRefusal(changes) == QStringLiteral("moods offers nothing"));
    }
}

TEST_CASE("each part of an overlay that does not fit is refused and named")
{
    struct Fault
    {
        const char* part;
        const char* instead;
        const char* where;
    };
    const Fault fault =
        GENERATE(values<Fault>({{"\"format\": 1", "\"format\": 9", "format"},
                                {"\"overlay\"", "\"catalogue\"", "overlay"},
                                {"\"version\": 5", "\"version\": 0", "version"},
                                {"\"based_on\": 2, ", "", "based_on"},
                                {"\"An agency\"", "null", "source"},
                                {"{\"en\": \"Proud\"}", "{}", "add 0 label"},
                                {"[\"sad\"]", "[\"sad\", \"sad\"]", "hide twice"},
                                {"[\"other\", \"proud\"]", "[\"other\", \"other\"]", "order twice"},
                                {"{\"en\": \"At ease\"}", "{}", "rename 0 label"},
                                {", \"label\": {\"en\": \"At ease\"}", "", "rename 0 label"},
                                {"{\"code\": \"calm\", \"label\": {\"en\": \"At ease\"}}",
                                 "{\"code\": \"calm\", \"label\": {\"en\": \"A\"}},"
                                 "{\"code\": \"calm\", \"label\": {\"en\": \"B\"}}",
                                 "rename 1 code twice"},
                                {"\"hide\"", "\"remove\"", "unknown key"}}));
    CAPTURE(fault.instead);
    CHECK(overlayRefusal(with(kOverlay, fault.part, fault.instead)) ==
          QString::fromLatin1(fault.where));
}
