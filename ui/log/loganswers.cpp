// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/loganswers.h"

#include "core/book/book.h"
#include "core/book/mutation.h"
#include "core/notes/notes.h"
#include "core/records/contactways.h"
#include "core/records/drafts.h"
#include "core/records/groups.h"
#include "core/records/people.h"
#include "core/records/plans.h"
#include "core/records/sessions.h"
#include "core/records/settings.h"
#include "core/records/usualsession.h"

#include <algorithm>

namespace kithbook {

namespace {

constexpr std::size_t kMostRecent = 4; // mock 05
constexpr int kSessionsBack = 40;      // enough to meet four people, and a small question

PersonName nameOf(const Person& person)
{
    return {person.id, person.chosenName, person.pronouns};
}

bool isHere(const Result<Person>& person)
{
    return person && !person->goneMs;
}

void addRecentGroup(Book& book, const Catalogues& lists, GroupId id, LogOpening& opening)
{
    const auto group = opening.recentGroups.empty() ? Groups(book, lists).get(id)
                                                    : Result<Group>(fail(Code::NoSuchRecord));
    if (group && !group->goneMs) {
        const auto members = static_cast<int>(group->members.size());
        opening.recentGroups.push_back({id, group->name, members, {}, {}});
    }
}

Result<void> addRecent(Book& book, const Catalogues& lists, LogOpening& opening)
{
    const auto last = Sessions(book, lists).latest({}, kSessionsBack);
    if (!last) {
        return passOn(last);
    }
    std::vector<PersonId> seen;
    for (const Session& session : *last) {
        if (!session.group.isNull()) {
            addRecentGroup(book, lists, session.group, opening);
            continue; // all of them at once would leave no room for anybody else
        }
        for (const Participant& each : session.people) {
            const bool isNew = std::ranges::find(seen, each.person) == seen.end();
            if (!isNew || each.role != Role::Person || opening.recent.size() == kMostRecent) {
                continue;
            }
            seen.push_back(each.person);
            if (const auto person = People(book, lists).get(each.person); isHere(person)) {
                opening.recent.push_back(nameOf(*person));
            }
        }
    }
    return {};
}

/// Settings written by hand or by a later version say nothing here.
Result<void> addHours(Book& book, LogOpening& opening)
{
    return Settings(book).get(Settings::kWorkHours).map([&](const QString& text) {
        opening.hours = WorkHours::parse(text).value_or(WorkHours());
    });
}

Result<void> addStart(Book& book, const Catalogues& lists, const LogStart& start,
                      LogOpening& opening)
{
    if (!start.session.isNull()) {
        return Sessions(book, lists).forEditing(start.session).map([&](Session session) {
            opening.session = std::move(session);
        });
    }
    if (!start.plan.isNull()) {
        return Plans(book, lists).forEditing(start.plan).map([&](Plan plan) {
            opening.plan = std::move(plan);
        });
    }
    if (!start.person.isNull()) {
        return People(book, lists).get(start.person).map([&](const Person& person) {
            opening.person = nameOf(person);
        });
    }
    return {};
}

bool isAbout(const LogDraft& draft, const LogStart& start)
{
    if (!start.session.isNull() || !start.plan.isNull()) {
        return draft.edits == start.session && draft.plan == start.plan;
    }
    return start.person.isNull() || (draft.plan.isNull() && draft.session.people.size() == 1 &&
                                     draft.session.people.front().person == start.person);
}

std::optional<KeptLog> keptIn(Book& book, const Catalogues& lists, DraftSlot slot)
{
    const auto draft = Drafts(book).get(slotName(slot)).value_or(std::nullopt);
    const auto log = draft ? decodedLogDraft(draft->body) : std::nullopt;
    if (!log) {
        return std::nullopt;
    }
    KeptLog kept{draft->keptMs, *log, {}};
    for (const Participant& each : log->session.people) {
        const auto person = People(book, lists).get(each.person);
        if (isHere(person) && each.role == Role::Person) {
            kept.names.push_back(nameOf(*person));
        }
    }
    return kept;
}

void addDraft(Book& book, const Catalogues& lists, const LogStart& start,
              std::optional<DraftSlot> slot, LogOpening& opening)
{
    const bool edits = !start.session.isNull();
    bool firstIsTaken = false;
    for (const DraftSlot each : {DraftSlot::First, DraftSlot::Aside, DraftSlot::Edit}) {
        const bool isPossible = slot ? each == *slot : edits == (each == DraftSlot::Edit);
        auto kept = isPossible ? keptIn(book, lists, each) : std::nullopt;
        if (kept && (slot || isAbout(kept->draft, start))) {
            opening.slot = each;
            opening.kept = std::move(kept);
            return;
        }
        firstIsTaken = firstIsTaken || (kept && each == DraftSlot::First);
    }
    opening.slot = edits ? DraftSlot::Edit : firstIsTaken ? DraftSlot::Aside : DraftSlot::First;
}

} // namespace

QLatin1StringView slotName(DraftSlot slot)
{
    switch (slot) {
    case DraftSlot::First:
        return QLatin1StringView("log");
    case DraftSlot::Aside:
        return QLatin1StringView("log-aside");
    case DraftSlot::Edit:
        return QLatin1StringView("log-edit");
    }
    Q_UNREACHABLE();
}

Result<LogOpening> openLog(Book& book, const Catalogues& lists, const LogStart& start,
                           std::optional<DraftSlot> slot)
{
    LogOpening opening;
    return addRecent(book, lists, opening)
        .and_then([&] { return addHours(book, opening); })
        .and_then([&] { return addStart(book, lists, start, opening); })
        .map([&] {
            addDraft(book, lists, start, slot, opening);
            return std::move(opening);
        });
}

Result<AboutPerson> aboutPerson(Book& book, const Catalogues& lists, PersonId id)
{
    AboutPerson about;
    return People(book, lists)
        .get(id)
        .and_then([&](Person person) {
            about.person = std::move(person);
            return ContactWays(book, lists).of(id);
        })
        .and_then([&](std::vector<ContactWay> ways) {
            about.ways = std::move(ways);
            return Sessions(book, lists).timeline(id, {}, kHabitSessions);
        })
        .map([&](std::vector<Session> last) {
            about.last = std::move(last);
            return std::move(about);
        });
}

namespace {

PersonId onlyPerson(const SessionDraft& session)
{
    return session.people.size() == 1 ? session.people.front().person : PersonId();
}

Result<NoteId> noteToWrite(Book& book, Mutation& mutation, const NoteTemplates& templates,
                           const LogSave& save, SessionId session)
{
    Notes notes(book, templates);
    const auto there = notes.ofSession(session);
    if (!there) {
        return passOn(there);
    }
    for (const Note& note : *there) {
        if (!note.isSigned()) {
            return note.id;
        }
    }
    NoteDraft draft;
    draft.session = session;
    draft.person = onlyPerson(save.session);
    draft.writtenMs = book.clock().nowMs();
    draft.offsetMinutes = book.clock().offsetMinutes(draft.writtenMs);
    if (!draft.person.isNull()) {
        const auto before = notes.ofPerson(draft.person, {}, 1);
        if (!before) {
            return passOn(before);
        }
        draft.templateCode = before->empty() ? draft.templateCode : before->front().templateCode;
    }
    return notes.add(mutation, draft);
}

} // namespace

Result<SavedLog> saveLog(Book& book, const Catalogues& lists, const NoteTemplates& templates,
                         const LogSave& save)
{
    Mutation mutation(book, save.edited ? Action::Edited : Action::Added);
    Sessions sessions(book, lists);
    Result<SessionId> id = SessionId();
    if (save.edited) {
        Session changed = *save.edited;
        static_cast<SessionDraft&>(changed) = save.session;
        id = sessions.edit(mutation, changed).map([&] { return changed.id; });
    } else {
        id = sessions.add(mutation, save.session);
    }
    if (!id) {
        return passOn(id);
    }
    const auto note = save.withNote ? noteToWrite(book, mutation, templates, save, *id)
                                    : Result<NoteId>(NoteId());
    if (!note) {
        return passOn(note);
    }
    if (!save.plan.isNull()) {
        Plans(book, lists).markDone(mutation, save.plan, *id);
    }
    if (const auto committed = mutation.commit(); !committed) {
        return passOn(committed);
    }
    // The session is on the disk; a draft that would not go is only offered once more.
    (void)Drafts(book).drop(slotName(save.slot));
    return SavedLog{*id, *note};
}

} // namespace kithbook
