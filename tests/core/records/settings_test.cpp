// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/undo.h"
#include "core/records/settings.h"
#include "tests/core/records/caseload.h"

using namespace kithbook;
using namespace kithbook::test;

TEST_CASE("a setting is what it was last set to, in the book it was set in")
{
    Caseload c;
    Settings settings(c.book);
    const auto set = [&](const char* value) {
        return c.step([&](Mutation& m) {
            return settings.set(m, Settings::kPersonWord, QString::fromLatin1(value));
        });
    };
    CHECK(settings.get(Settings::kPersonWord)->isNull());
    REQUIRE(set("member"));
    REQUIRE(set("peer"));
    CHECK(settings.get(Settings::kPersonWord) == QStringLiteral("peer"));
    CHECK(settings.get(Settings::kJobTitle)->isNull());
    REQUIRE(undoLastStep(c.book));
    CHECK(settings.get(Settings::kPersonWord) == QStringLiteral("member"));
    REQUIRE(undoLastStep(c.book));
    CHECK(settings.get(Settings::kPersonWord)->isNull());
    REQUIRE(set("neighbor"));
    CHECK(settings.get(Settings::kPersonWord) == QStringLiteral("neighbor"));
    REQUIRE(set(""));
    CHECK(settings.get(Settings::kPersonWord)->isNull());
    CHECK(c.isSound());
}

TEST_CASE("set twice in one step, the later one counts")
{
    Caseload c;
    Settings settings(c.book);
    REQUIRE(c.step([&](Mutation& m) {
        return settings.set(m, Settings::kJobTitle, QStringLiteral("helper")).and_then([&] {
            return settings.set(m, Settings::kJobTitle, QStringLiteral("peer specialist"));
        });
    }));
    CHECK(settings.get(Settings::kJobTitle) == QStringLiteral("peer specialist"));
    CHECK(codeOf(c.step([&](Mutation& m) {
              return settings.set(m, Settings::kJobTitle,
                                  QString(Settings::kLongestValue + 1, u'x'));
          })) == Code::TextTooLong);
}
