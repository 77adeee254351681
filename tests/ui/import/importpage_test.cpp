// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/undo.h"
#include "core/records/people.h"
#include "core/records/peoplelist.h"
#include "core/records/sessions.h"
#include "tests/support/printing.h"
#include "tests/ui/support/pagehost.h"
#include "tests/ui/support/pixels.h"
#include "ui/import/importpage.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/chipgroup.h"
#include "ui/parts/label.h"
#include "ui/parts/rowlist.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;
using namespace kithbook::test;

namespace {

/// The page on a book of its own; files are "chosen" by setting `file` and `target`.
struct Desk
{
    PageHost host;
    QString file;
    QString target;
    std::unique_ptr<ImportPage> page;

    Desk()
    {
        ImportPage::FileDialogs dialogs{[this](QWidget*) { return file; },
                                        [this](QWidget*) { return target; }};
        page = std::make_unique<ImportPage>(host.room(), std::move(dialogs));
        page->resize(800, 560);
        page->show();
        host.settle();
    }

    template <typename T>
    [[nodiscard]] T& part(const char* name)
    {
        auto* found = page->findChild<T*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return *found;
    }

    [[nodiscard]] QString write(const QByteArray& bytes)
    {
        const QString path = host.folder() + u"/sheet.csv"_qs;
        QFile out(path);
        REQUIRE(out.open(QIODevice::WriteOnly));
        REQUIRE(out.write(bytes) == bytes.size());
        return path;
    }

    /// Presses the filled button and waits for what it started.
    void act()
    {
        REQUIRE(part<Button>("mainAct").isEnabled());
        part<Button>("mainAct").click();
        settle();
    }

