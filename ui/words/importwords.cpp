// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace kithbook {

namespace {

/// The context of every sentence in this file.
class Import final
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

struct FieldWord
{
    ImportField field;
    const char* word;
};

constexpr FieldWord kFieldWords[] = {
    {ImportField::Name, QT_TRANSLATE_NOOP("Import", "Name")},
    {ImportField::FirstName, QT_TRANSLATE_NOOP("Import", "First name")},
    {ImportField::LastName, QT_TRANSLATE_NOOP("Import", "Last name")},
    {ImportField::PersonKey, QT_TRANSLATE_NOOP("Import", "Kithbook's number of the person")},
    {ImportField::OtherNames, QT_TRANSLATE_NOOP("Import", "Other names")},
    {ImportField::Pronouns, QT_TRANSLATE_NOOP("Import", "Pronouns")},
    {ImportField::Language, QT_TRANSLATE_NOOP("Import", "Language")},
    {ImportField::Status, QT_TRANSLATE_NOOP("Import", "Status")},
    {ImportField::StatusReason, QT_TRANSLATE_NOOP("Import", "Reason for the status")},
    {ImportField::StatusWords, QT_TRANSLATE_NOOP("Import", "Reason in words")},
    {ImportField::StartedDay, QT_TRANSLATE_NOOP("Import", "Day support began")},
    {ImportField::OwnWords, QT_TRANSLATE_NOOP("Import", "In their words")},
    {ImportField::Strengths, QT_TRANSLATE_NOOP("Import", "Strengths")},
    {ImportField::NextStep, QT_TRANSLATE_NOOP("Import", "Next step")},
    {ImportField::NextStepDay, QT_TRANSLATE_NOOP("Import", "Day of the next step")},
    {ImportField::UsualMode, QT_TRANSLATE_NOOP("Import", "How you usually meet")},
    {ImportField::UsualMinutes, QT_TRANSLATE_NOOP("Import", "Usual length")},
    {ImportField::Phone, QT_TRANSLATE_NOOP("Import", "Phone")},
    {ImportField::MobileText, QT_TRANSLATE_NOOP("Import", "Number for text messages")},
    {ImportField::Email, QT_TRANSLATE_NOOP("Import", "Email")},
    {ImportField::Post, QT_TRANSLATE_NOOP("Import", "Postal address")},
    {ImportField::Supporters, QT_TRANSLATE_NOOP("Import", "Family or friends who were there")},
    {ImportField::SupporterKeys,
     QT_TRANSLATE_NOOP("Import", "Kithbook's numbers of family or friends")},
    {ImportField::Day, QT_TRANSLATE_NOOP("Import", "Date")},
    {ImportField::Start, QT_TRANSLATE_NOOP("Import", "Start")},
    {ImportField::End, QT_TRANSLATE_NOOP("Import", "End")},
    {ImportField::Minutes, QT_TRANSLATE_NOOP("Import", "Length")},
    {ImportField::Mode, QT_TRANSLATE_NOOP("Import", "How you met")},
    {ImportField::ModeOther, QT_TRANSLATE_NOOP("Import", "What the other way was")},
    {ImportField::FurtherModes, QT_TRANSLATE_NOOP("Import", "Further ways you met")},
    {ImportField::Timing, QT_TRANSLATE_NOOP("Import", "Timing")},
    {ImportField::Delivery, QT_TRANSLATE_NOOP("Import", "Delivery")},
    {ImportField::Outcome, QT_TRANSLATE_NOOP("Import", "How it went")},
    {ImportField::Place, QT_TRANSLATE_NOOP("Import", "Where the person was")},
    {ImportField::Format, QT_TRANSLATE_NOOP("Import", "Format")},
    {ImportField::ProgramArea, QT_TRANSLATE_NOOP("Import", "Program area")},
    {ImportField::Activities, QT_TRANSLATE_NOOP("Import", "Activities")},
    {ImportField::AudioOnlyReason, QT_TRANSLATE_NOOP("Import", "Why by voice only")},
    {ImportField::Messages, QT_TRANSLATE_NOOP("Import", "Number of messages")},
    {ImportField::Line, QT_TRANSLATE_NOOP("Import", "One line")},
    {ImportField::Platform, QT_TRANSLATE_NOOP("Import", "Platform")},
    {ImportField::OthersPresent, QT_TRANSLATE_NOOP("Import", "Who else was there")},
    {ImportField::EmergencyPlace, QT_TRANSLATE_NOOP("Import", "Where help would have to go")},
};

bool isTimeOfDay(ImportField field)
{
    return field == ImportField::Start || field == ImportField::End;
}

/// "line 500" -> 500
QString limitIn(const QString& detail)
{
    return QLocale().toString(detail.section(u' ', -1).toInt());
}

QString badInput(const RowProblem& problem)
{
    const QString& detail = problem.error.detail;
    if (detail == QLatin1StringView("cells")) {
        return Import::tr("This row does not have as many cells as the first row.");
    }
    if (detail == QLatin1StringView("length")) {
        return Import::tr("Kithbook cannot read this length. 45 and 1:10 work.");
    }
    if (detail == QLatin1StringView("number")) {
        return Import::tr("This is not a whole number.");
    }
    if (problem.field == ImportField::UsualMinutes) {
        return Import::tr("A usual length is from 1 minute to 24 hours.");
    }
    if (problem.field == ImportField::Messages) {
        return Import::tr("A number of messages is from 0 to 100,000.");
    }
    return errorText(problem.error).what;
}

QString sentenceOf(ImportKind kind, const RowProblem& problem)
{
    switch (problem.error.code) {
    case Code::BadDate:
        return isTimeOfDay(problem.field)
                   ? Import::tr("Kithbook cannot read this time. 14:30 and 2:30 PM work.")
                   : Import::tr("Kithbook cannot read this day. 2026-05-03 works.");
    case Code::BadInput:
        return badInput(problem);
    case Code::UnknownChoice:
        return problem.error.detail.endsWith(QLatin1StringView(" empty"))
                   ? Import::tr("This row does not say how you met.")
                   : Import::tr("Kithbook does not know this choice.");
    case Code::NoSuchRecord:
        return Import::tr("Nobody in your book has this name.");
    case Code::AmbiguousName:
        return Import::tr("More than one person in your book has this name.");
    case Code::PersonMissing:
        return Import::tr("This row does not say who it was with.");
    case Code::NameMissing:
        return kind == ImportKind::People ? Import::tr("This row has no name.")
                                          : Import::tr("This row does not say who it was with.");
    case Code::InTheFuture:
        return Import::tr("This time is still to come.");
    case Code::EndBeforeStart:
        return Import::tr("The end is before the start.");
    case Code::TooLongSession:
        return Import::tr("A session is at most 24 hours long.");
    case Code::TextTooLong:
        //: %1 is a number of characters
        return Import::tr("There is room for %1 characters, and this is more.")
            .arg(limitIn(problem.error.detail));
    case Code::TextNotPlain:
        return Import::tr("This text holds a character that Kithbook cannot keep.");
    case Code::ReasonMissing:
        return Import::tr("This status asks for a reason in a column of its own.");
    case Code::OtherNeedsText:
        return Import::tr("This choice asks for a few words in a column of its own.");
    default:
        return errorText(problem.error).what;
    }
}

struct FileTrouble
{
    const char* detail;
    const char* what;
    const char* todo;
};

constexpr FileTrouble kFileTroubles[] = {
    {"workbook",
     QT_TRANSLATE_NOOP("Import", "This file can be read by a spreadsheet program alone."),
     QT_TRANSLATE_NOOP("Import", "Open it there and save it as CSV. Then choose the new file.")},
    {"empty", QT_TRANSLATE_NOOP("Import", "There are no rows to read in this file."),
     QT_TRANSLATE_NOOP("Import", "The first row names the columns, and the rows below it are "
                                 "read.")},
    {"file size", QT_TRANSLATE_NOOP("Import", "This file is larger than 200 MB."),
     QT_TRANSLATE_NOOP("Import", "Part it into smaller files in your spreadsheet program.")},
    {"rows", QT_TRANSLATE_NOOP("Import", "This file has more than a million rows."),
     QT_TRANSLATE_NOOP("Import", "Part it into smaller files in your spreadsheet program.")},
    {"schema kind", QT_TRANSLATE_NOOP("Import", "This is an export of something else."),
     QT_TRANSLATE_NOOP("Import", "Say what the rows are, people or sessions, or choose another "
                                 "file.")},
    {"schema newer", QT_TRANSLATE_NOOP("Import", "This file was written by a newer Kithbook."),
     QT_TRANSLATE_NOOP("Import", "Install the newer Kithbook on this computer first.")},
    {"fictional", QT_TRANSLATE_NOOP("Import", "Everybody in this file is made up."),
     QT_TRANSLATE_NOOP("Import", "They can go into a book of made-up people.")},
    {"match name", QT_TRANSLATE_NOOP("Import", "No column holds names yet."),
     QT_TRANSLATE_NOOP("Import", "Choose Name for the column that has them.")},
    {"match people", QT_TRANSLATE_NOOP("Import", "No column says who a session was with yet."),
     QT_TRANSLATE_NOOP("Import", "Choose Name for the column that has the people.")},
    {"match date", QT_TRANSLATE_NOOP("Import", "No column says when a session was yet."),
     QT_TRANSLATE_NOOP("Import", "Choose Date or Start for the column that has it.")},
};

/// "row 12 open quote" of CsvReader.
QString rowTrouble(const QString& detail)
{
    const QString row = QLocale().toString(detail.section(u' ', 1, 1).toLongLong());
    const QString reason = detail.section(u' ', 2);
    if (reason.contains(QLatin1StringView("quote"))) {
        //: %1 is the number of a row
        return Import::tr("A quotation mark in row %1 has no partner.").arg(row);
    }
    if (reason == QLatin1StringView("nul") || reason == QLatin1StringView("encoding")) {
        return Import::tr("Row %1 holds something that is no text.").arg(row);
    }
    return Import::tr("Row %1 is larger than Kithbook can read.").arg(row);
}

QString counted(qint64 count, const char* one, const char* many)
{
    return Import::tr(count == 1 ? one : many).arg(QLocale().toString(count));
}

} // namespace

