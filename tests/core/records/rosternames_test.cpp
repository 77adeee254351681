// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/rosternames.h"
#include "core/records/settings.h"
#include "tests/core/records/caseload.h"

#include <QStringList>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

namespace {

/// Who of `roster` is named, by name.
QStringList found(const QString& text, const QStringList& roster)
{
    std::vector<PersonName> people;
    for (const QString& name : roster) {
        people.push_back({PersonId::random(), name, {}});
    }
    QStringList names;
    for (const PersonName& each : namedIn(text, people)) {
        names.append(each.name);
    }
    return names;
}

} // namespace

TEST_CASE("a name is found whatever its case, its accents and the marks around it")
{
    const QStringList roster{QStringLiteral("Hana P."), QStringLiteral("José Núñez")};
    CHECK(found(QStringLiteral("then hana's list"), roster) ==
          QStringList(QStringLiteral("Hana P.")));
    CHECK(found(QStringLiteral("(HANA)"), roster) == QStringList(QStringLiteral("Hana P.")));
    CHECK(found(QStringLiteral("We heard Jose."), roster) ==
          QStringList(QStringLiteral("José Núñez")));
    CHECK(found(QStringLiteral("Señora Nunez came by"), roster) ==
          QStringList(QStringLiteral("José Núñez")));
    CHECK(found(QStringLiteral("Jose\u0301 laughed"), roster) ==
          QStringList(QStringLiteral("José Núñez")));
}

TEST_CASE("names are found in the order of the roster, each once")
{
    const QStringList roster{QStringLiteral("Wes L."), QStringLiteral("Hana P.")};
    CHECK(found(QStringLiteral("Hana and Wes and Hana"), roster) == roster);
}

TEST_CASE("part of a longer word is no name")
{
    CHECK(found(QStringLiteral("The samples were the same"), {QStringLiteral("Sam T.")}).isEmpty());
    CHECK(found(QStringLiteral("Ray-Ban"), {QStringLiteral("Ray M.")}).size() == 1);
}

TEST_CASE("one letter and the small words of a name name nobody")
{
    const QStringList roster{QStringLiteral("Sam T."), QStringLiteral("Juan de la Cruz"),
                             QStringLiteral("O"), QString()};
    CHECK(found(QStringLiteral("Plan T, de la una a las dos, O no"), roster).isEmpty());
    CHECK(found(QStringLiteral("con la señora Cruz"), roster) ==
          QStringList(QStringLiteral("Juan de la Cruz")));
}

TEST_CASE("a name that is also a word needs its capital")
{
    const QStringList roster{QStringLiteral("Will B."), QStringLiteral("Luz"),
                             QStringLiteral("Hope A.")};
    CHECK(found(QStringLiteral("we will hope for more luz"), roster).isEmpty());
    CHECK(found(QStringLiteral("then Will and Luz left"), roster) ==
          QStringList{QStringLiteral("Will B."), QStringLiteral("Luz")});
}

TEST_CASE("scripts without spaces and without capitals are read as well")
{
    CHECK(found(QStringLiteral("今天王小芳说了很多"), {QStringLiteral("王小芳")}).size() == 1);
    CHECK(found(QStringLiteral("今天说了很多"), {QStringLiteral("王小芳")}).isEmpty());
    CHECK(found(QStringLiteral("كانت ليلى هنا"), {QStringLiteral("ليلى")}).size() == 1);
    CHECK(found(QStringLiteral("Пришла Ольга"), {QStringLiteral("ольга П.")}).size() == 1);
}

TEST_CASE("nothing written names nobody")
{
    CHECK(found({}, {QStringLiteral("Hana P.")}).isEmpty());
    CHECK(found(QStringLiteral("12:30, 50 % 😀"), {QStringLiteral("😀"), QStringLiteral("12")})
              .isEmpty());
}

TEST_CASE("a cover puts first letters in place of the names it was told, and leaves the rest")
{
    NameCover cover;
    cover.add(u"Marisol Ruiz-O'Neil"_qs);
    cover.add(u"José de la Cruz"_qs);
    cover.add(u"Will May"_qs);
    cover.add(u"Al T."_qs);
    CHECK(cover.covered(u"Marisol's bus, MARISOL; Ruiz and Neil."_qs) ==
          u"M.'s bus, M.; R. and N.."_qs);
    CHECK(cover.covered(u"José met Cruz at la plaza."_qs) == u"J. met C. at la plaza."_qs);
    // Words of their own, two letters, and other forms stay: better too little than a text in
    // holes.
    CHECK(cover.covered(u"Will will go in May with Al."_qs) == u"Will will go in May with Al."_qs);
    CHECK(cover.covered(u"marisol, Marisolita"_qs) == u"marisol, Marisolita"_qs);
    CHECK(cover.covered({}) == QString());
    CHECK(NameCover().covered(u"Marisol"_qs) == u"Marisol"_qs);
    cover.add(QString::fromUtf8("𝒜nna"));
    CHECK(cover.covered(QString::fromUtf8("😀 𝒜nna")) == QString::fromUtf8("😀 𝒜."));
}

TEST_CASE("the names of a book are those of everybody in it, and of its owner")
{
    test::Caseload c;
    const auto add = [&c](const QString& name, const QString& others) {
        PersonDraft draft;
        draft.chosenName = name;
        draft.otherNames = others;
        return c.step([&](Mutation& m) { return c.people.add(m, draft); });
    };
    REQUIRE(add(u"Sam Tolliver"_qs, u"Samwise"_qs));
    const auto gone = add(u"Xochitl"_qs, {});
    REQUIRE(gone);
    c.step([&](Mutation& m) {
        c.people.moveToTrash(m, *gone);
        return Settings(c.book).set(m, Settings::kOwnName, u"Luz D."_qs);
    });
    auto names = namesInBook(c.book);
    REQUIRE(codeOf(names) == std::nullopt);
    names->sort();
    CHECK(*names == QStringList{u"Luz D."_qs, u"Sam Tolliver"_qs, u"Samwise"_qs, u"Xochitl"_qs});
}
