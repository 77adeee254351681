// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/writing/notedesk.h"
#include "ui/parts/textbox.h"
#include "ui/writing/writepage.h"

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
