// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/notes.h"
#include "tests/support/printing.h"
#include "tests/ui/support/pagehost.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

namespace kithbook::test {

/// A book with a call with Sam and a draft of a note about it, and a page about that note.
template <typename PageKind>
class NoteDesk
{
public:
    explicit NoteDesk(const QString& talked)
    {
        sam = host.addPerson(QStringLiteral("Sam T."));
        session = host.addCall(sam, 60);
        note = addNote(talked);
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

    /// The page as it comes to the screen.
    void openPage()
    {
        page = std::make_unique<PageKind>(host.room());
        page->resize(1158, 772);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        openNote(note);
    }
    void openNote(NoteId id)
    {
        page->showNote(id);
        settle();
    }
    void settle()
    {
        for (int i = 0; i < 3; ++i) {
            host.settle();
        }
    }

    template <typename T>
    [[nodiscard]] T& find(const QString& name)
    {
        auto* found = page->template findChild<T*>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        return *found;
    }
    void click(const QString& name)
    {
        QTest::mouseClick(&find<QAbstractButton>(name), Qt::LeftButton);
        settle();
    }
    [[nodiscard]] bool says(const QString& words)
    {
        const auto labels = page->template findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    PageHost host;
    PersonId sam;
    SessionId session;
    NoteId note;
    std::unique_ptr<PageKind> page;
};

} // namespace kithbook::test
