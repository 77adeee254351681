// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checks.h"
#include "app/cli/choices.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/sessionoptions.h"
#include "app/cli/typedtime.h"
#include "app/cli/wording.h"
#include "app/cli/writing.h"
#include "core/records/people.h"
#include "core/records/sessions.h"

#include <CLI/CLI.hpp>

namespace kithbook::cli {

namespace {

/// What a session is like when nothing else is said: as this person usually meets.
Result<void> fillUsual(SessionDraft& draft, bool saidMinutes, Book& book, const Desk& desk)
{
    const auto person = People(book, desk.catalogues()).get(draft.people.front().person);
    if (!person) {
        return passOn(person);
    }
    if (draft.mode.isEmpty()) {
        draft.mode = person->usualMode;
    }
    if (!saidMinutes) {
        draft.minutes = person->usualMinutes.value_or(0);
    }
    return {};
}

void noteOverlaps(const Sessions& sessions, const SessionDraft& draft, const Desk& desk)
{
    const auto others = sessions.overlaps(draft);
    if (!others || others->empty()) {
        return;
    }
    const Session& other = others->front();
    desk.console().note(
        QStringLiteral("At the same time there is another session, from %1 on: %2.")
            .arg(timeText(other.startMs, other.offsetMinutes), namesText(other.names)));
}

Result<Exit> logSession(Desk& desk, const SessionOptions& options)
{
    auto book = desk.open();
    if (!book) {
        return passOn(book);
    }
    auto typed = options.draft(**book, desk);
    if (!typed) {
        return passOn(typed);
    }
    if (typed->people.empty()) {
        return fail(Code::PersonMissing);
    }
    if (auto filled = fillUsual(*typed, !options.minutes.empty(), **book, desk); !filled) {
        return passOn(filled);
    }
    if (options.at.empty()) {
        constexpr qint64 kMsInMinute = 60'000;
        typed->startMs -= typed->minutes * kMsInMinute; // it has just ended
    }
    if (typed->mode.isEmpty()) {
        desk.console().hint(QStringLiteral("Say how you met: --mode phone"));
    }
    Sessions sessions(**book, desk.catalogues());
    const auto draft = sessions.validate(*typed, desk.clock().nowMs());
    if (!draft) {
        return passOn(draft);
    }
    noteOverlaps(sessions, *draft, desk);
    Mutation mutation(**book, Action::Added);
    const auto id = sessions.add(mutation, *draft);
    if (!id) {
        return passOn(id);
    }
    const QString when = QStringLiteral("%1 %2").arg(
        dayText(dayOf(draft->startMs, draft->offsetMinutes), today(desk.clock())),
        timeText(draft->startMs, draft->offsetMinutes));
    return commit(mutation, desk,
                  QStringLiteral("Logged: %1, %2, %3.")
                      .arg(when, lengthText(draft->minutes),
                           desk.catalogues().at(ListId::Modes).label(draft->mode, spoken())),
                  *id);
}

} // namespace

void addSessionCommands(Commands& commands)
{
    constexpr const char* kGroup = "Sessions and notes";
    auto options = std::make_shared<SessionOptions>();
    CLI::App* log = commands.add(
        kGroup, "log", "Log a session, or an attempt to reach somebody",
        R"(log --person Maria --mode phone --minutes 25 --at "yesterday 14:30" --line "The bus")",
        [options](Desk& desk) { return logSession(desk, *options); });
    options->addTo(log);
}

} // namespace kithbook::cli
