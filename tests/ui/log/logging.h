// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/contactways.h"
#include "core/records/sessions.h"
#include "tests/support/printing.h"
#include "tests/ui/support/pagehost.h"
#include "tests/ui/support/pixels.h"
#include "ui/log/logpage.h"
#include "ui/parts/banner.h"
#include "ui/parts/chipgroup.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

namespace kithbook::test {

inline constexpr qint64 kMinuteMs = 60'000;
inline constexpr qint64 kDay = 24 * 60; // minutes

inline QString text(const char* words)
{
    return QString::fromUtf8(words);
}

/// The page on the screen, and what a person does to it.
class Logging
{
public:
    explicit Logging(PageHost& host, const LogStart& start = {}) : m_host(host), page(host.room())
    {
        page.start(start);
        page.resize(1150, 800);
        page.show();
        page.activateWindow();
        page.firstFocus()->setFocus();
        QCoreApplication::processEvents();
    }

    template <typename T>
    [[nodiscard]] T& find(const char* name)
    {
        auto* found = page.findChild<T*>(QString::fromLatin1(name));
        REQUIRE(found);
        return *found;
    }
    void settle()
    {
        m_host.settle();
        m_host.settle();
    }
    void who(const char* letters)
    {
        QTest::keyClicks(&find<QLineEdit>("who"), text(letters));
        QTest::keyClick(&find<QLineEdit>("who"), Qt::Key_Return);
        settle();
    }
    void write(const char* field, const char* words)
    {
        find<QLineEdit>(field).clear();
        QTest::keyClicks(&find<QLineEdit>(field), text(words));
    }
    void choose(const char* group, const char* code)
    {
        auto* chip = find<ChipGroup>(group).chip(QString::fromLatin1(code));
        REQUIRE(chip);
        chip->click();
    }
    [[nodiscard]] QString chosen(const char* group)
    {
        return find<ChipGroup>(group).chosen().join(u' ');
    }
    void save()
    {
        CHECK(page.doMainAct());
        settle();
    }
    [[nodiscard]] QString caution()
    {
        auto& banner = find<Banner>("caution");
        return banner.isVisible() ? banner.text() : QString();
    }
    [[nodiscard]] bool hasDraftBanner() { return find<Banner>("draftBanner").isVisible(); }

private:
    Dressed m_dressed;
    PageHost& m_host;

public:
    LogPage page;
};

inline std::vector<Session> sessionsOf(PageHost& host)
{
    return host.ask([&](Book& book) { return Sessions(book, host.desk().catalogues()).latest(); })
        .value();
}

/// Two calls, so that phone and 30 minutes are usual; days ago, so that nothing overlaps.
inline PersonId addSam(PageHost& host, const char* name = "Sam T.")
{
    const PersonId sam = host.addPerson(text(name));
    host.addCall(sam, 5 * kDay);
    host.addCall(sam, 3 * kDay);
    return sam;
}

inline void addWay(PageHost& host, PersonId person, const char* kind, const char* safe)
{
    REQUIRE(host.write([&](Book& book, Mutation& mutation) {
        ContactWayDraft way;
        way.person = person;
        way.kind = QString::fromLatin1(kind);
        way.safe = QString::fromLatin1(safe);
        return ContactWays(book, host.desk().catalogues()).add(mutation, way);
    }));
}

inline void lockAndUnlock(PageHost& host)
{
    QSignalSpy locked(&host.desk(), &BookDesk::locked);
    host.desk().lock();
    REQUIRE(locked.wait());
    QSignalSpy opened(&host.desk(), &BookDesk::opened);
    host.desk().open(host.path(), {SlotKind::Passphrase, PageHost::passphrase()});
    REQUIRE(opened.wait());
}

} // namespace kithbook::test
