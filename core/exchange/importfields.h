// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <vector>

namespace kithbook {

/// What the rows of a spreadsheet are.
enum class ImportKind { People, Sessions };

/// What a column of a spreadsheet may hold.
enum class ImportField {
    Nothing, ///< left where it is
    Schema,  ///< which export of Kithbook a row is from (decision 8)

    // Who: a person to add, or the one a session was with
    Name,
    FirstName,
    LastName,
    PersonKey, ///< id of an export of the same book

    // A person
    OtherNames,
    Pronouns,
    Language,
    Status,
    StatusReason,
    StatusWords,
    StartedDay,
    OwnWords,
    Strengths,
    NextStep,
    NextStepDay,
    UsualMode,
    UsualMinutes,
    Phone,
    MobileText,
    Email,
    Post,

    // A session
    Supporters,
    SupporterKeys,
    Day,
    Start,
    End,
    Minutes,
    Mode,
    ModeOther,
    FurtherModes,
    Timing,
    Delivery,
    Outcome,
    Place,
    Format,
    ProgramArea,
    Activities,
    AudioOnlyReason,
    Messages,
    Line,
    Platform,
    OthersPresent,
    EmergencyPlace
};

/// Every field that a column of such rows may be matched to, in the order to offer them; Nothing
/// and Schema are not among them.
[[nodiscard]] std::vector<ImportField> fieldsOf(ImportKind kind);

/// Stable: "name", "next_step_day". For the command line and the table of words. Empty for a field
/// that such rows do not have.
[[nodiscard]] QLatin1StringView codeOf(ImportKind kind, ImportField field);
/// Nothing for a code that no field of such rows has.
[[nodiscard]] ImportField fieldFor(ImportKind kind, const QString& code);

/// What people call such a column, in English and Spanish and in our own exports, folded and with
/// single spaces for everything that is no letter or digit; the likeliest first.
[[nodiscard]] std::vector<QLatin1StringView> headersOf(ImportKind kind, ImportField field);

} // namespace kithbook
