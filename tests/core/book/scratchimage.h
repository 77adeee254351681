// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/connection.h"
#include "core/book/prefixvfs.h"
#include "tests/support/printing.h"

#include <QByteArray>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

namespace kithbook {

/// A book image in a folder of its own, with 16 KiB of 'E' where its envelope will be.
class ScratchImage
{
public:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("a.kithbook")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] const SecretBytes& key() const { return m_key; }
    [[nodiscard]] static QByteArray envelope() { return QByteArray(kPrefixSize, 'E'); }

    /// The one new connection to an image with nothing in it.
    [[nodiscard]] std::unique_ptr<Connection> create() const
    {
        overwrite(envelope());
        auto connection = open(Access::Create);
        REQUIRE(codeOf(connection) == std::nullopt);
        return std::move(*connection);
    }

    /// An image that is closed again and has a table note(line).
    void createWithTable() const { REQUIRE(create()->execute("CREATE TABLE note(line TEXT)")); }

    [[nodiscard]] Result<std::unique_ptr<Connection>> open(Access access = Access::ReadWrite) const
    {
        return Connection::open(path(), m_key, access);
    }

    /// The file as it lies on the disk. Only while no connection has it open: closing another
    /// handle would drop SQLite's POSIX lock (security.md finding 13).
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    void overwrite(const QByteArray& bytes) const
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(file.write(bytes) == bytes.size());
    }

private:
    QTemporaryDir m_folder;
    SecretBytes m_key = SecretBytes::random(kImageKeySize);
};

} // namespace kithbook
