// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "takingout.h"

#include "app/cli/choices.h"
#include "app/cli/console.h"
#include "app/cli/desk.h"
#include "app/cli/wording.h"
#include "core/base/writefailure.h"
#include "core/book/book.h"
#include "core/exchange/exportname.h"
#include "ui/words/exportwords.h"

#include <QFile>

#include <CLI/CLI.hpp>
#include <map>
#include <unistd.h>

namespace kithbook::cli {

namespace {

const std::map<std::string, GivenTo> kFor{
    {"person", GivenTo::ThePerson},     {"supervisor", GivenTo::Supervisor},
    {"service", GivenTo::Service},      {"court", GivenTo::Court},
    {"own-record", GivenTo::OwnRecord}, {"other", GivenTo::SomebodyElse}};
const std::map<std::string, GivenBecause> kReasons{{"asked", GivenBecause::PersonAsked},
                                                   {"agreed", GivenBecause::PersonAgreed},
                                                   {"required", GivenBecause::Required},
                                                   {"record", GivenBecause::Record},
                                                   {"other", GivenBecause::OtherReason}};

Result<void> runTold(LongJob& job, const Desk& desk)
{
    return runToEnd(job, [&](Progress progress) {
        desk.console().progress(
            QStringLiteral("Writing ... %1").arg(spoken().toString(progress.done)), {});
    });
}

} // namespace

void TakingOut::addTo(CLI::App* command)
{
    command
        ->add_option("--for", disclosure.to,
                     "Who gets it: person, supervisor, service, court, own-record or other. The "
                     "book keeps it")
        ->transform(CLI::CheckedTransformer(kFor, CLI::ignore_case))
        ->type_name("WHOM")
        ->required();
    command
        ->add_option("--reason", disclosure.why,
                     "Why: asked or agreed (by the person), required, record or other")
        ->transform(CLI::CheckedTransformer(kReasons, CLI::ignore_case))
        ->type_name("WHY")
        ->required();
    command
        ->add_option("--output,-o", output,
                     "Where to; - is stdout. Without it, a name that says nothing")
        ->type_name("FILE");
}

QString TakingOut::path(ExportFormat format, const Book& book) const
{
    return output.empty() ? suggestedName(format, book) : typedText(output);
}

Result<void> TakingOut::write(const QString& path, const ExportFile::Make& make,
                              const Desk& desk) const
{
    if (!isPiped()) {
        ExportFile job(path, ExportFile::Existing::Replace, make);
        return runTold(job, desk);
    }
    QFile out;
    if (!out.open(STDOUT_FILENO, QIODevice::WriteOnly)) {
        return fail(Code::IoFailed);
    }
    const auto job = make(out);
    auto run = runTold(*job, desk);
    return !run || out.flush() ? run : fail(writeFailure(out));
}

void TakingOut::tellOfSharing(const Book& book, const Desk& desk) const
{
    if (book.isMadeUp()) {
        return;
    }
    desk.console().note(agreementWords(disclosure));
    desk.console().note(QStringLiteral("What was written is not encrypted: whoever gets the file "
                                       "can read it. Erase it when you are done."));
}

} // namespace kithbook::cli
