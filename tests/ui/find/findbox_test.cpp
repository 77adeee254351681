// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/audit.h"
#include "core/book/connection.h"
#include "core/notes/notes.h"
#include "core/records/groups.h"
#include "tests/support/printing.h"
#include "tests/ui/support/pagehost.h"
#include "tests/ui/support/pixels.h"
#include "ui/find/findbox.h"
#include "ui/find/findmodel.h"
#include "ui/parts/findbutton.h"
#include "ui/parts/label.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;
using namespace kithbook::test;

namespace {

/// A window with one field, the box over it, and two commands.
class Window
{
public:
    explicit Window(PageHost::Filled filled = PageHost::Filled::Empty)
        : host(filled), before(&window), box(host.desk(), host.names, &window)
    {
        box.setCommands({{u"lock"_qs, u"Lock now"_qs, u"Ctrl+L"_qs, [this] { ++locks; }},
                         {u"backup"_qs, u"Make a backup"_qs, {}, [] {}}});
        window.resize(1000, 700);
        window.show();
        window.activateWindow();
        before.setFocus();
    }

    void open(FindBox::Mode mode = FindBox::Mode::Everything)
    {
        box.open(mode);
        host.settle();
    }
    [[nodiscard]] QLineEdit& field() { return *box.findChild<QLineEdit*>(u"findField"_qs); }
    [[nodiscard]] QListView& list() { return *box.findChild<QListView*>(u"findList"_qs); }
    [[nodiscard]] const FindModel& model() { return *box.findChild<FindModel*>(); }
    void type(const QString& text)
    {
        QTest::keyClicks(&field(), text);
        host.settle();
    }
    void press(int key) { QTest::keyClick(&field(), static_cast<Qt::Key>(key)); }
    [[nodiscard]] QString chosen() { return list().currentIndex().data().toString(); }
    [[nodiscard]] QStringList titles()
    {
        QStringList all;
        for (int i = 0; i < model().rowCount(); ++i) {
            all.append(model().row(i).title.text);
        }
        return all;
    }

    PageHost host;
    QWidget window;
    QLineEdit before;
    FindBox box;
    int locks = 0;
};

NoteId addNote(PageHost& host, PersonId person, const QString& text)
{
    NoteDraft draft;
    draft.person = person;
    draft.writtenMs = host.clock().nowMs();
    draft.offsetMinutes = PageHost::kOffset;
    draft.body = {{u"talked"_qs, text}};
    return host
        .write([&](Book& book, Mutation& mutation) {
            return Notes(book, host.desk().templates()).add(mutation, draft);
        })
        .value();
}

} // namespace

TEST_CASE("the empty box offers recent people and every command")
{
    Window w;
    const PersonId sam = w.host.addPerson(u"Sam T."_qs);
    const PersonId ana = w.host.addPerson(u"Ana"_qs);
    w.host.addCall(sam, 60);
    w.host.addCall(ana, 30);
    w.host.addCall(sam, 20);
    w.open();
    CHECK(w.titles() == QStringList{u"Recent people"_qs, u"Sam T."_qs, u"Ana"_qs, u"Commands"_qs,
                                    u"Lock now"_qs, u"Make a backup"_qs});
    CHECK(w.chosen() == u"Sam T."_qs);
}

TEST_CASE("a note is found in three inputs and the focus goes back where it was")
{
    Window w;
    const NoteId note =
        addNote(w.host, w.host.addPerson(u"Marisol R."_qs), u"We drew the bus map together."_qs);
    QSignalSpy chosen(&w.box, &FindBox::noteChosen);
    w.open();
    w.type(u"bus map"_qs);
    REQUIRE(w.model().row(1).kind == FindRow::Kind::Note);
    CHECK(w.model().row(1).line.text.contains(u"bus map"_qs));
    CHECK_FALSE(w.model().row(1).line.marks.empty());
    w.press(Qt::Key_Return);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.first().first().value<NoteId>() == note);
    CHECK(chosen.first().last() == u"bus map"_qs);
    CHECK(w.box.isHidden());
    CHECK(w.before.hasFocus());
}

TEST_CASE("a group is found by its name and opened")
{
    Window w;
    const GroupId circle =
        w.host
            .write([&](Book& book, Mutation& mutation) {
                GroupDraft group;
                group.name = u"Tuesday circle"_qs;
                group.members = {};
                return Groups(book, w.host.desk().catalogues()).add(mutation, group);
            })
            .value();
    QSignalSpy chosen(&w.box, &FindBox::groupChosen);
    w.open();
    w.type(u"circ"_qs);
    CHECK(w.titles() == QStringList{u"Groups"_qs, u"Tuesday circle"_qs});
    CHECK_FALSE(w.model().row(1).title.marks.empty());
    w.press(Qt::Key_Return);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.first().first().value<GroupId>() == circle);

    w.host.names.setHidden(true);
    w.open();
    w.type(u"circ"_qs);
    CHECK(w.titles() == QStringList{u"Groups"_qs, u"Group"_qs});
}

TEST_CASE("Enter pressed before the answer is there opens what the answer brings")
{
    Window w;
    const PersonId sam = w.host.addPerson(u"Sam T."_qs);
    w.host.addCall(w.host.addPerson(u"Zoe"_qs), 10); // the first that is recent
    QSignalSpy chosen(&w.box, &FindBox::personChosen);
    w.box.open(FindBox::Mode::Everything);
    QTest::keyClicks(&w.field(), u"sam"_qs);
    w.press(Qt::Key_Return);
    CHECK(chosen.isEmpty());
    w.host.settle();
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.first().first().value<PersonId>() == sam);
}

