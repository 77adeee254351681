// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/settings.h"
#include "tests/ui/writing/writingdesk.h"
#include "ui/parts/ground.h"

#include <QAccessible>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>

using namespace kithbook;
using namespace kithbook::test;

namespace {

/// The list of short codes on a page with a blank note.
class Codes : public WritingDesk
{
public:
    Codes() { openPage(); }

    [[nodiscard]] TextBox& text() { return section("talked"); }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&text(), static_cast<Qt::Key>(key), modifiers);
    }
    [[nodiscard]] QListView* list()
    {
        return page->findChild<QListView*>(QStringLiteral("shortCodes"));
    }
    [[nodiscard]] bool isOpen() { return list() && list()->isVisible(); }
    [[nodiscard]] QStringList offered()
    {
        QStringList codes;
        REQUIRE(isOpen());
        for (int i = 0; i < list()->model()->rowCount(); ++i) {
            codes += list()->model()->index(i, 0).data().toString();
        }
        return codes;
    }
    [[nodiscard]] QString marked() { return list()->currentIndex().data().toString(); }
    /// What was said last.
    [[nodiscard]] QString heard()
    {
        return find<QLabel>(QStringLiteral("shortCodeKeys")).accessibleName();
    }
};

} // namespace

TEST_CASE("codes that begin so are offered while one is typed, with what they stand for")
{
    Codes codes;
    codes.type("talked", u"Well. ;"_qs);
    CHECK_FALSE(codes.isOpen());
    codes.type("talked", u"s"_qs);
    CHECK(codes.offered() == QStringList{u";story"_qs, u";strength"_qs});
    codes.type("talked", u"tr"_qs);
    CHECK(codes.offered() == QStringList{u";strength"_qs});
    CHECK(codes.list()->model()->index(0, 0).data(Qt::AccessibleTextRole) ==
          u"strength, A strength I saw:"_qs);
    codes.key(Qt::Key_Backspace);
    CHECK(codes.offered().size() == 2);
    codes.type("talked", u"x"_qs);
    CHECK_FALSE(codes.isOpen());
    CHECK(codes.text().hasFocus());
}

TEST_CASE("arrow keys and Enter take a code as one step of undo, and Tab takes the first")
{
    Codes codes;
    codes.type("talked", u"Well. ;s"_qs);
    codes.key(Qt::Key_Down);
    CHECK(codes.marked() == u";story"_qs);
    codes.key(Qt::Key_Down);
    codes.key(Qt::Key_Down);
    CHECK(codes.marked() == u";strength"_qs);
    codes.key(Qt::Key_Return);
    CHECK(codes.text().toPlainText() == u"Well. A strength I saw: "_qs);
    CHECK_FALSE(codes.isOpen());
    codes.text().undo();
    CHECK(codes.text().toPlainText() == u"Well. ;s"_qs);
    CHECK_FALSE(codes.isOpen()); // nobody types
    codes.type("talked", u"t"_qs);
    codes.key(Qt::Key_Tab);
    CHECK(codes.text().toPlainText() == u"Well. From my own story I shared "_qs);
    CHECK(codes.text().hasFocus());
}

TEST_CASE("a whole code is marked and Enter takes it, its letters in any case")
{
    Codes codes;
    codes.type("talked", u";NEXT"_qs);
    CHECK(codes.marked() == u";next"_qs);
    codes.key(Qt::Key_Enter, Qt::KeypadModifier);
    CHECK(codes.text().toPlainText() == u"Next step: "_qs);
}

TEST_CASE("a semicolon that is only a semicolon loses no key")
{
    Codes codes;
    codes.type("talked", u"We had tea;next came the walk"_qs);
    CHECK_FALSE(codes.isOpen());
    codes.type("talked", u" ;"_qs);
    codes.key(Qt::Key_Return);
    codes.type("talked", u" ;)"_qs);
    CHECK_FALSE(codes.isOpen());
    codes.key(Qt::Key_Return);
    codes.type("talked", u"Then ;s"_qs);
    CHECK(codes.isOpen());
    codes.key(Qt::Key_Return); // nothing was chosen
    CHECK_FALSE(codes.isOpen());
    CHECK(codes.text().toPlainText() == u"We had tea;next came the walk ;\n ;)\nThen ;s\n"_qs);
    codes.type("talked", u";s"_qs);
    codes.key(Qt::Key_Up);
    CHECK(codes.text().textCursor().blockNumber() == 2);
    CHECK_FALSE(codes.isOpen());
}

