// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/writing/notedesk.h"
#include "ui/parts/textbox.h"
#include "ui/writing/notespelling.h"
#include "ui/writing/writepage.h"

#include <QMenu>
#include <QTextBlock>
#include <QTextLayout>
#include <QTimer>

namespace kithbook::test {

/// Where a note is written; a blank one at first.
class WritingDesk : public NoteDesk<WritePage>
{
public:
    WritingDesk() : NoteDesk({}) {}

    [[nodiscard]] TextBox& section(const char* code)
    {
        return find<TextBox>(QStringLiteral("section_") + QString::fromLatin1(code));
    }
    void type(const char* code, const QString& text)
    {
        section(code).setFocus();
        QTest::keyClicks(&section(code), text);
    }
    /// Words with such a line under them.
    [[nodiscard]] QStringList marked(const char* code, QTextCharFormat::UnderlineStyle style)
    {
        QStringList words;
        const QTextDocument* document = section(code).document();
        for (auto block = document->begin(); block.isValid(); block = block.next()) {
            for (const auto& range : block.layout()->formats()) {
                if (range.format.underlineStyle() == style) {
                    words.append(block.text().mid(range.start, range.length));
                }
            }
        }
        return words;
    }
    [[nodiscard]] QStringList misspelled(const char* code)
    {
        return marked(code, QTextCharFormat::DotLine);
    }
    /// Until all that was typed so far is looked through.
    void waitForSpelling()
    {
        const auto* spelling = page->findChild<NoteSpelling*>();
        REQUIRE(spelling);
        REQUIRE(QTest::qWaitFor([&] { return !spelling->isLooking(); }, kPatienceMs));
        settle();
    }
    /// The pause after which words are looked at.
    void pause()
    {
        ring("lookTimer");
        waitForSpelling();
    }
    /// The menu over a word, and what it offers.
    [[nodiscard]] QMenu& menu()
    {
        const auto find = [&] { return page->findChild<QMenu*>(QStringLiteral("wordMenu")); };
        REQUIRE(QTest::qWaitFor([&] { return find() != nullptr; }, kPatienceMs));
        return *find();
    }
    /// Presses what is called so in the menu.
    void choose(const QString& text)
    {
        QMenu& open = menu();
        for (QAction* action : open.actions()) {
            if (action->text() == text) {
                action->trigger();
                open.close();
                settle();
                return;
            }
        }
        FAIL(text.toStdString());
    }
    static constexpr int kPatienceMs = 30'000;

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
};

} // namespace kithbook::test
