// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/groupanswers.h"

#include "core/book/book.h"
#include "core/book/mutation.h"
#include "core/records/drafts.h"
#include "core/records/people.h"

#include <algorithm>

namespace kithbook {

namespace {

QLatin1StringView asForm(const QByteArray& name)
{
    return QLatin1StringView(name.constData(), name.size());
}

Result<void> addGroup(Book& book, const BookDesk::Lists& lists, const MeetingStart& start,
                      MeetingOpening& opening)
{
    GroupId id = opening.session ? opening.session->group : start.group;
    if (id.isNull()) {
        auto groups = Groups(book, lists.catalogues).list();
        if (!groups) {
            return passOn(groups);
        }
        if (groups->size() != 1) {
            opening.groups = std::move(*groups);
            return {};
        }
        id = groups->front().id;
    }
    return Groups(book, lists.catalogues).get(id).map([&](Group group) {
        opening.group = std::move(group);
    });
}

/// A meeting that just ended, as they usually are.
MeetingState usualMeeting(const Group& group)
{
    MeetingState state;
    SessionDraft& session = state.draft.session;
    session.group = group.id;
    session.mode = group.mode;
    session.minutes = group.minutes.value_or(0);
    session.ledBy = group.ledBy;
    for (const PersonId& member : group.members) {
        session.people.push_back({member, Role::Person, {}});
    }
    return state;
}

Result<void> addState(Book& book, const BookDesk::Lists& lists, MeetingOpening& opening)
{
    if (!opening.session) {
        opening.state = usualMeeting(*opening.group);
        opening.names = opening.group->names;
        return {};
    }
    opening.names = opening.session->names;
    return Meetings(book, lists.catalogues, lists.templates)
        .draftOf(*opening.session)
        .map([&](MeetingDraft draft) {
            opening.state.draft = std::move(draft);
            opening.state.timeSaid = true;
        });
}

Result<void> addRegulars(Book& book, const BookDesk::Lists& lists, MeetingOpening& opening)
{
    const auto meetings = Sessions(book, lists.catalogues).meetings(opening.group->id);
    if (!meetings) {
        return passOn(meetings);
    }
    for (const Session& meeting : *meetings) {
        const bool isThis = opening.session && meeting.startMs >= opening.session->startMs;
        for (const Participant& each : meeting.people) {
            if (!isThis && !wasAbsent(each.attendance)) {
                opening.regulars.insert(each.person);
            }
        }
    }
    return {};
}

/// A draft, without those who are not in the book any more.
void addKept(Book& book, const BookDesk::Lists& lists, MeetingOpening& opening)
{
    const SessionId session = opening.session ? opening.session->id : SessionId();
    const QByteArray form = meetingForm(opening.group->id, session);
    const auto draft = Drafts(book).get(asForm(form)).value_or(std::nullopt);
    auto state = draft ? decodedMeeting(draft->body) : std::nullopt;
    if (!state || state->draft.session.group != opening.group->id) {
        return;
    }
    for (const Participant& each : state->draft.session.people) {
        const auto known = std::ranges::find(opening.names, each.person, &PersonName::id);
        if (known != opening.names.end()) {
            continue;
        }
        if (const auto person = People(book, lists.catalogues).get(each.person);
            person && !person->goneMs) {
            opening.names.push_back({person->id, person->chosenName, person->pronouns});
        }
    }
    opening.kept = KeptMeeting{draft->keptMs, std::move(*state)};
}

} // namespace

Result<MeetingOpening> openMeeting(Book& book, const BookDesk::Lists& lists,
                                   const MeetingStart& start)
{
    MeetingOpening opening;
    if (!start.session.isNull()) {
        auto session = Sessions(book, lists.catalogues).forEditing(start.session);
        if (!session) {
            return passOn(session);
        }
        opening.session = std::move(*session);
    }
    if (auto found = addGroup(book, lists, start, opening); !found) {
        return passOn(found);
    }
    if (!opening.group) {
        return opening;
    }
    return addState(book, lists, opening)
        .and_then([&] { return addRegulars(book, lists, opening); })
        .map([&] {
            addKept(book, lists, opening);
            return std::move(opening);
        });
}

QByteArray meetingForm(GroupId group, SessionId session)
{
    return session.isNull() ? "meeting-" + group.toBytes().toHex()
                            : "meeting-edit-" + session.toBytes().toHex();
}

Result<SessionId> saveMeeting(Book& book, const BookDesk::Lists& lists, const MeetingSave& save)
{
    Mutation mutation(book, save.edited ? Action::Edited : Action::Added);
    Meetings meetings(book, lists.catalogues, lists.templates);
    const SessionId before = save.edited ? save.edited->id : SessionId();
    const auto id =
        save.edited
            ? meetings.edit(mutation, *save.edited, save.state.draft).map([&] { return before; })
            : meetings.add(mutation, save.state.draft);
    if (!id) {
        return id;
    }
    const GroupId group = save.state.draft.session.group;
    for (const PersonId& person : save.state.joining) {
        join(mutation, group, person);
    }
    if (const auto committed = mutation.commit(); !committed) {
        return passOn(committed);
    }
    // The meeting is on the disk; a draft that would not go is only offered once more.
    (void)Drafts(book).drop(asForm(meetingForm(group, before)));
    return id;
}

Result<GroupPicture> askGroup(Book& book, const Catalogues& lists, GroupId id, int meetings)
{
    auto group = Groups(book, lists).get(id);
    auto last = Sessions(book, lists).meetings(id, meetings + 1);
    if (!group || !last) {
        return group ? passOn(last) : passOn(group);
    }
    const bool more = static_cast<int>(last->size()) > meetings;
    if (more) {
        last->pop_back();
    }
    return GroupPicture{std::move(*group), std::move(*last), more};
}

} // namespace kithbook
