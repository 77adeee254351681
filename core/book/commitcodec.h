// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"

#include <QVariant>

#include <vector>

namespace kithbook {

/// Names a commit on every device: who wrote it and the how-manieth of theirs it was. Together with
/// table, row and column it names one written value (sync.md 3.3, "dot"): a commit writes a column
/// of a row at most once, so no further index is needed (docs/decisions/0003).
struct Dot
{
    QByteArray actor; ///< 8 bytes
    qint64 no = 0;

    friend bool operator==(const Dot&, const Dot&) = default;
};

struct OpCell
{
    int column = 0;
    QVariant value;        ///< invalid = NULL
    std::vector<Dot> prev; ///< what the writer had seen
};

enum class OpKind : int { Insert = 0, Update = 1, Erase = 2 };

/// What a commit did to one row.
struct Op
{
    int table = 0;
    OpKind kind = OpKind::Insert;
    RowId row;
    std::vector<OpCell> cells;
};

struct Commit
{
    QByteArray actor;  ///< 8 bytes; not in the bytes: the log knows it
    QByteArray device; ///< 16 bytes in an actor's first commit, else empty
    qint64 no = 0;
    qint64 wallMs = 0;
    qint64 hlc = 0; ///< 48 bits of ms, 16 bits of counter: for showing in order, never for merging
    std::vector<Op> ops;
};

/// CBOR {1 no, 2 wall_ms, 3 hlc, 5 [[table, kind, row, {column: [value, prev...]}]...], 6 device}.
/// A `prev` of the commit's own actor is its bare number; another's is [actor, no].
[[nodiscard]] QByteArray encodeCommit(const Commit& commit);

/// Errors: Damaged. `actor` is who the log says wrote it.
[[nodiscard]] Result<Commit> decodeCommit(QByteArrayView bytes, const QByteArray& actor);

} // namespace kithbook
