// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/notetemplates.h"
#include "tests/support/printing.h"

#include <QHash>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

namespace {

QStringList codesOf(const NoteTemplates& lists, const QString& templateCode)
{
    const auto sections = lists.sectionsOf(templateCode);
    REQUIRE(codeOf(sections) == std::nullopt);
    QStringList codes;
    for (const CatalogueEntry* section : *sections) {
        codes += section->code;
    }
    return codes;
}

} // namespace

TEST_CASE("the shipped templates and their sections are those of the domain facts")
{
    const auto lists = NoteTemplates::load();
    REQUIRE(codeOf(lists) == std::nullopt);
    const std::vector<std::pair<QString, QStringList>> expected{
        {u"shared"_qs, {u"talked"_qs, u"offered"_qs, u"landed"_qs, u"next"_qs}},
        {u"dap"_qs, {u"data"_qs, u"assessment"_qs, u"plan"_qs}},
        {u"birp"_qs, {u"behavior"_qs, u"intervention"_qs, u"response"_qs, u"plan"_qs}},
        {u"girp"_qs, {u"goal"_qs, u"intervention"_qs, u"response"_qs, u"plan"_qs}},
        {u"pirp"_qs, {u"problem"_qs, u"intervention"_qs, u"response"_qs, u"plan"_qs}},
        {u"soap"_qs, {u"subjective"_qs, u"objective"_qs, u"assessment"_qs, u"plan"_qs}},
        {u"pie"_qs, {u"problem"_qs, u"intervention"_qs, u"evaluation"_qs}},
        {u"narrative"_qs, {u"story"_qs}},
    };
    REQUIRE(lists->templates().entries().size() == expected.size());
    for (size_t i = 0; i < expected.size(); ++i) {
        CHECK(lists->templates().entries()[i].code == expected[i].first);
        CHECK(codesOf(*lists, expected[i].first) == expected[i].second);
    }
    CHECK(codeOf(lists->sectionsOf(u"haiku"_qs)) == Code::UnknownChoice);
}

TEST_CASE("every section speaks of a field and every label is there in both languages")
{
    const auto lists = NoteTemplates::load();
    REQUIRE(codeOf(lists) == std::nullopt);
    QStringList used;
    for (const CatalogueEntry& entry : lists->templates().entries()) {
        used += entry.links;
    }
    for (const CatalogueEntry& section : lists->sections().entries()) {
        INFO(section.code.toStdString());
        CHECK(used.contains(section.code));
        REQUIRE_FALSE(section.links.isEmpty());
        CHECK(lists->fields().find(section.links.front()) != nullptr);
    }
    for (const Catalogue* list : {&lists->templates(), &lists->sections(), &lists->fields()}) {
        for (const CatalogueEntry& entry : list->entries()) {
            INFO(entry.code.toStdString());
            CHECK(entry.labels.keys() == QStringList{u"en"_qs, u"es"_qs});
        }
    }
}
