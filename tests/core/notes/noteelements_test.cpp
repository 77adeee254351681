// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/noteelements.h"
#include "core/records/catalogues.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

namespace {

const NoteTemplates& lists()
{
    static const NoteTemplates all = NoteTemplates::load().value();
    return all;
}

NoteFacts everything()
{
    return {true, true, true, true, true, true, true, std::nullopt};
}

std::vector<NoteElement> elements(const QString& templateCode, const NoteBody& body,
                                  const NoteFacts& facts, const QStringList& needed = {})
{
    const auto result = noteElements(lists(), templateCode, body, facts, needed);
    REQUIRE(codeOf(result) == std::nullopt);
    return *result;
}

/// "place, next_steps>next": what is missing, and where it would go.
QString missing(const std::vector<NoteElement>& all)
{
    QStringList codes;
    for (const NoteElement& element : all) {
        if (!element.here) {
            codes +=
                element.section.isEmpty() ? element.code : element.code + u'>' + element.section;
        }
    }
    return codes.join(u", ");
}

} // namespace

TEST_CASE("the note of the design lacks a next step and where the person was")
{
    NoteFacts facts = everything();
    facts.hasPlace = false;
    const NoteBody body{{u"talked"_qs, u"The art group."_qs},
                        {u"offered"_qs, u"To ride along."_qs},
                        {u"landed"_qs, u"\u201COne stop at a time.\u201D"_qs}};
    const auto all = elements(u"shared"_qs, body, facts);
    CHECK(missing(all) == u"place, next_steps>next");
    QStringList here;
    for (const NoteElement& element : all) {
        here += element.here ? QStringList{element.code} : QStringList{};
    }
    CHECK(here == QStringList{u"person"_qs, u"time"_qs, u"mode"_qs, u"goal"_qs, u"purpose"_qs,
                              u"shared"_qs, u"support"_qs, u"response"_qs, u"own_words"_qs,
                              u"progress"_qs});
}

TEST_CASE("an empty note lacks everything that its template has a place for")
{
    CHECK(missing(elements(u"shared"_qs, {}, {})) ==
          u"person, goal, purpose>talked, shared>talked, support>offered, response>landed, "
          "own_words>landed, progress>landed, next_steps>next");
    NoteFacts session;
    session.inSession = true;
    session.nextPlanned = false;
    CHECK(missing(elements(u"girp"_qs, {}, session)) ==
          u"person, time, mode, place, goal>goal, purpose>goal, support>intervention, "
          "response>response, own_words>response, progress>response, next_steps>plan, next_date");
    CHECK(missing(elements(u"narrative"_qs, {}, everything())) ==
          u"shared>story, support>story, response>story, own_words>story, next_steps>story");
    CHECK(codeOf(noteElements(lists(), u"haiku"_qs, {}, {}, {})) == Code::UnknownChoice);
}

TEST_CASE("an attempt is asked for little")
{
    NoteFacts facts;
    facts.inSession = true;
    facts.held = false;
    CHECK(missing(elements(u"shared"_qs, {}, facts)) ==
          u"person, time, mode, support>offered, next_steps>next");
}

TEST_CASE("carried text counts, marks and spaces do not")
{
    const NoteBody carried{{u"data"_qs, u"x"_qs}, {u"carried_goal"_qs, u"My own room."_qs}};
    NoteFacts facts = everything();
    facts.hasGoal = false;
    CHECK_FALSE(missing(elements(u"dap"_qs, carried, facts)).contains(u"goal"));
    CHECK(missing(elements(u"dap"_qs, {{u"data"_qs, u"x"_qs}}, facts)).contains(u"goal"));
    CHECK(missing(elements(u"dap"_qs, {{u"data"_qs, u" - ... \"\""_qs}}, everything())) ==
          u"purpose>data, shared>data, support>data, response>assessment, own_words>assessment, "
          "progress>assessment, next_steps>plan");
}

TEST_CASE("what the agency wants holds up signing, and only where it can be written")
{
    const NoteBody body{{u"talked"_qs, u"x"_qs}};
    CHECK_FALSE(blocksSigning(elements(u"shared"_qs, body, everything())));
    CHECK(blocksSigning(elements(u"shared"_qs, body, everything(), {u"next_steps"_qs})));
    CHECK_FALSE(blocksSigning(elements(u"shared"_qs, body, everything(), {u"shared"_qs})));
    // BIRP has no section for the purpose.
    CHECK_FALSE(
        blocksSigning(elements(u"birp"_qs, {}, everything(), {u"purpose"_qs, u"no_such"_qs})));
    CHECK_FALSE(blocksSigning({}));

    const QStringList codes{u"goal"_qs, u"place"_qs};
    CHECK(neededToSign(neededToSignSetting(codes)) == codes);
    CHECK(neededToSign({}).isEmpty());
    CHECK(neededToSignSetting({}).isEmpty());
}

TEST_CASE("facts come from the session")
{
    const Catalogues catalogues = Catalogues::load().value();
    const Catalogue& outcomes = catalogues.at(ListId::Outcomes);
    SessionDraft session;
    session.people = {Participant{PersonId::random(), Role::Person}};
    session.startMs = 1;
    session.mode = u"phone"_qs;
    session.outcome = u"held"_qs;
    session.place = u"unknown"_qs;
    NoteFacts facts = factsOf(session, outcomes);
    CHECK((facts.hasPerson && facts.inSession && facts.held && facts.hasTime && facts.hasMode));
    CHECK_FALSE((facts.hasPlace || facts.hasGoal || facts.nextPlanned));
    session.outcome = u"no_answer"_qs;
    session.place = u"own_home"_qs;
    facts = factsOf(session, outcomes);
    CHECK_FALSE(facts.held);
    CHECK(facts.hasPlace);
    facts = factsOf({}, outcomes);
    CHECK_FALSE((facts.hasPerson || facts.hasTime || facts.hasMode || facts.hasPlace));
}
