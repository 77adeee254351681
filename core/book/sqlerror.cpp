// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlerror.h"

#include "core/base/writefailure.h"

#include <algorithm>
#include <cstring>
#include <iterator>
#include <sqlite3.h>

namespace kithbook {

namespace {

Code codeOfPrimary(int primaryCode)
{
    switch (primaryCode) {
    case SQLITE_FULL:
        return Code::DiskFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Code::Damaged;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Code::ReadOnly;
    case SQLITE_BUSY:
        return Code::AlreadyOpen;
    case SQLITE_INTERRUPT:
        return Code::Cancelled;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_NOLFS:
    case SQLITE_PROTOCOL:
        return Code::IoFailed;
    case SQLITE_NOMEM:
        return Code::OutOfMemory;
    case SQLITE_AUTH: // the authorizer guards the audit rows just as the triggers guard the others
        return Code::OutsideMutation;
    default:
        return Code::Internal;
    }
}

Code codeOfExtended(int extendedCode)
{
    switch (extendedCode) {
    case SQLITE_READONLY_DBMOVED:
    case SQLITE_IOERR_VNODE:
        return Code::FileReplaced;
    case SQLITE_CANTOPEN_ISDIR:
    case SQLITE_CANTOPEN_SYMLINK:
        return Code::NotARegularFile;
    case SQLITE_IOERR_NOMEM:
        return Code::OutOfMemory;
    case SQLITE_IOERR_DATA:
    case SQLITE_IOERR_CORRUPTFS:
        return Code::Damaged;
    default:
        return codeOfPrimary(extendedCode & 0xff);
    }
}

/// A page whose HMAC does not fit makes SQLCipher fail with a bare SQLITE_ERROR where SQLite does
/// not look into the page itself, as VACUUM does not. SQLite's own errors of that code say what is
/// wrong; this one has only the code's default text.
bool isUndecryptedPage(int extendedCode, const char* message)
{
    return extendedCode == SQLITE_ERROR && std::strcmp(message, sqlite3_errstr(SQLITE_ERROR)) == 0;
}

/// sqlcipher_export runs SQL of its own, and of what fails there it hands on the message alone.
int relayedCode(int extendedCode, const char* message)
{
    constexpr int kTold[] = {SQLITE_FULL, SQLITE_IOERR, SQLITE_CANTOPEN, SQLITE_CORRUPT,
                             SQLITE_NOMEM};
    const auto* told = std::find_if(std::begin(kTold), std::end(kTold), [&](int code) {
        return extendedCode == SQLITE_ERROR && std::strcmp(message, sqlite3_errstr(code)) == 0;
    });
    return told == std::end(kTold) ? extendedCode : *told;
}

/// SQLite says SQLITE_FULL for a full disk only, and only of a write: not of a quota, of a journal
/// that could not be made, or of what the disk owns up to at fsync.
bool isNoRoom(sqlite3* connection, int extendedCode)
{
    const int primaryCode = extendedCode & 0xff;
    return (primaryCode == SQLITE_IOERR || primaryCode == SQLITE_CANTOPEN) &&
           saysNoRoom(sqlite3_system_errno(connection));
}

Error numbered(Code code, int extendedCode)
{
    return Error{code, QStringLiteral("sqlite %1").arg(extendedCode)};
}

} // namespace

Error sqlError(int extendedCode)
{
    return numbered(codeOfExtended(extendedCode), extendedCode);
}

Error lastSqlError(sqlite3* connection)
{
    const char* message = sqlite3_errmsg(connection);
    const int extendedCode = relayedCode(sqlite3_extended_errcode(connection), message);
    if (extendedCode == SQLITE_CONSTRAINT_TRIGGER && std::strcmp(message, kOutsideMutation) == 0) {
        return numbered(Code::OutsideMutation, extendedCode);
    }
    if (extendedCode == SQLITE_CONSTRAINT_TRIGGER && std::strcmp(message, kSignedRecord) == 0) {
        return numbered(Code::NoteSigned, extendedCode);
    }
    if (isUndecryptedPage(extendedCode, message)) {
        return numbered(Code::Damaged, extendedCode);
    }
    if (isNoRoom(connection, extendedCode)) {
        return numbered(Code::DiskFull, extendedCode);
    }
    return sqlError(extendedCode);
}

} // namespace kithbook
