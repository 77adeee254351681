// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checks.h"
#include "app/cli/choices.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/dayrange.h"
#include "app/cli/typedtime.h"
#include "app/cli/wording.h"
#include "core/book/mutation.h"
#include "core/notes/find.h"
#include "core/records/timerange.h"

#include <QJsonArray>
#include <QJsonObject>

#include <CLI/CLI.hpp>

namespace kithbook::cli {

namespace {

constexpr int kFindPage = 20;

struct FindOptions
{
    std::vector<std::string> words;
    std::string person;
    std::string mode;
    std::string state;
    bool notesAlone = false;
    DayRange days;
    int limit = kFindPage;
};

const char* kindName(HitKind kind)
{
    switch (kind) {
    case HitKind::Person:
        return "person";
    case HitKind::Session:
        return "session";
    case HitKind::Note:
        return "note";
    }
    return "";
}

const RowId& idOf(const FindHit& hit)
{
    switch (hit.kind) {
    case HitKind::Note:
        return hit.note;
    case HitKind::Session:
        return hit.session;
    case HitKind::Person:
        break;
    }
    return hit.person;
}

QJsonObject hitJson(const FindHit& hit)
{
    return {{QStringLiteral("kind"), QLatin1StringView(kindName(hit.kind))},
            {QStringLiteral("id"), idOf(hit).toHex()},
            {QStringLiteral("when"),
             hit.whenMs == 0 ? QJsonValue() : isoTime(hit.whenMs, hit.offsetMinutes)},
            {QStringLiteral("person"),
             hit.person.isNull()
                 ? QJsonValue()
                 : QJsonValue(QJsonObject{{QStringLiteral("id"), hit.person.toHex()},
                                          {QStringLiteral("name"), hit.personName}})},
            {QStringLiteral("otherPeople"), hit.otherPeople},
            {QStringLiteral("snippet"), hit.snippet.text}};
}

void tellHit(const FindHit& hit, const Desk& desk)
{
    QString who = hit.personName;
    if (hit.otherPeople > 0) {
        who += QStringLiteral(" and %1").arg(counted(hit.otherPeople, "other", "others"));
    }
    const QString when = hit.whenMs == 0
                             ? QString()
                             : dayText(dayOf(hit.whenMs, hit.offsetMinutes), today(desk.clock())) +
                                   QLatin1StringView(", ");
    desk.console().line(
        QStringLiteral("%1  %2%3, %4")
            .arg(shortId(idOf(hit)), when, QString::fromLatin1(kindName(hit.kind)), who));
    if (!hit.snippet.text.isEmpty()) {
        desk.console().line(QStringLiteral("          %1").arg(hit.snippet.text));
    }
}

Result<FindQuery> queryOf(const FindOptions& options, Book& book, const Desk& desk)
{
    FindQuery query;
    QStringList words;
    for (const std::string& word : options.words) {
        words += typedText(word);
    }
    query.text = words.join(QChar::Space);
    query.limit = options.limit;
    query.state = typedText(options.state);
    query.notesAlone = options.notesAlone;
    const auto mode = typedChoice(options.mode, desk.catalogues().at(ListId::Modes), desk);
    if (!mode) {
        return passOn(mode);
    }
    query.mode = *mode;
    if (!options.person.empty()) {
        const auto person = typedPerson(options.person, book, desk);
        if (!person) {
            return passOn(person);
        }
        query.person = *person;
    }
    return options.days.read(desk.clock()).map([&](const DayRange::Times& times) {
        query.fromMs = times.fromMs;
        query.toMs = times.toMs;
        return query;
    });
}

/// That somebody searched, and how much they saw, goes into the history; the words do not.
Result<void> writeDown(Book& book, qint64 hits)
{
    if (book.isReadOnly()) {
        return {};
    }
    Mutation mutation(book, Action::Searched);
    mutation.auditAnyway();
    mutation.describe(1, hits);
    const auto committed = mutation.commit();
    return committed ? Result<void>() : passOn(committed);
}

Result<Exit> findWords(Desk& desk, const FindOptions& options)
{
    auto book = desk.open();
    if (!book) {
        return passOn(book);
    }
    const auto query = queryOf(options, **book, desk);
    if (!query) {
        return passOn(query);
    }
    const auto answer = find((*book)->connection(), *query);
    if (!answer) {
        return passOn(answer);
    }
    if (auto written = writeDown(**book, static_cast<qint64>(answer->hits.size())); !written) {
        return passOn(written);
    }
    Console& console = desk.console();
    if (console.isJson()) {
        console.answer(
            QJsonDocument(QJsonObject{{QStringLiteral("hits"), listed(answer->hits, hitJson)},
                                      {QStringLiteral("more"), answer->more}}));
    } else {
        for (const FindHit& hit : answer->hits) {
            tellHit(hit, desk);
        }
        if (answer->hits.empty()) {
            console.note(QStringLiteral("Nothing was found."));
        } else if (answer->more) {
            console.note(QStringLiteral("There is more. Add a word, or --limit 100."));
        }
    }
    return answer->hits.empty() ? Exit::NothingFound : Exit::Done;
}

} // namespace

void addFindCommands(Commands& commands)
{
    constexpr const char* kGroup = "Reading";
    auto options = std::make_shared<FindOptions>();
    CLI::App* find = commands.add(kGroup, "find", "Find words in names, sessions and notes",
                                  "find bus clinic --person Maria",
                                  [options](Desk& desk) { return findWords(desk, *options); });
    find->add_option("words", options->words,
                     "All of them, in any order; \"in quotes\" as it stands")
        ->required();
    find->add_option("--person,-p", options->person, "Only about this person")->type_name("NAME");
    find->add_option("--mode,-m", options->mode, "Only in this mode")->type_name("MODE");
    addNoteState(find, options->state);
    find->add_flag("--notes", options->notesAlone, "Only notes");
    options->days.addTo(find);
    find->add_option("--limit", options->limit, "How many at most")
        ->check(CLI::Range(1, 1000))
        ->type_name("N");
}

} // namespace kithbook::cli
