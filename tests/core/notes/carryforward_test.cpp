// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/carryforward.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

TEST_CASE("next steps and the goal of the last note are offered, and nothing else of it")
{
    const NoteTemplates lists = NoteTemplates::load().value();
    const NoteBody shared{{u"talked"_qs, u"Secret."_qs},
                          {u"next"_qs, u" - Sam texts Ana.\n\n- Ana asks the office. \n"_qs}};
    CHECK(fromLastTime(lists, shared) ==
          FromLastTime{{u"- Sam texts Ana."_qs, u"- Ana asks the office."_qs}, {}});
    const NoteBody girp{{u"goal"_qs, u"My own room"_qs}, {u"plan"_qs, u"Call."_qs}};
    CHECK(fromLastTime(lists, girp) == FromLastTime{{u"Call."_qs}, {u"My own room"_qs}});
    const NoteBody carried{{u"data"_qs, u"Secret."_qs}, {u"carried_goal"_qs, u"My own room"_qs}};
    CHECK(fromLastTime(lists, carried) == FromLastTime{{}, {u"My own room"_qs}});
}

TEST_CASE("a note in one piece offers nothing")
{
    const NoteTemplates lists = NoteTemplates::load().value();
    CHECK(fromLastTime(lists, {{u"story"_qs, u"Next: call."_qs}}) == FromLastTime{});
    CHECK(fromLastTime(lists, {{u"evaluation"_qs, u"Next: call."_qs}}) == FromLastTime{});
    CHECK(fromLastTime(lists, {{u"no_such"_qs, u"x"_qs}}) == FromLastTime{});
    CHECK(fromLastTime(lists, {}) == FromLastTime{});
}
