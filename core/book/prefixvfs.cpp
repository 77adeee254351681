// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prefixvfs.h"

#include "core/book/envelope.h"
#include "core/book/sqlerror.h"

#include <algorithm>
#include <sqlite3.h>

namespace kithbook {

namespace {

static_assert(kPrefixSize == kEnvelopeSize);

constexpr char kVfsName[] = "kithbook-prefix";

/// SQLite allocates szOsFile bytes per file: our part, then the file of the VFS underneath.
struct PrefixFile
{
    sqlite3_file asFile;
};

sqlite3_file* innerFile(sqlite3_file* file)
{
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<PrefixFile*>(file) + 1);
}

const sqlite3_io_methods& innerIo(sqlite3_file* file)
{
    return *innerFile(file)->pMethods;
}

int prefixClose(sqlite3_file* file)
{
    return innerIo(file).xClose(innerFile(file));
}

int prefixRead(sqlite3_file* file, void* bytes, int amount, sqlite3_int64 offset)
{
    return innerIo(file).xRead(innerFile(file), bytes, amount, offset + kPrefixSize);
}

int prefixWrite(sqlite3_file* file, const void* bytes, int amount, sqlite3_int64 offset)
{
    return innerIo(file).xWrite(innerFile(file), bytes, amount, offset + kPrefixSize);
}

int prefixTruncate(sqlite3_file* file, sqlite3_int64 size)
{
    return innerIo(file).xTruncate(innerFile(file), size + kPrefixSize);
}

int prefixSync(sqlite3_file* file, int flags)
{
    return innerIo(file).xSync(innerFile(file), flags);
}

int prefixFileSize(sqlite3_file* file, sqlite3_int64* size)
{
    const int rc = innerIo(file).xFileSize(innerFile(file), size);
    *size = std::max<sqlite3_int64>(*size - kPrefixSize, 0);
    return rc;
}

int prefixLock(sqlite3_file* file, int level)
{
    return innerIo(file).xLock(innerFile(file), level);
}

int prefixUnlock(sqlite3_file* file, int level)
{
    return innerIo(file).xUnlock(innerFile(file), level);
}

int prefixCheckReservedLock(sqlite3_file* file, int* reserved)
{
    return innerIo(file).xCheckReservedLock(innerFile(file), reserved);
}

int prefixFileControl(sqlite3_file* file, int operation, void* argument)
{
    switch (operation) {
    case SQLITE_FCNTL_SIZE_HINT:
        *static_cast<sqlite3_int64*>(argument) += kPrefixSize;
        break;
    case SQLITE_FCNTL_CHUNK_SIZE: // would round the file's size, and ours is not the image's
        return SQLITE_NOTFOUND;
    case SQLITE_FCNTL_MMAP_SIZE: // never a map; said out loud so that the pragma reads back as 0
        *static_cast<sqlite3_int64*>(argument) = 0;
        return SQLITE_OK;
    default:
        break;
    }
    return innerIo(file).xFileControl(innerFile(file), operation, argument);
}

int prefixSectorSize(sqlite3_file* file)
{
    return innerIo(file).xSectorSize(innerFile(file));
}

// The prefix is a whole number of pages and sectors, so what the disk promises about aligned writes
// holds for the shifted ones too.
int prefixDeviceCharacteristics(sqlite3_file* file)
{
    return innerIo(file).xDeviceCharacteristics(innerFile(file));
}

/// Version 1: no shared memory and no memory map.
const sqlite3_io_methods kPrefixIo = {
    1,
    prefixClose,
    prefixRead,
    prefixWrite,
    prefixTruncate,
    prefixSync,
    prefixFileSize,
    prefixLock,
    prefixUnlock,
    prefixCheckReservedLock,
    prefixFileControl,
    prefixSectorSize,
    prefixDeviceCharacteristics,
    nullptr,
    nullptr,
    nullptr,
    nullptr,
    nullptr,
    nullptr,
};

/// A copy of the system's VFS with another xOpen: its other functions work on paths, not on files,
/// and want the rest of their own structure just as it was.
struct PrefixVfs
{
    sqlite3_vfs asVfs;
    sqlite3_vfs* base;
};

int prefixOpen(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    sqlite3_vfs* base = reinterpret_cast<PrefixVfs*>(vfs)->base;
    if ((flags & SQLITE_OPEN_MAIN_DB) == 0) {
        return base->xOpen(base, name, file, flags, outFlags);
    }
    const int rc = base->xOpen(base, name, innerFile(file), flags, outFlags);
    file->pMethods = rc == SQLITE_OK ? &kPrefixIo : nullptr;
    return rc;
}

int registerOver(sqlite3_vfs* base)
{
    // Lives as long as the process: SQLite keeps the pointer.
    static PrefixVfs prefixVfs;
    prefixVfs = PrefixVfs{*base, base};
    prefixVfs.asVfs.zName = kVfsName;
    prefixVfs.asVfs.szOsFile += static_cast<int>(sizeof(PrefixFile));
    prefixVfs.asVfs.pNext = nullptr;
    prefixVfs.asVfs.xOpen = prefixOpen;
    constexpr int notTheDefault = 0;
    return sqlite3_vfs_register(&prefixVfs.asVfs, notTheDefault);
}

int registerFirstTime()
{
    sqlite3_vfs* base = sqlite3_vfs_find(nullptr);
    return base == nullptr ? SQLITE_ERROR : registerOver(base);
}

/// The system's file under `connection`, or null when it is not open through our VFS.
sqlite3_file* fileUnder(sqlite3* connection)
{
    sqlite3_file* file = nullptr;
    const int rc = sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER,
                                        static_cast<void*>(&file));
    const bool isOurs = rc == SQLITE_OK && file != nullptr && file->pMethods == &kPrefixIo;
    return isOurs ? innerFile(file) : nullptr;
}

} // namespace

Result<const char*> registerPrefixVfs()
{
    static const int rc = registerFirstTime();
    if (rc != SQLITE_OK) {
        return fail(Code::Internal, QStringLiteral("prefix vfs %1").arg(rc));
    }
    return kVfsName;
}

Result<qint64> prefixedFileSize(sqlite3* connection)
{
    sqlite3_file* file = fileUnder(connection);
    if (file == nullptr) {
        return fail(Code::Internal, QStringLiteral("no prefix"));
    }
    sqlite3_int64 size = 0;
    const int rc = file->pMethods->xFileSize(file, &size);
    if (rc != SQLITE_OK) {
        return tl::unexpected(sqlError(rc));
    }
    return size;
}

} // namespace kithbook