TEST_CASE("Esc closes the list until another code is begun, and Up goes back to none")
{
    Codes codes;
    codes.type("talked", u";s"_qs);
    codes.key(Qt::Key_Down);
    codes.key(Qt::Key_Up);
    CHECK(codes.marked().isEmpty());
    codes.key(Qt::Key_Escape);
    CHECK_FALSE(codes.isOpen());
    codes.type("talked", u"t"_qs);
    CHECK_FALSE(codes.isOpen());
    codes.type("talked", u" ;s"_qs);
    CHECK(codes.isOpen());
    codes.section("next").setFocus();
    CHECK_FALSE(codes.isOpen());
}

TEST_CASE("walking through the text offers nothing")
{
    Codes codes;
    codes.type("talked", u";s here"_qs);
    for (int i = 0; i < 5; ++i) {
        codes.key(Qt::Key_Left);
    }
    CHECK_FALSE(codes.isOpen());
    codes.type("talked", u"t"_qs);
    CHECK(codes.isOpen());
    codes.key(Qt::Key_Right);
    CHECK_FALSE(codes.isOpen());
}

TEST_CASE("a click takes a code and the focus stays in the text")
{
    Codes codes;
    codes.type("talked", u";s"_qs);
    const QRect row = codes.list()->visualRect(codes.list()->model()->index(1, 0));
    QTest::mouseClick(codes.list()->viewport(), Qt::LeftButton, {}, row.center());
    CHECK(codes.text().toPlainText() == u"A strength I saw: "_qs);
    CHECK(codes.text().hasFocus());
    CHECK_FALSE(codes.isOpen());
}

TEST_CASE("all codes are offered when they are asked for, and letters narrow them down")
{
    Codes codes;
    codes.find<QWidget>(u"review"_qs).setFocus();
    codes.page->offerCodes();
    CHECK(codes.host.navigator.said.constLast().contains(u"a part of the note"_qs));
    codes.type("talked", u"Well."_qs);
    codes.page->offerCodes();
    CHECK(codes.offered().size() == 8);
    codes.type("talked", u"ne"_qs);
    CHECK(codes.offered() == QStringList{u";next"_qs});
    CHECK(codes.marked() == u";next"_qs);
    codes.key(Qt::Key_Return);
    CHECK(codes.text().toPlainText() == u"Well. Next step: "_qs);

    codes.page->offerCodes();
    codes.type("talked", u"Oh"_qs);
    CHECK_FALSE(codes.isOpen());
    codes.type("talked", u" ;"_qs);
    codes.page->offerCodes();
    CHECK(codes.offered().size() == 8);
    codes.key(Qt::Key_Tab);
    CHECK(codes.text().toPlainText() == u"Well. Next step: Oh Goal, in their own words: "_qs);
    codes.text().undo();
    CHECK(codes.text().toPlainText() == u"Well. Next step: Oh ;"_qs);
}

TEST_CASE("codes of one's own are offered with the others")
{
    Codes codes;
    REQUIRE(codes.host.write([](Book& book, Mutation& mutation) {
        return Settings(book).set(mutation, Settings::kOwnSnippets, u"bus We planned it."_qs);
    }));
    codes.settle();
    codes.type("talked", u";b"_qs);
    CHECK(codes.offered() == QStringList{u";bus"_qs});
}

TEST_CASE("a screen reader hears how many codes there are, and the one that is marked")
{
    Codes codes;
    codes.type("talked", u";s"_qs);
    CHECK(codes.heard().startsWith(u"2 short codes"_qs));
    CHECK(codes.heard().contains(u"Tab puts in the first"_qs));
    codes.key(Qt::Key_Down);
    CHECK(codes.heard().startsWith(u"story, From my own story I shared"_qs));
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(codes.list());
    REQUIRE(list);
    CHECK(list->role() == QAccessible::List);
    CHECK(list->text(QAccessible::Name) == u"Short codes"_qs);
    REQUIRE(list->childCount() == 2);
    CHECK(list->child(0)->text(QAccessible::Name) == u"story, From my own story I shared"_qs);
    CHECK(list->child(0)->state().selected);
}

TEST_CASE("the list stays within what is to be seen, above the line where there is no room below")
{
    Codes codes;
    codes.page->resize(800, 430);
    codes.settle();
    for (const char* section : {"talked", "next"}) {
        codes.type(section, u";s"_qs);
        REQUIRE(codes.isOpen());
        const QWidget* whole = codes.list()->parentWidget();
        const QRect seen = seenOf(*whole->parentWidget());
        CHECK(seen.contains(whole->geometry()));
        const TextBox& edit = codes.section(section);
        const QRect line = edit.cursorRect();
        const QRect inGround(edit.viewport()->mapTo(whole->parentWidget(), line.topLeft()),
                             line.size());
        CHECK_FALSE(whole->geometry().intersects(inGround));
        codes.type(section, u" "_qs);
    }
}
