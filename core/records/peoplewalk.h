// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"

#include <QByteArrayView>

#include <functional>
#include <optional>

namespace kithbook {

class Connection;

/// A person as they stand in the book. Every view is UTF-8 and dies with the visit; empty for what
/// is not known. Days are YYYY-MM-DD.
struct PersonRecord
{
    RowId id;
    QByteArrayView chosenName;
    QByteArrayView otherNames;
    QByteArrayView pronouns;
    QByteArrayView language;
    QByteArrayView status;
    QByteArrayView statusReason;
    QByteArrayView statusWords;
    std::optional<qint64> statusMs;
    QByteArrayView startedDay;
    QByteArrayView ownWords;
    QByteArrayView strengths;
    QByteArrayView nextStep;
    QByteArrayView nextStepDay;
    QByteArrayView usualMode;
    std::optional<qint64> usualMinutes;
    std::optional<qint64> lastContactMs;
    std::optional<qint64> lastHeldMs;
    RowId mergedInto;
};

/// Walks over everybody who is not in Trash, in the order they were added, page by page, without a
/// copy of anything; see SessionWalk. PeopleList is for lists that a person looks at.
class PeopleWalk
{
public:
    using Visit = std::function<void(const PersonRecord&)>;

    explicit PeopleWalk(Connection& connection) : m_connection(connection) {}

    /// Visits the next `limit` rows. True: there may be more.
    [[nodiscard]] Result<bool> page(int limit, const Visit& visit);
    /// How many there are to visit.
    [[nodiscard]] static Result<qint64> count(Connection& connection);

private:
    Connection& m_connection;
    qint64 m_after = 0; ///< rid of the last one visited
};

} // namespace kithbook
