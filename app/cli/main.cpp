// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "app/cli/exitcode.h"
#include "app/cli/interruption.h"
#include "core/base/hardening.h"
#include "ui/words/errortext.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char** argv)
{
    using namespace kithbook;
    if (const auto safe = hardenProcess(); !safe) {
        const QByteArray words = errorText(safe.error()).inOneParagraph().toUtf8();
        std::fprintf(stderr, "%s\n", words.constData());
        return static_cast<int>(cli::exitFor(safe.error().code));
    }
    const cli::Interruption interruption;
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kithbook"));
    return cli::runCommandLine(argc, argv);
}
