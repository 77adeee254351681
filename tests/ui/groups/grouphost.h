// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/meetings.h"
#include "core/records/groups.h"
#include "tests/support/printing.h"
#include "tests/ui/support/pagehost.h"
#include "tests/ui/support/pixels.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

namespace kithbook::test {

/// A book with the group of mock 14 (or some of it), and short ways to work a page of it.
class GroupHost : public PageHost
{
public:
    explicit GroupHost(const QStringList& called = {QStringLiteral("Denise W."),
                                                    QStringLiteral("Hana P."),
                                                    QStringLiteral("Ray M.")})
    {
        for (const QString& name : called) {
            members.push_back(addPerson(name));
        }
        GroupDraft draft;
        draft.name = QStringLiteral("Tuesday circle");
        draft.mode = QStringLiteral("videoconference");
        draft.minutes = 60;
        draft.places = 3;
        draft.ledBy = QStringLiteral("Ana D.");
        draft.members = members;
        group = addGroup(draft);
    }

    GroupId addGroup(const GroupDraft& draft)
    {
        const auto id = write([&](Book& book, Mutation& mutation) {
            return Groups(book, desk().catalogues()).add(mutation, draft);
        });
        REQUIRE(codeOf(id) == std::nullopt);
        return *id;
    }

    [[nodiscard]] std::vector<Session> meetings()
    {
        return ask([&](Book& book) { return Sessions(book, desk().catalogues()).meetings(group); })
            .value();
    }
    [[nodiscard]] MeetingDraft read(const Session& meeting)
    {
        return ask([&](Book& book) {
                   return Meetings(book, desk().catalogues(), desk().templates()).draftOf(meeting);
               })
            .value();
    }
    [[nodiscard]] Group load()
    {
        return ask([&](Book& book) { return Groups(book, desk().catalogues()).get(group); })
            .value();
    }

    std::vector<PersonId> members;
    GroupId group;
};

/// A page of groups on the screen.
template <typename PageKind>
class ShownPage
{
public:
    explicit ShownPage(GroupHost& host) : m_host(host), page(host.room())
    {
        page.resize(1150, 760);
        page.show();
        page.activateWindow();
        settle();
    }

    void settle()
    {
        m_host.settle();
        QCoreApplication::processEvents();
    }
    /// A visible control of the page by its object name; fails the test without one.
    template <typename T = QWidget>
    [[nodiscard]] T& find(const QString& name)
    {
        for (T* each : page.template findChildren<T*>(name)) {
            if (each->isVisible()) {
                return *each;
            }
        }
        FAIL(name.toStdString());
        throw 0;
    }
    [[nodiscard]] bool shows(const QString& name)
    {
        const auto all = page.template findChildren<QWidget*>(name);
        return std::ranges::any_of(all, [](const QWidget* each) { return each->isVisible(); });
    }
    void click(const QString& name)
    {
        find<QAbstractButton>(name).click();
        settle();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QCoreApplication::processEvents();
    }
    void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    [[nodiscard]] static QString focused() { return QApplication::focusWidget()->objectName(); }

private:
    Dressed m_dressed;
    GroupHost& m_host;

public:
    PageKind page;
};

} // namespace kithbook::test
