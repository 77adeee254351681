// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"

#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/terminal.h"

#include <CLI/CLI.hpp>

namespace kithbook::cli {

namespace {

constexpr const char* kDescription =
    "kithbook-cli keeps a caseload and session notes in one encrypted file, a book.";

constexpr const char* kFooter =
    R"(How it ends: 0 done, 1 something else, 2 a typing mistake, 3 that passphrase does not open the book,
4 no such book or damaged, 5 open elsewhere or cannot be written, 6 verify found something, 7 the
disk is full, 8 nothing found, 130 stopped with Ctrl+C.

kithbook-cli COMMAND --help tells more about a command, and so does: man kithbook-cli)";

void addGlobalOptions(CLI::App& app, Options& options)
{
    app.add_option("--book", options.book,
                   "The book to use. Without it, the one KITHBOOK_BOOK names")
        ->type_name("FILE")
        ->envname("KITHBOOK_BOOK");
    app.add_option("--passphrase-file", options.passphrase.file,
                   "Read the passphrase from this file instead of asking for it")
        ->type_name("FILE");
    app.add_option("--passphrase-fd", options.passphrase.descriptor,
                   "Read the passphrase from this open file descriptor, one line")
        ->type_name("N");
    app.add_flag("--recovery-words", options.askForRecoveryWords,
                 "Ask for the twelve recovery words instead of the passphrase");
    app.add_option("--recovery-words-file", options.recoveryWords.file,
                   "Read the recovery words from this file")
        ->type_name("FILE");
    app.add_flag("--json", options.json, "Answer in JSON");
    app.add_option("--now", options.now, "Take this for the time it is")->group("");
}

void speakPlainly(CLI::App& app)
{
    app.get_formatter()->label("SUBCOMMAND", "COMMAND");
    app.get_formatter()->label("SUBCOMMANDS", "COMMAND");
    app.get_formatter()->label("OPTIONS", "options");
    app.get_formatter()->label("Positionals", "What to type after it");
    app.get_formatter()->label("TEXT", "...");
    app.get_formatter()->column_width(34);
}

/// The command whose help to read: the one that was being typed.
std::string commandTyped(const CLI::App& app)
{
    std::string typed = "kithbook-cli";
    const CLI::App* at = &app;
    while (!at->get_subcommands().empty()) {
        at = at->get_subcommands().front();
        typed += " " + at->get_name();
    }
    return typed;
}

Exit tellParseError(const CLI::ParseError& error, const CLI::App& app, Console& console)
{
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success)) {
        const bool isVersion = error.get_name() == "CallForVersion";
        const std::string text = isVersion ? std::string(error.what()) + "\n" : app.help();
        console.raw(QByteArray::fromStdString(text));
        return Exit::Done;
    }
    QString what = QString::fromUtf8(error.what());
    if (error.get_name() == "RequiredError" && app.get_subcommands().empty()) {
        const auto rest = app.remaining();
        what = rest.empty() ? QStringLiteral("say what to do, such as today")
                            : QStringLiteral("there is no command %1")
                                  .arg(QString::fromStdString(rest.front()));
    }
    while (what.endsWith(QLatin1Char('.'))) {
        what.chop(1);
    }
    console.usage(QStringLiteral("That command does not work as it is: %1.").arg(what),
                  QStringLiteral("To see what it takes: %1 --help")
                      .arg(QString::fromStdString(commandTyped(app))));
    return Exit::Usage;
}

/// Every command works in a book, and every book asks for something to open it.
bool hasWhatItTakes(const Options& options, Console& console)
{
    if (options.book.empty()) {
        console.usage(QStringLiteral("No book was named."),
                      QStringLiteral("Add --book FILE, or set KITHBOOK_BOOK to its path."));
        return false;
    }
    if (!options.passphrase.isGiven() && !options.recoveryWords.isGiven() && !canAsk()) {
        console.usage(QStringLiteral("There is no terminal to ask for the passphrase at."),
                      QStringLiteral("Add --passphrase-file FILE or --passphrase-fd N."));
        return false;
    }
    return true;
}

Exit runChosen(const Commands& commands, const Options& options, Console& console)
{
    if (!hasWhatItTakes(options, console)) {
        return Exit::Usage;
    }
    Desk desk(options, console);
    auto ended = desk.prepare().and_then([&] { return commands.chosen()(desk); });
    if (auto flushed = console.flush(); ended && !flushed) {
        ended = passOn(flushed);
    }
    if (!ended) {
        console.error(ended.error());
        return exitFor(ended.error().code);
    }
    return *ended;
}

} // namespace

int runCommandLine(int argc, char** argv)
{
    Console console;
    Options options;
    CLI::App app(kDescription, "kithbook-cli");
    Commands commands(app);
    addGlobalOptions(app, options);
    addBookCommands(commands);
    addKeyCommands(commands);
    addBackupCommands(commands);
    addPersonCommands(commands);
    addSessionCommands(commands);
    addNoteCommands(commands);
    addGoalCommands(commands);
    addReadingCommands(commands);
    addFindCommands(commands);
    addPlanCommands(commands);
    addGroupCommands(commands);
    addExportCommands(commands);
    addImportCommands(commands);
    addDemoCommands(commands);
    app.set_version_flag("--version", std::string("Kithbook ") + KITHBOOK_VERSION,
                         "Tell which Kithbook this is");
    app.footer(kFooter);
    app.require_subcommand(1);
    speakPlainly(app);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        if (options.json) {
            console.useJson();
        }
        return static_cast<int>(tellParseError(error, app, console));
    }
    if (options.json) {
        console.useJson();
    }
    return static_cast<int>(runChosen(commands, options, console));
}

} // namespace kithbook::cli
