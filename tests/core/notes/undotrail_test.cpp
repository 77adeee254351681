// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/undotrail.h"
#include "tests/support/printing.h"

#include <QCborArray>

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace kithbook;

namespace {

NoteBody talked(const QString& text)
{
    return text.isEmpty() ? NoteBody() : NoteBody{{u"talked"_qs, text}};
}

QString randomWords()
{
    const auto letters = *rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab \n")));
    return QString::fromStdString(letters);
}

} // namespace

TEST_CASE("each pause in typing is a step from what stood there before")
{
    UndoTrail trail(talked(u"The bus."_qs));
    trail.follow(talked(u"The bus was late."_qs));
    trail.follow({{u"talked"_qs, u"The bus was late."_qs}, {u"next"_qs, u"Ask."_qs}});
    trail.follow({{u"talked"_qs, u"The tram was late."_qs}, {u"next"_qs, u"Ask."_qs}});
    REQUIRE(trail.steps().size() == 3);
    CHECK(trail.steps()[0] == UndoStep{u"talked"_qs, 7, {}, u" was late"_qs});
    CHECK(trail.steps()[1] == UndoStep{u"next"_qs, 0, {}, u"Ask."_qs});
    CHECK(trail.steps()[2] == UndoStep{u"talked"_qs, 4, u"bus"_qs, u"tram"_qs});
    CHECK(trail.start(u"talked"_qs) == u"The bus."_qs);
    CHECK(trail.start(u"next"_qs).isEmpty());
}

TEST_CASE("what is taken back is no further step")
{
    UndoTrail trail(talked(u"One."_qs));
    trail.follow(talked(u"One. Two."_qs));
    trail.follow(talked(u"One."_qs));
    CHECK(trail.steps().empty());
    trail.follow(talked(u"One."_qs));
    CHECK(trail.steps().empty());
}

TEST_CASE("the oldest steps go first, and the start follows them")
{
    UndoTrail trail;
    QString text;
    for (size_t i = 0; i < UndoTrail::kMostSteps + 10; ++i) {
        text += QChar(char16_t(u'a' + i % 26));
        trail.follow(talked(text));
    }
    CHECK(trail.steps().size() == UndoTrail::kMostSteps);
    CHECK(trail.start(u"talked"_qs) == text.first(10));
    trail.follow(talked(QString(kLongestNote, u'x')));
    CHECK(trail.steps().empty()); // with all it replaced it is more than a note
    CHECK(trail.start(u"talked"_qs) == QString(kLongestNote, u'x'));
}

TEST_CASE("a step never parts a pair of surrogates")
{
    const QString smile = QString::fromUcs4(U"\U0001F600");
    const QString grin = QString::fromUcs4(U"\U0001F601");
    const UndoStep step = stepBetween(u"talked"_qs, smile, grin);
    CHECK(step.removed == smile);
    CHECK(step.added == grin);
}

TEST_CASE("a trail is read back as it was kept, and dropped when it leads elsewhere")
{
    UndoTrail trail;
    trail.follow(talked(u"One."_qs));
    trail.follow(talked(u"One. Two."_qs));
    CHECK(UndoTrail::fromCbor(trail.toCbor(), trail.now()) == trail);
    CHECK(UndoTrail::fromCbor(trail.toCbor(), talked(u"Other."_qs)).steps().empty());
    CHECK(UndoTrail::fromCbor(QCborValue(u"x"_qs), trail.now()).steps().empty());
    CHECK(UndoTrail::fromCbor(QCborArray{1}, trail.now()).steps().empty());
    const QCborArray outside{QCborArray{u"talked"_qs, -4, u"a"_qs, u"b"_qs}};
    CHECK(UndoTrail::fromCbor(outside, trail.now()).steps().empty());
}

TEST_CASE("whatever is typed, the steps lead back to the start and on to the end")
{
    CHECK(rc::check([] {
        const QString start = randomWords();
        UndoTrail trail(talked(start));
        QString now = start;
        for (int i = 0; i < 6; ++i) {
            now = randomWords();
            trail.follow(talked(now));
        }
        RC_ASSERT(trail.start(u"talked"_qs) == start);
        QString replayed = start;
        for (const UndoStep& step : trail.steps()) {
            replayed.replace(step.at, step.removed.size(), step.added);
        }
        RC_ASSERT(replayed == now);
        RC_ASSERT(UndoTrail::fromCbor(trail.toCbor(), trail.now()) == trail);
    }));
}
