// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/choices.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "core/base/text.h"
#include "core/exchange/problemrows.h"
#include "ui/words/importwords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSaveFile>

#include <CLI/CLI.hpp>
#include <map>

namespace kithbook::cli {

namespace {

const std::map<std::string, ImportKind> kImportKinds{{"people", ImportKind::People},
                                                     {"sessions", ImportKind::Sessions}};
const std::map<std::string, DayOrder> kDayOrders{{"month-first", DayOrder::MonthFirst},
                                                 {"day-first", DayOrder::DayFirst}};
const std::map<std::string, SameName> kSameNames{{"skip", SameName::Skip}, {"add", SameName::Add}};

constexpr size_t kMostTold = 20;

struct ImportChoices
{
    std::string file;
    std::optional<ImportKind> what;
    std::vector<std::string> columns;
    std::optional<DayOrder> days;
    SameName sameName = SameName::Skip;
    bool addPeople = false;
    std::string mode;
    std::string rowsTo;
    bool dryRun = false;
};

/// Something a person can mend by typing it otherwise.
Exit tellUsage(const QString& what, const QString& todo, const Desk& desk)
{
    desk.console().usage(what, todo);
    return Exit::Usage;
}

QString choicesOf(ImportKind kind)
{
    QStringList codes;
    for (const ImportField field : fieldsOf(kind)) {
        codes += codeOf(kind, field);
    }
    return codes.join(QLatin1StringView(", "));
}

/// The column of that name as it stands in the sheet, else one that differs in case or accents.
int columnNamed(const QString& header, const SheetSummary& sheet)
{
    const auto& headers = sheet.header;
    auto found = std::find(headers.begin(), headers.end(), header);
    if (found == headers.end()) {
        found = std::find_if(headers.begin(), headers.end(),
                             [&](const QString& one) { return folded(one) == folded(header); });
    }
    return found == headers.end() ? -1 : static_cast<int>(found - headers.begin());
}

/// What is wrong with one --column, empty when it was taken.
QString takeColumn(const std::string& typed, const SheetSummary& sheet, ImportMatch& match)
{
    const QString text = typedText(typed);
    const qsizetype sign = text.lastIndexOf(u'=');
    const int column = sign < 0 ? -1 : columnNamed(text.first(sign).trimmed(), sheet);
    if (column < 0) {
        return QStringLiteral("There is no column of that name: %1.").arg(text);
    }
    const QString code = text.sliced(sign + 1).trimmed();
    const ImportField field = fieldFor(match.kind, code);
    if (field == ImportField::Nothing && !code.isEmpty()) {
        return QStringLiteral("A column cannot hold %1.").arg(code);
    }
    match.assign(static_cast<size_t>(column), field);
    return {};
}

QJsonObject columnsJson(const SheetSummary& sheet, const ImportMatch& match)
{
    QJsonObject columns;
    for (size_t i = 0; i < match.columns.size(); ++i) {
        const QLatin1StringView code = codeOf(match.kind, match.columns[i]);
        columns.insert(sheet.header[i], code.isEmpty() ? QJsonValue() : QJsonValue(QString(code)));
    }
    return columns;
}

QJsonArray problemsJson(ImportKind kind, const RowProblems& problems)
{
    QJsonArray list;
    for (const RowProblem& problem : problems) {
        list.append(QJsonObject{
            {QStringLiteral("row"), problem.row},
            {QStringLiteral("field"), QString(codeOf(kind, problem.field))},
            {QStringLiteral("code"), QString(codeName(problem.error.code))},
            {QStringLiteral("text"), rowProblemText(kind, problem)},
        });
    }
    return list;
}

void tellReport(const ImportReport& report, const ImportOptions& options, const SheetSummary& sheet,
                Console& console)
{
    const ImportKind kind = options.match.kind;
    if (console.isJson()) {
        console.answer(QJsonDocument(
            QJsonObject{{QStringLiteral("dryRun"), options.dryRun},
                        {QStringLiteral("columns"), columnsJson(sheet, options.match)},
                        {QStringLiteral("rows"), report.rows},
                        {QStringLiteral("peopleAdded"), report.peopleAdded},
                        {QStringLiteral("sessionsAdded"), report.sessionsAdded},
                        {QStringLiteral("alreadyThere"), report.alreadyThere},
                        {QStringLiteral("rowsLeftOut"), report.rowsLeftOut},
                        {QStringLiteral("problems"), problemsJson(kind, report.problems)}}));
        return;
    }
    console.line(importText(report, options.dryRun));
    for (size_t i = 0; i < qMin(report.problems.size(), kMostTold); ++i) {
        const RowProblem& problem = report.problems[i];
        console.line(
            QStringLiteral("  Row %1. %2").arg(problem.row).arg(rowProblemText(kind, problem)));
    }
    if (report.problems.size() > kMostTold) {
        console.note(QStringLiteral("There are more. --rows-to FILE writes all of them."));
    }
}

Result<void> writeProblemRows(QIODevice& sheet, const ImportOptions& options,
                              const ImportReport& report, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
        return fail(Code::ReadOnly);
    }
    const ImportKind kind = options.match.kind;
    ProblemRows job(sheet, options.form, report.problems,
                    {problemHeader(),
                     [kind](const RowProblem& problem) { return rowProblemText(kind, problem); }},
                    file);
    if (auto run = runToEnd(job, [](Progress) {}); !run) {
        return run;
    }
    return file.commit() ? Result<void>() : fail(Code::IoFailed);
}

/// From what was typed and what the sheet says. An Exit when something has to be typed otherwise.
tl::expected<ImportOptions, Exit> optionsFor(const ImportChoices& choices,
                                             const SheetSummary& sheet, const Desk& desk)
{
    ImportOptions options;
    options.form = sheet.form;
    options.match = guessMatch(choices.what.value_or(guessKind(sheet)), sheet);
    for (const std::string& column : choices.columns) {
        if (const QString slip = takeColumn(column, sheet, options.match); !slip.isEmpty()) {
            return tl::unexpected(
                tellUsage(slip,
                          QStringLiteral("Type --column \"NAME=FIELD\", where FIELD is one of: %1.")
                              .arg(choicesOf(options.match.kind)),
                          desk));
        }
    }
    const DayOrderSaid said = dayOrderSaid(sheet, options.match);
    if (said == DayOrderSaid::Unclear && !choices.days) {
        return tl::unexpected(
            tellUsage(QStringLiteral("The days in this file can be read two ways."),
                      QStringLiteral("Add --days month-first or --days day-first."), desk));
    }
    options.match.dayOrder = choices.days.value_or(
        said == DayOrderSaid::DayFirst ? DayOrder::DayFirst : DayOrder::MonthFirst);
    options.dryRun = choices.dryRun;
    options.sameName = choices.sameName;
    options.addsPeople = choices.addPeople;
    return options;
}

/// What a file as a whole has, in the words for files.
Result<Exit> tellFile(const Error& error, const Desk& desk)
{
    if (error.code != Code::BadInput) {
        return tl::unexpected(error);
    }
    const ErrorText text = importErrorText(error);
    return tellUsage(text.what + u' ' + text.safe, text.todo, desk);
}

Result<Exit> importRows(Desk& desk, const ImportChoices& choices)
{
    QFile file(typedText(choices.file));
    if (!file.exists()) {
        return fail(Code::NotFound);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Code::IoFailed);
    }
    SheetSurvey survey(file);
    const auto reading = [&](Progress progress) {
        desk.console().progress(QStringLiteral("Reading ..."), progress);
    };
    if (auto run = runToEnd(survey, reading); !run) {
        return tellFile(run.error(), desk);
    }
    auto options = optionsFor(choices, survey.summary(), desk);
    if (!options) {
        return options.error();
    }
    const auto mode = typedChoice(choices.mode, desk.catalogues().at(ListId::Modes), desk);
    if (!mode) {
        return passOn(mode);
    }
    options->usualMode = *mode;
    auto book = desk.open();
    if (!book) {
        return passOn(book);
    }
    Importer job(**book, desk.catalogues(), file, *options);
    const auto importing = [&](Progress progress) {
        desk.console().progress(QStringLiteral("Importing ..."), progress);
    };
    if (auto run = runToEnd(job, importing); !run) {
        return tellFile(run.error(), desk);
    }
    tellReport(job.report(), *options, survey.summary(), desk.console());
    if (!choices.rowsTo.empty() && !job.report().problems.empty()) {
        if (auto written =
                writeProblemRows(file, *options, job.report(), typedText(choices.rowsTo));
            !written) {
            return passOn(written);
        }
    }
    return Exit::Done;
}

} // namespace

