// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checks.h"
#include "app/cli/choices.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/sessionwords.h"
#include "app/cli/typedtime.h"
#include "app/cli/wording.h"
#include "app/cli/writing.h"
#include "core/records/plans.h"

#include <QJsonArray>

#include <CLI/CLI.hpp>

namespace kithbook::cli {

namespace {

struct PlanOptions
{
    std::string day = "today";
    std::string at;
    std::string minutes;
    std::string kind;
    std::string title;
    std::string person;
    std::string mode;
};

struct PlanListOptions
{
    std::string from = "today";
    int days = 7;
};

PlanKind kindOf(const PlanOptions& options)
{
    if (options.kind == "break") {
        return PlanKind::Break;
    }
    const bool session = options.kind.empty() ? !options.person.empty() : options.kind == "session";
    return session ? PlanKind::Session : PlanKind::Task;
}

Result<PlanDraft> draftOf(const PlanOptions& options, Book& book, const Desk& desk)
{
    const auto day = typedDay(typedText(options.day), Leaning::Future, desk.clock());
    const auto mode = typedChoice(options.mode, desk.catalogues().at(ListId::Modes), desk);
    if (!day || !mode) {
        return day ? Result<PlanDraft>(passOn(mode)) : Result<PlanDraft>(passOn(day));
    }
    PlanDraft draft;
    draft.day = *day;
    draft.mode = *mode;
    draft.kind = kindOf(options);
    draft.title = typedText(options.title);
    if (!options.at.empty()) {
        draft.minute = typedMinute(typedText(options.at)).value_or(0);
    }
    if (!options.minutes.empty()) {
        draft.minutes = typedLength(typedText(options.minutes)).value_or(0);
    }
    if (!options.person.empty()) {
        const auto person = typedPerson(options.person, book, desk);
        if (!person) {
            return passOn(person);
        }
        draft.person = *person;
    }
    return draft;
}

Result<Exit> addPlan(Desk& desk, const PlanOptions& options)
{
    auto book = desk.open();
    if (!book) {
        return passOn(book);
    }
    const auto draft = draftOf(options, **book, desk);
    if (!draft) {
        return passOn(draft);
    }
    Plans plans(**book, desk.catalogues());
    Mutation mutation(**book, Action::Added);
    const auto id = plans.add(mutation, *draft);
    if (!id) {
        return passOn(id);
    }
    return commit(mutation, desk,
                  QStringLiteral("Planned for %1.").arg(dayText(draft->day, today(desk.clock()))),
                  *id);
}

Result<std::vector<Plan>> wantedPlans(const PlanListOptions& options, Book& book, const Desk& desk)
{
    const auto first = typedDay(typedText(options.from), Leaning::Future, desk.clock());
    if (!first) {
        return passOn(first);
    }
    return Plans(book, desk.catalogues()).upcoming(*first, first->addDays(options.days - 1));
}

Result<Exit> listPlans(Desk& desk, const PlanListOptions& options)
{
    auto book = desk.open();
    if (!book) {
        return passOn(book);
    }
    const auto plans = wantedPlans(options, **book, desk);
    if (!plans) {
        return passOn(plans);
    }
    Console& console = desk.console();
    if (console.isJson()) {
        QJsonArray list;
        for (const Plan& plan : *plans) {
            list.append(planJson(plan));
        }
        console.answer(QJsonDocument(QJsonObject{{QStringLiteral("plans"), list}}));
        return Exit::Done;
    }
    for (const Plan& plan : *plans) {
        tellPlan(plan, desk);
    }
    if (plans->empty()) {
        console.line(QStringLiteral("Nothing is planned for these days."));
    }
    return Exit::Done;
}

/// A plan is named by the beginning of its id, as plan list shows it: within a year of now.
Result<PlanId> planTyped(const std::string& typed, const Plans& plans, const Clock& clock)
{
    constexpr int kYear = 366;
    const QDate now = today(clock);
    const auto rows = plans.upcoming(now.addDays(-kYear), now.addDays(kYear));
    if (!rows) {
        return passOn(rows);
    }
    return idBeginning(typedText(typed), *rows, [](const Plan& plan) { return plan.id; });
}

Result<Exit> endPlan(Desk& desk, const std::string& typed, bool dropped)
{
    auto book = desk.open();
    if (!book) {
        return passOn(book);
    }
    Plans plans(**book, desk.catalogues());
    const auto id = planTyped(typed, plans, desk.clock());
    if (!id) {
        return passOn(id);
    }
    Mutation mutation(**book, Action::Edited, *id);
    if (dropped) {
        plans.drop(mutation, *id);
    } else {
        plans.markDone(mutation, *id);
    }
    return commit(mutation, desk, dropped ? QStringLiteral("Let go.") : QStringLiteral("Done."),
                  *id);
}

} // namespace

void addPlanCommands(Commands& commands)
{
    constexpr const char* kGroup = "Plans";
    CLI::App* roof = commands.addRoof(kGroup, "plan", "What is meant for a day");

    auto fresh = std::make_shared<PlanOptions>();
    CLI::App* add =
        commands.addUnder(roof, "add", "Plan a session, a task or a break",
                          "plan add --day Friday --at \"2 pm\" --person Maria --mode phone",
                          [fresh](Desk& desk) { return addPlan(desk, *fresh); });
    add->add_option("--day", fresh->day, "today, tomorrow, Friday, \"May 3\"")
        ->capture_default_str()
        ->type_name("DAY");
    add->add_option("--at", fresh->at, "14:30 or 2 pm")->check(isTimeOfDay())->type_name("TIME");
    add->add_option("--minutes", fresh->minutes, "How long")
        ->check(isLength())
        ->type_name("MINUTES");
    add->add_option("--person,-p", fresh->person, "With whom")->type_name("NAME");
    add->add_option("--title", fresh->title, "What it is");
    add->add_option("--mode,-m", fresh->mode, "How you will meet")->type_name("MODE");
    add->add_option("--kind", fresh->kind, "session, task or break; otherwise what fits")
        ->check(CLI::IsMember({"session", "task", "break"}))
        ->type_name("KIND");

    auto options = std::make_shared<PlanListOptions>();
    CLI::App* list =
        commands.addUnder(roof, "list", "What is still planned", "plan list --from Monday --days 5",
                          [options](Desk& desk) { return listPlans(desk, *options); });
    list->add_option("--from", options->from, "The first day")
        ->capture_default_str()
        ->type_name("DAY");
    list->add_option("--days", options->days, "How many days")
        ->check(CLI::Range(1, 366))
        ->capture_default_str()
        ->type_name("N");

    auto done = std::make_shared<std::string>();
    CLI::App* end = commands.addUnder(roof, "done", "It happened", "plan done 3f9a04c1",
                                      [done](Desk& desk) { return endPlan(desk, *done, false); });
    end->add_option("plan", *done, "The beginning of its id; see plan list")->required();

    auto dropped = std::make_shared<std::string>();
    CLI::App* drop =
        commands.addUnder(roof, "drop", "It will not happen", "plan drop 3f9a04c1",
                          [dropped](Desk& desk) { return endPlan(desk, *dropped, true); });
    drop->add_option("plan", *dropped, "The beginning of its id; see plan list")->required();
}

} // namespace kithbook::cli
