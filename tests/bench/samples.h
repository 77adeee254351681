// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QtGlobal>

/// What a bench program prints, one JSON object a line; see raw/samples.h, which prints the same.
namespace kithbook::bench {

/// Microseconds: on the wall, and of this thread at work.
struct Took
{
    double us = 0;
    double cpuUs = 0;

    Took& operator+=(const Took& more);
    friend Took operator-(const Took& whole, const Took& part)
    {
        return {whole.us - part.us, whole.cpuUs - part.cpuUs};
    }
};

class Stopwatch
{
public:
    [[nodiscard]] Took took() const { return now() - m_start; }

private:
    [[nodiscard]] static Took now();

    Took m_start = now();
};

void printSample(const char* operation, const char* what, const Took& took, qint64 rows);
void printPeakMemory(const char* operation);

[[noreturn]] void giveUp(const char* what, const Error& error);

/// The value, or the end of the program.
template <typename T>
T need(const char* what, Result<T> result)
{
    if (!result) {
        giveUp(what, result.error());
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

} // namespace kithbook::bench
