// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/undo.h"
#include "core/notes/signing.h"
#include "core/records/drafts.h"
#include "tests/ui/writing/notedesk.h"
#include "ui/parts/rowlist.h"
#include "ui/parts/textbox.h"
#include "ui/writing/notedraft.h"
#include "ui/writing/versionspage.h"

#include <QTextBlock>

using namespace kithbook;
using namespace kithbook::test;

namespace {

constexpr qint64 kHour = 60 * 60'000;

/// A note that was saved three times, an hour between.
class VersionsDesk : public NoteDesk<VersionsPage>
{
public:
    VersionsDesk() : NoteDesk(u"We talked about the bus."_qs)
    {
        save(u"We talked about the tram."_qs);
        save(u"We talked about the tram and the rain."_qs);
    }

    void save(const QString& text)
    {
        host.clock().advanceMs(kHour);
        REQUIRE(host.write([&](Book& book, Mutation& mutation) {
            Notes notes(book, host.desk().templates());
            Note changed = notes.forEditing(note).value();
            changed.body = {{u"talked"_qs, text}};
            return notes.edit(mutation, changed);
        }));
    }
    void keep(const QString& text)
    {
        NoteDraftState state{kSharedTemplate, {{u"talked"_qs, text}}, {}, {}};
        Draft draft;
        draft.body = encoded({state, {}, false});
        const QByteArray form = noteDraftForm(note);
        REQUIRE(host.ask(
            [&](Book& book) { return Drafts(book).keep(QLatin1StringView(form), draft); }));
    }
    [[nodiscard]] QAbstractItemModel& rows() { return *find<RowList>(u"versions"_qs).model(); }
    [[nodiscard]] QStringList said(int role)
    {
        QStringList all;
        for (int i = 0; i < rows().rowCount(); ++i) {
            all += rows().index(i, 0).data(role).toString();
        }
        return all;
    }
    void choose(int row)
    {
        auto& list = find<RowList>(u"versions"_qs);
        list.setCurrentIndex(list.model()->index(row, 0));
    }
    [[nodiscard]] TextBox& words() { return find<TextBox>(u"diffText"_qs); }
    /// Those drawn so, in order.
    [[nodiscard]] QStringList drawn(bool (*isSo)(const QTextCharFormat&))
    {
        QStringList found;
        const QTextBlock block = words().document()->begin();
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (isSo(it.fragment().charFormat())) {
                found += it.fragment().text().trimmed();
            }
        }
        return found;
    }
    [[nodiscard]] QString inBook()
    {
        return plainWords(
            host.ask([&](Book& book) { return Notes(book, host.desk().templates()).get(note); })
                .value()
                .body);
    }
};

} // namespace

TEST_CASE("versions are told by day and time and by how much changed")
{
    VersionsDesk desk;
    desk.openPage();
    CHECK(desk.said(Qt::DisplayRole) ==
          QStringList{u"Today, 11:15 AM"_qs, u"Today, 10:15 AM"_qs, u"Today, 9:15 AM"_qs});
    CHECK(desk.said(LineRole).constFirst().startsWith(u"As it is now"_qs));
    CHECK(desk.said(Qt::AccessibleTextRole)[1].startsWith(u"Today, 10:15 AM. "_qs));
    CHECK(desk.says(u"Of the note with Sam T."_qs));
    CHECK(QApplication::focusWidget() == &desk.find<RowList>(u"versions"_qs));
    CHECK_FALSE(desk.find<QAbstractButton>(u"bringBack"_qs).isVisible());
}

TEST_CASE("what was added since then is underlined, what was removed struck through, both are said")
{
    VersionsDesk desk;
    desk.openPage();
    desk.choose(2);
    CHECK(desk.drawn([](const QTextCharFormat& f) { return f.fontUnderline(); }) ==
          QStringList{u"tram and the rain"_qs});
    CHECK(desk.drawn([](const QTextCharFormat& f) { return f.fontStrikeOut(); }) ==
          QStringList{u"bus"_qs});
    const QString heard = desk.words().accessibleDescription();
    CHECK(heard == u"Removed: “bus”. Added: “tram and the rain”."_qs);
    CHECK_FALSE(desk.words().accessibleName().isEmpty());
}