QString importFieldWord(ImportKind kind, ImportField field)
{
    if (field == ImportField::Name && kind == ImportKind::Sessions) {
        return Import::tr("Person");
    }
    const auto found = std::find_if(std::begin(kFieldWords), std::end(kFieldWords),
                                    [&](const FieldWord& word) { return word.field == field; });
    return found == std::end(kFieldWords) ? QString() : Import::tr(found->word);
}

QString rowProblemText(ImportKind kind, const RowProblem& problem)
{
    const QString field = importFieldWord(kind, problem.field);
    const QString sentence = sentenceOf(kind, problem);
    //: %1 is a field such as Date, %2 a sentence
    return field.isEmpty() ? sentence : Import::tr("%1: %2").arg(field, sentence);
}

ErrorText importErrorText(const Error& error)
{
    if (error.code != Code::BadInput) {
        return errorText(error);
    }
    const QString safe = Import::tr("Nothing was imported.");
    const auto found = std::find_if(
        std::begin(kFileTroubles), std::end(kFileTroubles),
        [&](const FileTrouble& row) { return error.detail == QLatin1StringView(row.detail); });
    if (found != std::end(kFileTroubles)) {
        return {Import::tr(found->what), safe, Import::tr(found->todo)};
    }
    if (error.detail.startsWith(QLatin1StringView("row "))) {
        return {
            rowTrouble(error.detail), safe,
            Import::tr("Look at that row in your spreadsheet program and save it as CSV again.")};
    }
    return errorText(error);
}

