// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Memory of this program is wiped when it is freed. Without that, notes and the passphrase stay in
// the heap after a lock, in Qt's texts and in SQLite's pages, whatever those do themselves
// (security.md finding 8: 50 of 50 notes were still there; with this none). The functions take the
// place of glibc's own for the whole process, which is where they belong to the program alone.
// Sanitizers bring their own.
#include <cstdlib> // tells whether this is glibc

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <malloc.h>

namespace {

/// What grows will grow again. FTS5 adds a few bytes at a time to a list of a megabyte, which glibc
/// often does in place; here each step would copy and wipe the whole list (2.9 s for a prefix that
/// half of a million notes have, instead of 23 ms).
size_t withRoomToGrow(size_t size)
{
    const size_t room = size / 4;
    return size <= PTRDIFF_MAX - room ? size + room : size;
}

} // namespace

extern "C" {

void __libc_free(void* block); // NOLINT(bugprone-reserved-identifier)

void free(void* block) noexcept
{
    if (block != nullptr) {
        explicit_bzero(block, malloc_usable_size(block));
    }
    __libc_free(block);
}

// The block may move, and glibc would leave what was in the old place.
void* realloc(void* block, size_t size) noexcept
{
    if (block == nullptr) {
        return malloc(size);
    }
    if (size == 0) {
        free(block);
        return nullptr;
    }
    const size_t had = malloc_usable_size(block);
    if (size <= had && size >= had / 2) {
        return block;
    }
    void* moved = malloc(size > had ? withRoomToGrow(size) : size);
    if (moved != nullptr) {
        std::memcpy(moved, block, std::min(had, size));
        free(block);
    }
    return moved;
}

} // extern "C"

#endif