TEST_CASE("arrows choose rows and pass over headings while the focus stays in the field")
{
    Window w;
    w.host.addCall(w.host.addPerson(u"Sam T."_qs), 60);
    w.open();
    CHECK(w.field().hasFocus());
    w.press(Qt::Key_Down);
    CHECK(w.chosen() == u"Lock now"_qs); // over "Commands"
    w.press(Qt::Key_Up);
    CHECK(w.chosen() == u"Sam T."_qs);
    w.press(Qt::Key_Up);
    CHECK(w.chosen() == u"Sam T."_qs); // the first stays the first
    w.press(Qt::Key_PageDown);
    CHECK(w.chosen() == u"Make a backup"_qs);
    CHECK(w.field().hasFocus());
    // What is chosen is said, since the focus does not move.
    CHECK(w.box.findChild<Label*>(u"findCount"_qs)->accessibleName() ==
          u"Command: Make a backup"_qs);
}

TEST_CASE("commands alone come up with their keys, fit loosely and run")
{
    Window w;
    w.host.addPerson(u"Lola N."_qs);
    w.open(FindBox::Mode::Commands);
    CHECK(w.titles() == QStringList{u"Commands"_qs, u"Lock now"_qs, u"Make a backup"_qs});
    CHECK(w.model().row(1).aside == u"Ctrl+L"_qs);
    w.type(u"ln"_qs);
    CHECK(w.titles() == QStringList{u"Commands"_qs, u"Lock now"_qs});
    w.press(Qt::Key_Return);
    CHECK(w.locks == 1);
    CHECK(w.box.isHidden());
}

TEST_CASE("hidden names leave initials and not a word of what was found")
{
    Window w;
    const PersonId sam = w.host.addPerson(u"Sam Torres"_qs);
    addNote(w.host, sam, u"Sam Torres drew a map."_qs);
    w.host.addCall(sam, 60);
    w.host.names.setHidden(true);
    w.open();
    w.type(u"torres"_qs);
    REQUIRE(w.model().found() >= 2);
    for (int i = 0; i < w.model().rowCount(); ++i) {
        const FindRow& row = w.model().row(i);
        CAPTURE(row.sentence);
        CHECK_FALSE((row.title.text + row.line.text + row.sentence).contains(u"Torres"_qs));
        CHECK(row.line.text.isEmpty());
    }
}

TEST_CASE("Esc closes and gives the focus back; what was typed and found is gone")
{
    Window w;
    w.host.addPerson(u"Sam T."_qs);
    w.open();
    w.type(u"sam"_qs);
    w.press(Qt::Key_Escape);
    CHECK(w.box.isHidden());
    CHECK(w.before.hasFocus());
    CHECK(w.field().text().isEmpty());
    CHECK(w.model().rowCount() == 0);
    CHECK(w.box.findChild<Label*>(u"findCount"_qs)->text().isEmpty());
}

TEST_CASE("a lock closes the box and forgets what was in it")
{
    Window w;
    w.host.addPerson(u"Sam T."_qs);
    w.open();
    w.type(u"sam"_qs);
    QSignalSpy locked(&w.host.desk(), &BookDesk::locked);
    w.host.desk().lock();
    CHECK(w.box.isHidden());
    CHECK(w.field().text().isEmpty());
    CHECK(w.model().rowCount() == 0);
    REQUIRE(locked.wait());
    w.box.open(FindBox::Mode::Everything); // there are commands when nothing else is
    CHECK(w.titles().front() == u"Commands"_qs);
}

TEST_CASE("a search is written down with its count, once, and not the words")
{
    Window w;
    w.host.addPerson(u"Sam T."_qs);
    w.open();
    w.type(u"sam"_qs);
    w.press(Qt::Key_Escape);
    w.host.settle();
    const auto searched = w.host.ask([](Book& book) -> Result<qint64> {
        return book.connection().integer("SELECT count(*) FROM audit WHERE action = ?",
                                         static_cast<int>(Action::Searched));
    });
    CHECK(searched == 1);
}

TEST_CASE("nothing that fits says so, and how many fit is said")
{
    Window w;
    w.host.addPerson(u"Sam T."_qs);
    w.open();
    auto* count = w.box.findChild<Label*>(u"findCount"_qs);
    w.type(u"zzz"_qs);
    CHECK(count->text().startsWith(u"Nothing fits"_qs));
    w.field().clear();
    w.type(u"sam"_qs);
    CHECK(count->text() == u"1 found"_qs);
}

TEST_CASE("the box stays within a small window at 200 percent")
{
    Dressed dressed;
    dressed.theme.setTextPercent(200);
    Window w(PageHost::Filled::MadeUp);
    w.window.resize(800, 560);
    w.open();
    w.type(u"the"_qs);
    CHECK(w.window.rect().contains(w.box.geometry()));
    CHECK(w.list().height() > 100);
}

TEST_CASE("the find button says its words and keys, and only Find where there is little room")
{
    FindButton button;
    CHECK(button.accessibleName() == u"Find a person, note or session"_qs);
    CHECK(button.minimumSizeHint().width() < button.sizeHint().width() / 2);
    QSignalSpy clicked(&button, &QAbstractButton::clicked);
    QTest::keyClick(&button, Qt::Key_Space);
    CHECK(clicked.size() == 1);
}
