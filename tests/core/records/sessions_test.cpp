// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/connection.h"
#include "core/book/undo.h"
#include "core/records/sessions.h"
#include "tests/core/records/caseload.h"

using namespace kithbook;
using namespace kithbook::test;

namespace {

SessionDraft fullDraft(PersonId first, PersonId second)
{
    SessionDraft draft;
    draft.people = {Participant{first, Role::Person}, Participant{second, Role::Supporter}};
    draft.startMs = kNow - 3 * kDayMs;
    draft.offsetMinutes = -300;
    draft.minutes = 55;
    draft.mode = QStringLiteral("other");
    draft.modeOther = QStringLiteral("community radio");
    draft.furtherModes = {QStringLiteral("phone"), QStringLiteral("email")};
    draft.platform = QStringLiteral("Radio desk");
    draft.timing = QStringLiteral("mixed");
    draft.delivery = QStringLiteral("live");
    draft.outcome = QStringLiteral("disconnected");
    draft.place = QStringLiteral("shelter");
    draft.emergencyPlace = QStringLiteral("12 Mill Lane");
    draft.format = QStringLiteral("one_to_one");
    draft.othersPresent = QStringLiteral("her sister");
    draft.programArea = QStringLiteral("E");
    draft.activities = {QStringLiteral("advocacy"), QStringLiteral("one_to_one")};
    draft.line = QStringLiteral("Housing form, page two");
    draft.messages = 7;
    draft.audioOnlyReason = QStringLiteral("no_data");
    return draft;
}

const SessionDraft& asDraft(const Session& session)
{
    return session;
}

void edit(Caseload& c, const Session& changed)
{
    REQUIRE(codeOf(c.step([&](Mutation& m) { return c.sessions.edit(m, changed); })) ==
            std::nullopt);
}

} // namespace

TEST_CASE("a session is read back as entered, with the names of who was there")
{
    Caseload c;
    PersonDraft ana;
    ana.chosenName = QStringLiteral("Ana");
    ana.pronouns = QStringLiteral("she/her");
    const PersonId first = c.person(ana);
    const PersonId second = c.person(QStringLiteral("Bea"));
    SessionDraft draft = fullDraft(first, second);
    draft.programArea = c.lists.at(ListId::ProgrammeAreas).entries().front().code;
    const Session session = c.load(c.session(draft));
    CHECK(asDraft(session) == draft);
    CHECK(session.names ==
          std::vector{PersonName{first, QStringLiteral("Ana"), QStringLiteral("she/her")},
                      PersonName{second, QStringLiteral("Bea"), {}}});
    CHECK(session.editions == QStringLiteral("1"));
    CHECK_FALSE(session.goneMs);
    CHECK(c.isSound());
}

TEST_CASE("a session keeps the editions of the lists it was made with")
{
    Caseload c;
    CatalogueOverlay overlay;
    overlay.catalogue = QStringLiteral("outcomes");
    overlay.version = 4;
    overlay.basedOn = 1;
    overlay.source = QStringLiteral("us");
    overlay.hidden = {QStringLiteral("voicemail")};
    REQUIRE(c.lists.apply(overlay));
    Sessions sessions(c.book, c.lists);
    const PersonId id = c.person(QStringLiteral("Ana"));
    const auto session = c.step([&](Mutation& m) { return sessions.add(m, c.call(id, 1)); });
    REQUIRE(session);
    CHECK(c.load(*session).editions == QStringLiteral("1 1 1 1+4 1 1 1 1 1 1"));
}

TEST_CASE("a refused session writes nothing")
{
    Caseload c;
    SessionDraft draft = c.call(c.person(QStringLiteral("Ana")), 1);
    draft.minutes = -5;
    CHECK(codeOf(c.step([&](Mutation& m) { return c.sessions.add(m, draft); })) ==
          Code::EndBeforeStart);
    CHECK(c.book.connection().integer("SELECT count(*) FROM session") == 0);
    CHECK(c.book.connection().integer("SELECT count(*) FROM session_person") == 0);
}

