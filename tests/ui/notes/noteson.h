// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/notes.h"
#include "core/notes/signing.h"
#include "tests/support/printing.h"
#include "tests/ui/support/pagehost.h"
#include "ui/notes/notespage.h"
#include "ui/parts/rowlist.h"

#include <QAbstractButton>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

namespace kithbook::test {

/// The page of notes on a book of its own.
class NotesOn
{
public:
    explicit NotesOn(PageHost::Filled filled = PageHost::Filled::Empty)
        : host(filled), page(host.room())
    {
    }

    void show(QSize size = {1158, 770})
    {
        page.resize(size);
        page.show();
        page.activateWindow();
        host.settle();
    }
    NoteId add(PersonId person, const QString& text, SessionId session = {},
               QLatin1StringView state = noteState::kDraft)
    {
        NoteDraft draft;
        draft.person = person;
        draft.session = session;
        host.clock().advanceMs(1);
        draft.writtenMs = host.clock().nowMs();
        draft.offsetMinutes = PageHost::kOffset;
        draft.state = state;
        draft.body = {{u"talked"_qs, text}, {u"next"_qs, u"Ask again."_qs}};
        return host
            .write([&](Book& book, Mutation& mutation) {
                return Notes(book, host.desk().templates()).add(mutation, draft);
            })
            .value();
    }

    /// Signed by Ana D., and read.
    NoteId addSigned(const QString& text)
    {
        const NoteId id = add(host.addPerson(u"Sam T."_qs), text);
        const auto signing = host.write([&](Book& book, Mutation& mutation) {
            return Signing(book, host.desk().catalogues(), host.desk().templates())
                .sign(mutation, id, {u"Ana D."_qs, u"peer specialist"_qs}, QLocale());
        });
        REQUIRE(codeOf(signing) == std::nullopt);
        return id;
    }
    std::vector<Addendum> addenda(NoteId id)
    {
        return host
            .ask([&](Book& book) {
                return Signing(book, host.desk().catalogues(), host.desk().templates()).addenda(id);
            })
            .value();
    }
    void click(const char* name)
    {
        auto* button = find<QAbstractButton>(name);
        INFO(name);
        REQUIRE(button);
        QTest::mouseClick(button, Qt::LeftButton);
        host.settle();
    }

    template <typename Widget = QWidget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        return page.findChild<Widget*>(QString::fromLatin1(name));
    }
    [[nodiscard]] bool shows(const char* name) const
    {
        const auto* widget = find(name);
        return widget && widget->isVisible();
    }
    [[nodiscard]] RowList& list() const { return *find<RowList>("notesList"); }
    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (int i = 0; i < list().model()->rowCount(); ++i) {
            all.append(list().model()->index(i, 0).data().toString());
        }
        return all;
    }
    void choose(int row)
    {
        list().setCurrentIndex(list().model()->index(row, 0));
        host.settle();
    }

    PageHost host;
    NotesPage page;
};

} // namespace kithbook::test
