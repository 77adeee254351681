// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/peoplelist.h"
#include "tests/support/printing.h"
#include "tests/ui/support/pagehost.h"
#include "tests/ui/support/pixels.h"
#include "ui/forms/personfield.h"
#include "ui/parts/chipgroup.h"
#include "ui/parts/rowlist.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace kithbook;
using namespace kithbook::test;

namespace {

class Shown
{
public:
    explicit Shown(PageHost& host) : m_host(host), field(host.room())
    {
        field.resize(600, 400);
        field.show();
        field.activateWindow();
        line().setFocus();
        QCoreApplication::processEvents();
    }

    [[nodiscard]] QLineEdit& line() { return *field.findChild<QLineEdit*>(QStringLiteral("who")); }
    void type(const char* text) { QTest::keyClicks(&line(), QString::fromUtf8(text)); }
    void press(Qt::Key key) { QTest::keyClick(&line(), key); }
    void settle() { m_host.settle(); }
    [[nodiscard]] QString chosen() const
    {
        QStringList names;
        for (const PersonName& person : field.chosen()) {
            names.append(person.name);
        }
        return names.join(QStringLiteral(", "));
    }
    [[nodiscard]] RowList* offer() const
    {
        auto* list = field.findChild<RowList*>(QStringLiteral("nameOffer"));
        return list && list->isVisible() ? list : nullptr;
    }

private:
    Dressed m_dressed;
    PageHost& m_host;

public:
    PersonField field;
};

int peopleIn(PageHost& host)
{
    return host.ask([&](Book& book) { return PeopleList(book, host.desk().catalogues()).count(); })
        .value();
}

} // namespace

TEST_CASE("Enter takes the best match, whether or not its answer has come")
{
    PageHost host;
    host.addPerson(QStringLiteral("Rosa Sanz"));
    host.addPerson(QStringLiteral("Sam T."));
    const bool slowly = GENERATE(false, true);
    Shown shown(host);
    shown.type("sa");
    if (slowly) {
        shown.settle();
        CHECK(shown.offer() != nullptr);
    }
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Up);
    shown.press(Qt::Key_Return);
    shown.settle();
    CHECK(shown.chosen() == QStringLiteral("Rosa Sanz"));
    CHECK(shown.line().text() == QStringLiteral("Rosa Sanz"));
    CHECK(shown.offer() == nullptr);
    CHECK_FALSE(shown.field.isDeciding());
}

TEST_CASE("a letter after Enter takes it back")
{
    PageHost host;
    host.addPerson(QStringLiteral("Sam T."));
    host.addPerson(QStringLiteral("Sana"));
    Shown shown(host);
    shown.type("sa");
    shown.press(Qt::Key_Return);
    shown.type("n");
    shown.settle();
    CHECK(shown.chosen().isEmpty());
    shown.press(Qt::Key_Return);
    CHECK(shown.chosen() == QStringLiteral("Sana"));
}

TEST_CASE("a name that nobody has adds nobody by Enter alone, however fast")
{
    PageHost host;
    const bool slowly = GENERATE(false, true);
    Shown shown(host);
    shown.type("Zed");
    if (slowly) {
        shown.settle();
    }
    shown.press(Qt::Key_Return);
    shown.settle();
    CHECK(shown.chosen().isEmpty());
    CHECK(shown.field.hasProblem());
    CHECK(peopleIn(host) == 0);

    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Return);
    CHECK(shown.field.isDeciding());
    shown.settle();
    CHECK(shown.chosen() == QStringLiteral("Zed"));
    CHECK(peopleIn(host) == 1);
    CHECK(host.navigator.undoable == QStringList(QStringLiteral("Zed is added.")));
    CHECK_FALSE(shown.field.hasProblem());
}

TEST_CASE("letters after a chosen name begin another one")
{
    PageHost host;
    host.addPerson(QStringLiteral("Ana"));
    host.addPerson(QStringLiteral("Sam T."));
    Shown shown(host);
    shown.type("an");
    shown.press(Qt::Key_Return);
    shown.settle();
    shown.type("sa");
    CHECK(shown.chosen().isEmpty());
    CHECK(shown.line().text() == QStringLiteral("sa"));
    shown.press(Qt::Key_Return);
    shown.settle();
    CHECK(shown.chosen() == QStringLiteral("Sam T."));
}

TEST_CASE("several people are chosen one after the other and taken off again")
{
    PageHost host;
    host.addPerson(QStringLiteral("Ana"));
    host.addPerson(QStringLiteral("Sam T."));
    Shown shown(host);
    shown.type("an");
    shown.press(Qt::Key_Return);
    shown.settle();
    shown.field.findChild<QAbstractButton*>(QStringLiteral("anotherPerson"))->click();
    CHECK(shown.line().text().isEmpty());
    shown.type("sa");
    shown.press(Qt::Key_Return);
    shown.settle();
    CHECK(shown.chosen() == QStringLiteral("Ana, Sam T."));

    auto* chips = shown.field.findChild<ChipGroup*>(QStringLiteral("chosenPeople"));
    REQUIRE(chips->isVisible());
    chips->chip(shown.field.chosen().front().id.toHex())->click();
    CHECK(shown.chosen() == QStringLiteral("Sam T."));
    CHECK(shown.line().text() == QStringLiteral("Sam T."));
    CHECK_FALSE(chips->isVisible());
}

TEST_CASE("Escape closes the list and keeps what is typed")
{
    PageHost host;
    host.addPerson(QStringLiteral("Sam T."));
    Shown shown(host);
    shown.type("sa");
    shown.settle();
    shown.press(Qt::Key_Escape);
    CHECK(shown.offer() == nullptr);
    CHECK(shown.line().text() == QStringLiteral("sa"));
    CHECK(shown.chosen().isEmpty());
}
