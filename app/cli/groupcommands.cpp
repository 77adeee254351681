// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupcommands.h"

#include "app/cli/checks.h"
#include "app/cli/choices.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/personwords.h"
#include "app/cli/sessionwords.h"
#include "app/cli/typedtime.h"
#include "app/cli/wording.h"
#include "app/cli/writing.h"
#include "core/records/groups.h"
#include "core/records/sessions.h"

#include <QJsonObject>

#include <CLI/CLI.hpp>

namespace kithbook::cli {

namespace {

struct GroupOptions
{
    std::string name;
    std::vector<std::string> members;
    std::string mode;
    std::string minutes;
    std::optional<int> places;
    std::string ledBy;
};

Result<GroupDraft> groupDraft(const GroupOptions& options, Book& book, const Desk& desk)
{
    GroupDraft draft;
    draft.name = typedText(options.name);
    draft.ledBy = typedText(options.ledBy);
    draft.places = options.places;
    if (!options.minutes.empty()) {
        draft.minutes = typedLength(typedText(options.minutes)).value_or(0);
    }
    const auto mode = typedChoice(options.mode, desk.catalogues().at(ListId::Modes), desk);
    if (!mode) {
        return passOn(mode);
    }
    draft.mode = *mode;
    for (const std::string& name : options.members) {
        const auto id = typedPerson(name, book, desk);
        if (!id) {
            return passOn(id);
        }
        draft.members.push_back(*id);
    }
    return draft;
}

Result<Exit> addGroup(Desk& desk, const GroupOptions& options)
{
    auto book = desk.open();
    if (!book) {
        return passOn(book);
    }
    const auto draft = groupDraft(options, **book, desk);
    if (!draft) {
        return passOn(draft);
    }
    Mutation mutation(**book, Action::Added);
    const auto id = Groups(**book, desk.catalogues()).add(mutation, *draft);
    if (!id) {
        return passOn(id);
    }
    return commit(mutation, desk, QStringLiteral("Added: %1.").arg(draft->name), *id);
}

QJsonObject groupRowJson(const GroupRow& row, const Clock& clock)
{
    const QJsonValue last =
        row.lastMeetingMs
            ? QJsonValue(isoTime(*row.lastMeetingMs, clock.offsetMinutes(*row.lastMeetingMs)))
            : QJsonValue();
    return {{QStringLiteral("id"), row.id.toHex()},
            {QStringLiteral("name"), row.name},
            {QStringLiteral("members"), row.members},
            {QStringLiteral("lastMeeting"), last}};
}

Result<Exit> listGroups(Desk& desk)
{
    auto book = desk.open();
    if (!book) {
        return passOn(book);
    }
    const auto groups = Groups(**book, desk.catalogues()).list();
    if (!groups) {
        return passOn(groups);
    }
    Console& console = desk.console();
    if (console.isJson()) {
        const auto toJson = [&](const GroupRow& row) { return groupRowJson(row, desk.clock()); };
        console.answer(
            QJsonDocument(QJsonObject{{QStringLiteral("groups"), listed(*groups, toJson)}}));
        return Exit::Done;
    }
    for (const GroupRow& row : *groups) {
        console.line(QStringLiteral("%1  %2, %3")
                         .arg(shortId(row.id), row.name, counted(row.members, "person", "people")));
    }
    if (groups->empty()) {
        console.line(QStringLiteral("No groups yet."));
    }
    return Exit::Done;
}

QJsonObject groupJson(const Group& group, const std::vector<Session>& meetings)
{
    const auto meeting = [](const Session& one) { return sessionJson(one); };
    return {{QStringLiteral("id"), group.id.toHex()},
            {QStringLiteral("name"), group.name},
            {QStringLiteral("mode"), textOrNull(group.mode)},
            {QStringLiteral("minutes"), numberOrNull(group.minutes)},
            {QStringLiteral("places"), numberOrNull(group.places)},
            {QStringLiteral("ledBy"), textOrNull(group.ledBy)},
            {QStringLiteral("members"), listed(group.names, nameJson)},
            {QStringLiteral("meetings"), listed(meetings, meeting)}};
}

Result<Exit> showGroup(Desk& desk, const std::string& typed)
{
    auto book = desk.open();
    if (!book) {
        return passOn(book);
    }
    const Groups groups(**book, desk.catalogues());
    const auto group =
        groups.one(typedText(typed)).and_then([&](GroupId id) { return groups.get(id); });
    if (!group) {
        return passOn(group);
    }
    const auto meetings = Sessions(**book, desk.catalogues()).meetings(group->id);
    if (!meetings) {
        return passOn(meetings);
    }
    Console& console = desk.console();
    if (console.isJson()) {
        console.answer(QJsonDocument(groupJson(*group, *meetings)));
        return Exit::Done;
    }
    console.line(QStringLiteral("%1  %2").arg(shortId(group->id), group->name));
    console.line(group->names.empty() ? QStringLiteral("Nobody is in it yet.")
                                      : namesText(group->names));
    if (!group->ledBy.isEmpty()) {
        console.line(QStringLiteral("Led by %1").arg(group->ledBy));
    }
    for (const Session& meeting : *meetings) {
        tellSession(meeting, desk);
    }
    return Exit::Done;
}

Result<Exit> trashGroup(Desk& desk, const std::string& typed)
{
    auto book = desk.open();
    if (!book) {
        return passOn(book);
    }
    Groups groups(**book, desk.catalogues());
    const auto id = groups.one(typedText(typed));
    if (!id) {
        return passOn(id);
    }
    Mutation mutation(**book, Action::MovedToTrash, *id);
    groups.moveToTrash(mutation, *id);
    return commit(mutation, desk,
                  QStringLiteral("Moved to Trash; its meetings stay. kithbook-cli undo or group "
                                 "put-back %1 brings it back.")
                      .arg(shortId(*id)),
                  *id);
}

Result<Exit> putBackGroup(Desk& desk, const std::string& typed)
{
    auto book = desk.open();
    if (!book) {
        return passOn(book);
    }
    Groups groups(**book, desk.catalogues());
    const auto rows = groups.trash();
    if (!rows) {
        return passOn(rows);
    }
    const auto id =
        idBeginning(typedText(typed), *rows, [](const GroupRow& row) { return row.id; });
    if (!id) {
        return passOn(id);
    }
    Mutation mutation(**book, Action::PutBack, *id);
    groups.putBack(mutation, *id);
    return commit(mutation, desk, QStringLiteral("Put back."), *id);
}

} // namespace

void addGroupCommands(Commands& commands)
{
    constexpr const char* kGroup = "Groups";
    CLI::App* roof = commands.addRoof(kGroup, "group", "Groups and their meetings");

    auto added = std::make_shared<GroupOptions>();
    CLI::App* add = commands.addUnder(
        roof, "add", "Add a group",
        R"(group add "Tuesday circle" --member Hana --member Wes --mode videoconference)",
        [added](Desk& desk) { return addGroup(desk, *added); });
    add->add_option("name", added->name, "What it is called")->required();
    add->add_option("--member", added->members, "Who is in it; again for more people")
        ->type_name("NAME");
    add->add_option("--mode,-m", added->mode, "How you usually meet")->type_name("MODE");
    add->add_option("--minutes", added->minutes, "How long it usually is")
        ->check(isLength())
        ->type_name("MINUTES");
    add->add_option("--places", added->places, "How many places there are")->type_name("N");
    add->add_option("--led-by", added->ledBy, "Who leads it, in your own words");

    commands.addUnder(roof, "list", "The groups, by name", "group list", listGroups);

    auto shown = std::make_shared<std::string>();
    CLI::App* show =
        commands.addUnder(roof, "show", "Who is in a group, and its meetings", "group show tuesday",
                          [shown](Desk& desk) { return showGroup(desk, *shown); });
    show->add_option("group", *shown, "Name, or the beginning of a word of it")->required();

    auto gone = std::make_shared<std::string>();
    CLI::App* trash =
        commands.addUnder(roof, "trash", "Move a group to Trash", "group trash tuesday",
                          [gone](Desk& desk) { return trashGroup(desk, *gone); });
    trash->add_option("group", *gone, "Name, or the beginning of a word of it")->required();

    auto back = std::make_shared<std::string>();
    CLI::App* put = commands.addUnder(roof, "put-back", "Put a group back from Trash",
                                      "group put-back 3f9a04c1",
                                      [back](Desk& desk) { return putBackGroup(desk, *back); });
    put->add_option("id", *back, "The beginning of the id, as group trash told it")->required();

    addMeetingLog(commands, roof);
}

} // namespace kithbook::cli