TEST_CASE("an edit changes fields, people, roles and tags, and only those")
{
    Caseload c;
    const PersonId ana = c.person(QStringLiteral("Ana"));
    const PersonId bea = c.person(QStringLiteral("Bea"));
    const PersonId cem = c.person(QStringLiteral("Cem"));
    SessionDraft draft = c.call(ana, 1);
    draft.people.push_back(Participant{bea, Role::Supporter});
    draft.furtherModes = {QStringLiteral("email")};
    draft.activities = {QStringLiteral("advocacy")};
    const SessionId id = c.session(draft);

    auto form = c.sessions.forEditing(id);
    REQUIRE(form);
    form->people = {Participant{bea, Role::Person}, Participant{cem, Role::Person}};
    form->furtherModes = {QStringLiteral("sms_text")};
    form->activities.clear();
    form->minutes = 20;
    form->format = QStringLiteral("group");
    edit(c, *form);
    CHECK(asDraft(c.load(id)) == asDraft(*form));
    CHECK(c.timeline(ana).empty());
    CHECK(c.timeline(cem) == std::vector{id});
    CHECK_FALSE(c.load(ana).lastContactMs);
    CHECK(c.load(cem).lastContactMs == draft.startMs);

    SECTION("somebody taken out by mistake comes back")
    {
        auto again = c.sessions.forEditing(id);
        again->people = {Participant{bea, Role::Person}, Participant{ana, Role::Supporter}};
        again->furtherModes = {QStringLiteral("email")};
        edit(c, *again);
        const Session session = c.load(id);
        CHECK(QSet<RowId>{session.people[0].person, session.people[1].person} ==
              QSet<RowId>{ana, bea});
        CHECK(session.furtherModes == QStringList{QStringLiteral("email")});
        CHECK(c.load(ana).lastContactMs == draft.startMs);
    }
    SECTION("an edit that changes nothing writes nothing")
    {
        auto again = c.sessions.forEditing(id);
        Mutation mutation(c.book, Action::Edited);
        REQUIRE(c.sessions.edit(mutation, *again));
        CHECK(mutation.commit()->step == 0);
    }
    SECTION("undo brings the earlier people, role and tags back")
    {
        REQUIRE(undoLastStep(c.book));
        const Session session = c.load(id);
        CHECK(session.people == draft.people);
        CHECK(session.furtherModes == draft.furtherModes);
        CHECK(session.activities == draft.activities);
        CHECK(session.minutes == draft.minutes);
    }
    CHECK(c.isSound());
}

TEST_CASE("a session that is not there cannot be read or edited")
{
    Caseload c;
    Session nothing;
    static_cast<SessionDraft&>(nothing) = c.call(c.person(QStringLiteral("Ana")), 1);
    nothing.id = SessionId::random();
    CHECK(codeOf(c.sessions.get(nothing.id)) == Code::NoSuchRecord);
    CHECK(codeOf(c.sessions.forEditing(nothing.id)) == Code::NoSuchRecord);
    CHECK(codeOf(c.step([&](Mutation& m) { return c.sessions.edit(m, nothing); })) ==
          Code::NoSuchRecord);
    CHECK(codeOf(c.step([&](Mutation& m) { return c.sessions.putBack(m, nothing.id); })) ==
          Code::NoSuchRecord);
}

TEST_CASE("the last contact follows what is added, edited, trashed, put back and undone")
{
    Caseload c;
    const PersonId id = c.person(QStringLiteral("Ana"));
    const auto contact = [&] { return c.load(id).lastContactMs; };
    const auto held = [&] { return c.load(id).lastHeldMs; };
    const qint64 five = kNow - 5 * kDayMs;
    const qint64 two = kNow - 2 * kDayMs;

    c.session(c.call(id, 5));
    CHECK(contact() == five);
    c.session(c.call(id, 9));
    CHECK(contact() == five);
    const SessionId attempt = c.session(c.call(id, 2, QStringLiteral("no_answer")));
    CHECK(contact() == two);
    CHECK(held() == five);

    auto form = c.sessions.forEditing(attempt);
    form->outcome = QStringLiteral("held");
    form->startMs = kNow - kDayMs;
    edit(c, *form);
    CHECK(contact() == kNow - kDayMs);
    CHECK(held() == kNow - kDayMs);
    REQUIRE(undoLastStep(c.book));
    CHECK(contact() == two);
    CHECK(held() == five);

    REQUIRE(c.step([&](Mutation& m) { return c.sessions.moveToTrash(m, attempt); }));
    CHECK(contact() == five);
    REQUIRE(c.step([&](Mutation& m) { return c.sessions.putBack(m, attempt); }));
    CHECK(contact() == two);
    REQUIRE(undoLastStep(c.book));
    CHECK(contact() == five);
    REQUIRE(undoLastStep(c.book));
    CHECK(contact() == two);
    CHECK(c.isSound());
}

