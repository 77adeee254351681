// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/owntemplates.h"
#include "core/records/settings.h"
#include "tests/core/notes/filledbook.h"

using namespace kithbook;
using namespace kithbook::test;

namespace {

constexpr const char* kSections = R"({
    "format": 1, "overlay": "note_sections", "version": 1, "based_on": 1, "source": "Agency",
    "add": [{"code": "welcome", "label": {"en": "Arriving"}, "links": ["purpose"]}]})";
constexpr const char* kTemplates = R"({
    "format": 1, "overlay": "note_templates", "version": 1, "based_on": 1, "source": "Agency",
    "add": [{"code": "ours", "label": {"en": "Ours"}, "links": ["welcome", "story"]}]})";

Result<NoteTemplates> keep(FilledBook& book, const QByteArray& file)
{
    Mutation mutation(book.book(), Action::SettingChanged);
    auto lists = keepTemplateFile(book.book(), mutation, book.templates(), file);
    if (lists) {
        REQUIRE(mutation.commit());
    }
    return lists;
}

QStringList ownCodes(const NoteTemplates& lists, const NoteTemplates& shipped)
{
    QStringList codes;
    for (const CatalogueEntry* entry : ownTemplates(lists, shipped)) {
        codes += entry->code;
    }
    return codes;
}

/// As the book offers them when it is opened.
NoteTemplates offered(FilledBook& book)
{
    NoteTemplates lists = book.templates();
    CHECK(addOwnTemplates(book.book(), lists) == true);
    return lists;
}

} // namespace

TEST_CASE("templates of an agency are kept in the book and offered when it opens")
{
    FilledBook book;
    CHECK(ownCodes(offered(book), book.templates()).isEmpty());
    const QByteArray both = QByteArray("[") + kSections + "," + kTemplates + "]";
    const auto lists = keep(book, both);
    REQUIRE(codeOf(lists) == std::nullopt);
    CHECK(ownCodes(*lists, book.templates()) == QStringList{u"ours"_qs});
    book.reopen();
    CHECK(ownCodes(offered(book), book.templates()) == QStringList{u"ours"_qs});
    CHECK(offered(book).sectionsOf(u"ours"_qs)->front()->code == u"welcome");

    book.change(Action::SettingChanged,
                [&](Mutation& m) { REQUIRE(dropOwnTemplates(book.book(), m)); });
    CHECK(ownCodes(offered(book), book.templates()).isEmpty());
}

TEST_CASE("notes in a template that was dropped keep its words, and it can come back")
{
    FilledBook book;
    REQUIRE(keep(book, QByteArray("[") + kSections + "," + kTemplates + "]"));
    for (int i = 0; i < 2; ++i) {
        book.change(Action::SettingChanged,
                    [&](Mutation& m) { REQUIRE(dropOwnTemplates(book.book(), m)); });
        const NoteTemplates lists = offered(book);
        CHECK(ownCodes(lists, book.templates()).isEmpty());
        CHECK(lists.templates().label(u"ours"_qs, QLocale()) == u"Ours");
        REQUIRE(lists.sectionsOf(u"ours"_qs));
        CHECK(lists.sectionsOf(u"ours"_qs)->front()->label(QLocale()) == u"Arriving");
        CHECK(lists.sections().find(u"welcome"_qs)->hidden);
    }
    REQUIRE(codeOf(keep(book, kTemplates)) == std::nullopt);
    CHECK(ownCodes(offered(book), book.templates()) == QStringList{u"ours"_qs});
}

TEST_CASE("a file that fills the whole setting is dropped, too")
{
    FilledBook book;
    QByteArray file = kTemplates;
    QByteArray more;
    for (int i = 0; more.size() < Settings::kLongestValue - 400; ++i) {
        more += R"({"code": "ours)" + QByteArray::number(i) +
                R"(", "label": {"en": "Ours"}, "links": ["talked"]}, )";
    }
    file.replace(R"({"code": "ours",)", more + R"({"code": "ours",)").replace("welcome", "talked");
    REQUIRE(codeOf(keep(book, file)) == std::nullopt);
    book.change(Action::SettingChanged,
                [&](Mutation& m) { REQUIRE(dropOwnTemplates(book.book(), m)); });
    CHECK(ownCodes(offered(book), book.templates()).isEmpty());
}

TEST_CASE("the two lists may come one after the other, and a new one takes the old one's place")
{
    FilledBook book;
    CHECK(codeOf(keep(book, kTemplates)) == Code::BadInput); // its section is not there
    REQUIRE(codeOf(keep(book, kSections)) == std::nullopt);
    REQUIRE(codeOf(keep(book, kTemplates)) == std::nullopt);
    QByteArray other = kTemplates;
    other.replace("\"ours\"", "\"theirs\"");
    REQUIRE(codeOf(keep(book, other)) == std::nullopt);
    CHECK(ownCodes(offered(book), book.templates()) == QStringList{u"theirs"_qs});
    // A template stands on this section.
    QByteArray without = kSections;
    without.replace("welcome", "arrival");
    CHECK(codeOf(keep(book, without)) == Code::BadInput);
    CHECK(ownCodes(offered(book), book.templates()) == QStringList{u"theirs"_qs});
}

TEST_CASE("a file that holds no template is refused and nothing is kept")
{
    FilledBook book;
    const QByteArray ofModes = R"({"format": 1, "overlay": "modes", "version": 1, "based_on": 1,
        "source": "A", "hide": ["phone"]})";
    for (const QByteArray& file :
         {QByteArray(), QByteArray("[]"), QByteArray("[1]"), QByteArray("hello"), QByteArray("{}"),
          ofModes, QByteArray("[") + kSections + "," + ofModes + "]"}) {
        INFO(file.toStdString());
        CHECK(codeOf(keep(book, file)) == Code::BadInput);
    }
    CHECK(ownCodes(offered(book), book.templates()).isEmpty());
    CHECK(offered(book).sections().find(u"welcome"_qs) == nullptr);
}
