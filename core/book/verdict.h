// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <vector>

namespace kithbook {

/// One thing that does not fit. No words of a record in it.
struct Finding
{
    enum class Kind {
        UnreadablePage,  ///< the cipher check found a page whose seal is broken
        UnusedAreaTorn,  ///< as above, but only in pages that hold nothing (after a power cut)
        StructureBroken, ///< quick_check
        AuditLinkBroken, ///< row `seq` of the audit chain does not follow from the one before
        AuditShorter,    ///< the chain is shorter than the anchor in the envelope
        LogLinkBroken,   ///< entry `seq` of the change log does not follow
        RowMissing,      ///< a row the log wrote is not there, and was not erased
        RowUnlogged,     ///< `seq` rows more than the log wrote
        ValueDiffers,    ///< a row holds something else than was last written
        ErasedCameBack,  ///< an erased row is there again
        NotAsSigned      ///< a record is not what was signed; told by the room that knows signing
    };
    Kind kind;
    qint64 seq = 0;
    int table = 0;
    RowId row;
};

/// What a Verifier read and found.
struct Verdict
{
    qint64 auditRows = 0;
    qint64 commits = 0;
    qint64 rows = 0;
    qint64 problems = 0;           ///< all of them
    std::vector<Finding> findings; ///< the first 100

    [[nodiscard]] bool isSound() const { return problems == 0; }

    void add(const Finding& finding)
    {
        constexpr size_t kEnough = 100;
        ++problems;
        if (findings.size() < kEnough) {
            findings.push_back(finding);
        }
    }
};

} // namespace kithbook
