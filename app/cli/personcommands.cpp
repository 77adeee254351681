// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checks.h"
#include "app/cli/choices.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/personoptions.h"
#include "app/cli/personwords.h"
#include "app/cli/wording.h"
#include "app/cli/writing.h"
#include "core/records/contactways.h"
#include "core/records/people.h"
#include "core/records/peoplelist.h"

#include <CLI/CLI.hpp>

namespace kithbook::cli {

namespace {

struct PersonListOptions
{
    std::vector<std::string> statuses;
    bool all = false;
    bool trash = false;
    std::string name;
    std::string sort = "name";
    int limit = 100;
};

struct StatusOptions
{
    std::string person;
    std::string reason;
    std::string words;
};

Result<Exit> addPerson(Desk& desk, const PersonOptions& options)
{
    auto book = desk.open();
    if (!book) {
        return passOn(book);
    }
    PersonDraft draft;
    if (auto read = options.applyTo(draft, desk); !read) {
        return passOn(read);
    }
    People people(**book, desk.catalogues());
    Mutation mutation(**book, Action::Added);
    const auto id = people.add(mutation, draft);
    if (!id) {
        return passOn(id);
    }
    if (auto added = options.addWays(*id, mutation, **book, desk); !added) {
        return passOn(added);
    }
    return commit(mutation, desk, QStringLiteral("%1 is on your caseload.").arg(draft.chosenName),
                  *id);
}

Result<Exit> editPerson(Desk& desk, const std::string& name, const PersonOptions& options)
{
    auto book = desk.open();
    if (!book) {
        return passOn(book);
    }
    People people(**book, desk.catalogues());
    auto person = typedPerson(name, **book, desk).and_then([&](PersonId id) {
        return people.forEditing(id);
    });
    if (!person) {
        return passOn(person);
    }
    if (auto read = options.applyTo(*person, desk); !read) {
        return passOn(read);
    }
    Mutation mutation(**book, Action::Edited, person->id);
    if (auto edited = people.edit(mutation, *person); !edited) {
        return passOn(edited);
    }
    if (auto added = options.addWays(person->id, mutation, **book, desk); !added) {
        return passOn(added);
    }
    return commit(mutation, desk, QStringLiteral("%1 is saved.").arg(person->chosenName),
                  person->id);
}

Result<PersonSort> sortNamed(const std::string& name)
{
    return name == "contact" ? PersonSort::ByLastContact
           : name == "next"  ? PersonSort::ByNextStep
                             : PersonSort::ByName;
}

Result<std::vector<PersonRow>> wantedRows(const PersonListOptions& options, Book& book, Desk& desk)
{
    const PeopleList people(book, desk.catalogues());
    if (options.trash) {
        return people.trash();
    }
    const Catalogue& list = desk.catalogues().at(ListId::PersonStatus);
    const auto statuses = typedChoices(options.statuses, list, desk);
    if (!statuses) {
        return passOn(statuses);
    }
    PersonFilter filter;
    filter.statuses = *statuses;
    for (const CatalogueEntry& status : list.entries()) {
        if (options.all) {
            filter.statuses += status.code;
        }
    }
    filter.nameContains = typedText(options.name);
    filter.sort = *sortNamed(options.sort);
    filter.limit = options.limit;
    return people.list(filter);
}

Result<Exit> listPeople(Desk& desk, const PersonListOptions& options)
{
    auto book = desk.open();
    if (!book) {
        return passOn(book);
    }
    const auto rows = wantedRows(options, **book, desk);
    if (!rows) {
        return passOn(rows);
    }
    tellPeople(*rows, desk);
    return Exit::Done;
}

Result<Exit> showPerson(Desk& desk, const std::string& name)
{
    auto book = desk.open();
    if (!book) {
        return passOn(book);
    }
    const auto id = typedPerson(name, **book, desk);
    if (!id) {
        return passOn(id);
    }
    const auto person = People(**book, desk.catalogues()).get(*id);
    const auto ways = ContactWays(**book, desk.catalogues()).of(*id);
    if (!person || !ways) {
        return person ? Result<Exit>(passOn(ways)) : Result<Exit>(passOn(person));
    }
    tellPerson(*person, *ways, desk);
    return Exit::Done;
}

Result<Exit> setStatus(Desk& desk, const QString& status, ListId reasons,
                       const StatusOptions& options)
{
    auto book = desk.open();
    if (!book) {
        return passOn(book);
    }
    const auto id = typedPerson(options.person, **book, desk);
    if (!id) {
        return passOn(id);
    }
    const auto reason = typedChoice(options.reason, desk.catalogues().at(reasons), desk);
    if (!reason) {
        return passOn(reason);
    }
    People people(**book, desk.catalogues());
    Mutation mutation(**book, Action::Edited, *id);
    const PersonStatus wanted{status, *reason, typedText(options.words)};
    if (auto set = people.setStatus(mutation, *id, wanted); !set) {
        return passOn(set);
    }
    const QString label =
        desk.catalogues().at(ListId::PersonStatus).label(status, spoken()).toLower();
    return commit(mutation, desk, QStringLiteral("Status: %1.").arg(label), *id);
}

Result<Exit> trashPerson(Desk& desk, const std::string& name)
{
    auto book = desk.open();
    if (!book) {
        return passOn(book);
    }
    const auto id = typedPerson(name, **book, desk);
    if (!id) {
        return passOn(id);
    }
    Mutation mutation(**book, Action::MovedToTrash, *id);
    People(**book, desk.catalogues()).moveToTrash(mutation, *id);
    return commit(mutation, desk,
                  QStringLiteral("Moved to Trash; sessions and notes stay. kithbook-cli undo or "
                                 "person put-back brings it back."),
                  *id);
}

Result<Exit> putBackPerson(Desk& desk, const std::string& typed)
{
    auto book = desk.open();
    if (!book) {
        return passOn(book);
    }
    const auto rows = PeopleList(**book, desk.catalogues()).trash();
    if (!rows) {
        return passOn(rows);
    }
    const auto id =
        idBeginning(typedText(typed), *rows, [](const PersonRow& row) { return row.id; });
    if (!id) {
        return passOn(id);
    }
    Mutation mutation(**book, Action::PutBack, *id);
    People(**book, desk.catalogues()).putBack(mutation, *id);
    return commit(mutation, desk, QStringLiteral("Put back."), *id);
}

void addListCommand(Commands& commands, CLI::App* roof)
{
    auto options = std::make_shared<PersonListOptions>();
    CLI::App* list = commands.addUnder(
        roof, "list", "List people: last contact, next step", "person list --sort contact",
        [options](Desk& desk) { return listPeople(desk, *options); });
    list->add_option("--status", options->statuses, "Only people of this status")
        ->type_name("STATUS");
    list->add_flag("--all", options->all, "Closed ones too");
    list->add_flag("--trash", options->trash, "What is in Trash");
    list->add_option("--name", options->name, "Only people with this in their name");
    list->add_option("--sort", options->sort, "name, contact (longest ago first) or next (step)")
        ->check(CLI::IsMember({"name", "contact", "next"}))
        ->type_name("ORDER");
    list->add_option("--limit", options->limit, "How many at most")
        ->check(CLI::PositiveNumber)
        ->type_name("N");
}

void addStatusCommand(Commands& commands, CLI::App* roof, const char* name, const char* description,
                      const char* example, const char* status, ListId reasons)
{
    auto options = std::make_shared<StatusOptions>();
    CLI::App* command =
        commands.addUnder(roof, name, description, example, [options, status, reasons](Desk& desk) {
            return setStatus(desk, QString::fromLatin1(status), reasons, *options);
        });
    command->add_option("person", options->person, "Name, or the beginning of an id")->required();
    if (std::string_view(status) != "active") {
        command->add_option("--reason", options->reason, "Why, a choice of the list")
            ->type_name("REASON");
    }
    command->add_option("--words", options->words, "Why, in own words");
}

} // namespace

void addPersonCommands(Commands& commands)
{
    constexpr const char* kGroup = "People";
    CLI::App* roof = commands.addRoof(kGroup, "person", "The people of your caseload");

    auto fresh = std::make_shared<PersonOptions>();
    CLI::App* add = commands.addUnder(
        roof, "add", "Add somebody; a first name is enough",
        R"(person add "Maria" --pronouns she/her --way phone="555 0100" --way-safe ask_first)",
        [fresh](Desk& desk) { return addPerson(desk, *fresh); });
    addTyped(add, "name", fresh->name, "What the person likes to be called")->required();
    fresh->addTo(add);

    addListCommand(commands, roof);

    auto shown = std::make_shared<std::string>();
    CLI::App* show =
        commands.addUnder(roof, "show", "Everything about one person", "person show Maria",
                          [shown](Desk& desk) { return showPerson(desk, *shown); });
    show->add_option("person", *shown, "Name, or the beginning of an id")->required();

    auto edited = std::make_shared<std::string>();
    auto changes = std::make_shared<PersonOptions>();
    CLI::App* edit = commands.addUnder(
        roof, "edit", "Change what is named, and nothing else; \"\" empties it",
        "person edit Maria --next-step \"Visit the library\" --next-step-day Friday",
        [edited, changes](Desk& desk) { return editPerson(desk, *edited, *changes); });
    edit->add_option("person", *edited, "Name, or the beginning of an id")->required();
    addTyped(edit, "--name", changes->name, "What the person likes to be called");
    changes->addTo(edit);

    addStatusCommand(commands, roof, "pause", "Support pauses",
                     "person pause Maria --reason asked_for_break", "paused", ListId::PauseReasons);
    addStatusCommand(commands, roof, "close", "Support has ended",
                     "person close Maria --reason reached_hopes", "closed", ListId::CloseReasons);
    addStatusCommand(commands, roof, "reopen", "Support goes on", "person reopen Maria", "active",
                     ListId::PauseReasons);

    auto gone = std::make_shared<std::string>();
    CLI::App* trash =
        commands.addUnder(roof, "trash", "Move somebody to Trash", "person trash Maria",
                          [gone](Desk& desk) { return trashPerson(desk, *gone); });
    trash->add_option("person", *gone, "Name, or the beginning of an id")->required();

    auto back = std::make_shared<std::string>();
    CLI::App* put = commands.addUnder(roof, "put-back", "Put somebody back from Trash",
                                      "person put-back 3f9a04c1",
                                      [back](Desk& desk) { return putBackPerson(desk, *back); });
    put->add_option("id", *back, "The beginning of the id; see person list --trash")->required();
}

} // namespace kithbook::cli
