// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/writing/writingdesk.h"
#include "ui/writing/namepad.h"
#include "ui/writing/togetherview.h"

#include <QCborMap>

namespace kithbook::test {

/// Where a blank note is written, ready to be turned to Sam.
class TogetherDesk : public WritingDesk
{
public:
    TogetherDesk() { openPage(); }

    void turn() { click(u"writeTogether"_qs); }
    [[nodiscard]] QWidget& together() { return find<QWidget>(u"together"_qs); }
    [[nodiscard]] bool isTurned()
    {
        return page->findChild<TogetherView*>() && host.navigator.isAlone;
    }
    /// The part of the large page: the page behind it has one of the same name.
    [[nodiscard]] TextBox& large(const QString& name)
    {
        auto* found = together().findChild<TextBox*>(name);
        REQUIRE(found);
        return *found;
    }
    void typeLarge(const QString& name, const QString& text)
    {
        large(name).setFocus();
        QTest::keyClicks(&large(name), text);
    }
    void answer(const QString& code)
    {
        find<QAbstractButton>(u"persons_"_qs + code).click();
        settle();
    }
    void drawLine(QPoint from, QPoint to)
    {
        auto& pad = find<NamePad>(u"namePad"_qs);
        QTest::mousePress(&pad, Qt::LeftButton, {}, from);
        QTest::mouseMove(&pad, (from + to) / 2);
        QTest::mouseMove(&pad, to);
        QTest::mouseRelease(&pad, Qt::LeftButton, {}, to);
    }
    void escape()
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        settle();
    }
    /// The page goes without a word, as at a lock, and comes again.
    void lockAndComeBack()
    {
        page->keepDraft();
        settle();
        const QCborMap place = page->place();
        page.reset();
        host.navigator.isAlone = false; // what is around a page goes with it
        page = std::make_unique<WritePage>(host.room());
        page->show();
        page->goToPlace(place);
        settle();
    }
};

} // namespace kithbook::test
