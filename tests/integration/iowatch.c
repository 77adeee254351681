/* SPDX-FileCopyrightText: Kithbook contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Preloaded into a process: looks into everything it writes for a marker word, and can play a disk
 * that is full, or a quota that is used up (KITHBOOK_WATCH_QUOTA). KITHBOOK_WATCH_MARKER is the
 * word (searched as UTF-8 and UTF-16), KITHBOOK_WATCH_LOG a file that gets one line per write that
 * holds it, and one at the end with the number of bytes seen. Writes of stdio do not come by here;
 * SQLite, Qt files and ours do. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

static long long room = -1; /* bytes files may still grow by; -1: no end */
static unsigned long long seen;

void kithbook_watch_room(long long bytes)
{
    room = bytes;
}

static void tell(const char* line)
{
    const char* log = getenv("KITHBOOK_WATCH_LOG");
    const int fd = log == NULL ? -1 : open(log, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    if (fd >= 0) {
        syscall(SYS_write, fd, line, strlen(line));
        close(fd);
    }
}

static void look(const void* bytes, size_t size)
{
    const char* marker = getenv("KITHBOOK_WATCH_MARKER");
    char wide[256];
    size_t length;
    size_t i;
    seen += size;
    if (marker == NULL || (length = strlen(marker)) == 0 || length > sizeof wide / 2) {
        return;
    }
    for (i = 0; i < length; ++i) {
        wide[2 * i] = marker[i];
        wide[2 * i + 1] = 0;
    }
    if (memmem(bytes, size, marker, length) != NULL ||
        memmem(bytes, size, wide, 2 * length) != NULL) {
        tell("readable\n");
    }
}

/* How much of a write to `offset` finds room: files grow by it, overwriting is free. */
static ssize_t allowed(int fd, size_t size, off64_t offset)
{
    struct stat64 info;
    off64_t grows;
    if (room < 0 || fstat64(fd, &info) != 0 || !S_ISREG(info.st_mode)) {
        return (ssize_t)size;
    }
    grows = offset + (off64_t)size - info.st_size;
    if (grows <= 0) {
        return (ssize_t)size;
    }
    if (grows > room) {
        errno = getenv("KITHBOOK_WATCH_QUOTA") == NULL ? ENOSPC : EDQUOT;
        return -1;
    }
    room -= grows;
    return (ssize_t)size;
}

__attribute__((destructor)) static void end(void)
{
    char line[64];
    snprintf(line, sizeof line, "seen %llu\n", seen);
    tell(line);
}

/* _exit runs no destructor. */
void _exit(int status)
{
    end();
    syscall(SYS_exit_group, status);
    __builtin_unreachable();
}

ssize_t write(int fd, const void* bytes, size_t size)
{
    look(bytes, size);
    if (allowed(fd, size, lseek64(fd, 0, SEEK_CUR)) < 0) {
        return -1;
    }
    return syscall(SYS_write, fd, bytes, size);
}

ssize_t pwrite64(int fd, const void* bytes, size_t size, off64_t offset)
{
    look(bytes, size);
    if (allowed(fd, size, offset) < 0) {
        return -1;
    }
    return syscall(SYS_pwrite64, fd, bytes, size, offset);
}

ssize_t pwrite(int fd, const void* bytes, size_t size, off_t offset)
{
    return pwrite64(fd, bytes, size, offset);
}

ssize_t writev(int fd, const struct iovec* parts, int count)
{
    int i;
    for (i = 0; i < count; ++i) {
        look(parts[i].iov_base, parts[i].iov_len);
    }
    return syscall(SYS_writev, fd, parts, count);
}
