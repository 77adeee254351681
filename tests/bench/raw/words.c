// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// As much of RFC 8949 as a note body needs: arrays and texts of known length.
enum { CBOR_TEXT = 3, CBOR_ARRAY = 4 };

struct reader
{
    const unsigned char* at;
    const unsigned char* end;
};

/// Reads the head of an item that must be of type `major`. False when it is not, or is cut short.
static bool read_head(struct reader* reader, int major, uint64_t* length)
{
    if (reader->at == reader->end || *reader->at >> 5 != major) {
        return false;
    }
    const unsigned info = *reader->at++ & 31U;
    if (info < 24) {
        *length = info;
        return true;
    }
    if (info > 27) {
        return false;
    }
    const int bytes = 1 << (info - 24);
    if (reader->end - reader->at < bytes) {
        return false;
    }
    *length = 0;
    for (int i = 0; i < bytes; ++i) {
        *length = *length << 8 | *reader->at++;
    }
    return true;
}

static bool read_text(struct reader* reader, const char** text, size_t* size)
{
    uint64_t length = 0;
    if (!read_head(reader, CBOR_TEXT, &length) || length > (uint64_t)(reader->end - reader->at)) {
        return false;
    }
    *text = (const char*)reader->at;
    *size = (size_t)length;
    reader->at += length;
    return true;
}

/// Reads one [code, text] and gives the text.
static bool read_section(struct reader* reader, const char** text, size_t* size)
{
    uint64_t parts = 0;
    const char* code = NULL;
    size_t code_size = 0;
    return read_head(reader, CBOR_ARRAY, &parts) && parts == 2 &&
           read_text(reader, &code, &code_size) && read_text(reader, text, size);
}

void note_words(sqlite3_context* context, int count, sqlite3_value** values)
{
    (void)count;
    const unsigned char* body = sqlite3_value_blob(values[0]);
    const size_t body_size = (size_t)sqlite3_value_bytes(values[0]);
    struct reader reader = {body, body + body_size};
    uint64_t sections = 0;
    char* words = body_size == 0 ? NULL : malloc(body_size);
    if (words == NULL || !read_head(&reader, CBOR_ARRAY, &sections)) {
        free(words);
        return;
    }
    size_t used = 0;
    for (uint64_t i = 0; i < sections; ++i) {
        const char* text = NULL;
        size_t size = 0;
        if (!read_section(&reader, &text, &size)) {
            free(words);
            return;
        }
        if (used > 0) {
            words[used++] = '\n';
        }
        memcpy(words + used, text, size);
        used += size;
    }
    sqlite3_result_text(context, words, (int)used, free);
}

void fold_names(sqlite3_context* context, int count, sqlite3_value** values)
{
    (void)count;
    const char* name = (const char*)sqlite3_value_text(values[0]);
    char key[256] = " ";
    for (size_t i = 1; name != NULL && *name != '\0' && i + 1 < sizeof key; ++i, ++name) {
        key[i] = (char)tolower((unsigned char)*name);
    }
    sqlite3_result_text(context, key, -1, SQLITE_TRANSIENT);
}

void added_words(sqlite3_context* context, int count, sqlite3_value** values)
{
    (void)count;
    (void)values;
    sqlite3_result_error(context, "no additions are expected", -1);
}
