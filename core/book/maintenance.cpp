// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance.h"

#include "core/base/writefailure.h"
#include "core/book/book.h"
#include "core/book/guard.h"

#include <QFile>

#include <cerrno>
#include <unistd.h>

namespace kithbook {

Maintenance::Maintenance(Book& book)
    : m_book(book), m_attach(book.connection()), m_wasClosed(book.guard().isSchemaClosed())
{
    m_book.guard().openSchema();
}

Maintenance::~Maintenance()
{
    if (m_wasClosed) {
        // Cannot be refused: it only stores a pointer.
        (void)m_book.guard().closeSchema();
    }
}

Result<void> makePrivateFile(const QString& path)
{
    QFile::remove(path);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                   QFile::ReadOwner | QFile::WriteOwner)) {
        return fail(saysNoRoom(errno) ? Code::DiskFull : Code::ReadOnly);
    }
    return {};
}

Result<void> writeEnvelopeTo(const QString& path, const Envelope& envelope,
                             const SecretBytes& macKey)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)) {
        return fail(Code::IoFailed);
    }
    const QByteArray copy = serializeCopy(envelope, macKey);
    const bool written = file.write(serializeHead(envelope)) > 0 && file.seek(copyOffset(0)) &&
                         file.write(copy) == copy.size() && file.seek(copyOffset(1)) &&
                         file.write(copy) == copy.size() && file.flush();
    if (!written) {
        return fail(writeFailure(file));
    }
    return syncFile(file.handle());
}

Result<void> syncFile(int descriptor)
{
    return ::fsync(descriptor) == 0 ? Result<void>() : fail(writeFailure(errno));
}

} // namespace kithbook
