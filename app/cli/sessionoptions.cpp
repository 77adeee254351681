// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionoptions.h"

#include "app/cli/checks.h"
#include "app/cli/choices.h"
#include "app/cli/desk.h"
#include "app/cli/typedtime.h"

namespace kithbook::cli {

void SessionOptions::addTo(CLI::App* command)
{
    command->add_option("--person,-p", people, "Who it was with; again for more people")
        ->required()
        ->type_name("NAME");
    command
        ->add_option("--mode,-m", mode,
                     "How you met: phone, in_person, videoconference ... "
                     "Without it, as you usually do")
        ->type_name("MODE");
    command->add_option("--minutes", minutes, "How long: 25 or 1:10")
        ->check(isLength())
        ->type_name("MINUTES");
    command
        ->add_option("--at", at,
                     "When it began: 14:30, \"yesterday 14:30\", \"May 3 2 pm\". "
                     "Without it, it has just ended")
        ->type_name("TIME");
    command->add_option("--line,-l", line, "What it was about, on one line");
    command->add_option("--outcome", outcome, "held, no_answer, voicemail ...")->type_name("CODE");
    command->add_option("--also", furtherModes, "A further way you met")->type_name("MODE");
    command->add_option("--mode-other", modeOther, "What the other way was");
    command->add_option("--platform", platform, "The app or service, such as Zoom");
    command->add_option("--timing", timing, "Live or with time between messages")
        ->type_name("CODE");
    command->add_option("--delivery", delivery, "By a person or automated")->type_name("CODE");
    command->add_option("--place", place, "Where the person was")->type_name("CODE");
    command->add_option("--emergency-place", emergencyPlace, "Where help would have to go");
    command->add_option("--format", format, "One-to-one, group, home visit")->type_name("CODE");
    command->add_option("--supporter", supporters, "Family or friend who was there, from your list")
        ->type_name("NAME");
    command->add_option("--others", others, "Who else was there or could hear");
    command->add_option("--program", programArea, "The program it belongs to")->type_name("CODE");
    command->add_option("--activity", activities, "What you did; again for more")
        ->type_name("CODE");
    command->add_option("--messages", messages, "How many messages a thread had")->type_name("N");
    command->add_option("--audio-only-reason", audioOnlyReason, "Why there was no video")
        ->type_name("CODE");
}

Result<void> SessionOptions::takePeople(SessionDraft& draft, Book& book, const Desk& desk) const
{
    for (const auto& [names, role] :
         {std::pair(&people, Role::Person), std::pair(&supporters, Role::Supporter)}) {
        for (const std::string& name : *names) {
            const auto id = typedPerson(name, book, desk);
            if (!id) {
                return passOn(id);
            }
            draft.people.push_back({*id, role});
        }
    }
    return {};
}

Result<void> SessionOptions::takeChoices(SessionDraft& draft, const Desk& desk) const
{
    struct Choice
    {
        const std::string& typed;
        ListId list;
        QString& field;
    };
    const Choice choices[] = {
        {mode, ListId::Modes, draft.mode},
        {timing, ListId::Timing, draft.timing},
        {delivery, ListId::Delivery, draft.delivery},
        {outcome, ListId::Outcomes, draft.outcome},
        {place, ListId::Places, draft.place},
        {format, ListId::Formats, draft.format},
        {programArea, ListId::ProgrammeAreas, draft.programArea},
        {audioOnlyReason, ListId::AudioOnlyReasons, draft.audioOnlyReason},
    };
    for (const Choice& choice : choices) {
        const auto code = typedChoice(choice.typed, desk.catalogues().at(choice.list), desk);
        if (!code) {
            return passOn(code);
        }
        choice.field = *code;
    }
    const auto further = typedChoices(furtherModes, desk.catalogues().at(ListId::Modes), desk);
    const auto done = typedChoices(activities, desk.catalogues().at(ListId::Activities), desk);
    if (!further || !done) {
        return passOn(further ? done : further);
    }
    draft.furtherModes = *further;
    draft.activities = *done;
    return {};
}

Result<SessionDraft> SessionOptions::draft(Book& book, const Desk& desk) const
{
    SessionDraft draft;
    const auto began =
        typedMoment(at.empty() ? QStringLiteral("now") : typedText(at), desk.clock());
    if (!began) {
        return passOn(began);
    }
    draft.startMs = began->utcMs;
    draft.offsetMinutes = began->offsetMinutes;
    draft.minutes = minutes.empty() ? 0 : typedLength(typedText(minutes)).value_or(0);
    draft.modeOther = typedText(modeOther);
    draft.platform = typedText(platform);
    draft.emergencyPlace = typedText(emergencyPlace);
    draft.othersPresent = typedText(others);
    draft.line = typedText(line);
    draft.messages = messages;
    if (auto taken = takePeople(draft, book, desk); !taken) {
        return passOn(taken);
    }
    if (auto taken = takeChoices(draft, desk); !taken) {
        return passOn(taken);
    }
    return draft;
}

} // namespace kithbook::cli
