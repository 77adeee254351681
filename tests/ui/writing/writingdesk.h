// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/notes.h"
#include "tests/support/printing.h"
#include "tests/ui/support/pagehost.h"
#include "ui/parts/textbox.h"
#include "ui/writing/writepage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QTimer>

#include <catch2/catch_test_macros.hpp>

namespace kithbook::test {

/// A book with a call with Sam, a draft of a note about it, and the page to write it on.
class WritingDesk
{
public:
    WritingDesk()
    {
        sam = host.addPerson(QStringLiteral("Sam T."));
        session = host.addCall(sam, 60);
        note = addNote({});
    }

    NoteId addNote(const QString& talked)
    {
        NoteDraft draft;
        draft.person = sam;
        draft.session = session;
        draft.writtenMs = PageHost::kNow;
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
        page = std::make_unique<WritePage>(host.room());
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
        auto* found = page->findChild<T*>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] TextBox& section(const char* code)
    {
        return find<TextBox>(QStringLiteral("section_") + QString::fromLatin1(code));
    }
    void type(const char* code, const QString& text)
    {
        section(code).setFocus();
        QTest::keyClicks(&section(code), text);
    }
    void click(const QString& name)
    {
        QTest::mouseClick(&find<QAbstractButton>(name), Qt::LeftButton);
        settle();
    }
    /// What time does in a moment.
    void ring(const char* timer)
    {
        QTimer& found = find<QTimer>(QString::fromLatin1(timer));
        REQUIRE(found.isActive());
        QMetaObject::invokeMethod(&found, "timeout");
        settle();
    }
    [[nodiscard]] Note inBook()
    {
        const auto found =
            host.ask([&](Book& book) { return Notes(book, host.desk().templates()).get(note); });
        REQUIRE(codeOf(found) == std::nullopt);
        return *found;
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
    std::unique_ptr<WritePage> page;
};

} // namespace kithbook::test