QString importText(const ImportReport& report, bool dryRun)
{
    QStringList sentences;
    if (report.peopleAdded > 0 || report.sessionsAdded == 0) {
        sentences +=
            dryRun ? counted(report.peopleAdded,
                             QT_TRANSLATE_NOOP("Import", "%1 person can be added."),
                             QT_TRANSLATE_NOOP("Import", "%1 people can be added."))
                   : counted(report.peopleAdded, QT_TRANSLATE_NOOP("Import", "%1 person added."),
                             QT_TRANSLATE_NOOP("Import", "%1 people added."));
    }
    if (report.sessionsAdded > 0) {
        sentences +=
            dryRun ? counted(report.sessionsAdded,
                             QT_TRANSLATE_NOOP("Import", "%1 session can be added."),
                             QT_TRANSLATE_NOOP("Import", "%1 sessions can be added."))
                   : counted(report.sessionsAdded, QT_TRANSLATE_NOOP("Import", "%1 session added."),
                             QT_TRANSLATE_NOOP("Import", "%1 sessions added."));
    }
    if (report.alreadyThere > 0) {
        sentences += counted(report.alreadyThere,
                             QT_TRANSLATE_NOOP("Import", "%1 row is in your book already."),
                             QT_TRANSLATE_NOOP("Import", "%1 rows are in your book already."));
    }
    if (report.rowsLeftOut > 0) {
        sentences +=
            counted(report.rowsLeftOut, QT_TRANSLATE_NOOP("Import", "%1 row needs a look."),
                    QT_TRANSLATE_NOOP("Import", "%1 rows need a look."));
    }
    return sentences.join(u' ');
}

QString problemHeader()
{
    return Import::tr("What to look at");
}

} // namespace kithbook
