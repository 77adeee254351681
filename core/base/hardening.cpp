// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardening.h"

#include <QtGlobal>

#include <cstdio>
#include <openssl/crypto.h>

namespace kithbook {

namespace {

constexpr const char* kForeignChoices[] = {
    "OPENSSL_CONF", "OPENSSL_MODULES", "OPENSSL_ENGINES", "QT_PLUGIN_PATH", "SQLITE_TMPDIR",
};

void tellCategoryOnly(QtMsgType type, const QMessageLogContext& context, const QString&)
{
    if (type == QtCriticalMsg || type == QtFatalMsg) {
        const char* category = context.category == nullptr ? "default" : context.category;
        std::fprintf(stderr, "kithbook: a problem in %s\n", category);
    }
}

} // namespace

Result<void> hardenProcess()
{
    for (const char* name : kForeignChoices) {
        qunsetenv(name);
    }
    hardenSystem();
    qInstallMessageHandler(tellCategoryOnly);
    if (OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG, nullptr) != 1) {
        return fail(Code::UnsafeLibrary, QStringLiteral("openssl"));
    }
    return {};
}

} // namespace kithbook
