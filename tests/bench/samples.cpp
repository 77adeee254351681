// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <QFile>

#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace kithbook::bench {

namespace {

double readUs(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) * 1e6 + static_cast<double>(time.tv_nsec) / 1e3;
}

} // namespace

Took& Took::operator+=(const Took& more)
{
    us += more.us;
    cpuUs += more.cpuUs;
    return *this;
}

Took Stopwatch::now()
{
    return {readUs(CLOCK_MONOTONIC), readUs(CLOCK_THREAD_CPUTIME_ID)};
}

void printSample(const char* operation, const char* what, const Took& took, qint64 rows)
{
    std::printf("{\"op\":\"%s\",\"what\":\"%s\",\"us\":%.1f,\"cpu_us\":%.1f,\"rows\":%lld}\n",
                operation, what, took.us, took.cpuUs, static_cast<long long>(rows));
}

void printPeakMemory(const char* operation)
{
    // Not getrusage(): its peak begins with that of the program that started this one.
    QFile status(QStringLiteral("/proc/self/status"));
    long peak = 0;
    if (status.open(QIODevice::ReadOnly)) {
        const QByteArray all = status.readAll();
        const qsizetype at = all.indexOf("VmHWM:");
        peak = at < 0 ? 0 : std::strtol(all.constData() + at + 6, nullptr, 10);
    }
    std::printf("{\"op\":\"%s\",\"peak_kib\":%ld}\n", operation, peak);
}

void giveUp(const char* what, const Error& error)
{
    std::fprintf(stderr, "kithbook_bench: %s: error %d %s\n", what, static_cast<int>(error.code),
                 qUtf8Printable(error.detail));
    std::exit(EXIT_FAILURE);
}

} // namespace kithbook::bench
