// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/envelope.h"
#include "tests/core/book/things.h"

#include <algorithm>

// The bad inputs and faults of security.md section 4 that a book without a window can meet, and
// where they are tested: "file" is filefaults_test.cpp here, what lies in the bytes; "place" is
// placefaults_test.cpp, what lies around them.
//
//    1 zero bytes                       file
//    2 random bytes                     file; behind a good envelope: there too
//    3 plain SQLite file                file
//    4 folder, pipe, link, device       place
//    5 cut by a page                    file
//    6 cut within a page                file
//    7 junk at the end                  file
//    8 flipped bytes                    file, 400 places
//    9 two pages swapped                file
//   10 an old copy of a page            core/book/verify_test.cpp
//   11 an old whole image               file. The whole old file, envelope and all, is known by
//                                       nothing in it (security.md A7): that takes a second anchor
//   12 hot journal deleted              file
//   13 somebody else's journal          file
//   14 one copy of the envelope bad     file
//   15 both bad                         file: told; the backups have their own
//   16 forged KDF cost                  file; core/book/keys_test.cpp, kdf_test.cpp
//   17 no memory for the KDF            core/book/kdf_test.cpp
//   18 newer format, newer schema       file
//   19 from a future clock              place
//   20 disk full                        integration/watch_test.cpp
//   21 read-only file                   place
//   22 read-only folder                 place
//   23 file replaced while open         place
//   24 second process                   core/book/bookfile_test.cpp, and 24b
//   25 odd paths                        place: emoji, bytes that are no UTF-8, too long a name
//   26 the disk goes away               not here: no unprivileged process can pull a disk. What
//                                       SQLite makes of it is IoFailed (core/book/sqlerror)
//   27 clock jumps                      place
//   28 umask                            core/book/book_test.cpp
//   29 kill -9                          integration/crash_test.cpp
//   30 power cut, torn free pages       core/book/backup_test.cpp; reordered and torn writes were
//                                       simulated for the design, not here
//   31 backup interrupted               integration/crash_test.cpp
//   32 wrong passphrase, often          place
//   33 odd passphrases                  core/book/passphrase_test.cpp, keys_test.cpp; NUL: place
//   34 Caps Lock, dead keys, IME        of the window

namespace kithbook::test {

/// A closed book with enough in it to have many pages, and the bytes of its file.
struct ClosedBook
{
    TestBook book{smallSchema()};
    QByteArray bytes;

    ClosedBook()
    {
        Mutation mutation(book.book(), Action::Imported);
        for (int i = 0; i < 120; ++i) {
            mutation.insert(kThing, RowId::random(),
                            {{kTitle, QStringLiteral("row %1").arg(i)},
                             {kBytes, QByteArray(700, static_cast<char>('a' + i % 26))}});
        }
        REQUIRE(mutation.commit());
        book.lock();
        bytes = contentOf(book.path());
    }

    /// How the book takes it to have this content.
    std::optional<Code> openedWith(const QByteArray& content)
    {
        setContent(book.path(), content);
        return codeOf(book.tryOpen());
    }
};

inline std::optional<Code> openPath(const TestBook& book, const QString& path)
{
    return codeOf(Book::open(path, book.credential(), book.setup()));
}

inline bool has(const Book& book, Notice notice)
{
    const std::vector<Notice>& all = book.notices();
    return std::find(all.begin(), all.end(), notice) != all.end();
}

} // namespace kithbook::test
