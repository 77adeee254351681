// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importmatch.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace kithbook {

namespace {

constexpr std::array kDayFields{ImportField::StartedDay, ImportField::NextStepDay, ImportField::Day,
                                ImportField::Start, ImportField::End};

/// "Fecha de sesión:" -> "fecha de sesion".
QString plainHeader(const QString& header)
{
    QString plain = folded(header);
    for (QChar& letter : plain) {
        letter = letter.isLetterOrNumber() ? letter : QChar(u' ');
    }
    return plain.simplified();
}

using Headers = std::vector<QString>;

/// "phone home" and "home phone" are both about a phone.
bool isAbout(const QString& header, QLatin1StringView words)
{
    const bool atStart = header.startsWith(words) && header.at(words.size()) == u' ';
    const bool atEnd =
        header.endsWith(words) && header.at(header.size() - words.size() - 1) == u' ';
    return header.size() > words.size() && (atStart || atEnd);
}

template <typename Fits>
void giveColumns(ImportMatch& match, const Headers& headers, Fits fits)
{
    for (const ImportField field : fieldsOf(match.kind)) {
        if (match.has(field)) {
            continue;
        }
        for (const QLatin1StringView words : headersOf(match.kind, field)) {
            const auto found =
                std::find_if(headers.begin(), headers.end(), [&](const QString& one) {
                    const auto column = static_cast<size_t>(&one - headers.data());
                    return match.columns[column] == ImportField::Nothing && fits(one, words);
                });
            if (found != headers.end()) {
                match.assign(static_cast<size_t>(found - headers.begin()), field);
                break;
            }
        }
    }
}

/// "Nombre" beside "Apellidos" is not the whole name.
void partNames(ImportMatch& match)
{
    const int name = match.columnOf(ImportField::Name);
    if (name >= 0 && match.has(ImportField::LastName) && !match.has(ImportField::FirstName)) {
        match.columns[static_cast<size_t>(name)] = ImportField::FirstName;
    }
}

std::ptrdiff_t matched(const ImportMatch& match)
{
    return std::count_if(match.columns.begin(), match.columns.end(),
                         [](ImportField field) { return field != ImportField::Nothing; });
}

bool isOurs(const Headers& headers)
{
    return !headers.empty() && headers.front() == QLatin1StringView("schema");
}

} // namespace

int ImportMatch::columnOf(ImportField field) const
{
    const auto found = std::find(columns.begin(), columns.end(), field);
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

void ImportMatch::assign(size_t column, ImportField field)
{
    if (field != ImportField::Nothing) {
        std::replace(columns.begin(), columns.end(), field, ImportField::Nothing);
    }
    columns[column] = field;
}

ImportKind guessKind(const SheetSummary& sheet)
{
    const int schema = guessMatch(ImportKind::People, sheet).columnOf(ImportField::Schema);
    if (schema == 0 && !sheet.preview.empty()) {
        const bool hasPeople =
            sheet.preview.front().front().startsWith(QLatin1StringView("kithbook-people-"));
        return hasPeople ? ImportKind::People : ImportKind::Sessions;
    }
    const ImportMatch match = guessMatch(ImportKind::Sessions, sheet);
    const bool hasTime = match.has(ImportField::Day) || match.has(ImportField::Start);
    const bool hasWay = match.has(ImportField::Mode) || match.has(ImportField::Minutes) ||
                        match.has(ImportField::End);
    const bool fitsBetter = matched(match) > matched(guessMatch(ImportKind::People, sheet));
    return hasTime && hasWay && fitsBetter ? ImportKind::Sessions : ImportKind::People;
}

ImportMatch guessMatch(ImportKind kind, const SheetSummary& sheet)
{
    Headers headers(sheet.header.size());
    std::transform(sheet.header.begin(), sheet.header.end(), headers.begin(), plainHeader);
    ImportMatch match;
    match.kind = kind;
    match.columns.assign(headers.size(), ImportField::Nothing);
    if (isOurs(headers)) {
        match.columns.front() = ImportField::Schema;
    }
    giveColumns(match, headers,
                [](const QString& header, QLatin1StringView words) { return header == words; });
    if (!isOurs(headers)) {
        giveColumns(match, headers, isAbout);
    }
    partNames(match);
    match.dayOrder = dayOrderSaid(sheet, match) == DayOrderSaid::DayFirst ? DayOrder::DayFirst
                                                                          : DayOrder::MonthFirst;
    return match;
}

DayOrderSaid dayOrderSaid(const SheetSummary& sheet, const ImportMatch& match)
{
    DayEvidence said;
    for (size_t i = 0; i < qMin(match.columns.size(), sheet.days.size()); ++i) {
        if (std::find(kDayFields.begin(), kDayFields.end(), match.columns[i]) != kDayFields.end()) {
            said += sheet.days[i];
        }
    }
    if (said.monthFirst > 0 && said.dayFirst > 0) {
        return DayOrderSaid::Unclear;
    }
    if (said.monthFirst == 0 && said.dayFirst == 0) {
        return said.either > 0 ? DayOrderSaid::Unclear : DayOrderSaid::NothingToRead;
    }
    return said.dayFirst > 0 ? DayOrderSaid::DayFirst : DayOrderSaid::MonthFirst;
}

Result<void> checkMatch(const ImportMatch& match)
{
    const auto missing = [&](ImportField field) {
        return fail(Code::BadInput, QStringLiteral("match %1").arg(codeOf(match.kind, field)));
    };
    const bool hasWho = match.has(ImportField::Name) || match.has(ImportField::FirstName) ||
                        match.has(ImportField::LastName);
    const bool hasId = match.kind == ImportKind::Sessions && match.has(ImportField::PersonKey);
    if (!hasWho && !hasId) {
        return missing(ImportField::Name);
    }
    if (match.kind == ImportKind::Sessions && !match.has(ImportField::Day) &&
        !match.has(ImportField::Start)) {
        return missing(ImportField::Day);
    }
    return {};
}

} // namespace kithbook
