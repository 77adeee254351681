// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/connection.h"
#include "tests/bench/window/kithbookwindow.h"

#include <QTest>

#include <functional>
#include <vector>

namespace kithbook::bench {

namespace {

constexpr int kTimes = 20; // each page; three runs make 60 samples

struct PageToOpen
{
    const char* name;
    Section section;
};

constexpr PageToOpen kPages[] = {{"people", Section::People},     {"today", Section::Today},
                                 {"notes", Section::Notes},       {"log", Section::Log},
                                 {"settings", Section::Settings}, {"import", Section::Import}};

/// From the act until what it asked for is painted.
void open(KithbookWindow& kithbook, const char* operation, const char* what,
          const std::function<void()>& act)
{
    (void)kithbook.app().takeLongest();
    const Moment start = Moment::now();
    act();
    kithbook.app().untilPainted();
    kithbook.settle();
    printSample(operation, what, kithbook.app().lastPaint() - start, 1);
    printSample("deaf", what, kithbook.app().takeLongest(), 1);
}

/// `count` of them, from all over the book.
template <typename IdT>
std::vector<IdT> some(KithbookWindow& kithbook, const char* table, int count)
{
    const QByteArray sql = QByteArray("SELECT id FROM ") + table +
                           " WHERE rid % (SELECT max(1, max(rid) / ?) FROM " + table +
                           ") = 0 LIMIT ?";
    return kithbook.ask([sql, count](Book& book) -> Result<std::vector<IdT>> {
        Statement rows = book.connection().prepare(sql.constData());
        rows.bind(count).bind(count);
        std::vector<IdT> ids;
        for (auto more = rows.step(); more && *more; more = rows.step()) {
            ids.push_back(rows.id<IdT>(0));
        }
        return ids;
    });
}

void openPages(KithbookWindow& kithbook, const char* operation)
{
    for (const PageToOpen& page : kPages) {
        open(kithbook, operation, page.name, [&] { kithbook.view().show(page.section); });
    }
    QWidget* focus = QApplication::focusWidget();
    open(kithbook, operation, "find box",
         [&] { QTest::keyClick(focus, Qt::Key_K, Qt::ControlModifier); });
    QTest::keyClick(&kithbook.find("findField"), Qt::Key_Escape);
    kithbook.settle();
}

} // namespace

void openings(KithbookWindow& kithbook)
{
    openPages(kithbook, "first opening");
    for (int i = 0; i < kTimes; ++i) {
        kithbook.makeStale(); // an even number of times: names are shown again at the end
        openPages(kithbook, "opening");
    }
    for (const PersonId person : some<PersonId>(kithbook, "person", kTimes)) {
        open(kithbook, "opening", "a person", [&] { kithbook.view().showPerson(person); });
    }
    for (const NoteId note : some<NoteId>(kithbook, "note", kTimes)) {
        open(kithbook, "opening", "a note", [&] { kithbook.view().showNote(note); });
    }
}

} // namespace kithbook::bench
