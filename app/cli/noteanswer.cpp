// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/noteanswer.h"

#include "app/cli/checks.h"
#include "app/cli/choices.h"
#include "app/cli/desk.h"
#include "app/cli/notewords.h"
#include "app/cli/terminal.h"
#include "app/cli/wording.h"
#include "app/cli/writing.h"
#include "core/book/mutation.h"
#include "core/notes/notereview.h"

#include <CLI/CLI.hpp>
#include <map>

namespace kithbook::cli {

namespace {

const std::map<std::string, Agreement> kAnswers{
    {"agrees", Agreement::Agrees},
    {"sees-it-another-way", Agreement::SeesItAnotherWay},
    {"chose-not-to-say", Agreement::ChoseNotToSay},
    {"not-asked", Agreement::NotAsked}};

/// Nothing when Enter alone was typed.
Result<std::optional<Agreement>> askAnswer(const NoteSheet& sheet)
{
    const QString& person = sheet.personName;
    const QString question =
        sheet.agreement == Agreement::NotAsked
            ? QStringLiteral("%1 read it and: 1 agrees, 2 sees it another way, 3 chose not to say. "
                             "Enter alone: not asked. ")
                  .arg(person)
            : QStringLiteral("%1 %2. Read it again: 1 agrees, 2 sees it another way, 3 chose not "
                             "to say. Enter alone: leave it so. ")
                  .arg(person, answerText(sheet));
    const auto typed = askLine(question);
    if (!typed) {
        return passOn(typed);
    }
    for (const Agreement each :
         {Agreement::Agrees, Agreement::SeesItAnotherWay, Agreement::ChoseNotToSay}) {
        if (typed->trimmed() == QString::number(static_cast<int>(each))) {
            return each;
        }
    }
    return std::nullopt;
}

/// As writeAnswer() will write it.
void setAnswer(NoteSheet& sheet, Agreement agreement)
{
    if (sheet.agreement != agreement || sheet.isAnswerOlder) {
        sheet.agreedMark.clear();
    }
    sheet.agreement = agreement;
    sheet.isAnswerOlder = false;
}

} // namespace

void AnswerOptions::addTo(CLI::App* command)
{
    command->add_option("--answer", answer, "What the person said of the note")
        ->transform(CLI::CheckedTransformer(kAnswers, CLI::ignore_case))
        ->type_name("ANSWER");
    addTyped(command, "--agreed-as", agreedAs, "The name the person typed under it")
        ->type_name("NAME");
}

Result<void> takeAnswer(NoteSheet& sheet, const AnswerOptions& options, bool mayAsk)
{
    const bool isMissing = sheet.agreement == Agreement::NotAsked || sheet.isAnswerOlder;
    if (options.answer) {
        setAnswer(sheet, *options.answer);
    } else if (mayAsk && !sheet.personName.isEmpty() && isMissing) {
        const auto answer = askAnswer(sheet);
        if (!answer) {
            return passOn(answer);
        }
        if (*answer) {
            setAnswer(sheet, **answer);
        }
    }
    if (sheet.agreement == Agreement::NotAsked) {
        sheet.agreedAs.clear();
    } else if (options.agreedAs) {
        sheet.agreedAs = typedText(*options.agreedAs).trimmed();
    } else if (mayAsk && sheet.agreedAs.isEmpty()) {
        const auto name = askLine(QStringLiteral("Their name, typed by them if they like: "));
        if (!name) {
            return passOn(name);
        }
        sheet.agreedAs = name->trimmed();
    }
    return {};
}

Result<void> keepAnswer(const NoteSheet& sheet, const Note& note, Book& book, const Desk& desk)
{
    const bool isAnew = note.isAnswerOlder() && !sheet.isAnswerOlder;
    if (!isAnew && sheet.agreement == note.agreement && sheet.agreedAs == note.agreedAs) {
        return {};
    }
    Mutation mutation(book, Action::Edited, note.id);
    const AnswerGiven given{sheet.agreement, sheet.agreedAs, isAnew};
    return writeAnswer(book, mutation, desk.templates(), note.id, given)
        .and_then([&] { return mutation.commit(); })
        .map([](const Committed&) {});
}

} // namespace kithbook::cli
