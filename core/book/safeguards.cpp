// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "safeguards.h"

#include "core/book/sqlerror.h"

#include <QByteArray>

#include <sodium.h>
#include <span>
#include <sqlite3.h>
#include <string_view>

namespace kithbook {

namespace {

struct Pragma
{
    const char* set;
    const char* ask;
    std::string_view answer;
};

// The file format is pinned, so that a library with other defaults reads and writes the same books.
// A connection that was not keyed answers none of these, so they also prove that the key took.
constexpr Pragma kFormatPragmas[] = {
    {"PRAGMA cipher_compatibility = 4", "PRAGMA cipher_page_size", "4096"},
    {"PRAGMA cipher_compatibility = 4", "PRAGMA cipher_use_hmac", "1"},
    {"PRAGMA cipher_compatibility = 4", "PRAGMA cipher_hmac_algorithm", "HMAC_SHA512"},
};

// Cache size in KiB, negative as SQLite wants it; performance.md: 8 to 32 MiB are enough.
constexpr Pragma kAlways[] = {
    {"PRAGMA temp_store = MEMORY", "PRAGMA temp_store", "2"},
    {"PRAGMA mmap_size = 0", "PRAGMA mmap_size", "0"},
    {"PRAGMA trusted_schema = OFF", "PRAGMA trusted_schema", "0"},
    {"PRAGMA cell_size_check = ON", "PRAGMA cell_size_check", "1"},
    {"PRAGMA foreign_keys = ON", "PRAGMA foreign_keys", "1"},
    {"PRAGMA recursive_triggers = ON", "PRAGMA recursive_triggers", "1"},
    {"PRAGMA cache_size = -16384", "PRAGMA cache_size", "-16384"},
};

// TRUNCATE with EXTRA lost nothing in 500 simulated power cuts; SQLite's own default lost the last
// note in 42 of them (security.md section 5).
constexpr Pragma kWriting[] = {
    {"PRAGMA locking_mode = EXCLUSIVE", "PRAGMA locking_mode", "exclusive"},
    {"PRAGMA journal_mode = TRUNCATE", "PRAGMA journal_mode", "truncate"},
    {"PRAGMA synchronous = EXTRA", "PRAGMA synchronous", "3"},
    {"PRAGMA secure_delete = ON", "PRAGMA secure_delete", "1"},
};

constexpr Pragma kReading[] = {
    {"PRAGMA query_only = ON", "PRAGMA query_only", "1"},
};

struct Switch
{
    int option;
    int wanted;
};

constexpr Switch kSwitches[] = {
    {SQLITE_DBCONFIG_DEFENSIVE, 1},
    {SQLITE_DBCONFIG_DQS_DDL, 0}, // "x" is a column, never a text: a misspelled name is an error
    {SQLITE_DBCONFIG_DQS_DML, 0},
    {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
};

struct Limit
{
    int id;
    int wanted;
};

constexpr Limit kSqliteLimits[] = {
    {SQLITE_LIMIT_LENGTH, 16 * 1024 * 1024},
    {SQLITE_LIMIT_ATTACHED, 0}, // AttachAllowed lifts it for VACUUM and backups
};

Result<void> runSql(sqlite3* connection, const char* sql)
{
    if (sqlite3_exec(connection, sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
        return tl::unexpected(lastSqlError(connection));
    }
    return {};
}

/// First column of the first row as text; empty without a row.
Result<QByteArray> askSql(sqlite3* connection, const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    int rc = sqlite3_prepare_v2(connection, sql, -1, &statement, nullptr);
    QByteArray answer;
    if (rc == SQLITE_OK) {
        rc = sqlite3_step(statement);
        if (rc == SQLITE_ROW) {
            answer = reinterpret_cast<const char*>(sqlite3_column_text(statement, 0));
        }
    }
    sqlite3_finalize(statement);
    if (rc != SQLITE_ROW && rc != SQLITE_DONE) {
        return tl::unexpected(lastSqlError(connection));
    }
    return answer;
}

tl::unexpected<Error> doesNotHold(const char* what)
{
    return fail(Code::UnsafeLibrary, QString::fromLatin1(what));
}

Result<void> applyPragmas(sqlite3* connection, std::span<const Pragma> pragmas)
{
    for (const Pragma& pragma : pragmas) {
        if (auto done = runSql(connection, pragma.set); !done) {
            return done;
        }
        const auto answer = askSql(connection, pragma.ask);
        if (!answer) {
            return passOn(answer);
        }
        if (QByteArrayView(*answer) != QByteArrayView(pragma.answer)) {
            return doesNotHold(pragma.set);
        }
    }
    return {};
}

Result<void> applySwitches(sqlite3* connection)
{
    for (const Switch& each : kSwitches) {
        int now = -1;
        const int rc = sqlite3_db_config(connection, each.option, each.wanted, &now);
        if (rc != SQLITE_OK || now != each.wanted) {
            return fail(Code::UnsafeLibrary, QStringLiteral("db_config %1").arg(each.option));
        }
    }
    return {};
}

Result<void> applyLimits(sqlite3* connection)
{
    constexpr int askOnly = -1;
    for (const Limit& limit : kSqliteLimits) {
        sqlite3_limit(connection, limit.id, limit.wanted);
        if (sqlite3_limit(connection, limit.id, askOnly) != limit.wanted) {
            return fail(Code::UnsafeLibrary, QStringLiteral("limit %1").arg(limit.id));
        }
    }
    return {};
}

/// x'...' with 96 hex digits; SQLCipher takes any other length for a passphrase without a word.
SecretBytes keyLiteral(const SecretBytes& key)
{
    constexpr size_t hexSize = 2 * kImageKeySize;
    SecretBytes literal(hexSize + 4); // x ' hex ' and the NUL that sodium_bin2hex writes
    auto* text = reinterpret_cast<char*>(literal.data());
    text[0] = 'x';
    text[1] = '\'';
    sodium_bin2hex(text + 2, hexSize + 1, key.data(), static_cast<size_t>(kImageKeySize));
    text[2 + hexSize] = '\'';
    return literal;
}

Result<void> giveKey(sqlite3* connection, const char* schema, const SecretBytes& key)
{
    if (key.size() != kImageKeySize) {
        return doesNotHold("key size");
    }
    const SecretBytes literal = keyLiteral(key);
    const int rc =
        sqlite3_key_v2(connection, schema, literal.data(), static_cast<int>(literal.size()) - 1);
    return rc == SQLITE_OK ? Result<void>() : doesNotHold("sqlite3_key_v2");
}

} // namespace

Result<void> unlockImage(sqlite3* connection, const SecretBytes& key)
{
    // Before the key, or a key that does not fit would be announced on stderr.
    if (auto quiet = runSql(connection, "PRAGMA cipher_log_source = NONE"); !quiet) {
        return quiet;
    }
    if (auto keyed = giveKey(connection, "main", key); !keyed) {
        return keyed;
    }
    return applyPragmas(connection, kFormatPragmas);
}

Result<void> unlockAttached(sqlite3* connection, const char* schema, const SecretBytes& key)
{
    return giveKey(connection, schema, key);
}

Result<void> applySafeguards(sqlite3* connection, Access access)
{
    sqlite3_extended_result_codes(connection, 1);
    return applySwitches(connection)
        .and_then([&] { return applyLimits(connection); })
        .and_then([&] { return applyPragmas(connection, kAlways); })
        .and_then([&] {
            return access == Access::ReadOnly ? applyPragmas(connection, kReading)
                                              : applyPragmas(connection, kWriting);
        })
        .and_then([&] {
            // The strongest lock at once: with less, another process could still read along and
            // would learn only at its first write that the book is in use.
            return access == Access::ReadOnly
                       ? runSql(connection, "SELECT count(*) FROM sqlite_schema")
                       : runSql(connection, "BEGIN EXCLUSIVE; SELECT count(*) FROM sqlite_schema; "
                                            "COMMIT");
        });
}

} // namespace kithbook
