// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/choicewords.h"
#include "core/exchange/importmatch.h"
#include "core/exchange/rowproblem.h"
#include "core/records/person.h"
#include "core/records/session.h"

namespace kithbook {

class Clock;

/// A person as a row of a sheet tells of them.
struct ImportedPerson
{
    PersonDraft draft;
    PersonStatus status; ///< without a code: nothing was said
    PersonId id;         ///< of an export of the same book, null without one
    std::vector<ContactWayDraft> ways;
};

/// A session likewise; who was there is still to be found (KnownPeople).
struct ImportedSession
{
    SessionDraft draft;
    QStringList people;
    QStringList supporters;
    std::vector<PersonId> peopleIds;
    std::vector<PersonId> supporterIds;
};

/// Reads the cells of a row, one field after another. What cannot be read is added to the row's
/// problems and left empty; whether the whole makes sense is for the records to say
/// (People::validate, Sessions::validate).
///
/// Errors among the problems: BadDate, BadInput (minutes, messages), UnknownChoice (detail: list),
/// EndBeforeStart, and for the row as a whole BadInput "cells" when it has not as many as the
/// header.
class ImportRow
{
public:
    ImportRow(const ChoiceWords& words, const ImportMatch& match, const Clock& clock,
              const std::vector<QString>& cells, qint64 number, RowProblems& problems);

    [[nodiscard]] ImportedPerson person();
    [[nodiscard]] ImportedSession session(const QString& usualMode);

private:
    [[nodiscard]] QString text(ImportField field) const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] QDate day(ImportField field);
    [[nodiscard]] QString choice(ImportField field, ListId list);
    [[nodiscard]] QStringList choices(ImportField field, ListId list);
    [[nodiscard]] std::optional<int> number(ImportField field);
    [[nodiscard]] std::optional<int> length(ImportField field);
    [[nodiscard]] std::vector<PersonId> ids(ImportField field);
    void readStatus(PersonStatus& status);
    void readWays(std::vector<ContactWayDraft>& ways);
    void readChoices(SessionDraft& draft);
    void readTimes(SessionDraft& draft);
    [[nodiscard]] std::optional<WrittenMoment> start();
    [[nodiscard]] std::optional<qint64> endMs(const SessionDraft& draft, const QDate& startDay);
    void problem(ImportField field, Code code, const QString& detail = {});

    const ChoiceWords& m_words;
    const ImportMatch& m_match;
    const Clock& m_clock;
    const std::vector<QString>& m_cells;
    const qint64 m_number;
    RowProblems& m_problems;
};

} // namespace kithbook
