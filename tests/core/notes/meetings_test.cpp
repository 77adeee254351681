// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/undo.h"
#include "core/notes/meetings.h"
#include "core/notes/notelist.h"
#include "core/records/catalogues.h"
#include "core/records/groups.h"
#include "core/records/people.h"
#include "tests/core/notes/filledbook.h"

using namespace kithbook;
using namespace kithbook::test;

namespace {

const QString kPresent = QStringLiteral("present");
const QString kExcused = QStringLiteral("excused");

/// A group of three, and one meeting of it: Hana was there, Ray told us, Wes came late.
struct Circle
{
    Circle()
    {
        for (const char* name : {"Hana Petrova", "Ray Muller", "Wes Lindqvist"}) {
            Mutation mutation(file.book(), Action::Added);
            PersonDraft draft;
            draft.chosenName = QString::fromLatin1(name);
            people.push_back(People(file.book(), lists).add(mutation, draft).value());
            REQUIRE(mutation.commit());
        }
        Mutation mutation(file.book(), Action::Added);
        GroupDraft draft;
        draft.name = QStringLiteral("Tuesday circle");
        draft.members = people;
        group = Groups(file.book(), lists).add(mutation, draft).value();
        REQUIRE(mutation.commit());
    }

    MeetingDraft draft()
    {
        MeetingDraft meeting;
        meeting.session.group = group;
        meeting.session.startMs = kNow - 3'600'000;
        meeting.session.minutes = 60;
        meeting.session.mode = QStringLiteral("videoconference");
        meeting.session.people = {{hana(), Role::Person, kPresent},
                                  {ray(), Role::Person, kExcused},
                                  {wes(), Role::Person, QStringLiteral("late")}};
        meeting.summary = QStringLiteral("Asking for what you need");
        meeting.lines = {{hana(), QStringLiteral("Will bring her list")},
                         {ray(), QStringLiteral("Sent a text")}};
        return meeting;
    }

    SessionId add(const MeetingDraft& meeting)
    {
        Mutation mutation(file.book(), Action::Added);
        const auto id = meetings().add(mutation, meeting);
        REQUIRE(codeOf(id) == std::nullopt);
        REQUIRE(codeOf(mutation.commit()) == std::nullopt);
        return *id;
    }

    void edit(SessionId id, const MeetingDraft& changed)
    {
        Mutation mutation(file.book(), Action::Edited);
        REQUIRE(codeOf(meetings().edit(mutation, session(id), changed)) == std::nullopt);
        REQUIRE(codeOf(mutation.commit()) == std::nullopt);
    }

    Session session(SessionId id) { return Sessions(file.book(), lists).forEditing(id).value(); }
    MeetingDraft read(SessionId id) { return meetings().draftOf(session(id)).value(); }
    Meetings meetings() { return Meetings(file.book(), lists, file.templates()); }
    QStringList record(PersonId person)
    {
        QStringList texts;
        const auto notes = file.notes().ofPerson(person).value();
        for (const Note& note : notes) {
            texts.append(plainWords(note.body));
        }
        return texts;
    }

    PersonId hana() { return people[0]; }
    PersonId ray() { return people[1]; }
    PersonId wes() { return people[2]; }

    FilledBook file;
    Catalogues lists = Catalogues::load().value();
    std::vector<PersonId> people;
    GroupId group;
};

} // namespace

TEST_CASE("a meeting, its summary and a line for each are one step")
{
    Circle circle;
    const SessionId id = circle.add(circle.draft());
    const auto notes = circle.file.notes().ofSession(id).value();
    REQUIRE(notes.size() == 3);
    CHECK(notes[0].person.isNull());
    CHECK(notes[1].person == circle.hana());
    for (const Note& note : notes) {
        CHECK(note.templateCode == QStringLiteral("narrative"));
        CHECK(note.state == noteState::kDraft);
    }
    REQUIRE(undoLastStep(circle.file.book()));
    CHECK(circle.session(id).goneMs.has_value());
    CHECK(circle.file.notes().ofSession(id).value().empty());
}

TEST_CASE("a meeting is read back as it was written")
{
    Circle circle;
    const MeetingDraft draft = circle.draft();
    const MeetingDraft back = circle.read(circle.add(draft));
    CHECK(back.summary == draft.summary);
    CHECK(back.lines == draft.lines);
    CHECK(back.session.people == draft.session.people);
    CHECK(back.session.group == circle.group);
}

TEST_CASE("what is not said of a meeting is not guessed")
{
    Circle circle;
    const auto refused = [&](auto change) {
        MeetingDraft draft = circle.draft();
        change(draft);
        Mutation mutation(circle.file.book(), Action::Added);
        return codeOf(circle.meetings().add(mutation, draft));
    };
    CHECK(refused([](MeetingDraft& d) { d.session.people[1].attendance.clear(); }) ==
          Code::BadInput);
    CHECK(refused([](MeetingDraft& d) { d.session.group = {}; }) == Code::BadInput);
    CHECK(refused([](MeetingDraft& d) { d.session.people.clear(); }) == Code::PersonMissing);
}

TEST_CASE("the summary is in the record of those who were there, a line in that person's alone")
{
    Circle circle;
    circle.add(circle.draft());
    const QString summary = QStringLiteral("Asking for what you need");
    CHECK(circle.record(circle.hana()).contains(summary));
    CHECK(circle.record(circle.hana()).contains(QStringLiteral("Will bring her list")));
    CHECK(circle.record(circle.ray()) == QStringList(QStringLiteral("Sent a text")));
    CHECK(circle.record(circle.wes()) == QStringList(summary));
}

