// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QLockFile>
#include <QString>

namespace kithbook {

/// `name.kithbook.lock` beside a book: says who has it open. A holder that died on this computer is
/// recognized and its lock taken over.
class NamedLock
{
public:
    explicit NamedLock(const QString& bookPath);
    /// Errors: AlreadyOpen (detail "pid N" or "host H pid N"), ReadOnly when the folder cannot be
    /// written, IoFailed.
    [[nodiscard]] Result<void> take();

private:
    bool removeUnreadable();

    QString m_path;
    QLockFile m_file;
};

/// Locks a book's envelope bytes for as long as this descriptor is open, whatever else this process
/// does to the file. `shared` for reading only. Errors: AlreadyOpen. Where the system or the file
/// system knows no such lock, the named lock is all there is, and this succeeds.
[[nodiscard]] Result<void> lockDescriptor(int descriptor, bool shared);

} // namespace kithbook
