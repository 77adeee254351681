// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/connection.h"
#include "core/records/peoplelist.h"
#include "tests/core/records/caseload.h"

using namespace kithbook;
using namespace kithbook::test;

namespace {

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(u'|');
}

void setStatus(Caseload& c, PersonId id, const char* status, const char* reason)
{
    REQUIRE(c.step([&](Mutation& m) {
        return c.people.setStatus(
            m, id, PersonStatus{QString::fromLatin1(status), QString::fromLatin1(reason), {}});
    }));
}

} // namespace

TEST_CASE("people are listed by name as people compare names")
{
    Caseload c;
    for (const QString& name : words("bea|Álvaro|Zoë|Ana Lopez|Ana|ana b")) {
        c.person(name);
    }
    CHECK(namesOf(c.peopleList.list()) == words("Álvaro|Ana|ana b|Ana Lopez|bea|Zoë"));
}

TEST_CASE("a rename moves a person in the list")
{
    Caseload c;
    const PersonId id = c.person(QStringLiteral("Zed"));
    c.person(QStringLiteral("Mo"));
    auto form = c.people.forEditing(id);
    form->chosenName = QStringLiteral("Abe");
    REQUIRE(c.step([&](Mutation& m) { return c.people.edit(m, *form); }));
    CHECK(namesOf(c.peopleList.list()) == words("Abe|Mo"));
    CHECK(namesOf(c.peopleList.named(QStringLiteral("zed"))).isEmpty());
}

TEST_CASE("a list comes page by page and knows how long it is")
{
    Caseload c;
    for (const QString& name : words("a|b|c|d|e")) {
        c.person(name);
    }
    PersonFilter filter;
    filter.limit = 2;
    filter.offset = 2;
    CHECK(namesOf(c.peopleList.list(filter)) == words("c|d"));
    CHECK(c.peopleList.count(filter) == 5);
}

TEST_CASE("closed people are left out unless asked for")
{
    Caseload c;
    c.person(QStringLiteral("Active"));
    setStatus(c, c.person(QStringLiteral("Paused")), "paused", "health");
    setStatus(c, c.person(QStringLiteral("Closed")), "closed", "moved");
    CHECK(namesOf(c.peopleList.list()) == words("Active|Paused"));
    PersonFilter filter;
    filter.statuses = words("closed|paused");
    CHECK(namesOf(c.peopleList.list(filter)) == words("Closed|Paused"));
    CHECK(c.peopleList.count(filter) == 2);
}

TEST_CASE("a part of any name finds a person, accents and case aside")
{
    Caseload c;
    PersonDraft draft;
    draft.chosenName = QStringLiteral("José Ñandú");
    draft.otherNames = QStringLiteral("Pepe");
    c.person(draft);
    c.person(QStringLiteral("Josephine"));
    PersonFilter filter;
    for (const auto& [part, expected] :
         {std::pair("NAND", "José Ñandú"), {"pep", "José Ñandú"}, {"phin", "Josephine"}}) {
        INFO(part);
        filter.nameContains = QString::fromLatin1(part);
        CHECK(namesOf(c.peopleList.list(filter)) == words(expected));
    }
    filter.nameContains = QStringLiteral("%");
    CHECK(namesOf(c.peopleList.list(filter)).isEmpty());
}

TEST_CASE("people not heard of for longest come first, and those never heard of before them")
{
    Caseload c;
    c.session(c.call(c.person(QStringLiteral("Recent")), 1));
    c.session(c.call(c.person(QStringLiteral("Long ago")), 90));
    c.person(QStringLiteral("Never"));
    PersonFilter filter;
    filter.sort = PersonSort::ByLastContact;
    CHECK(namesOf(c.peopleList.list(filter)) == words("Never|Long ago|Recent"));
}

TEST_CASE("next steps are listed by their day, and are due until a day")
{
    Caseload c;
    const auto withStep = [&](const char* name, QDate day) {
        PersonDraft draft;
        draft.chosenName = QString::fromLatin1(name);
        draft.nextStep = QStringLiteral("call");
        draft.nextStepDay = day;
        return c.person(draft);
    };
    withStep("Later", QDate(2026, 5, 20));
    withStep("Soon", QDate(2026, 5, 4));
    withStep("Overdue", QDate(2025, 12, 31));
    setStatus(c, withStep("Closed", QDate(2026, 5, 1)), "closed", "moved");
    c.person(QStringLiteral("None"));
    PersonFilter filter;
    filter.sort = PersonSort::ByNextStep;
    CHECK(namesOf(c.peopleList.list(filter)) == words("Overdue|Soon|Later|None"));
    CHECK(namesOf(c.peopleList.nextStepsUntil(QDate(2026, 5, 4))) == words("Overdue|Soon"));
    CHECK(namesOf(c.peopleList.nextStepsUntil(QDate(2026, 5, 3))) == words("Overdue"));
}

TEST_CASE("the beginnings of words complete a name, an exact name first")
{
    Caseload c;
    for (const QString& name : words("Ana Belen|Mariana|Ana|Belen Ana")) {
        c.person(name);
    }
    PersonDraft nicknamed;
    nicknamed.chosenName = QStringLiteral("Zora");
    nicknamed.otherNames = QStringLiteral("Ána");
    c.person(nicknamed);
    CHECK(namesOf(c.peopleList.named(QStringLiteral("ana"))) ==
          words("Ana|Zora|Ana Belen|Belen Ana"));
    CHECK(namesOf(c.peopleList.named(QStringLiteral("an"), 2)) == words("Ana|Ana Belen"));
    CHECK(namesOf(c.peopleList.named(QStringLiteral("ana b"))) == words("Ana Belen"));
    CHECK(namesOf(c.peopleList.named(QStringLiteral("  "))).isEmpty());
}

TEST_CASE("a name means one person, or says that it does not")
{
    Caseload c;
    const PersonId ana = c.person(QStringLiteral("Ana"));
    const PersonId anaBelen = c.person(QStringLiteral("Ana Belén"));
    const PersonId twin = c.person(QStringLiteral("Lee"));
    const PersonId otherTwin = c.person(QStringLiteral("LEE"));
    CHECK(c.peopleList.one(QStringLiteral("ANA")) == ana);
    CHECK(c.peopleList.one(QStringLiteral("ana belen")) == anaBelen);
    CHECK(c.peopleList.one(QStringLiteral("bel")) == anaBelen);
    CHECK(codeOf(c.peopleList.one(QStringLiteral("an"))) == Code::AmbiguousName);
    CHECK(codeOf(c.peopleList.one(QStringLiteral("lee"))) == Code::AmbiguousName);
    CHECK(codeOf(c.peopleList.one(QStringLiteral("bob"))) == Code::NoSuchRecord);
    CHECK(codeOf(c.peopleList.one(QString())) == Code::NoSuchRecord);
    CHECK(c.peopleList.one(twin.toHex()) == twin);
    CHECK(c.peopleList.one(otherTwin.toHex().first(9).toUpper()) == otherTwin);
    CHECK(codeOf(c.peopleList.one(twin.toHex().first(7))) == Code::NoSuchRecord);
}