TEST_CASE("a version that is brought back can be undone, and what was there is not lost")
{
    VersionsDesk desk;
    desk.openPage();
    desk.choose(2);
    CHECK(desk.page->doMainAct());
    desk.settle();
    CHECK(desk.inBook() == u"We talked about the bus."_qs);
    CHECK(desk.host.navigator.backs == 1);
    REQUIRE(desk.host.navigator.undoable.size() == 1);
    CHECK(desk.host.navigator.undoable.front().contains(u"Today, 9:15 AM"_qs));
    CHECK(desk.rows().rowCount() == 4);

    REQUIRE(desk.host.ask([](Book& book) { return undoLastStep(book); }));
    CHECK(desk.inBook() == u"We talked about the tram and the rain."_qs);
}

TEST_CASE(
    "what was typed and not saved is what the note is now, and is kept when another comes back")
{
    VersionsDesk desk;
    desk.keep(u"Half a sen"_qs);
    desk.openPage();
    REQUIRE(desk.rows().rowCount() == 4);
    CHECK(desk.words().toPlainText() == u"Half a sen"_qs);
    desk.choose(3);
    CHECK(desk.page->doMainAct());
    desk.settle();
    CHECK(desk.inBook() == u"We talked about the bus."_qs);
    const QByteArray form = noteDraftForm(desk.note);
    CHECK_FALSE(
        desk.host.ask([&](Book& book) { return Drafts(book).keptAt(QLatin1StringView(form)); })
            .value());
    desk.choose(1);
    CHECK(desk.drawn([](const QTextCharFormat& f) { return f.fontStrikeOut(); })
              .join(u' ')
              .contains(u"Half a sen"_qs));
}

TEST_CASE("what a signed note was before can be read and not brought back")
{
    VersionsDesk desk;
    REQUIRE(desk.host.write([&](Book& book, Mutation& mutation) {
        return Signing(book, desk.host.desk().catalogues(), desk.host.desk().templates())
            .sign(mutation, desk.note, {u"Luz D."_qs, {}}, QLocale());
    }));
    desk.openPage();
    desk.choose(2);
    CHECK(desk.words().toPlainText().contains(u"bus"_qs));
    CHECK_FALSE(desk.find<QAbstractButton>(u"bringBack"_qs).isVisible());
    CHECK_FALSE(desk.page->doMainAct());
}

TEST_CASE("while names are hidden earlier words wait until they are asked for")
{
    VersionsDesk desk;
    desk.host.names.setHidden(true);
    desk.openPage();
    CHECK_FALSE(desk.says(u"Sam T."_qs));
    CHECK_FALSE(desk.page->findChild<TextBox*>(u"diffText"_qs));
    desk.click(u"showWords"_qs);
    CHECK(desk.words().isVisible());
}

TEST_CASE("after a lock the page is about the same note")
{
    VersionsDesk desk;
    desk.openPage();
    const QCborMap place = desk.page->place();
    desk.page = std::make_unique<VersionsPage>(desk.host.room());
    desk.page->show();
    desk.page->goToPlace(place);
    desk.settle();
    CHECK(desk.rows().rowCount() == 3);
    desk.click(u"closeVersions"_qs);
    CHECK(desk.host.navigator.backs == 1);
}

TEST_CASE("with little room the list gives way to a version, which is not brought back unseen")
{
    VersionsDesk desk;
    desk.openPage();
    desk.page->resize(700, 560);
    desk.settle();
    desk.choose(2);
    CHECK_FALSE(desk.page->doMainAct());
    QTest::keyClick(&desk.find<RowList>(u"versions"_qs), Qt::Key_Return);
    desk.settle();
    CHECK(desk.words().isVisible());
    CHECK(desk.find<QAbstractButton>(u"bringBack"_qs).isVisible());
}
