// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/noteselection.h"
#include "core/records/timerange.h"

#include <QFlags>
#include <QLocale>

#include <optional>

namespace kithbook {

/// Kept for ever: the audit chain speaks of them.
enum class ExportFormat : int {
    Csv = 1,
    Json = 2,
    Pdf = 3,
    WebPage = 4,
    PlainText = 5,
    Paper = 6 ///< out of a printer
};

enum class ExportKind { People = 1 << 0, Sessions = 1 << 1, Notes = 1 << 2 };
Q_DECLARE_FLAGS(ExportKinds, ExportKind)
Q_DECLARE_OPERATORS_FOR_FLAGS(ExportKinds)

/// How much an export says about who somebody is.
enum class PeopleAs {
    Ids,      ///< the stable id alone
    Initials, ///< and the first letter of every part of the chosen name
    Names     ///< and the chosen name
};

/// What leaves the book. The default is the least (domain.md C5 "minimum necessary", C9 "no free
/// text unless chosen").
struct ExportOptions
{
    ExportFormat format = ExportFormat::Csv;
    ExportKinds kinds = ExportKind::Sessions; ///< in CSV exactly one: a file is one table
    PeopleAs people = PeopleAs::Ids;
    bool withText = false;            ///< whatever a person typed, notes included
    std::optional<TimeRange> range{}; ///< of the start of sessions and the time notes were written
    QLocale locale{QLocale::English}; ///< of the labels beside the codes
    NoteSelection notes{};            ///< which of the notes; without a range it has the one above
    /// In notes: the names of people in the book give way to their first letters (NameCover).
    bool coversNames = false;
    bool leavesAtOnce = false;  ///< to where nothing can be taken back from: a pipe
    bool byteOrderMark = false; ///< CSV: for programs that guess the encoding
    char delimiter = ',';       ///< CSV
};

} // namespace kithbook
