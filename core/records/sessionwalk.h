// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/records/timerange.h"

#include <QByteArrayView>

#include <functional>
#include <optional>

namespace kithbook {

class Connection;
class Statement;

/// A session as it stands in the book, for looking at and going on. Every view is UTF-8 and dies
/// with the visit; empty for what was never said.
struct SessionRecord
{
    RowId id;
    std::optional<qint64> startMs;
    int offsetMinutes = 0;
    std::optional<qint64> minutes;
    QByteArrayView mode;
    QByteArrayView modeOther;
    QByteArrayView furtherModes; ///< codes with a space between
    QByteArrayView platform;
    QByteArrayView timing;
    QByteArrayView delivery;
    QByteArrayView outcome;
    QByteArrayView place;
    QByteArrayView emergencyPlace;
    QByteArrayView format;
    QByteArrayView othersPresent;
    QByteArrayView programArea;
    QByteArrayView activities; ///< codes with a space between
    QByteArrayView line;
    std::optional<qint64> messages;
    QByteArrayView audioOnlyReason;
    QByteArrayView editions; ///< of the lists the codes are from
    RowId group;             ///< whose meeting it was; null: of none
    QByteArrayView ledBy;
    QByteArrayView accessWords;
    /// Ids in hex as they were entered, a space between; a + after that of a supporter, a - after
    /// that of somebody who was on the list of a meeting and did not come.
    QByteArrayView people;
};

/// Walks over sessions by start, oldest first, page by page, without making a copy of anything: an
/// export of a million costs little more than reading them (performance.md goal 9).
/// Sessions::between is for reading a few. Nothing from Trash. Sessions without a start (only a
/// merge of two books could make one) come first, when there is no range. On the book's thread;
/// between two pages no statement is open.
class SessionWalk
{
public:
    using Visit = std::function<void(const SessionRecord&)>;

    explicit SessionWalk(Connection& connection, const std::optional<TimeRange>& range = {});

    /// Visits the next `limit` or so: those that start at the same moment stay together. True:
    /// there may be more.
    [[nodiscard]] Result<bool> page(int limit, const Visit& visit);
    /// How many are still to come.
    [[nodiscard]] Result<qint64> count() const;

private:
    [[nodiscard]] Result<void> visitAll(Statement& sessions, const Visit& visit) const;
    [[nodiscard]] Result<qint64> pageEnd(int limit) const;

    Connection& m_connection;
    bool m_hasUnplaced; ///< sessions without a start are still to come
    qint64 m_from;
    qint64 m_to;
};

} // namespace kithbook