void addImportCommands(Commands& commands)
{
    auto choices = std::make_shared<ImportChoices>();
    CLI::App* command =
        commands.add("Bringing in", "import", "Read people or sessions from a spreadsheet's CSV",
                     "import people.csv --what people --dry-run",
                     [choices](Desk& desk) { return importRows(desk, *choices); });
    command->add_option("file", choices->file, "The file to read")->required()->type_name("FILE");
    command->add_option("--what", choices->what, "people or sessions; guessed without it")
        ->transform(CLI::CheckedTransformer(kImportKinds, CLI::ignore_case))
        ->type_name("KIND");
    command->add_flag("--dry-run", choices->dryRun, "Tell what would come of it, write nothing");
    command
        ->add_option("--column", choices->columns,
                     "What a column holds, such as \"Remarks=line\"; \"Remarks=\" leaves it out. "
                     "Again for more")
        ->type_name("NAME=FIELD");
    command->add_option("--days", choices->days, "How 5/3/2026 reads: month-first or day-first")
        ->transform(CLI::CheckedTransformer(kDayOrders, CLI::ignore_case))
        ->type_name("ORDER");
    command
        ->add_option("--same-name", choices->sameName,
                     "People whose name is there already: skip or add")
        ->transform(CLI::CheckedTransformer(kSameNames, CLI::ignore_case))
        ->type_name("HOW");
    command->add_flag("--add-people", choices->addPeople,
                      "Sessions: add people who are not in the book yet");
    command->add_option("--mode", choices->mode, "Sessions: how you met, where a row does not say")
        ->type_name("MODE");
    command->add_option("--rows-to", choices->rowsTo, "Write the rows that were left out here")
        ->type_name("FILE");
}

} // namespace kithbook::cli
