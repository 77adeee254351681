// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guard.h"

#include "core/book/connection.h"

#include <cstring>
#include <sqlite3.h>

namespace kithbook {

namespace {

void tellWriting(sqlite3_context* context, int, sqlite3_value**)
{
    const auto* guard = static_cast<const Guard*>(sqlite3_user_data(context));
    sqlite3_result_int(context, static_cast<int>(guard->writing()));
}

bool isAppendOnly(const char* table)
{
    return table != nullptr && std::strcmp(table, "audit") == 0;
}

int authorize(void*, int action, const char* first, const char*, const char*, const char*)
{
    switch (action) {
    case SQLITE_ATTACH:
    case SQLITE_DETACH:
    case SQLITE_DROP_TABLE:
    case SQLITE_DROP_TRIGGER:
    case SQLITE_DROP_INDEX:
    case SQLITE_DROP_VIEW:
    case SQLITE_ALTER_TABLE:
    case SQLITE_CREATE_TRIGGER:
    case SQLITE_CREATE_TEMP_TRIGGER:
    case SQLITE_CREATE_TABLE:
    case SQLITE_CREATE_VTABLE:
    case SQLITE_DROP_VTABLE:
        return SQLITE_DENY;
    case SQLITE_UPDATE:
    case SQLITE_DELETE:
        return isAppendOnly(first) ? SQLITE_DENY : SQLITE_OK;
    default:
        return SQLITE_OK;
    }
}

} // namespace

Guard::Guard(Connection& connection) : m_connection(connection) {}

Guard::~Guard()
{
    sqlite3_set_authorizer(m_connection.handle(), nullptr, nullptr);
}

Result<void> Guard::install()
{
    // INNOCUOUS: with trusted_schema off a trigger may call nothing else.
    const int rc = sqlite3_create_function_v2(m_connection.handle(), "kb_writing", 0,
                                              SQLITE_UTF8 | SQLITE_INNOCUOUS, this, tellWriting,
                                              nullptr, nullptr, nullptr);
    return rc == SQLITE_OK ? Result<void>() : fail(Code::Internal, QStringLiteral("kb_writing"));
}

Result<void> Guard::closeSchema()
{
    const int rc = sqlite3_set_authorizer(m_connection.handle(), authorize, nullptr);
    m_isSchemaClosed = rc == SQLITE_OK;
    return rc == SQLITE_OK ? Result<void>() : fail(Code::Internal, QStringLiteral("authorizer"));
}

void Guard::openSchema()
{
    m_isSchemaClosed = false;
    sqlite3_set_authorizer(m_connection.handle(), nullptr, nullptr);
}

Result<void> installGuardTriggers(Connection& connection, const Schema& schema)
{
    constexpr const char* kVerbs[] = {"INSERT", "UPDATE", "DELETE"};
    Transaction transaction(connection);
    if (auto begun = transaction.begin(); !begun) {
        return begun;
    }
    for (const Table& table : schema.tables) {
        for (const char* verb : kVerbs) {
            const QByteArray name(table.name);
            const QByteArray sql = "CREATE TRIGGER IF NOT EXISTS guard_" + name + '_' +
                                   QByteArray(verb).toLower() + " BEFORE " + verb + " ON " + name +
                                   " WHEN kb_writing() = 0 BEGIN"
                                   " SELECT RAISE(ABORT, 'write outside mutation'); END";
            if (auto made = connection.execute(sql.constData()); !made) {
                return made;
            }
        }
    }
    return transaction.commit();
}

} // namespace kithbook
