// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goalcommands.h"

#include "app/cli/checks.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/notecommands.h"
#include "app/cli/typedtime.h"
#include "app/cli/wording.h"
#include "app/cli/writing.h"
#include "core/records/goals.h"

#include <QJsonArray>
#include <QJsonObject>

#include <CLI/CLI.hpp>
#include <functional>
#include <map>

namespace kithbook::cli {

namespace {

const std::map<std::string, GoalState> kTypedStates{
    {"dreaming", GoalState::Dreaming}, {"active", GoalState::Active},
    {"paused", GoalState::Paused},     {"reached", GoalState::Reached},
    {"changed", GoalState::Changed},   {"let-go", GoalState::LetGo}};

struct GoalOptions
{
    std::string person; ///< `add` alone
    std::string goal;   ///< `change` alone
    std::optional<std::string> words;
    std::optional<GoalState> state;
    std::optional<std::string> started;
    std::optional<std::string> review;
};

QString goalStateText(GoalState state)
{
    switch (state) {
    case GoalState::Dreaming:
        return QStringLiteral("a dream for now");
    case GoalState::Active:
        return QStringLiteral("working on it");
    case GoalState::Paused:
        return QStringLiteral("set aside");
    case GoalState::Reached:
        return QStringLiteral("reached");
    case GoalState::Changed:
        return QStringLiteral("became another goal");
    case GoalState::LetGo:
        return QStringLiteral("let go");
    }
    return {};
}

QJsonObject goalJson(const Goal& goal)
{
    const auto step = [](const GoalStep& each) {
        return QJsonObject{{QStringLiteral("id"), each.id.toHex()},
                           {QStringLiteral("words"), each.words},
                           {QStringLiteral("who"), textOrNull(each.who)},
                           {QStringLiteral("done"), isoDay(each.doneDay)}};
    };
    return {{QStringLiteral("id"), goal.id.toHex()},
            {QStringLiteral("words"), goal.words},
            {QStringLiteral("state"), goalCode(goal.state)},
            {QStringLiteral("started"), isoDay(goal.startedDay)},
            {QStringLiteral("review"), isoDay(goal.reviewDay)},
            {QStringLiteral("steps"), listed(goal.steps, step)}};
}

void tellGoal(const Goal& goal, const Desk& desk)
{
    const QDate now = today(desk.clock());
    QString line =
        QStringLiteral("%1  “%2”, %3").arg(shortId(goal.id), goal.words, goalStateText(goal.state));
    if (goal.startedDay.isValid()) {
        line += QStringLiteral(", since %1").arg(dayText(goal.startedDay, now));
    }
    if (isOpen(goal.state) && goal.reviewDay.isValid()) {
        line += QStringLiteral(", to look at again %1").arg(dayText(goal.reviewDay, now));
    }
    desk.console().line(line);
    for (const GoalStep& step : goal.steps) {
        QString text =
            QStringLiteral("  %1  %2 %3")
                .arg(shortId(step.id),
                     step.doneDay.isValid() ? QStringLiteral("[x]") : QStringLiteral("[ ]"),
                     step.words);
        if (!step.who.isEmpty()) {
            text += QStringLiteral(" (%1)").arg(step.who);
        }
        if (step.doneDay.isValid()) {
            text += QStringLiteral(", done %1").arg(dayText(step.doneDay, now));
        }
        desk.console().line(text);
    }
}

Result<Exit> listGoals(Desk& desk, const std::string& typed, bool all)
{
    auto book = desk.open();
    if (!book) {
        return passOn(book);
    }
    auto goals = typedPerson(typed, **book, desk).and_then([&](PersonId person) {
        return Goals(**book).ofPerson(person);
    });
    if (!goals) {
        return passOn(goals);
    }
    const bool hasAny = !goals->empty();
    if (!all) {
        std::erase_if(*goals, [](const Goal& goal) { return !isOpen(goal.state); });
    }
    Console& console = desk.console();
    if (console.isJson()) {
        console.answer(
            QJsonDocument(QJsonObject{{QStringLiteral("goals"), listed(*goals, goalJson)}}));
        return Exit::Done;
    }
    for (const Goal& goal : *goals) {
        tellGoal(goal, desk);
    }
    if (goals->empty()) {
        console.line(hasAny ? QStringLiteral("No open goal. Those before: --all")
                            : QStringLiteral("No goal yet."));
    }
    return Exit::Done;
}

/// "" is no day.
Result<QDate> dayOrNone(const std::string& typed, Leaning leaning, const Clock& clock)
{
    return typed.empty() ? Result<QDate>(QDate()) : typedDay(typedText(typed), leaning, clock);
}

Result<void> takeInto(GoalDraft& draft, const GoalOptions& options, const Clock& clock)
{
    if (options.words) {
        draft.words = typedText(*options.words);
    }
    if (options.state) {
        draft.state = *options.state;
    }
    if (options.started) {
        const auto day = dayOrNone(*options.started, Leaning::Past, clock);
        if (!day) {
            return passOn(day);
        }
        draft.startedDay = *day;
    }
    if (options.review) {
        const auto day = dayOrNone(*options.review, Leaning::Future, clock);
        if (!day) {
            return passOn(day);
        }
        draft.reviewDay = *day;
    }
    return {};
}

Result<Exit> addGoal(Desk& desk, const GoalOptions& options)
{
    if (!saysSomething(options.words, desk)) {
        return Exit::Usage;
    }
    auto book = desk.open();
    if (!book) {
        return passOn(book);
    }
    const auto person = typedPerson(options.person, **book, desk);
    if (!person) {
        return passOn(person);
    }
    GoalDraft draft;
    draft.person = *person;
    draft.startedDay = today(desk.clock());
    if (auto taken = takeInto(draft, options, desk.clock()); !taken) {
        return passOn(taken);
    }
    Mutation mutation(**book, Action::Added, *person);
    const auto id = Goals(**book).add(mutation, draft);
    return id ? commit(mutation, desk, QStringLiteral("The goal is kept."), *id) : passOn(id);
}

Result<Exit> changeGoal(Desk& desk, const GoalOptions& options)
{
    if (!saysSomething(options.words, desk)) {
        return Exit::Usage;
    }
    auto book = desk.open();
    if (!book) {
        return passOn(book);
    }
    Goals goals(**book);
    auto goal = typedId<GoalId>(options.goal, tables::kGoal, **book).and_then([&](GoalId id) {
        return goals.forEditing(id);
    });
    if (!goal) {
        return passOn(goal);
    }
    Mutation mutation(**book, Action::Edited, goal->id);
    auto changed = takeInto(*goal, options, desk.clock()).and_then([&] {
        return goals.edit(mutation, *goal);
    });
    return changed ? commit(mutation, desk, QStringLiteral("Changed."), goal->id) : passOn(changed);
}

using Act = std::function<void(Goals&, Mutation&, GoalId)>;

/// What is done to one goal named by its id.
Result<Exit> actOn(Desk& desk, const std::string& typed, Action action, const Act& act,
                   const QString& sentence)
{
    auto book = desk.open();
    if (!book) {
        return passOn(book);
    }
    const auto id = typedId<GoalId>(typed, tables::kGoal, **book,
                                    action == Action::PutBack ? RowsOf::Trash : RowsOf::Records);
    if (!id) {
        return passOn(id);
    }
    Goals goals(**book);
    Mutation mutation(**book, action, *id);
    act(goals, mutation, *id);
    return commit(mutation, desk, sentence, *id);
}

void addAct(Commands& commands, CLI::App* roof, const char* name, const char* description,
            const char* sentence, Action action, const Act& act)
{
    auto goal = std::make_shared<std::string>();
    const std::string example = std::string("goal ") + name + " 3f9a04c1";
    CLI::App* command = commands.addUnder(
        roof, name, description, example.c_str(), [goal, sentence, action, act](Desk& desk) {
            return actOn(desk, *goal, action, act, QString::fromLatin1(sentence));
        });
    command->add_option("goal", *goal, "The beginning of its id; see goal list")->required();
}

void addState(Commands& commands, CLI::App* roof, const char* name, const char* description,
              const char* sentence, GoalState state)
{
    addAct(commands, roof, name, description, sentence, Action::Edited,
           [state](Goals& goals, Mutation& mutation, GoalId id) {
               goals.setState(mutation, id, state);
           });
}

void addGoalOptions(CLI::App* command, GoalOptions& options)
{
    command
        ->add_option("--state", options.state,
                     "dreaming, active, paused, reached, changed or "
                     "let-go")
        ->transform(CLI::CheckedTransformer(kTypedStates, CLI::ignore_case))
        ->type_name("STATE");
    addTyped(command, "--started", options.started, "Since when")->type_name("DAY");
    addTyped(command, "--review", options.review, "When to look at it together again")
        ->type_name("DAY");
}

void addMaking(Commands& commands, CLI::App* roof)
{
    auto person = std::make_shared<std::string>();
    auto all = std::make_shared<bool>(false);
    CLI::App* list = commands.addUnder(
        roof, "list", "The goals of a person, with their steps", "goal list Maria",
        [person, all](Desk& desk) { return listGoals(desk, *person, *all); });
    list->add_option("person", *person, "Name, or the beginning of an id")->required();
    list->add_flag("--all", *all, "Those that were reached, changed or let go as well");

    auto fresh = std::make_shared<GoalOptions>();
    CLI::App* add = commands.addUnder(roof, "add", "Keep a goal, in the person's own words",
                                      "goal add Maria \"I want to ride the bus alone\"",
                                      [fresh](Desk& desk) { return addGoal(desk, *fresh); });
    add->add_option("person", fresh->person, "Name, or the beginning of an id")->required();
    add->add_option("words", fresh->words, "The goal")->required();
    addGoalOptions(add, *fresh);

    auto changed = std::make_shared<GoalOptions>();
    CLI::App* change =
        commands.addUnder(roof, "change", "Change what is named of a goal, and nothing else",
                          "goal change 3f9a04c1 --review \"June 1\"",
                          [changed](Desk& desk) { return changeGoal(desk, *changed); });
    change->add_option("goal", changed->goal, "The beginning of its id; see goal list")->required();
    addTyped(change, "--words", changed->words, "The goal");
    addGoalOptions(change, *changed);
}

} // namespace

bool saysSomething(const std::optional<std::string>& words, const Desk& desk)
{
    const bool says = !words || !typedText(*words).trimmed().isEmpty();
    if (!says) {
        desk.console().usage(QStringLiteral("There were no words."),
                             QStringLiteral("Write it in the person's own words."));
    }
    return says;
}

void addGoalCommands(Commands& commands)
{
    CLI::App* roof = commands.addRoof("People", "goal", "What people want, in their own words");
    addMaking(commands, roof);
    addGoalSteps(commands, roof);
    addState(commands, roof, "reached", "The person has reached it", "Reached.",
             GoalState::Reached);
    addState(commands, roof, "pause", "It is set aside for now", "Set aside.", GoalState::Paused);
    addState(commands, roof, "resume", "The person works on it", "Working on it.",
             GoalState::Active);
    addState(commands, roof, "let-go", "The person does not want it any more", "Let go.",
             GoalState::LetGo);
    addAct(commands, roof, "trash", "Move a goal to Trash", "Moved to Trash.", Action::MovedToTrash,
           [](Goals& goals, Mutation& mutation, GoalId id) { goals.moveToTrash(mutation, id); });
    addAct(commands, roof, "put-back", "Put a goal back from Trash", "Put back.", Action::PutBack,
           [](Goals& goals, Mutation& mutation, GoalId id) { goals.putBack(mutation, id); });
}

} // namespace kithbook::cli
