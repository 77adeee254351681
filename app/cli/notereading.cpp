// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checks.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/dayrange.h"
#include "app/cli/notecommands.h"
#include "app/cli/notewords.h"
#include "app/cli/wording.h"
#include "core/book/history.h"
#include "core/notes/notes.h"
#include "core/notes/worddiff.h"

#include <QJsonArray>

#include <CLI/CLI.hpp>
#include <algorithm>

namespace kithbook::cli {

namespace {

constexpr int kMostVersions = 1000;

struct ListOptions
{
    std::string person;
    std::string mode;
    std::string state;
    DayRange days;
    int limit = 50;
};

Result<NoteFilter> filterOf(const ListOptions& options, Book& book, const Desk& desk)
{
    NoteFilter filter;
    filter.limit = options.limit;
    filter.state = typedText(options.state);
    const auto mode = typedChoice(options.mode, desk.catalogues().at(ListId::Modes), desk);
    const auto range = options.days.read(desk.clock());
    if (!mode || !range) {
        return mode ? passOn(range) : passOn(mode);
    }
    filter.mode = *mode;
    filter.fromMs = range->fromMs;
    filter.toMs = range->toMs;
    if (!options.person.empty()) {
        const auto person = typedPerson(options.person, book, desk);
        if (!person) {
            return passOn(person);
        }
        filter.people = {*person};
    }
    return filter;
}

Result<Exit> listNotes(Desk& desk, const ListOptions& options)
{
    auto book = desk.open();
    if (!book) {
        return passOn(book);
    }
    const auto rows = filterOf(options, **book, desk).and_then([&](const NoteFilter& filter) {
        return NoteList(**book).list(filter);
    });
    if (!rows) {
        return passOn(rows);
    }
    if (desk.console().isJson()) {
        desk.console().answer(
            QJsonDocument(QJsonObject{{QStringLiteral("notes"), listed(*rows, noteRowJson)}}));
        return Exit::Done;
    }
    for (const NoteRow& row : *rows) {
        tellNoteRow(row, desk);
    }
    if (rows->empty()) {
        desk.console().line(QStringLiteral("No note fits."));
    }
    return Exit::Done;
}

Result<Exit> showNote(Desk& desk, const std::string& typed)
{
    auto book = desk.open();
    if (!book) {
        return passOn(book);
    }
    const auto note = typedId<NoteId>(typed, tables::kNote, **book).and_then([&](NoteId id) {
        return toldNote(**book, id, desk);
    });
    if (!note) {
        return passOn(note);
    }
    if (desk.console().isJson()) {
        desk.console().answer(QJsonDocument(toldJson(*note)));
    } else {
        tellNote(*note, desk);
    }
    tellDoubts(*note, desk);
    return Exit::Done;
}

/// The text of a note from one change to the next.
struct Version
{
    qint64 wallMs = 0;
    NoteBody body;
    bool readable = true;
};

/// Oldest first.
Result<std::vector<Version>> versionsOf(NoteId note, Book& book)
{
    const auto values = pastValues(book, tables::kNote, note, tables::note::kBody, kMostVersions);
    if (!values) {
        return passOn(values);
    }
    std::vector<Version> versions;
    versions.reserve(values->size());
    std::transform(
        values->rbegin(), values->rend(), std::back_inserter(versions), [](const PastValue& value) {
            auto body = decodeNote(value.value.toByteArray());
            const bool isReadable = body.has_value();
            return Version{value.wallMs, std::move(body).value_or(NoteBody()), isReadable};
        });
    return versions;
}

std::vector<SectionDiff> changesBetween(const NoteBody& before, const NoteBody& after)
{
    std::vector<SectionDiff> sections = noteDiff(before, after);
    std::erase_if(sections, [](const SectionDiff& section) {
        return std::all_of(section.spans.begin(), section.spans.end(),
                           [](const DiffSpan& span) { return span.kind == DiffKind::Same; });
    });
    return sections;
}

QString kindText(DiffKind kind)
{
    switch (kind) {
    case DiffKind::Removed:
        return QStringLiteral("removed");
    case DiffKind::Added:
        return QStringLiteral("added");
    case DiffKind::Same:
        break;
    }
    return QStringLiteral("same");
}

QJsonObject changeJson(const SectionDiff& change)
{
    const auto span = [](const DiffSpan& each) {
        return QJsonObject{{QStringLiteral("kind"), kindText(each.kind)},
                           {QStringLiteral("text"), each.text}};
    };
    return {{QStringLiteral("section"), change.code},
            {QStringLiteral("words"), listed(change.spans, span)}};
}

QJsonArray versionsJson(const std::vector<Version>& versions, const Desk& desk)
{
    QJsonArray list;
    NoteBody before;
    for (const Version& version : versions) {
        list.append(QJsonObject{
            {QStringLiteral("written"),
             isoTime(version.wallMs, desk.clock().offsetMinutes(version.wallMs))},
            {QStringLiteral("readable"), version.readable},
            {QStringLiteral("changes"), listed(changesBetween(before, version.body), changeJson)}});
        before = version.body;
    }
    return list;
}

void tellVersions(const std::vector<Version>& versions, const Desk& desk)
{
    constexpr int kIndent = 2;
    constexpr int kDeeper = 4;
    Console& console = desk.console();
    NoteBody before;
    for (const Version& version : versions) {
        console.line(momentText(version.wallMs, desk.clock().offsetMinutes(version.wallMs)));
        if (!version.readable) {
            console.block(QStringLiteral("This version cannot be read here."), kIndent);
        }
        for (const SectionDiff& change : changesBetween(before, version.body)) {
            console.block(desk.templates().sections().label(change.code, spoken()), kIndent);
            console.block(diffText(change.spans), kDeeper);
        }
        console.line();
        before = version.body;
    }
}

Result<Exit> showHistory(Desk& desk, const std::string& typed)
{
    auto book = desk.open();
    if (!book) {
        return passOn(book);
    }
    const auto id = typedId<NoteId>(typed, tables::kNote, **book);
    if (!id) {
        return passOn(id);
    }
    const auto versions = versionsOf(*id, **book);
    const auto note = toldNote(**book, *id, desk);
    if (!versions || !note) {
        return versions ? passOn(note) : passOn(versions);
    }
    if (desk.console().isJson()) {
        const QJsonObject told = toldJson(*note);
        desk.console().answer(QJsonDocument(
            QJsonObject{{QStringLiteral("id"), id->toHex()},
                        {QStringLiteral("versions"), versionsJson(*versions, desk)},
                        {QStringLiteral("signed"), told.value(QStringLiteral("signed"))},
                        {QStringLiteral("added"), told.value(QStringLiteral("added"))}}));
    } else {
        tellVersions(*versions, desk);
        tellSignature(*note, desk);
    }
    tellDoubts(*note, desk);
    return Exit::Done;
}

} // namespace

void addNoteReading(Commands& commands, CLI::App* note)
{
    auto options = std::make_shared<ListOptions>();
    CLI::App* list =
        commands.addUnder(note, "list", "The notes, newest first", "note list --state to-sign",
                          [options](Desk& desk) { return listNotes(desk, *options); });
    list->add_option("--person,-p", options->person, "Only about this person")->type_name("NAME");
    list->add_option("--mode,-m", options->mode, "Only of sessions in this mode")
        ->type_name("MODE");
    addNoteState(list, options->state);
    options->days.addTo(list);
    list->add_option("--limit", options->limit, "How many at most")
        ->check(CLI::Range(1, 100'000))
        ->type_name("N");

    auto shown = std::make_shared<std::string>();
    CLI::App* show =
        commands.addUnder(note, "show", "A note as it would be printed", "note show 3f9a04c1",
                          [shown](Desk& desk) { return showNote(desk, *shown); });
    show->add_option("note", *shown, "The beginning of its id; see note list")->required();

    auto told = std::make_shared<std::string>();
    CLI::App* history = commands.addUnder(
        note, "history", "What was changed in a note, signed and added to it, oldest first",
        "note history 3f9a04c1", [told](Desk& desk) { return showHistory(desk, *told); });
    history->add_option("note", *told, "The beginning of its id; see note list")->required();
}

} // namespace kithbook::cli
