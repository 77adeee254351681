// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/contactways.h"
#include "tests/core/records/caseload.h"

using namespace kithbook;
using namespace kithbook::test;

namespace {

ContactWayDraft phoneOf(PersonId person)
{
    ContactWayDraft draft;
    draft.person = person;
    draft.kind = QStringLiteral("phone");
    draft.address = QStringLiteral("555 0100");
    draft.label = QStringLiteral("work");
    draft.safe = QStringLiteral("ask_first");
    draft.safeRule = QStringLiteral("no voicemail");
    return draft;
}

ContactWayId add(Caseload& c, const ContactWayDraft& draft)
{
    const auto id = c.step([&](Mutation& m) { return c.ways.add(m, draft); });
    REQUIRE(codeOf(id) == std::nullopt);
    return *id;
}

} // namespace

TEST_CASE("a way of contact keeps its rule, and the preferred one comes first")
{
    Caseload c;
    const PersonId ana = c.person(QStringLiteral("Ana"));
    const ContactWayDraft phone = phoneOf(ana);
    add(c, phone);
    ContactWayDraft email = phone;
    email.kind = QStringLiteral("email");
    email.preferred = true;
    add(c, email);
    const auto ways = c.ways.of(ana);
    REQUIRE(ways);
    REQUIRE(ways->size() == 2);
    CHECK(static_cast<const ContactWayDraft&>((*ways)[0]) == email);
    CHECK(static_cast<const ContactWayDraft&>((*ways)[1]) == phone);
    CHECK(c.ways.of(PersonId::random())->empty());
}

TEST_CASE("a way of contact that says nothing is refused")
{
    Caseload c;
    ContactWayDraft draft = phoneOf(PersonId::random());
    const auto code = [&] {
        return codeOf(c.step([&](Mutation& m) { return c.ways.add(m, draft); }));
    };
    CHECK(code() == std::nullopt);
    SECTION("of nobody")
    {
        draft.person = PersonId();
        CHECK(code() == Code::PersonMissing);
    }
    SECTION("of no kind, or none we know")
    {
        draft.kind.clear();
        CHECK(code() == Code::UnknownChoice);
        draft.kind = QStringLiteral("pigeon");
        CHECK(code() == Code::UnknownChoice);
    }
    SECTION("neither safe nor unsafe")
    {
        draft.safe.clear();
        CHECK(code() == Code::UnknownChoice);
    }
    SECTION("of another kind without saying which")
    {
        draft.kind = QStringLiteral("other");
        draft.label.clear();
        CHECK(code() == Code::OtherNeedsText);
    }
    SECTION("with an address over the limit")
    {
        draft.address = QString(ContactWays::kLongestAddress + 1, u'1');
        CHECK(code() == Code::TextTooLong);
    }
}

TEST_CASE("a way of contact is edited, goes to Trash and comes back")
{
    Caseload c;
    const PersonId ana = c.person(QStringLiteral("Ana"));
    const ContactWayId id = add(c, phoneOf(ana));
    auto form = c.ways.forEditing(id);
    REQUIRE(form);
    form->safe = QStringLiteral("no");
    form->safeRule.clear();
    REQUIRE(c.step([&](Mutation& m) { return c.ways.edit(m, *form); }));
    CHECK(c.ways.of(ana)->front().safe == QStringLiteral("no"));
    CHECK(c.ways.of(ana)->front().safeRule.isEmpty());
    c.step([&](Mutation& m) { return c.ways.moveToTrash(m, id), 0; });
    CHECK(c.ways.of(ana)->empty());
    c.step([&](Mutation& m) { return c.ways.putBack(m, id), 0; });
    CHECK(c.ways.of(ana)->size() == 1);
    CHECK(codeOf(c.ways.forEditing(ContactWayId::random())) == Code::NoSuchRecord);
    CHECK(c.isSound());
}
