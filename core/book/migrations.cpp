// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrations.h"

#include "core/book/connection.h"
#include "core/book/guard.h"

#include <QFile>

namespace kithbook {

namespace {

Result<void> apply(Connection& connection, const Migration& step)
{
    QFile file{QLatin1StringView(step.resource)};
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Code::Internal, QStringLiteral("migration resource"));
    }
    Transaction transaction(connection);
    if (auto begun = transaction.begin(); !begun) {
        return begun;
    }
    const QByteArray sql =
        file.readAll() + QByteArray("\nPRAGMA user_version = ") + QByteArray::number(step.version) +
        QByteArray(";\nPRAGMA application_id = ") + QByteArray::number(kApplicationId) + ';';
    if (auto applied = connection.execute(sql.constData()); !applied) {
        return fail(applied.error().code == Code::DiskFull ? Code::DiskFull : Code::MigrationFailed,
                    QString::number(step.version));
    }
    return transaction.commit();
}

} // namespace

Result<int> schemaVersion(Connection& connection)
{
    const auto version = connection.integer("PRAGMA user_version");
    if (!version) {
        return passOn(version);
    }
    return static_cast<int>(*version);
}

Result<void> migrate(Connection& connection, const Schema& schema)
{
    const auto found = schemaVersion(connection);
    if (!found) {
        return passOn(found);
    }
    if (*found > schema.version()) {
        return fail(Code::NewerVersion, QString::number(*found));
    }
    if (*found < kBookMigration.version) {
        if (auto applied = apply(connection, kBookMigration); !applied) {
            return applied;
        }
    }
    for (const Migration& step : schema.migrations) {
        if (step.version <= *found) {
            continue;
        }
        if (auto applied = apply(connection, step); !applied) {
            return applied;
        }
    }
    return installGuardTriggers(connection, schema);
}

} // namespace kithbook