TEST_CASE("undoing the step that added a session takes it out of every answer")
{
    Caseload c;
    const PersonId id = c.person(QStringLiteral("Ana"));
    SessionDraft draft = c.call(id, 0);
    draft.furtherModes = {QStringLiteral("email")};
    const SessionId session = c.session(draft);
    REQUIRE(undoLastStep(c.book));
    CHECK(c.timeline(id).empty());
    CHECK(c.sessions.latest()->empty());
    CHECK_FALSE(c.load(id).lastContactMs);
    REQUIRE(c.sessions.trash()->size() == 1);
    CHECK(c.sessions.trash()->front().names.front().name == QStringLiteral("Ana"));

    // Put back from Trash it is whole again.
    REQUIRE(c.step([&](Mutation& m) { return c.sessions.putBack(m, session); }));
    CHECK(c.timeline(id) == std::vector{session});
    CHECK(c.load(session).people == draft.people);
    CHECK(c.load(session).furtherModes == draft.furtherModes);
    CHECK(c.load(id).lastContactMs == draft.startMs);
    CHECK(c.sessions.trash()->empty());
    CHECK(c.isSound());
}

TEST_CASE("a session put back does not bring those back who were taken out of it before")
{
    Caseload c;
    const PersonId ana = c.person(QStringLiteral("Ana"));
    const PersonId bea = c.person(QStringLiteral("Bea"));
    SessionDraft draft = c.call(ana, 1);
    draft.people.push_back(Participant{bea, Role::Person});
    const SessionId id = c.session(draft);
    auto form = c.sessions.forEditing(id);
    form->people.pop_back();
    edit(c, *form);
    c.file.clock().advanceMs(1000);
    REQUIRE(c.step([&](Mutation& m) { return c.sessions.moveToTrash(m, id); }));
    REQUIRE(c.step([&](Mutation& m) { return c.sessions.putBack(m, id); }));
    CHECK(c.load(id).people == std::vector{Participant{ana, Role::Person}});
}

TEST_CASE("a session takes its notes to Trash and back")
{
    Caseload c;
    const PersonId ana = c.person(QStringLiteral("Ana"));
    const SessionId id = c.session(c.call(ana, 1));
    const auto livingNotes = [&] {
        return c.book.connection().integer("SELECT count(*) FROM note WHERE gone IS NULL");
    };
    const RowId note = RowId::random();
    c.step([&](Mutation& m) {
        m.insert(tables::kNote, note, {{tables::note::kSessionId, id.toBytes()}});
        return 0;
    });
    REQUIRE(c.step([&](Mutation& m) { return c.sessions.moveToTrash(m, id); }));
    CHECK(livingNotes() == 0);
    REQUIRE(c.step([&](Mutation& m) { return c.sessions.putBack(m, id); }));
    CHECK(livingNotes() == 1);
}

TEST_CASE("what the book copies is right whichever row arrives first")
{
    Caseload c;
    const auto person = PersonId::random();
    const auto session = SessionId::random();
    const auto sendLink = [&] {
        c.step([&](Mutation& m) {
            m.insert(tables::kSessionPerson, RowId::ofParts({session.view(), person.view()}),
                     {{tables::sessionPerson::kSessionId, session.toBytes()},
                      {tables::sessionPerson::kPersonId, person.toBytes()}});
            return 0;
        });
    };
    const auto sendSession = [&] {
        c.step([&](Mutation& m) {
            m.insert(tables::kSession, session,
                     {{tables::session::kStartMs, kNow},
                      {tables::session::kOutcome, QStringLiteral("held")}});
            return 0;
        });
    };
    const auto sendPerson = [&] {
        c.step([&](Mutation& m) {
            m.insert(tables::kPerson, person,
                     {{tables::person::kChosenName, QStringLiteral("Ana")}});
            return 0;
        });
    };
    SECTION("the link first")
    {
        sendLink();
        sendSession();
        sendPerson();
    }
    SECTION("the session last")
    {
        sendPerson();
        sendLink();
        sendSession();
    }
    SECTION("the person last")
    {
        sendSession();
        sendLink();
        sendPerson();
    }
    CHECK(c.load(person).lastContactMs == kNow);
    CHECK(c.load(person).lastHeldMs == kNow);
    CHECK(c.timeline(person) == std::vector{session});
}