    void settle()
    {
        REQUIRE(QTest::qWaitFor([this] { return part<QWidget>("busy").isHidden(); }, 60'000));
        host.settle();
    }

    void choose(const QByteArray& bytes)
    {
        file = write(bytes);
        act();
    }

    void pick(int column, const QString& word)
    {
        auto& field = part<QComboBox>(qPrintable(u"field%1"_qs.arg(column)));
        const int index = field.findText(word);
        REQUIRE(index >= 0);
        field.setCurrentIndex(index);
        Q_EMIT field.activated(index);
    }

    [[nodiscard]] QString mainAct() { return part<Button>("mainAct").text().remove(u'&'); }

    [[nodiscard]] int people()
    {
        return host
            .ask([&](Book& book) { return PeopleList(book, host.desk().catalogues()).count(); })
            .value();
    }
};

} // namespace

TEST_CASE("people come from a file in three steps, and one undo takes them back")
{
    Desk desk;
    CHECK(desk.mainAct() == u"Choose a file"_qs);
    desk.choose("Client Name;Phone;Shoe size\nRosa;555-0100;38\nOmar;;41\n");
    CHECK(desk.part<Label>("fileLine").text() == u"sheet.csv has 2 rows and 3 columns."_qs);
    CHECK(desk.part<ChipGroup>("kind").chosen() == QStringList{u"people"_qs});
    CHECK(desk.part<QComboBox>("field0").currentText() == u"Name"_qs);
    CHECK(desk.part<QComboBox>("field1").currentText() == u"Phone"_qs);
    CHECK(desk.part<QComboBox>("field2").currentText() == u"Leave it out"_qs);
    CHECK(desk.mainAct() == u"Check the rows"_qs);
    desk.act();
    CHECK(desk.part<Label>("result").text() == u"2 people can be added."_qs);
    CHECK(desk.people() == 0);
    CHECK(desk.mainAct() == u"Import"_qs);
    desk.act();
    CHECK(desk.people() == 2);
    CHECK(desk.part<Banner>("done").text() == u"2 people added."_qs);
    CHECK(desk.host.navigator.undoable == QStringList{u"2 people added."_qs});
    REQUIRE(desk.host.ask([](Book& book) { return undoLastStep(book); }));
    CHECK(desk.people() == 0);
}

TEST_CASE("rows that need a look are told in words and can be saved as a file")
{
    Desk desk;
    desk.choose("Name,Started\nRosa,2026-01-01\nOmar,someday\n,2026-01-01\n");
    desk.act();
    CHECK(desk.part<Label>("result").text() == u"1 person can be added. 2 rows need a look."_qs);
    const auto* model = desk.part<RowList>("problemRows").model();
    REQUIRE(model->rowCount() == 2);
    CHECK(model->index(0, 0).data().toString() == u"Row 3"_qs);
    CHECK(model->index(0, 0).data(Qt::AccessibleTextRole).toString() ==
          u"Row 3. Day support began: Kithbook cannot read this day. 2026-05-03 works."_qs);
    desk.target = desk.host.folder() + u"/rows.csv"_qs;
    desk.part<Button>("saveRows").click();
    desk.settle();
    QFile saved(desk.target);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    const QByteArray bytes = saved.readAll();
    CHECK(bytes.startsWith("\xEF\xBB\xBFName,Started,What to look at\r\n"));
    CHECK(bytes.count("\r\n") == 3);
    CHECK(saved.permissions().testFlag(QFile::ReadOther) == false);
    CHECK(desk.host.navigator.said.size() == 1);
    desk.part<Button>("saveRows").click(); // nothing is written over
    desk.settle();
    CHECK(
        desk.part<Banner>("trouble").text().startsWith(errorText({Code::AlreadyExists, {}}).what));
    desk.act();
    CHECK(desk.part<Banner>("done").text() == u"1 person added. 2 rows need a look."_qs);
    desk.part<Button>("showRows").click();
    CHECK(desk.part<RowList>("problemRows").hasFocus());
}

TEST_CASE("a field chosen for another column leaves the first, and the rows are checked again")
{
    Desk desk;
    desk.choose("Name,Called\nRosa,Rosita\n");
    desk.act();
    CHECK(desk.mainAct() == u"Import"_qs);
    desk.pick(1, u"Name"_qs);
    CHECK(desk.part<QComboBox>("field0").currentText() == u"Leave it out"_qs);
    CHECK(desk.mainAct() == u"Check the rows"_qs);
    desk.act();
    desk.act();
    const auto found = desk.host.ask([&](Book& book) {
        return PeopleList(book, desk.host.desk().catalogues()).one(u"Rosita"_qs);
    });
    CHECK(codeOf(found) == std::nullopt);
}

TEST_CASE("without a column of names the page says what to do and nothing is read")
{
    Desk desk;
    desk.choose("Shoe size,Color\n38,red\n");
    desk.act();
    auto& trouble = desk.part<Banner>("trouble");
    CHECK_FALSE(trouble.isHidden());
    CHECK(trouble.text().startsWith(u"No column holds names yet."_qs));
    CHECK(desk.mainAct() == u"Check the rows"_qs);
    desk.pick(1, u"Name"_qs);
    CHECK(trouble.isHidden());
}

TEST_CASE("days that read two ways are asked about before anything is checked")
{
    Desk desk;
    desk.choose("Name,Started\nRosa,1/2/2026\n");
    auto& order = desk.part<ChipGroup>("dayOrder");
    CHECK_FALSE(order.isHidden());
    CHECK(order.chosen().isEmpty());
    desk.part<Button>("mainAct").click();
    CHECK(desk.mainAct() == u"Check the rows"_qs);
    CHECK_FALSE(desk.part<Label>("dayProblem").isHidden());
    CHECK(order.chip(u"month"_qs)->hasFocus());
    order.chip(u"day"_qs)->click();
    desk.act();
    desk.act();
    const auto rows = desk.host.ask([&](Book& book) -> Result<QDate> {
        const Catalogues& lists = desk.host.desk().catalogues();
        return People(book, lists)
            .get(PeopleList(book, lists).one(u"Rosa"_qs).value())
            .map([](const Person& person) { return person.startedDay; });
    });
    CHECK(rows == QDate(2026, 2, 1));
    desk.choose("Name,Started\nOmar,13/2/2026\n");
    CHECK(order.isHidden());
}

TEST_CASE("sessions bring people along when asked to")
{
    Desk desk;
    desk.choose("Date,Client,Minutes\n2026-04-13,Rosa,25\n");
    CHECK(desk.part<ChipGroup>("kind").chosen() == QStringList{u"sessions"_qs});
    desk.act();
    CHECK(desk.part<Label>("result").text() == u"0 people can be added. 1 row needs a look."_qs);
    CHECK_FALSE(desk.part<Button>("mainAct").isEnabled());
    desk.part<ChipGroup>("newcomers").chip(u"add"_qs)->click();
    auto& mode = desk.part<QComboBox>("usualMode");
    mode.setCurrentIndex(mode.findData(u"phone"_qs));
    Q_EMIT mode.activated(mode.currentIndex());
    desk.act();
    CHECK(desk.part<Label>("result").text() ==
          u"1 person can be added. 1 session can be added."_qs);
    desk.act();
    CHECK(desk.people() == 1);
}

TEST_CASE("Cancel leaves the book as it was and the page where it was")
{
    Desk desk;
    QByteArray rows = "Name\n";
    for (int i = 0; i < 20'000; ++i) {
        rows += "Person " + QByteArray::number(i) + '\n';
    }
    desk.choose(rows);
    desk.act();
    CHECK(desk.mainAct() == u"Import"_qs);
    desk.part<Button>("mainAct").click();
    const auto& busy = desk.part<QWidget>("busy");
    CHECK_FALSE(busy.isHidden());
    CHECK_FALSE(desk.part<Button>("mainAct").isEnabled());
    auto* cancel = busy.findChild<QAbstractButton*>();
    CHECK(cancel->hasFocus());
    cancel->click();
    desk.settle();
    CHECK(desk.people() == 0);
    CHECK(desk.host.navigator.said == QStringList{u"Stopped. Your book is as it was."_qs});
    CHECK(desk.mainAct() == u"Import"_qs);
    CHECK(desk.part<Button>("mainAct").isEnabled());
}

TEST_CASE("leaving the page while rows are written leaves the book as it was")
{
    Desk desk;
    QByteArray rows = "Name\n";
    for (int i = 0; i < 20'000; ++i) {
        rows += "Person " + QByteArray::number(i) + '\n';
    }
    desk.choose(rows);
    desk.act();
    desk.part<Button>("mainAct").click();
    desk.page.reset();
    desk.host.settle();
    CHECK(desk.people() == 0);
}

TEST_CASE("a file that cannot be read is told, and the one before stays")
{
    Desk desk;
    desk.choose("Name\nRosa\n");
    desk.file = desk.write("PK\x03\x04 and so on");
    desk.part<Button>("chooseFile").click();
    desk.settle();
    CHECK(desk.part<Banner>("trouble").text().contains(u"save it as CSV"_qs));
    CHECK(desk.part<QComboBox>("field0").currentText() == u"Name"_qs);
    desk.file = desk.host.folder() + u"/not-there.csv"_qs;
    desk.part<Button>("chooseFile").click();
    desk.settle();
    CHECK(desk.part<Banner>("trouble").text().startsWith(u"There is no file"_qs));
}

TEST_CASE("values of the sheet are not shown while names are hidden")
{
    Desk desk;
    desk.choose("Name\nRosa\n");
    auto& field = desk.part<QComboBox>("field0");
    CHECK(field.accessibleDescription() == u"Rosa"_qs);
    desk.host.names.setHidden(true);
    CHECK_FALSE(field.accessibleDescription().contains(u"Rosa"_qs));
    for (const Label* label : desk.page->findChildren<Label*>()) {
        CHECK_FALSE(label->text().contains(u"Rosa"_qs));
    }
}

TEST_CASE("at twice the text size nothing has to be scrolled sideways")
{
    Dressed dressed;
    dressed.theme.setTextPercent(200);
    Desk desk;
    const auto* scroll = desk.page->findChild<QScrollArea*>();
    const auto isNarrowEnough = [&] {
        QCoreApplication::sendPostedEvents();
        return scroll->widget()->width() <= scroll->viewport()->width();
    };
    CHECK(isNarrowEnough());
    desk.choose("Date,Client,Minutes,Type of contact\n1/2/2026,Rosa,25,Call\n1/2/2026,,25,Call\n");
    CHECK(isNarrowEnough());
    desk.part<ChipGroup>("dayOrder").chip(u"month"_qs)->click();
    desk.act();
    CHECK(isNarrowEnough());
    CHECK(desk.page->width() == 800);
}

TEST_CASE("everything on the page has a name and is reached by Tab")
{
    Desk desk;
    desk.choose("Date,Client,Minutes\n1/2/2026,Rosa,25\n");
    desk.part<ChipGroup>("dayOrder").chip(u"month"_qs)->click();
    desk.act();
    QSet<QWidget*> toReach;
    for (auto* widget : desk.page->findChildren<QWidget*>()) {
        const bool takesTab = widget->focusPolicy() & Qt::TabFocus;
        if (!widget->isVisible() || !widget->isEnabled() || !takesTab || widget->focusProxy()) {
            continue;
        }
        toReach.insert(widget);
        INFO(widget->metaObject()->className() << ' ' << widget->objectName().toStdString());
        const auto* interface = QAccessible::queryAccessibleInterface(widget);
        REQUIRE(interface != nullptr);
        CHECK_FALSE(interface->text(QAccessible::Name).isEmpty());
    }
    CHECK(toReach.size() > 6);
    desk.part<Button>("chooseFile").setFocus();
    for (int i = 0; i < 40; ++i) {
        toReach.remove(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const QWidget* left : toReach) {
        INFO(left->metaObject()->className() << ' ' << left->objectName().toStdString());
        CHECK(left == nullptr);
    }
}
