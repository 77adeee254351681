// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hardening.h"
#include "tests/support/printing.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <sys/resource.h>

using namespace kithbook;

TEST_CASE("others choose no code and no folder for us, see no core dump and no new file")
{
    for (const char* name : {"OPENSSL_CONF", "OPENSSL_MODULES", "OPENSSL_ENGINES", "QT_PLUGIN_PATH",
                             "SQLITE_TMPDIR"}) {
        qputenv(name, "/nowhere");
    }
    REQUIRE(hardenProcess());
    for (const char* name : {"OPENSSL_CONF", "OPENSSL_MODULES", "OPENSSL_ENGINES", "QT_PLUGIN_PATH",
                             "SQLITE_TMPDIR"}) {
        CHECK_FALSE(qEnvironmentVariableIsSet(name));
    }
    rlimit cores{1, 1};
    REQUIRE(getrlimit(RLIMIT_CORE, &cores) == 0);
    CHECK(cores.rlim_cur == 0);
    CHECK(cores.rlim_max == 0);

    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("new")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    CHECK((file.permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
}
