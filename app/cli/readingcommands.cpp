// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/choices.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/personwords.h"
#include "app/cli/sessionwords.h"
#include "app/cli/typedtime.h"
#include "app/cli/wording.h"
#include "core/notes/notes.h"
#include "core/records/sessions.h"
#include "core/records/timerange.h"
#include "core/records/today.h"

#include <QJsonArray>

#include <CLI/CLI.hpp>

namespace kithbook::cli {

namespace {

constexpr int kTimelinePage = 20;

struct TimelineOptions
{
    std::string person;
    int limit = kTimelinePage;
    bool notes = false;
};

QJsonObject todayJson(const Today& now, const QDate& day, const Desk& desk)
{
    const auto person = [&desk](const PersonRow& row) { return personJson(row, desk); };
    return {{QStringLiteral("day"), isoDay(day)},
            {QStringLiteral("planned"), listed(now.planned, planJson)},
            {QStringLiteral("upcoming"), listed(now.upcoming, planJson)},
            {QStringLiteral("nextSteps"), listed(now.nextSteps, person)},
            {QStringLiteral("logged"),
             listed(now.logged, [](const Session& one) { return sessionJson(one); })},
            {QStringLiteral("minutes"), now.minutes}};
}

/// A heading and what is under it, or nothing.
template <typename Rows, typename Tell>
void tellPart(Console& console, const QString& heading, const Rows& rows, Tell tell)
{
    if (rows.empty()) {
        return;
    }
    console.line();
    console.line(heading);
    for (const auto& row : rows) {
        tell(row);
    }
}

void tellToday(const Today& now, const QDate& day, const Desk& desk)
{
    Console& console = desk.console();
    const auto plan = [&desk](const Plan& one) { tellPlan(one, desk); };
    console.line(dayText(day, QDate()));
    tellPart(console, QStringLiteral("Planned"), now.planned, plan);
    tellPart(console, QStringLiteral("Logged: %1").arg(lengthText(now.minutes)), now.logged,
             [&desk](const Session& session) { tellSession(session, desk); });
    tellPart(console, QStringLiteral("Next steps"), now.nextSteps, [&](const PersonRow& row) {
        console.line(QStringLiteral("%1  %2: %3")
                         .arg(dayText(row.nextStepDay, day), row.name, row.nextStep));
    });
    tellPart(console, QStringLiteral("The days after"), now.upcoming, plan);
    if (now.planned.empty() && now.logged.empty() && now.nextSteps.empty() &&
        now.upcoming.empty()) {
        console.line(QStringLiteral("Nothing is planned or logged yet."));
    }
}

Result<Exit> showToday(Desk& desk, const std::string& typed)
{
    const auto day = typedDay(typedText(typed), Leaning::Past, desk.clock());
    if (!day) {
        return passOn(day);
    }
    auto book = desk.open();
    if (!book) {
        return passOn(book);
    }
    const auto now = todayOf(**book, desk.catalogues(), *day);
    if (!now) {
        return passOn(now);
    }
    if (desk.console().isJson()) {
        desk.console().answer(QJsonDocument(todayJson(*now, *day, desk)));
    } else {
        tellToday(*now, *day, desk);
    }
    return Exit::Done;
}

QJsonObject noteJson(const Note& note)
{
    QJsonArray sections;
    for (const NoteSection& section : note.body) {
        sections.append(QJsonObject{{QStringLiteral("code"), section.code},
                                    {QStringLiteral("text"), section.text}});
    }
    return {{QStringLiteral("id"), note.id.toHex()},
            {QStringLiteral("written"), isoTime(note.writtenMs, note.offsetMinutes)},
            {QStringLiteral("session"),
             note.session.isNull() ? QJsonValue() : QJsonValue(note.session.toHex())},
            {QStringLiteral("template"), note.templateCode},
            {QStringLiteral("state"), note.state},
            {QStringLiteral("sections"), sections}};
}

void tellNote(const Note& note, const Desk& desk)
{
    const Catalogue& sections = desk.templates().sections();
    desk.console().line(
        QStringLiteral("%1  %2 %3, note")
            .arg(shortId(note.id),
                 dayText(dayOf(note.writtenMs, note.offsetMinutes), today(desk.clock())),
                 timeText(note.writtenMs, note.offsetMinutes)));
    constexpr int kIndent = 10;
    constexpr int kDeeper = 12;
    for (const NoteSection& section : note.body) {
        desk.console().block(sections.label(section.code, spoken()), kIndent);
        desk.console().block(section.text, kDeeper);
    }
}

struct Timeline
{
    PersonId person;
    std::vector<Session> sessions;
    std::vector<Note> notes;
};

Result<Timeline> timelineOf(PersonId person, const TimelineOptions& options, Book& book,
                            const Desk& desk)
{
    auto sessions = Sessions(book, desk.catalogues()).timeline(person, {}, options.limit);
    if (!sessions) {
        return passOn(sessions);
    }
    Timeline timeline{person, std::move(*sessions), {}};
    if (options.notes) {
        auto notes = Notes(book, desk.templates()).ofPerson(person, {}, options.limit);
        if (!notes) {
            return passOn(notes);
        }
        timeline.notes = std::move(*notes);
    }
    return timeline;
}

Result<Exit> showTimeline(Desk& desk, const TimelineOptions& options)
{
    auto book = desk.open();
    if (!book) {
        return passOn(book);
    }
    const auto timeline = typedPerson(options.person, **book, desk).and_then([&](PersonId person) {
        return timelineOf(person, options, **book, desk);
    });
    if (!timeline) {
        return passOn(timeline);
    }
    Console& console = desk.console();
    if (console.isJson()) {
        const auto toJson = [&](const Session& one) { return sessionJson(one, timeline->person); };
        QJsonObject json{{QStringLiteral("sessions"), listed(timeline->sessions, toJson)}};
        if (options.notes) {
            json.insert(QStringLiteral("notes"), listed(timeline->notes, noteJson));
        }
        console.answer(QJsonDocument(json));
        return Exit::Done;
    }
    for (const Session& session : timeline->sessions) {
        tellSession(session, desk, timeline->person);
    }
    if (timeline->sessions.empty()) {
        console.line(QStringLiteral("No session yet."));
    }
    tellPart(console, QStringLiteral("Notes"), timeline->notes,
             [&desk](const Note& note) { tellNote(note, desk); });
    return Exit::Done;
}

} // namespace

void addReadingCommands(Commands& commands)
{
    constexpr const char* kGroup = "Reading";
    auto day = std::make_shared<std::string>("today");
    CLI::App* now =
        commands.add(kGroup, "today", "What is planned and logged for a day",
                     "today --day yesterday", [day](Desk& desk) { return showToday(desk, *day); });
    now->add_option("--day", *day, "Another day")->capture_default_str()->type_name("DAY");

    auto options = std::make_shared<TimelineOptions>();
    CLI::App* timeline =
        commands.add(kGroup, "timeline", "The sessions with a person, newest first",
                     "timeline Maria --limit 5 --notes",
                     [options](Desk& desk) { return showTimeline(desk, *options); });
    timeline->add_option("person", options->person, "Name, or the beginning of an id")->required();
    timeline->add_option("--limit", options->limit, "How many at most")
        ->check(CLI::Range(1, 100'000))
        ->type_name("N");
    timeline->add_flag("--notes", options->notes, "Their notes as well");
}

} // namespace kithbook::cli
