// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace kithbook {

/// How far a long job is; total 0 while it is not known.
struct Progress
{
    qint64 done = 0;
    qint64 total = 0;
};

/// Work that takes more than a moment, cut in slices of about 20 ms, so that what a page asks comes
/// in between (architecture.md section 2). Between two slices no statement of the job is open.
class LongJob
{
public:
    virtual ~LongJob() = default;
    /// Does the next slice. true: there is more to do.
    [[nodiscard]] virtual Result<bool> step() = 0;
    [[nodiscard]] virtual Progress progress() const = 0;
};

/// All slices in a row: for the command line and for tests.
[[nodiscard]] inline Result<void> runToEnd(LongJob& job)
{
    Result<bool> more = true;
    while (more && *more) {
        more = job.step();
    }
    return more ? Result<void>() : passOn(more);
}

} // namespace kithbook
