// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/notes/noteselection.h"

#include <QByteArrayView>

#include <functional>
#include <optional>

namespace kithbook {

class Connection;

/// A note as it stands in the book. Every view is UTF-8 and dies with the visit.
struct NoteRecord
{
    RowId id;
    RowId session; ///< null when it is about a person alone
    RowId person;  ///< null when it is about everybody in a group
    std::optional<qint64> writtenMs;
    int offsetMinutes = 0;
    QByteArrayView templateCode;
    QByteArrayView state;
    QByteArrayView body; ///< for decodeNote; empty when nothing was written
    QByteArrayView goal; ///< its words
    QByteArrayView comment;
    QByteArrayView agreement; ///< for agreementOf
    QByteArrayView agreedAs;
    bool isAnswerOlder = false; ///< the words changed after the person answered
};

/// Walks over notes in the order they were added, page by page, nothing from Trash; see
/// SessionWalk. On the book's thread; between two pages no statement is open.
class NoteWalk
{
public:
    using Visit = std::function<void(const NoteRecord&)>;

    explicit NoteWalk(Connection& connection, const NoteSelection& selection = {});

    /// Looks at the next `limit` rows and visits those that are wanted. True: there may be more.
    [[nodiscard]] Result<bool> page(int limit, const Visit& visit);

private:
    Connection& m_connection;
    NoteSelection m_selection;
    qint64 m_after = 0;
};

} // namespace kithbook
