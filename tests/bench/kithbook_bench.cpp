// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The operations of tests/bench through Kithbook. Keys come on stdin (benchbook.h).
#include "tests/bench/operations.h"
#include "tests/bench/samples.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstdio>

namespace {

using namespace kithbook::bench;

constexpr const char* kUsage = "kithbook_bench insert BOOK KEYS PEOPLE SESSIONS\n"
                               "kithbook_bench registry\n"
                               "kithbook_bench commit BOOK COUNT\n"
                               "kithbook_bench timeline BOOK PEOPLE\n"
                               "kithbook_bench month BOOK\n"
                               "kithbook_bench find BOOK TIMES\n"
                               "kithbook_bench open BOOK TIMES\n"
                               "kithbook_bench export BOOK CSV\n";

/// False: no such operation.
bool ask(BenchBook book, const QString& operation, const QStringList& arguments)
{
    if (operation == u"month") {
        months(book);
    } else if (operation == u"commit") {
        logSessions(book, arguments.value(1).toInt());
    } else if (operation == u"timeline") {
        timelines(book, arguments.value(1).toInt());
    } else if (operation == u"find") {
        finds(book, arguments.value(1).toInt());
    } else if (operation == u"export") {
        exportSessions(book, arguments.value(1));
    } else {
        return false;
    }
    return true;
}

bool run(const QString& operation, const QStringList& arguments)
{
    if (operation == u"registry") {
        printRegistry();
        return true;
    }
    if (arguments.isEmpty()) {
        return false;
    }
    if (operation == u"insert") {
        insert(arguments.value(0), arguments.value(1), arguments.value(2).toInt(),
               arguments.value(3).toInt());
        return true;
    }
    if (operation == u"open") {
        openings(arguments.value(0), BenchKeys::read(), arguments.value(1).toInt());
        return true;
    }
    return ask(BenchBook(arguments.value(0), BenchKeys::read()), operation, arguments);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString operation = arguments.value(1);
    if (!run(operation, arguments.mid(2))) {
        std::fputs(kUsage, stderr);
        return 2;
    }
    if (operation != u"registry") {
        printPeakMemory(qUtf8Printable(operation));
    }
    return 0;
}
