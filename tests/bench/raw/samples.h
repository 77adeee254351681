// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a bench program prints: one JSON object a line. The Kithbook side prints the same lines
// (tests/bench/samples.h), and tests/bench/run reads both.
#pragma once

#include <stdint.h>

/// Microseconds: on the wall, and of this thread at work. On a busy machine the second is the one
/// to trust, as long as the disk has no part in it.
struct took
{
    double us;
    double cpu_us;
};

/// Of clocks that never go back; only differences mean something.
struct took now(void);
struct took since(struct took start);
void add(struct took* sum, struct took more);
struct took without(struct took whole, struct took part);

/// One timed call. `rows` is what it found or wrote: both sides must agree on it, or they did not
/// do the same work.
void print_sample(const char* op, const char* what, struct took took, int64_t rows);

/// Peak resident memory of this process so far, in KiB.
void print_peak_memory(const char* op);

/// Says what went wrong on stderr and ends the program: a bench has nobody to recover for.
_Noreturn void give_up(const char* what, const char* why);
