// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/signing.h"
#include "tests/ui/writing/notedesk.h"
#include "ui/paper/notepaper.h"
#include "ui/paper/paperview.h"
#include "ui/writing/reviewpage.h"
#include "ui/writing/signwait.h"

#include <QGroupBox>
#include <QLineEdit>

namespace kithbook::test {

/// Where a note with words in it is looked over and signed.
class ReviewDesk : public NoteDesk<ReviewPage>
{
public:
    ReviewDesk() : NoteDesk(QStringLiteral("We talked about the bus.")) {}

    void fill(const QString& name, const QString& text)
    {
        auto& edit = find<QLineEdit>(name);
        edit.setFocus();
        edit.clear();
        QTest::keyClicks(&edit, text);
        QTest::keyClick(&edit, Qt::Key_Return);
        settle();
    }
    /// Seconds that go by.
    void ticks(int seconds)
    {
        auto* wait = page->findChild<SignWait*>();
        REQUIRE(wait);
        for (int i = 0; i < seconds; ++i) {
            wait->tick();
        }
        settle();
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
};

} // namespace kithbook::test
