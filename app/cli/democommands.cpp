// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/newbook.h"
#include "app/cli/wording.h"
#include "core/training/madeup.h"

#include <QJsonObject>

#include <CLI/CLI.hpp>

namespace kithbook::cli {

namespace {

struct DemoOptions
{
    int people = 12;
    qint64 sessions = 300;
    quint64 seed = 1;
    bool suggest = false;
};

MadeUpOptions optionsFor(const DemoOptions& demo, const Clock& clock)
{
    MadeUpOptions options;
    options.seed = demo.seed;
    options.people = demo.people;
    options.sessions = demo.sessions;
    options.nowMs = clock.nowMs();
    options.offsetMinutes = clock.offsetMinutes(options.nowMs);
    return options;
}

Result<void> fillBook(Book& book, const DemoOptions& demo, Desk& desk)
{
    const Interruption::Watch watch(book);
    MadeUpFill fill(book, {desk.catalogues(), desk.templates()}, optionsFor(demo, desk.clock()));
    return runToEnd(fill, [&desk](Progress progress) {
        desk.console().progress(QStringLiteral("Making people up ..."), progress);
    });
}

void tellDemo(const DemoOptions& demo, const QString& path, Console& console)
{
    if (console.isJson()) {
        console.answer(
            QJsonDocument(QJsonObject{{QStringLiteral("book"), path},
                                      {QStringLiteral("madeUp"), true},
                                      {QStringLiteral("people"), demo.people},
                                      {QStringLiteral("sessions"), demo.sessions},
                                      {QStringLiteral("seed"), static_cast<qint64>(demo.seed)}}));
        return;
    }
    console.line(QStringLiteral("FICTIONAL: %1 and %2, all made up, in %3")
                     .arg(counted(demo.people, "person", "people"),
                          counted(demo.sessions, "session", "sessions"), path));
}

Result<Exit> makeDemo(Desk& desk, const DemoOptions& demo)
{
    const auto passphrase = passphraseForNewBook(desk, demo.suggest);
    if (!passphrase) {
        return passOn(passphrase);
    }
    auto created = createBook(desk, *passphrase, Inhabitants::MadeUp);
    if (!created) {
        return passOn(created);
    }
    Result<void> filled = fillBook(*created->book, demo, desk);
    if (filled) {
        filled = created->book->lock();
    }
    if (!filled) {
        discardBook(std::move(created->book));
        return passOn(filled);
    }
    tellDemo(demo, desk.bookPath(), desk.console());
    return Exit::Done;
}

} // namespace

void addDemoCommands(Commands& commands)
{
    constexpr int kMostPeople = 100'000;
    constexpr int kMostSessions = 10'000'000;
    auto demo = std::make_shared<DemoOptions>();
    CLI::App* command =
        commands.add("Trying it out", "demo", "Make a book of made-up people, to look around in",
                     "demo --book demo.kithbook --people 40 --sessions 2000",
                     [demo](Desk& desk) { return makeDemo(desk, *demo); });
    command->add_option("--people", demo->people, "How many people")
        ->check(CLI::Range(1, kMostPeople))
        ->capture_default_str()
        ->type_name("N");
    command->add_option("--sessions", demo->sessions, "How many sessions")
        ->check(CLI::Range(0, kMostSessions))
        ->capture_default_str()
        ->type_name("N");
    command->add_option("--seed", demo->seed, "Another number makes other people")
        ->capture_default_str()
        ->type_name("N");
    command->add_flag("--suggest", demo->suggest, "Suggest a passphrase of six words first");
}

} // namespace kithbook::cli
