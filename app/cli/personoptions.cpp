// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "personoptions.h"

#include "app/cli/checks.h"
#include "app/cli/choices.h"
#include "app/cli/desk.h"
#include "app/cli/typedtime.h"
#include "core/records/contactways.h"

#include <CLI/CLI.hpp>

namespace kithbook::cli {

namespace {

void take(QString& field, const std::optional<std::string>& typed)
{
    if (typed) {
        field = typedText(*typed);
    }
}

Result<void> takeDay(QDate& field, const std::optional<std::string>& typed, Leaning leaning,
                     const Clock& clock)
{
    if (!typed || typed->empty()) {
        field = typed ? QDate() : field;
        return {};
    }
    const auto day = typedDay(typedText(*typed), leaning, clock);
    if (!day) {
        return passOn(day);
    }
    field = *day;
    return {};
}

} // namespace

void PersonOptions::addTo(CLI::App* command)
{
    addTyped(command, "--other-names", otherNames, "Other names, as the person lists them");
    addTyped(command, "--pronouns", pronouns, "Such as she/her");
    addTyped(command, "--language", language, "The language to speak");
    addTyped(command, "--since", since, "The day support began")->type_name("DAY");
    addTyped(command, "--own-words", ownWords,
             "How the person says who they are and what they hope for");
    addTyped(command, "--strengths", strengths, "What helps, what they are good at");
    addTyped(command, "--next-step", nextStep, "The next step you agreed on");
    addTyped(command, "--next-step-day", nextStepDay, "The day for it")->type_name("DAY");
    addTyped(command, "--usual-mode", usualMode, "How you usually meet")->type_name("MODE");
    addTyped(command, "--usual-minutes", usualMinutes, "For how long")
        ->check(isLengthOrEmpty())
        ->type_name("MINUTES");
    command->add_option("--way", ways, "A way to reach them: phone=..., email=..., and so on")
        ->type_name("KIND=ADDRESS");
    command->add_option("--way-safe", waySafe, "May you use it: ok, ask_first or no")
        ->type_name("CODE");
    command->add_option("--way-rule", wayRule, "The rule in own words: \"no voicemail\"");
}

Result<void> PersonOptions::applyTo(PersonDraft& draft, const Desk& desk) const
{
    take(draft.chosenName, name);
    take(draft.otherNames, otherNames);
    take(draft.pronouns, pronouns);
    take(draft.language, language);
    take(draft.ownWords, ownWords);
    take(draft.strengths, strengths);
    take(draft.nextStep, nextStep);
    if (nextStep && draft.nextStep.isEmpty()) {
        draft.nextStepDay = {}; // a day for nothing
    }
    if (usualMode) {
        const auto mode = typedChoice(*usualMode, desk.catalogues().at(ListId::Modes), desk);
        if (!mode) {
            return passOn(mode);
        }
        draft.usualMode = *mode;
    }
    if (usualMinutes) {
        const auto minutes = typedLength(typedText(*usualMinutes));
        draft.usualMinutes = minutes ? std::optional(*minutes) : std::nullopt;
    }
    if (auto taken = takeDay(draft.startedDay, since, Leaning::Past, desk.clock()); !taken) {
        return taken;
    }
    return takeDay(draft.nextStepDay, nextStepDay, Leaning::Future, desk.clock());
}

Result<void> PersonOptions::addWays(PersonId person, Mutation& mutation, Book& book,
                                    const Desk& desk) const
{
    ContactWays repository(book, desk.catalogues());
    for (const std::string& way : ways) {
        const size_t sign = way.find('=');
        const auto kind =
            typedChoice(way.substr(0, sign), desk.catalogues().at(ListId::ContactKinds), desk);
        const auto safe = typedChoice(waySafe, desk.catalogues().at(ListId::SafeContact), desk);
        if (!kind || !safe) {
            return passOn(kind ? safe : kind);
        }
        ContactWayDraft draft;
        draft.person = person;
        draft.kind = *kind;
        draft.address = typedText(sign == std::string::npos ? std::string() : way.substr(sign + 1));
        draft.safe = *safe;
        draft.safeRule = typedText(wayRule);
        if (auto added = repository.add(mutation, draft); !added) {
            return passOn(added);
        }
    }
    return {};
}

} // namespace kithbook::cli
