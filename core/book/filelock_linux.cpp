// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filelock.h"

#include "core/book/envelope.h"

#include <QFile>
#include <QSysInfo>

#include <cerrno>
#include <fcntl.h>

namespace kithbook {

NamedLock::NamedLock(const QString& bookPath)
    : m_path(bookPath + QLatin1StringView(".lock")), m_file(m_path)
{
    // No age makes a lock stale: a book may stay open for days. Only a dead holder does.
    m_file.setStaleLockTime(0);
}

bool NamedLock::removeUnreadable()
{
    // A power cut can leave the file without its words, and QLockFile would honor it for ever. Who
    // really has the book open also holds its descriptor.
    qint64 pid = 0;
    QString host;
    QString program;
    return m_file.error() == QLockFile::LockFailedError &&
           !m_file.getLockInfo(&pid, &host, &program) && QFile::remove(m_path);
}

Result<void> NamedLock::take()
{
    if (m_file.tryLock(0) || (removeUnreadable() && m_file.tryLock(0))) {
        return {};
    }
    if (m_file.error() == QLockFile::PermissionError) {
        return fail(Code::ReadOnly);
    }
    if (m_file.error() != QLockFile::LockFailedError) {
        return fail(Code::IoFailed, QStringLiteral("lock"));
    }
    qint64 pid = 0;
    QString host;
    QString program;
    if (!m_file.getLockInfo(&pid, &host, &program)) {
        return fail(Code::AlreadyOpen);
    }
    const QString who = QStringLiteral("pid %1").arg(pid);
    return fail(Code::AlreadyOpen, host == QSysInfo::machineHostName()
                                       ? who
                                       : QStringLiteral("host %1 %2").arg(host, who));
}

Result<void> lockDescriptor(int descriptor, bool shared)
{
    struct flock range = {};
    range.l_type = shared ? F_RDLCK : F_WRLCK;
    range.l_whence = SEEK_SET;
    range.l_start = 0;
    range.l_len = kEnvelopeSize;
    if (::fcntl(descriptor, F_OFD_SETLK, &range) == 0 || (errno != EAGAIN && errno != EACCES)) {
        return {};
    }
    return fail(Code::AlreadyOpen);
}

} // namespace kithbook
