// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checks.h"
#include "app/cli/commands.h"
#include "app/cli/goalcommands.h"
#include "app/cli/notecommands.h"
#include "app/cli/typedtime.h"
#include "app/cli/writing.h"
#include "core/records/goals.h"

#include <CLI/CLI.hpp>

namespace kithbook::cli {

namespace {

struct StepOptions
{
    std::string goal; ///< `step` alone
    std::string step; ///< `step-change` and `step-done`
    std::optional<std::string> words;
    std::optional<std::string> who;
    std::string day = "today";
    bool notDone = false;
};

Result<Exit> addStep(Desk& desk, const StepOptions& options)
{
    if (!saysSomething(options.words, desk)) {
        return Exit::Usage;
    }
    auto book = desk.open();
    if (!book) {
        return passOn(book);
    }
    const auto goal = typedId<GoalId>(options.goal, tables::kGoal, **book);
    if (!goal) {
        return passOn(goal);
    }
    GoalStepDraft draft;
    draft.goal = *goal;
    draft.words = typedText(options.words.value_or(std::string()));
    draft.who = typedText(options.who.value_or(std::string()));
    Mutation mutation(**book, Action::Added, *goal);
    const auto id = Goals(**book).addStep(mutation, draft);
    return id ? commit(mutation, desk, QStringLiteral("The step is kept."), *id) : passOn(id);
}

Result<GoalStep> stepTyped(const std::string& typed, Book& book)
{
    const auto id = typedId<GoalStepId>(typed, tables::kGoalStep, book);
    return id ? Goals(book).step(*id) : passOn(id);
}

Result<Exit> changeStep(Desk& desk, const StepOptions& options)
{
    if (!saysSomething(options.words, desk)) {
        return Exit::Usage;
    }
    auto book = desk.open();
    if (!book) {
        return passOn(book);
    }
    auto step = stepTyped(options.step, **book);
    if (!step) {
        return passOn(step);
    }
    if (options.words) {
        step->words = typedText(*options.words);
    }
    if (options.who) {
        step->who = typedText(*options.who);
    }
    Mutation mutation(**book, Action::Edited, step->goal);
    auto changed = Goals(**book).editStep(mutation, *step);
    return changed ? commit(mutation, desk, QStringLiteral("Changed."), step->id) : passOn(changed);
}

Result<Exit> endStep(Desk& desk, const StepOptions& options)
{
    const auto day = typedDay(typedText(options.day), Leaning::Past, desk.clock());
    if (!day) {
        return passOn(day);
    }
    auto book = desk.open();
    if (!book) {
        return passOn(book);
    }
    const auto step = stepTyped(options.step, **book);
    if (!step) {
        return passOn(step);
    }
    Mutation mutation(**book, Action::Edited, step->goal);
    Goals(**book).setDone(mutation, step->id, options.notDone ? QDate() : *day);
    return commit(mutation, desk,
                  options.notDone ? QStringLiteral("Still to do.") : QStringLiteral("Done."),
                  step->id);
}

Result<Exit> trashStep(Desk& desk, const std::string& typed)
{
    auto book = desk.open();
    if (!book) {
        return passOn(book);
    }
    const auto step = stepTyped(typed, **book);
    if (!step) {
        return passOn(step);
    }
    Mutation mutation(**book, Action::MovedToTrash, step->goal);
    Goals(**book).moveStepToTrash(mutation, step->id);
    return commit(mutation, desk, QStringLiteral("Moved to Trash."), step->id);
}

} // namespace

void addGoalSteps(Commands& commands, CLI::App* goal)
{
    const auto named = [](CLI::App* command, std::string& step) {
        command->add_option("step", step, "The beginning of its id; see goal list")->required();
    };
    auto fresh = std::make_shared<StepOptions>();
    CLI::App* add = commands.addUnder(goal, "step", "Add a step on the way to a goal",
                                      "goal step 3f9a04c1 \"Ask for a bus pass\" --who Maria",
                                      [fresh](Desk& desk) { return addStep(desk, *fresh); });
    add->add_option("goal", fresh->goal, "The beginning of its id; see goal list")->required();
    add->add_option("words", fresh->words, "What to do")->required();
    addTyped(add, "--who", fresh->who, "Who does it");

    auto changed = std::make_shared<StepOptions>();
    CLI::App* change =
        commands.addUnder(goal, "step-change", "Change what is named of a step, and nothing else",
                          "goal step-change 8be1 --who Maria",
                          [changed](Desk& desk) { return changeStep(desk, *changed); });
    named(change, changed->step);
    addTyped(change, "--words", changed->words, "What to do");
    addTyped(change, "--who", changed->who, "Who does it");

    auto ended = std::make_shared<StepOptions>();
    CLI::App* done =
        commands.addUnder(goal, "step-done", "A step is done", "goal step-done 8be1 --day Friday",
                          [ended](Desk& desk) { return endStep(desk, *ended); });
    named(done, ended->step);
    done->add_option("--day", ended->day, "The day it was done")
        ->capture_default_str()
        ->type_name("DAY");
    done->add_flag("--not-done", ended->notDone, "It is still to do after all");

    auto dropped = std::make_shared<std::string>();
    CLI::App* drop =
        commands.addUnder(goal, "step-trash", "Move a step to Trash", "goal step-trash 8be1",
                          [dropped](Desk& desk) { return trashStep(desk, *dropped); });
    named(drop, *dropped);
}

} // namespace kithbook::cli
