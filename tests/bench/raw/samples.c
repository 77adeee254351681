// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static double read_us(clockid_t clock)
{
    struct timespec time;
    clock_gettime(clock, &time);
    return (double)time.tv_sec * 1e6 + (double)time.tv_nsec / 1e3;
}

struct took now(void)
{
    return (struct took){read_us(CLOCK_MONOTONIC), read_us(CLOCK_THREAD_CPUTIME_ID)};
}

struct took without(struct took whole, struct took part)
{
    return (struct took){whole.us - part.us, whole.cpu_us - part.cpu_us};
}

struct took since(struct took start)
{
    return without(now(), start);
}

void add(struct took* sum, struct took more)
{
    sum->us += more.us;
    sum->cpu_us += more.cpu_us;
}

void print_sample(const char* op, const char* what, struct took took, int64_t rows)
{
    printf("{\"op\":\"%s\",\"what\":\"%s\",\"us\":%.1f,\"cpu_us\":%.1f,\"rows\":%" PRId64 "}\n", op,
           what, took.us, took.cpu_us, rows);
}

void print_peak_memory(const char* op)
{
    // Not getrusage(): its peak begins with that of the program that started this one.
    FILE* status = fopen("/proc/self/status", "r");
    char line[128];
    long peak = 0;
    while (status != NULL && fgets(line, sizeof line, status) != NULL) {
        if (sscanf(line, "VmHWM: %ld kB", &peak) == 1) {
            break;
        }
    }
    if (status != NULL) {
        fclose(status);
    }
    printf("{\"op\":\"%s\",\"peak_kib\":%ld}\n", op, peak);
}

void give_up(const char* what, const char* why)
{
    fprintf(stderr, "raw_bench: %s: %s\n", what, why);
    exit(EXIT_FAILURE);
}
