// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/connection.h"
#include "core/book/mutation.h"
#include "core/book/undo.h"
#include "core/notes/caseload.h"
#include "core/records/drafts.h"
#include "core/records/people.h"
#include "tests/core/records/caseload.h"

#include <catch2/generators/catch_generators.hpp>

using namespace kithbook;
using namespace kithbook::test;

namespace {

constexpr QLatin1StringView kLog("log");
constexpr QLatin1StringView kPlace("place");

PersonId addPerson(Book& book, const Catalogues& lists)
{
    Mutation mutation(book, Action::Added);
    PersonDraft draft;
    draft.chosenName = QStringLiteral("Sam T.");
    const auto id = People(book, lists).add(mutation, draft);
    REQUIRE(id);
    REQUIRE(mutation.commit());
    return *id;
}

} // namespace

TEST_CASE("a draft is there after a lock, as it was kept last")
{
    TestBook file(caseloadSchema());
    const PersonId sam = PersonId::random();
    REQUIRE(Drafts(file.book()).keep(kLog, {0, {}, "half"}));
    file.clock().advanceMs(2'000);
    REQUIRE(Drafts(file.book()).keep(kLog, {0, {sam}, "half a word"}));
    file.reopen();
    const Drafts drafts(file.book());
    CHECK((drafts.get(kLog).value() == Draft{kNow + 2'000, {sam}, "half a word"}));
    CHECK(drafts.keptAt(kLog).value() == kNow + 2'000);
    CHECK_FALSE(drafts.get(kPlace).value().has_value());
}

TEST_CASE("a dropped draft is gone, and the others stay")
{
    TestBook file(caseloadSchema());
    Drafts drafts(file.book());
    REQUIRE(drafts.keep(kLog, {0, {}, "a"}));
    REQUIRE(drafts.keep(kPlace, {0, {}, "b"}));
    REQUIRE(drafts.drop(kLog));
    CHECK_FALSE(drafts.keptAt(kLog).value().has_value());
    CHECK(drafts.keptAt(kPlace).value() == kNow);
}

TEST_CASE("a draft kept while an import is open is there however the import ends")
{
    enum class End { Commit, Stop, Interrupt };
    const End end = GENERATE(End::Commit, End::Stop, End::Interrupt);
    TestBook file(caseloadSchema());
    const Catalogues lists = Catalogues::load().value();
    Drafts drafts(file.book());
    REQUIRE(drafts.keep(kPlace, {0, {}, "before"}));
    {
        Mutation import(file.book(), Action::Imported);
        for (size_t i = 0; i < Mutation::kChunkRows; ++i) {
            PersonDraft draft;
            draft.chosenName = QStringLiteral("Row %1").arg(i);
            REQUIRE(People(file.book(), lists).add(import, draft));
        }
        REQUIRE(file->connection().isInTransaction());
        REQUIRE(drafts.keep(kLog, {0, {}, "half"}));
        Mutation refused(file.book(), Action::Added); // somebody saves, and cannot yet
        refused.auditAnyway();
        CHECK(codeOf(refused.commit()) == Code::StillWriting);
        REQUIRE(drafts.keep(kLog, {0, {}, "half a word"}));
        REQUIRE(drafts.drop(kPlace));
        if (end == End::Commit) {
            REQUIRE(import.commit());
        } else if (end == End::Interrupt) {
            file->interrupt(); // Cancel, between two statements
        }
    }
    CHECK_FALSE(file->connection().isInTransaction());
    file.reopen();
    const Drafts after(file.book());
    CHECK(file->connection().integer("SELECT count(*) FROM person").value() ==
          (end == End::Commit ? qint64{Mutation::kChunkRows} : 0));
    CHECK((after.get(kLog).value() == Draft{kNow, {}, "half a word"}));
    CHECK_FALSE(after.keptAt(kPlace).value().has_value());
}

TEST_CASE("drafts leave no step to undo and nothing in the history")
{
    TestBook file(caseloadSchema());
    const auto changes = [&] {
        return file->connection().integer("SELECT count(*) FROM commit_log");
    };
    const auto before = changes();
    REQUIRE(Drafts(file.book()).keep(kLog, {0, {}, "words"}));
    CHECK(changes() == before);
    CHECK_FALSE(lastStep(file.book()).value().has_value());
}

TEST_CASE("erasing somebody takes the drafts about them along and no others")
{
    TestBook file(caseloadSchema());
    const Catalogues lists = shippedLists();
    const PersonId sam = addPerson(file.book(), lists);
    const PersonId ana = addPerson(file.book(), lists);
    Drafts drafts(file.book());
    REQUIRE(drafts.keep(kLog, {0, {ana, sam}, "about both"}));
    REQUIRE(drafts.keep(kPlace, {0, {ana}, "about one"}));
    Mutation mutation(file.book(), Action::Erased);
    REQUIRE(People(file.book(), lists).erase(mutation, sam));
    REQUIRE(mutation.commit());
    CHECK_FALSE(drafts.keptAt(kLog).value().has_value());
    CHECK(drafts.keptAt(kPlace).value() == kNow);
}

TEST_CASE("a draft over the limit is refused and the one before stays")
{
    TestBook file(caseloadSchema());
    Drafts drafts(file.book());
    REQUIRE(drafts.keep(kLog, {0, {}, "kept"}));
    CHECK(codeOf(drafts.keep(kLog, {0, {}, QByteArray(Drafts::kLargest + 1, 'x')})) ==
          Code::TextTooLong);
    REQUIRE(drafts.get(kLog));
    CHECK(drafts.get(kLog).value()->body == "kept");
}