TEST_CASE("a record goes on from page to page, with summaries in their place")
{
    Circle circle;
    circle.add(circle.draft());
    circle.file.addNote(circle.hana(), QStringLiteral("older"), kNow - 5000);
    circle.file.addNote(circle.hana(), QStringLiteral("newer"), kNow + 5000);
    std::vector<NoteId> seen;
    NoteId after;
    for (int i = 0; i < 4; ++i) {
        const auto page = circle.file.notes().ofPerson(circle.hana(), after, 1).value();
        REQUIRE(page.size() == 1);
        after = page.front().id;
        seen.push_back(after);
    }
    CHECK(circle.file.notes().ofPerson(circle.hana(), after, 1).value().empty());
    const auto all = circle.file.notes().ofPerson(circle.hana()).value();
    REQUIRE(all.size() == 4);
    for (std::size_t i = 0; i < all.size(); ++i) {
        CHECK(all[i].id == seen[i]);
    }
    CHECK(plainWords(all.front().body) == QStringLiteral("newer"));
    CHECK(plainWords(all.back().body) == QStringLiteral("older"));
}

TEST_CASE("changing a meeting changes its texts and leaves the others alone")
{
    Circle circle;
    const SessionId id = circle.add(circle.draft());
    const auto before = circle.file.notes().ofSession(id).value();
    MeetingDraft changed = circle.draft();
    changed.summary = QStringLiteral("Two lines that worked");
    changed.lines = {{circle.ray(), QStringLiteral("Sent a text")},
                     {circle.wes(), QStringLiteral("First time")}};
    circle.edit(id, changed);
    CHECK(circle.read(id).summary == changed.summary);
    CHECK(circle.read(id).lines == changed.lines);
    const auto after = circle.file.notes().ofSession(id).value();
    REQUIRE(after.size() == 3);
    CHECK(after[0].id == before[0].id); // the same note, changed
    CHECK(after[1].id == before[2].id);
    REQUIRE(undoLastStep(circle.file.book()));
    CHECK(circle.read(id).lines == circle.draft().lines);
}

TEST_CASE("saving a meeting unchanged writes nothing")
{
    Circle circle;
    const SessionId id = circle.add(circle.draft());
    Mutation mutation(circle.file.book(), Action::Edited);
    REQUIRE(circle.meetings().edit(mutation, circle.session(id), circle.read(id)));
    CHECK(mutation.commit().value().changes == 0);
}

TEST_CASE("whoever is taken off the list takes their line along")
{
    Circle circle;
    const SessionId id = circle.add(circle.draft());
    MeetingDraft changed = circle.read(id);
    changed.session.people.erase(changed.session.people.begin());
    circle.edit(id, changed);
    CHECK(circle.record(circle.hana()).isEmpty());
    CHECK(circle.read(id).lines.size() == 1);
}

TEST_CASE("a note that somebody went on with is left alone")
{
    Circle circle;
    const SessionId id = circle.add(circle.draft());
    Note note = circle.file.notes().ofSession(id).value().front();
    note.state = noteState::kReady;
    circle.file.change(Action::Edited,
                       [&](Mutation& m) { REQUIRE(circle.file.notes().edit(m, note)); });
    CHECK(circle.read(id).summary.isEmpty());
    MeetingDraft changed = circle.read(id);
    changed.lines.clear();
    circle.edit(id, changed);
    CHECK(plainWords(circle.file.notes().get(note.id).value().body) == circle.draft().summary);
}

// domain.md E2, story 11: everything that is in one person's record is read for the names, parts of
// names and number of the others.
TEST_CASE("nothing in a person's record tells who else was there")
{
    Circle circle;
    circle.add(circle.draft());
    const QStringList others{QStringLiteral("Ray"), QStringLiteral("Muller"), QStringLiteral("Wes"),
                             QStringLiteral("Lindqvist")};
    QString all;
    const auto notes = circle.file.notes().ofPerson(circle.hana()).value();
    for (const Note& note : notes) {
        all += plainWords(note.body) + u'\n';
        const NoteRow row = NoteList(circle.file.book()).row(note.id).value();
        for (const PersonName& each : row.people) {
            all += each.name + u'\n';
        }
    }
    for (const char* word : {"need", "list"}) {
        const FindAnswer hits =
            circle.file.found({.text = QString::fromLatin1(word), .person = circle.hana()});
        CHECK(hits.hits.size() == 1);
        for (const FindHit& hit : hits.hits) {
            all += hit.personName + u' ' + hit.snippet.text + u'\n';
            CHECK(hit.otherPeople == 0);
        }
    }
    INFO(all.toStdString());
    CHECK(all.contains(QStringLiteral("Hana")));
    for (const QString& name : others) {
        CHECK_FALSE(all.contains(name));
    }
    CHECK(circle.file.found({.text = QStringLiteral("need"), .person = circle.ray()}).hits.empty());
}

TEST_CASE("in the list of notes a group is called by its name")
{
    Circle circle;
    circle.add(circle.draft());
    const auto rows = NoteList(circle.file.book()).list().value();
    REQUIRE(rows.size() == 3);
    for (const NoteRow& row : rows) {
        CHECK(row.group == QStringLiteral("Tuesday circle"));
        CHECK(row.people.size() <= 1);
    }
}
