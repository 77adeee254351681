// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checks.h"
#include "app/cli/choices.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/groupcommands.h"
#include "app/cli/typedtime.h"
#include "app/cli/wording.h"
#include "app/cli/writing.h"
#include "core/notes/meetings.h"
#include "core/records/groups.h"

#include <CLI/CLI.hpp>
#include <algorithm>

namespace kithbook::cli {

namespace {

struct MeetingOptions
{
    std::string group;
    std::vector<std::string> late;
    std::vector<std::string> leftEarly;
    std::vector<std::string> excused;
    std::vector<std::string> noShow;
    std::vector<std::string> others;
    std::string at;
    std::string minutes;
    std::string mode;
    std::string summary;
    std::vector<std::string> lines;
    std::string access;
};

void attend(std::vector<Participant>& people, PersonId person, const char* attendance)
{
    const auto known = std::ranges::find(people, person, &Participant::person);
    if (known == people.end()) {
        people.push_back({person, Role::Person, QString::fromLatin1(attendance)});
    } else {
        known->attendance = QString::fromLatin1(attendance);
    }
}

/// All members were there unless something else is said of them.
Result<void> takeAttendance(SessionDraft& session, const MeetingOptions& options, Book& book,
                            const Desk& desk)
{
    const std::pair<const std::vector<std::string>*, const char*> answers[] = {
        {&options.others, "present"},
        {&options.late, "late"},
        {&options.leftEarly, "left_early"},
        {&options.excused, "excused"},
        {&options.noShow, "no_show"}};
    for (const auto& [names, attendance] : answers) {
        for (const std::string& name : *names) {
            const auto id = typedPerson(name, book, desk);
            if (!id) {
                return passOn(id);
            }
            attend(session.people, *id, attendance);
        }
    }
    return {};
}

Result<std::vector<MeetingLine>> typedLines(const MeetingOptions& options, Book& book,
                                            const Desk& desk)
{
    std::vector<MeetingLine> lines;
    lines.reserve(options.lines.size());
    for (const std::string& typed : options.lines) {
        const std::size_t sign = typed.find('=');
        const auto person = typedPerson(typed.substr(0, sign), book, desk);
        if (!person) {
            return passOn(person);
        }
        lines.push_back({*person, typedText(typed.substr(sign + 1))});
    }
    return lines;
}

Result<MeetingDraft> meetingDraft(const Group& group, const MeetingOptions& options, Book& book,
                                  const Desk& desk)
{
    constexpr qint64 kMsInMinute = 60'000;
    MeetingDraft draft;
    SessionDraft& session = draft.session;
    const auto mode = typedChoice(options.mode, desk.catalogues().at(ListId::Modes), desk);
    const auto began = typedMoment(
        options.at.empty() ? QStringLiteral("now") : typedText(options.at), desk.clock());
    if (!mode || !began) {
        return mode ? Result<MeetingDraft>(passOn(began)) : Result<MeetingDraft>(passOn(mode));
    }
    session.group = group.id;
    session.mode = mode->isEmpty() ? group.mode : *mode;
    session.minutes = options.minutes.empty() ? group.minutes.value_or(0)
                                              : typedLength(typedText(options.minutes)).value_or(0);
    session.startMs = began->utcMs - (options.at.empty() ? session.minutes * kMsInMinute : 0);
    session.offsetMinutes = began->offsetMinutes;
    session.ledBy = group.ledBy;
    session.accessWords = typedText(options.access);
    draft.summary = typedText(options.summary);
    for (const PersonId& member : group.members) {
        attend(session.people, member, "present");
    }
    return takeAttendance(session, options, book, desk)
        .and_then([&] { return typedLines(options, book, desk); })
        .map([&](std::vector<MeetingLine> lines) {
            draft.lines = std::move(lines);
            return std::move(draft);
        });
}

Result<Exit> logMeeting(Desk& desk, const MeetingOptions& options)
{
    auto book = desk.open();
    if (!book) {
        return passOn(book);
    }
    const Groups groups(**book, desk.catalogues());
    const auto group =
        groups.one(typedText(options.group)).and_then([&](GroupId id) { return groups.get(id); });
    if (!group) {
        return passOn(group);
    }
    const auto draft = meetingDraft(*group, options, **book, desk);
    if (!draft) {
        return passOn(draft);
    }
    if (draft->session.mode.isEmpty()) {
        desk.console().hint(QStringLiteral("Say how you met: --mode videoconference"));
    }
    Mutation mutation(**book, Action::Added);
    const auto id = Meetings(**book, desk.catalogues(), desk.templates()).add(mutation, *draft);
    if (!id) {
        return passOn(id);
    }
    const auto came = std::ranges::count_if(
        draft->session.people, [](const Participant& each) { return !wasAbsent(each.attendance); });
    return commit(
        mutation, desk,
        QStringLiteral("Logged: %1, %2 came.").arg(group->name, counted(came, "person", "people")),
        *id);
}

void addMeetingOptions(CLI::App* command, MeetingOptions& options)
{
    const auto people = [command](const char* name, std::vector<std::string>& names,
                                  const char* description) {
        command->add_option(name, names, description)->type_name("NAME");
    };
    command->add_option("group", options.group, "Name, or the beginning of a word of it")
        ->required();
    people("--late", options.late, "Who came late; again for more. Everybody else was there");
    people("--left-early", options.leftEarly, "Who left early");
    people("--told-us", options.excused, "Who told you they could not come");
    people("--no-answer", options.noShow, "Who did not come");
    people("--also", options.others, "Who was there from outside of the group");
    command->add_option("--at", options.at, "When it began. Without it, it has just ended")
        ->type_name("TIME");
    command->add_option("--minutes", options.minutes, "How long; without it, as usual")
        ->check(isLength())
        ->type_name("MINUTES");
    command->add_option("--mode,-m", options.mode, "How you met; without it, as usual")
        ->type_name("MODE");
    command->add_option("--summary", options.summary,
                        "About everybody, without names; goes into every record");
    command
        ->add_option("--line,-l", options.lines,
                     "About one person, for their record alone: \"Hana=Asked for captions\"")
        ->check(hasEqualsSign())
        ->type_name("NAME=TEXT");
    command->add_option("--access", options.access, "How it went for access");
}

} // namespace

void addMeetingLog(Commands& commands, CLI::App* group)
{
    auto logged = std::make_shared<MeetingOptions>();
    CLI::App* log =
        commands.addUnder(group, "log", "Log a meeting of a group",
                          R"(group log tuesday --told-us Ray --line "Hana=Asked for captions")",
                          [logged](Desk& desk) { return logMeeting(desk, *logged); });
    addMeetingOptions(log, *logged);
}

} // namespace kithbook::cli
