// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The floor: the operations of tests/bench straight on SQLCipher, without a line of Kithbook.
// The key comes as 96 hex digits on stdin (more is passed over), and all images have the same one.
#include "operations.h"
#include "samples.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void usage(void)
{
    fputs("raw_bench insert SOURCE IMAGE REGISTRY SQL...\n"
          "raw_bench commit IMAGE BESIDE COUNT\n"
          "raw_bench timeline IMAGE PEOPLE\n"
          "raw_bench month IMAGE\n"
          "raw_bench find IMAGE TIMES\n"
          "raw_bench open IMAGE TIMES\n"
          "raw_bench export IMAGE CSV\n",
          stderr);
    exit(2);
}

static void insert(char** arguments, int count, const hex_key key)
{
    sqlite3* source = open_image(arguments[0], key, READ_ONLY);
    sqlite3* image = open_image(arguments[1], key, CREATE);
    bulk_insert(source, image, arguments[2], arguments + 3, count - 3);
    sqlite3_close(image);
    sqlite3_close(source);
}

static void commit(char** arguments, const hex_key key)
{
    sqlite3* image = open_image(arguments[0], key, READ_WRITE);
    log_sessions(image, arguments[1], atoi(arguments[2]));
    sqlite3_close(image);
}

static void ask(const char* operation, char** arguments, int count, const hex_key key)
{
    // As Kithbook has it: with the file to itself, nothing read before needs to be checked again.
    sqlite3* image = open_image(arguments[0], key, READ_WRITE);
    if (strcmp(operation, "month") == 0) {
        months(image);
    } else if (count < 2) {
        usage();
    } else if (strcmp(operation, "timeline") == 0) {
        timelines(image, atoi(arguments[1]));
    } else if (strcmp(operation, "find") == 0) {
        finds(image, atoi(arguments[1]));
    } else if (strcmp(operation, "export") == 0) {
        export_sessions(image, arguments[1]);
    } else {
        usage();
    }
    sqlite3_close(image);
}

int main(int argc, char** argv)
{
    if (argc < 3) {
        usage();
    }
    const char* operation = argv[1];
    char** arguments = argv + 2;
    const int count = argc - 2;
    hex_key key;
    read_key(STDIN_FILENO, key);
    if (strcmp(operation, "insert") == 0 && count >= 4) {
        insert(arguments, count, key);
    } else if (strcmp(operation, "commit") == 0 && count == 3) {
        commit(arguments, key);
    } else if (strcmp(operation, "open") == 0 && count == 2) {
        openings(arguments[0], key, atoi(arguments[1]));
    } else {
        ask(operation, arguments, count, key);
    }
    print_peak_memory(operation);
    return EXIT_SUCCESS;
}
