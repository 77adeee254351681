// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/connection.h"
#include "core/notes/notes.h"
#include "core/records/drafts.h"
#include "tests/bench/window/kithbookwindow.h"
#include "ui/log/loganswers.h"

#include <QPlainTextEdit>
#include <QTest>

namespace kithbook::bench {

namespace {

/// Three kinds of samples for each letter: until it stands in the field, until what the book found
/// for it is painted, and the longest the window was deaf meanwhile.
void typeLetter(KithbookWindow& kithbook, QWidget& field, const char* what, char letter)
{
    WatchedApplication& app = kithbook.app();
    (void)app.takeLongest();
    const Moment start = Moment::now();
    QTest::keyClick(&field, letter);
    app.untilPainted();
    printSample("letter", what, app.lastPaint() - start, 1);
    kithbook.settle();
    printSample("letter answered", what, app.lastPaint() - start, 1);
    printSample("letter deaf", what, app.takeLongest(), 1);
}

void typeInto(KithbookWindow& kithbook, const char* what, const char* objectName,
              std::initializer_list<QByteArrayView> texts)
{
    QWidget& field = kithbook.find(objectName);
    field.setFocus();
    kithbook.settle();
    for (const QByteArrayView text : texts) {
        for (const char letter : text) {
            typeLetter(kithbook, field, what, letter);
        }
        QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&field, Qt::Key_Backspace);
        kithbook.settle();
    }
}

constexpr qsizetype kLongNote = 50'000; // issue 4, in UTF-16 units
constexpr int kParagraph = 8;           // sentences
constexpr int kPauseMs = 3'000;         // longer than autosave, words and spelling wait for

NoteId addLongNote(KithbookWindow& kithbook)
{
    const NoteTemplates& templates = kithbook.desk().templates();
    const QString day =
        QStringLiteral("We talked about the bus, and he refused to call a friend. ");
    const QString days = day.repeated(kParagraph) + QChar::LineFeed;
    const QString text = days.repeated(kLongNote / days.size() + 1).left(kLongNote);
    return kithbook.ask([&templates, text](Book& book) -> Result<NoteId> {
        Statement somebody = book.connection().prepare("SELECT id FROM person LIMIT 1");
        if (const auto there = somebody.step(); !there) {
            return passOn(there);
        }
        NoteDraft note;
        note.person = somebody.id<PersonId>(0);
        note.writtenMs = book.clock().nowMs();
        note.body = {{QStringLiteral("talked"), text}};
        Mutation mutation(book, Action::Added);
        auto id = Notes(book, templates).add(mutation, note);
        const auto kept = mutation.commit();
        return kept ? std::move(id) : passOn(kept);
    });
}

/// At its end and in its middle; between them a pause in which it is saved and looked through.
void typeInLongNote(KithbookWindow& kithbook)
{
    const char* const what = "a long note";
    kithbook.view().writeNote(addLongNote(kithbook));
    kithbook.settle();
    auto& field = static_cast<QPlainTextEdit&>(kithbook.find("section_talked"));
    field.setFocus();
    for (const qsizetype place : {kLongNote, kLongNote / 2}) {
        QTextCursor cursor = field.textCursor();
        cursor.setPosition(static_cast<int>(place));
        field.setTextCursor(cursor);
        kithbook.settle();
        for (const char letter : QByteArrayView("she was late for the bus and adress")) {
            typeLetter(kithbook, field, what, letter);
        }
        (void)kithbook.app().takeLongest();
        QTest::qWait(kPauseMs);
        printSample("pause deaf", what, kithbook.app().takeLongest(), 1);
    }
    kithbook.view().show(Section::Today);
    kithbook.settle();
}

/// Or the next run would not begin on Today.
void dropDrafts(KithbookWindow& kithbook)
{
    kithbook.ask([](Book& book) -> Result<void> {
        for (const DraftSlot slot : {DraftSlot::First, DraftSlot::Aside}) {
            if (const auto dropped = Drafts(book).drop(slotName(slot)); !dropped) {
                return dropped;
            }
        }
        return {};
    });
}

} // namespace

void typing(KithbookWindow& kithbook)
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
    kithbook.settle();
    typeInto(kithbook, "find box", "findField", {"housing benefit", "plan ho", "made up 42"});
    QTest::keyClick(&kithbook.find("findField"), Qt::Key_Escape);

    kithbook.view().show(Section::Log);
    kithbook.settle();
    typeInto(kithbook, "log, who", "who", {"made up 42", "up 300", "nobody of that"});
    typeInto(kithbook, "log, line", "line", {"talked about the bus and the plan"});

    kithbook.view().show(Section::People);
    kithbook.settle();
    typeInto(kithbook, "people filter", "filterName", {"made up 42", "up 300", "nobody of that"});

    kithbook.view().show(Section::Notes);
    kithbook.settle();
    typeInto(kithbook, "words in notes", "notesWords", {"housing benefit", "plan ho", "xylo"});
    typeInto(kithbook, "notes filter", "notesName", {"made up 42", "up 300", "nobody of that"});
    typeInLongNote(kithbook);
    dropDrafts(kithbook);
}

} // namespace kithbook::bench
