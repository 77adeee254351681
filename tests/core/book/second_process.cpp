// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the book argv[1] with the key argv[2] (hex), to read (argv[3] is "read") or to write, and
// prints the name of the error code, or "opened".
#include "core/book/connection.h"

#include <QByteArray>
#include <QCoreApplication>

#include <cstdio>

using namespace kithbook;

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const SecretBytes key = SecretBytes::copyOf(QByteArray::fromHex(arguments.at(2).toLatin1()));
    const Access access =
        arguments.at(3) == QLatin1StringView("read") ? Access::ReadOnly : Access::ReadWrite;
    const auto connection = Connection::open(arguments.at(1), key, access);
    std::fputs(connection ? "opened" : codeName(connection.error().code).data(), stdout);
    return 0;
}
