// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/reflections.h"
#include "tests/support/printing.h"
#include "tests/ui/support/pagehost.h"
#include "ui/parts/label.h"
#include "ui/parts/textbox.h"
#include "ui/reflection/reflectionpage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>
#include <QTimer>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;
using namespace kithbook::test;

namespace {

class ReflectionDesk
{
public:
    ReflectionDesk()
    {
        session = host.addCall(host.addPerson(u"Sam T."_qs), 60);
        openPage();
    }

    void openPage()
    {
        page = std::make_unique<ReflectionPage>(host.room());
        page->resize(1158, 772);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
    }
    void reflect(SessionId on)
    {
        page->reflect(on);
        settle();
    }
    void settle()
    {
        for (int i = 0; i < 3; ++i) {
            host.settle();
        }
    }
    template <typename T = QWidget>
    [[nodiscard]] T& find(const QString& name)
    {
        auto* found = page->findChild<T*>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        return *found;
    }
    void click(const QString& name)
    {
        QTest::mouseClick(&find<QAbstractButton>(name), Qt::LeftButton);
        settle();
    }
    [[nodiscard]] TextBox& text() { return find<TextBox>(u"reflection"_qs); }
    void write(const QString& words)
    {
        text().setFocus();
        QTest::keyClicks(&text(), words);
    }
    [[nodiscard]] std::vector<Reflection> inBook()
    {
        return host.ask([](Book& book) { return Reflections(book).newest(50); }).value();
    }
    [[nodiscard]] bool says(const QString& words)
    {
        const auto labels = page->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    PageHost host;
    SessionId session;
    std::unique_ptr<ReflectionPage> page;
};

} // namespace

TEST_CASE("before the first reflection the page says what private means, and afterwards in a line")
{
    ReflectionDesk desk;
    desk.reflect(desk.session);
    CHECK(desk.find(u"promise"_qs).isVisible());
    CHECK(desk.says(u"A court or your agency may have a right to ask"_qs));
    CHECK_FALSE(desk.text().isVisible());
    desk.click(u"done"_qs);
    CHECK_FALSE(desk.find(u"promise"_qs).isVisible());
    CHECK(QApplication::focusWidget() == &desk.text());
    CHECK(desk.find(u"privacyLine"_qs).isVisible());
    desk.write(u"Tired."_qs);
    desk.click(u"done"_qs);
    CHECK(desk.host.navigator.backs == 1);

    desk.openPage();
    desk.reflect(desk.session);
    CHECK_FALSE(desk.find(u"promise"_qs).isVisible());
    CHECK(desk.find(u"privacyLine"_qs).isVisible());
    CHECK(desk.text().toPlainText() == u"Tired."_qs);
}

TEST_CASE("it is kept two seconds after a key, and names the session and nobody")
{
    ReflectionDesk desk;
    desk.reflect(desk.session);
    desk.click(u"done"_qs);
    desk.write(u"I was sad"_qs);
    CHECK(desk.inBook().empty());
    auto& timer = desk.find<QTimer>(u"keepTimer"_qs);
    REQUIRE(timer.isActive());
    QMetaObject::invokeMethod(&timer, "timeout");
    desk.settle();
    REQUIRE(desk.inBook().size() == 1);
    CHECK(desk.inBook().front().text == u"I was sad"_qs);
    CHECK(desk.inBook().front().session == desk.session);
    CHECK(desk.says(u"Saved 9:15"_qs));
    CHECK(desk.says(u"After a session: Phone"_qs));
    CHECK_FALSE(desk.says(u"Sam"_qs));
}

TEST_CASE("one reflection leads to another, and each comes back with its own words")
{
    ReflectionDesk desk;
    desk.reflect({});
    desk.click(u"done"_qs);
    desk.write(u"first"_qs);
    desk.host.clock().advanceMs(86'400'000);
    desk.click(u"writeAnother"_qs);
    CHECK(desk.text().toPlainText().isEmpty());
    desk.write(u"second"_qs);
    desk.click(u"earlier"_qs);
    CHECK(desk.text().toPlainText() == u"first"_qs);
    CHECK(desk.inBook().size() == 2);
    desk.click(u"earlier"_qs);
    CHECK(desk.text().toPlainText() == u"second"_qs);
    CHECK_FALSE(desk.says(u"first"_qs)); // a list of days, and of no words
}

TEST_CASE("erasing asks once, and then nothing of it is written again")
{
    ReflectionDesk desk;
    desk.reflect(desk.session);
    desk.click(u"done"_qs);
    CHECK_FALSE(desk.find<QAbstractButton>(u"erase"_qs).isEnabled());
    desk.write(u"gone soon"_qs);
    desk.page->keepDraft();
    desk.settle();
    desk.write(u" and more"_qs);
    desk.click(u"erase"_qs);
    CHECK(desk.find(u"eraseSure"_qs).isVisible());
    CHECK(QApplication::focusWidget() == &desk.find(u"keepReflection"_qs));
    desk.click(u"keepReflection"_qs);
    CHECK_FALSE(desk.find(u"eraseSure"_qs).isVisible());
    CHECK(desk.inBook().size() == 1);
    desk.click(u"erase"_qs);
    desk.click(u"eraseForGood"_qs);
    CHECK(desk.inBook().empty());
    desk.page->keepDraft();
    desk.page->hide();
    desk.settle();
    CHECK(desk.inBook().empty());
    CHECK(desk.text().toPlainText().isEmpty());
}

TEST_CASE("while names are hidden a reflection is covered")
{
    ReflectionDesk desk;
    desk.reflect(desk.session);
    desk.click(u"done"_qs);
    desk.write(u"words"_qs);
    desk.host.names.setHidden(true);
    CHECK_FALSE(desk.text().isVisible());
    desk.click(u"showWords"_qs);
    CHECK(desk.text().isVisible());
}

TEST_CASE("a lock keeps what was typed, and the page comes back to it")
{
    ReflectionDesk desk;
    desk.reflect(desk.session);
    desk.click(u"done"_qs);
    desk.write(u"half a"_qs);
    desk.page->keepDraft();
    desk.settle();
    const QCborMap place = desk.page->place();
    desk.openPage();
    desk.page->goToPlace(place);
    desk.settle();
    CHECK(desk.text().toPlainText() == u"half a"_qs);
}
