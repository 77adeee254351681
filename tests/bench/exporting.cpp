// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exporter.h"
#include "tests/bench/operations.h"
#include "tests/bench/samples.h"

#include <QFile>

namespace kithbook::bench {

void exportSessions(BenchBook& bench, const QString& csvPath)
{
    const Stopwatch watch;
    QFile csv(csvPath);
    if (!csv.open(QIODevice::WriteOnly)) {
        giveUp("csv", Error{Code::IoFailed, {}});
    }
    const Exporter::Lists lists{bench.catalogues(), bench.templates()};
    const Disclosure disclosure{GivenTo::OwnRecord, GivenBecause::Record};
    Exporter exporter(bench.book(), lists, csv, disclosure, ExportOptions{});
    while (need("export", exporter.step())) {
    }
    csv.close();
    printSample("export", "sessions csv", watch.took(), exporter.counts()->sessions);
}

} // namespace kithbook::bench
