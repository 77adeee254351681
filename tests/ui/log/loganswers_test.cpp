// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/mutation.h"
#include "core/book/undo.h"
#include "core/notes/notes.h"
#include "core/records/drafts.h"
#include "core/records/groups.h"
#include "core/records/people.h"
#include "core/records/sessions.h"
#include "tests/support/printing.h"
#include "tests/ui/support/pagehost.h"
#include "ui/log/loganswers.h"

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;
using namespace kithbook::test;

namespace {

constexpr qint64 kDay = 24 * 60;

LogOpening openingOf(PageHost& host, const LogStart& start = {}, std::optional<DraftSlot> slot = {})
{
    const auto opening =
        host.ask([&](Book& book) { return openLog(book, host.desk().catalogues(), start, slot); });
    REQUIRE(opening.has_value());
    return *opening;
}

void keep(PageHost& host, DraftSlot slot, PersonId person)
{
    LogDraft draft;
    draft.session.people = {{person, Role::Person}};
    const auto kept = host.ask([&](Book& book) {
        return Drafts(book).keep(slotName(slot), {0, {person}, encoded(draft)});
    });
    REQUIRE(kept.has_value());
}

} // namespace

TEST_CASE("recent are the last four people, each once, none from Trash")
{
    PageHost host;
    std::vector<PersonId> people;
    for (const char* name : {"Ana", "Ben", "Cem", "Dua", "Eli", "Fay"}) {
        people.push_back(host.addPerson(QString::fromLatin1(name)));
        host.addCall(people.back(), kDay * qint64(10 - people.size()));
    }
    host.addCall(people[0], 60); // Ana was the last one, and also the first
    REQUIRE(host.write([&](Book& book, Mutation& mutation) -> Result<void> {
        People(book, host.desk().catalogues()).moveToTrash(mutation, people[4]);
        return {};
    }));
    QStringList names;
    for (const PersonName& person : openingOf(host).recent) {
        names.append(person.name);
    }
    CHECK(names.join(u' ') == QStringLiteral("Ana Fay Dua Cem"));
}

TEST_CASE("a group that met lately is recent by its name, and its people are not for that")
{
    PageHost host;
    const PersonId ana = host.addPerson(QStringLiteral("Ana"));
    const PersonId ben = host.addPerson(QStringLiteral("Ben"));
    host.addCall(ben, 3 * kDay);
    GroupDraft draft;
    draft.name = QStringLiteral("Tuesday circle");
    const auto group = host.write([&](Book& book, Mutation& mutation) {
        return Groups(book, host.desk().catalogues()).add(mutation, draft);
    });
    REQUIRE(group.has_value());
    SessionDraft meeting;
    meeting.group = *group;
    meeting.startMs = PageHost::kNow - 60'000;
    meeting.mode = QStringLiteral("phone");
    meeting.people = {{ana, Role::Person, QStringLiteral("present")}};
    REQUIRE(host.write([&](Book& book, Mutation& mutation) {
        return Sessions(book, host.desk().catalogues()).add(mutation, meeting);
    }));
    const LogOpening opening = openingOf(host);
    REQUIRE(opening.recent.size() == 1);
    CHECK(opening.recent.front().id == ben);
    REQUIRE(opening.recentGroups.size() == 1);
    CHECK(opening.recentGroups.front().id == *group);
}

TEST_CASE("a draft comes back to the same start and is never in the way of another")
{
    PageHost host;
    const PersonId sam = host.addPerson(QStringLiteral("Sam"));
    const PersonId ana = host.addPerson(QStringLiteral("Ana"));
    CHECK(openingOf(host).slot == DraftSlot::First);
    keep(host, DraftSlot::First, sam);

    const LogOpening fromNothing = openingOf(host);
    REQUIRE(fromNothing.kept.has_value());
    CHECK(fromNothing.kept->names.front().name == QStringLiteral("Sam"));
    CHECK(fromNothing.kept->keptMs == PageHost::kNow);
    CHECK(openingOf(host, {.person = sam, .plan = {}, .session = {}}).kept.has_value());

    const LogOpening fromAna = openingOf(host, {.person = ana, .plan = {}, .session = {}});
    CHECK_FALSE(fromAna.kept.has_value());
    CHECK(fromAna.slot == DraftSlot::Aside);
    CHECK(fromAna.person->name == QStringLiteral("Ana"));
}

TEST_CASE("after a lock the draft of the page comes back whatever it is about")
{
    PageHost host;
    const PersonId sam = host.addPerson(QStringLiteral("Sam"));
    const PersonId ana = host.addPerson(QStringLiteral("Ana"));
    keep(host, DraftSlot::First, sam);
    keep(host, DraftSlot::Aside, ana);
    const LogOpening opening = openingOf(host, {}, DraftSlot::Aside);
    REQUIRE(opening.kept.has_value());
    CHECK(opening.kept->names.front().name == QStringLiteral("Ana"));
    CHECK(opening.slot == DraftSlot::Aside);
}

TEST_CASE("a session that cannot be saved keeps its draft")
{
    PageHost host;
    const PersonId sam = host.addPerson(QStringLiteral("Sam"));
    keep(host, DraftSlot::First, sam);
    LogSave save;
    save.session.people = {{sam, Role::Person}};
    save.session.startMs = PageHost::kNow;
    save.session.mode = QStringLiteral("no such way");
    const auto trySave = [&] {
        return host.ask([&](Book& book) {
            return saveLog(book, host.desk().catalogues(), host.desk().templates(), save);
        });
    };
    const auto saved = trySave();
    CHECK(codeOf(saved) == Code::UnknownChoice);
    CHECK(openingOf(host).kept.has_value());
    save.session.mode = QStringLiteral("phone");
    REQUIRE(trySave());
    CHECK_FALSE(openingOf(host).kept.has_value());
}

TEST_CASE("a session saved with its note is one step, in the template of the note before")
{
    PageHost host;
    const PersonId sam = host.addPerson(QStringLiteral("Sam"));
    NoteDraft before;
    before.person = sam;
    before.writtenMs = PageHost::kNow - 1;
    before.templateCode = QStringLiteral("girp");
    REQUIRE(host.write([&](Book& book, Mutation& mutation) {
        return Notes(book, host.desk().templates()).add(mutation, before);
    }));
    LogSave save;
    save.session.people = {{sam, Role::Person}};
    save.session.startMs = PageHost::kNow - 1'800'000;
    save.session.minutes = 30;
    save.session.mode = QStringLiteral("phone");
    save.withNote = true;
    const auto saved = host.ask([&](Book& book) {
        return saveLog(book, host.desk().catalogues(), host.desk().templates(), save);
    });
    REQUIRE(saved);
    const auto noteIs = [&] {
        return host
            .ask([&](Book& book) { return Notes(book, host.desk().templates()).get(saved->note); })
            .value();
    };
    CHECK(noteIs().session == saved->session);
    CHECK(noteIs().person == sam);
    CHECK(noteIs().templateCode == QStringLiteral("girp"));
    CHECK(noteIs().state == noteState::kDraft);
    REQUIRE(host.ask([](Book& book) { return undoLastStep(book); }));
    CHECK(noteIs().goneMs.has_value());
}
