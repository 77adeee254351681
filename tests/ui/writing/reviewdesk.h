// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/notes.h"
#include "core/notes/signing.h"
#include "tests/support/printing.h"
#include "tests/ui/support/pagehost.h"
#include "ui/paper/notepaper.h"
#include "ui/paper/paperview.h"
#include "ui/writing/reviewpage.h"
#include "ui/writing/signwait.h"

#include <QAbstractButton>
#include <QApplication>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

namespace kithbook::test {

/// A book with a call with Sam, a note about it, and the page to look it over and sign it on.
class ReviewDesk
{
public:
    ReviewDesk()
    {
        sam = host.addPerson(QStringLiteral("Sam T."));
        session = host.addCall(sam, 60);
        note = addNote(QStringLiteral("We talked about the bus."));
    }

    NoteId addNote(const QString& talked)
    {
        NoteDraft draft;
        draft.person = sam;
        draft.session = session;
        draft.writtenMs = host.clock().nowMs();
        draft.offsetMinutes = PageHost::kOffset;
        if (!talked.isEmpty()) {
            draft.body = {{QStringLiteral("talked"), talked}};
        }
        const auto id = host.write([&](Book& book, Mutation& mutation) {
            return Notes(book, host.desk().templates()).add(mutation, draft);
        });
        REQUIRE(id);
        return *id;
    }
    void openPage()
    {
        page = std::make_unique<ReviewPage>(host.room());
        page->resize(1158, 772);
        page->show();
        page->activateWindow();
        page->showNote(note);
        settle(*this);
    }
    static void settle(ReviewDesk& desk)
    {
        for (int i = 0; i < 3; ++i) {
            desk.host.settle();
        }
    }

    template <typename T>
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
        settle(*this);
    }
    void fill(const QString& name, const QString& text)
    {
        auto& edit = find<QLineEdit>(name);
        edit.setFocus();
        edit.clear();
        QTest::keyClicks(&edit, text);
        QTest::keyClick(&edit, Qt::Key_Return);
        settle(*this);
    }
    /// Seconds that go by.
    void ticks(int seconds)
    {
        auto* wait = page->findChild<SignWait*>();
        REQUIRE(wait);
        for (int i = 0; i < seconds; ++i) {
            wait->tick();
        }
        settle(*this);
    }
    [[nodiscard]] QString paper()
    {
        return find<PaperView>(QStringLiteral("paper")).paper()->text();
    }
    [[nodiscard]] std::optional<SignedNote> signature()
    {
        const auto found = host.ask([&](Book& book) {
            return Signing(book, host.desk().catalogues(), host.desk().templates())
                .signedNote(note);
        });
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] bool isSigned() { return signature().has_value(); }
    [[nodiscard]] bool asksSam()
    {
        return find<QGroupBox>(QStringLiteral("agreement")).title() ==
               QStringLiteral("Sam T. read it and");
    }
    [[nodiscard]] bool says(const QString& words)
    {
        const auto labels = page->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    PageHost host;
    PersonId sam;
    SessionId session;
    NoteId note;
    std::unique_ptr<ReviewPage> page;
};

} // namespace kithbook::test
