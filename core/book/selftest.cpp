// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selftest.h"

#include "core/base/secretbytes.h"
#include "core/book/safeguards.h"

#include <QVersionNumber>

#include <memory>
#include <sqlite3.h>

namespace kithbook {

namespace {

constexpr char kPlainMagic[] = "SQLite format 3"; // 16 bytes with its NUL
constexpr qsizetype kMagicSize = sizeof kPlainMagic;

constexpr char kMarker[] = "kithbook-selftest-marker";
constexpr char kWriteMarker[] = "PRAGMA temp_store = MEMORY;"
                                "CREATE TABLE scratch(line TEXT);"
                                "INSERT INTO scratch VALUES('kithbook-selftest-marker')";

struct CloseScratch
{
    void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
};
using Scratch = std::unique_ptr<sqlite3, CloseScratch>;

/// The memdb VFS keeps a file in memory: unlike with ":memory:", its pages pass through the cipher
/// on their way there, just as they do on their way to a disk.
Scratch openScratch()
{
    sqlite3* handle = nullptr;
    const int rc =
        sqlite3_open_v2("selftest", &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, "memdb");
    Scratch scratch(handle);
    return rc == SQLITE_OK ? std::move(scratch) : nullptr;
}

QString answerOf(sqlite3* handle, const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    QString answer;
    if (sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr) == SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW) {
        answer =
            QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
    }
    sqlite3_finalize(statement);
    return answer;
}

/// The file as it would lie on a disk; empty when it cannot be had.
QByteArray rawImage(sqlite3* handle)
{
    sqlite3_file* file = nullptr;
    sqlite3_int64 size = 0;
    if (sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER,
                             static_cast<void*>(&file)) != SQLITE_OK ||
        file == nullptr || file->pMethods == nullptr ||
        file->pMethods->xFileSize(file, &size) != SQLITE_OK) {
        return {};
    }
    QByteArray image(static_cast<qsizetype>(size), '\0');
    const int rc = file->pMethods->xRead(file, image.data(), static_cast<int>(size), 0);
    return rc == SQLITE_OK ? image : QByteArray();
}

bool isNewEnough(const QString& cipherVersion)
{
    // "4.6.1 community": the number ends where the first word begins.
    const auto version = QVersionNumber::fromString(cipherVersion);
    return version >= QVersionNumber::fromString(QLatin1StringView(kOldestCipher));
}

tl::unexpected<Error> unsafe(const QString& why)
{
    return fail(Code::UnsafeLibrary, why);
}

} // namespace

LibraryFacts observeLibrary()
{
    LibraryFacts facts;
    const Scratch scratch = openScratch();
    if (scratch == nullptr) {
        return facts;
    }
    facts.cipherVersion = answerOf(scratch.get(), "PRAGMA cipher_version");
    facts.tempInMemory = sqlite3_compileoption_used("TEMP_STORE=2") != 0 ||
                         sqlite3_compileoption_used("TEMP_STORE=3") != 0;
    facts.imageWritten =
        unlockImage(scratch.get(), SecretBytes::random(kImageKeySize)).has_value() &&
        sqlite3_exec(scratch.get(), kWriteMarker, nullptr, nullptr, nullptr) == SQLITE_OK;
    facts.tempStoreObeys = answerOf(scratch.get(), "PRAGMA temp_store") == QLatin1StringView("2");
    const QByteArray image = rawImage(scratch.get());
    facts.imageStart = image.first(std::min(kMagicSize, image.size()));
    facts.markerReadable = image.contains(kMarker);
    return facts;
}

Result<void> judge(const LibraryFacts& facts)
{
    if (facts.cipherVersion.isEmpty()) {
        return unsafe(QStringLiteral("not SQLCipher"));
    }
    if (!isNewEnough(facts.cipherVersion)) {
        return unsafe(QStringLiteral("cipher_version %1").arg(facts.cipherVersion));
    }
    if (!facts.tempInMemory) {
        return unsafe(QStringLiteral("TEMP_STORE"));
    }
    if (!facts.tempStoreObeys) {
        return unsafe(QStringLiteral("temp_store"));
    }
    if (!facts.imageWritten || facts.imageStart.size() < kMagicSize) {
        return unsafe(QStringLiteral("no image"));
    }
    if (facts.imageStart == QByteArrayView(kPlainMagic, kMagicSize)) {
        return unsafe(QStringLiteral("plain header"));
    }
    if (facts.markerReadable) {
        return unsafe(QStringLiteral("marker"));
    }
    return {};
}

Result<void> checkLibrary()
{
    return judge(observeLibrary());
}

} // namespace kithbook
