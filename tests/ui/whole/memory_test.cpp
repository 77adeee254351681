// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// security.md goal 6: after a lock the memory of the program holds no passphrase, no key and at
// most one fragment of a note. Built with the program's own wipe on free.
#include "core/notes/notes.h"
#include "tests/support/printing.h"
#include "tests/ui/whole/wholewindow.h"

#include <QFile>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace kithbook;
using namespace kithbook::test;

namespace {

constexpr char kVeil = 0x5a;

/// Bytes to look for, veiled, so that they are not found here.
class Needle
{
public:
    explicit Needle(QByteArrayView bytes)
    {
        for (const char byte : bytes) {
            m_veiled.push_back(static_cast<char>(byte ^ kVeil));
        }
    }
    [[nodiscard]] int countIn(const char* begin, const char* end) const
    {
        const auto same = [](char memory, char veiled) { return (memory ^ kVeil) == veiled; };
        int found = 0;
        for (const char* at = begin;
             (at = std::search(at, end, m_veiled.begin(), m_veiled.end(), same)) != end; ++at) {
            ++found;
        }
        return found;
    }

private:
    std::vector<char> m_veiled;
};

/// In everything this process may write to; what it may only read is the test's own text.
int countInMemory(const Needle& needle)
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    REQUIRE(maps.open(QIODevice::ReadOnly));
    const QByteArrayList lines = maps.readAll().split('\n');
    const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    REQUIRE(memory >= 0);
    constexpr qsizetype kWindow = 1 << 20;
    static std::vector<char> window(kWindow);
    int found = 0;
    for (const QByteArray& line : lines) {
        const QByteArrayList parts = line.simplified().split(' ');
        if (parts.size() < 2 || !parts[1].startsWith("rw")) {
            continue;
        }
        const QByteArrayList ends = parts[0].split('-');
        auto at = ends[0].toULongLong(nullptr, 16);
        const auto end = ends[1].toULongLong(nullptr, 16);
        while (at < end) {
            const auto ours = reinterpret_cast<quintptr>(window.data());
            const auto size = std::min<quint64>(kWindow, end - at);
            const ssize_t got = pread(memory, window.data(), size, static_cast<off_t>(at));
            if (got <= 0) {
                break; // pages that libsodium guards
            }
            // The window itself is memory too, and holds what was read last.
            const bool isWindow = at < ours + kWindow && ours < at + size;
            found += isWindow ? 0 : needle.countIn(window.data(), window.data() + got);
            at += static_cast<quint64>(got);
        }
    }
    std::ranges::fill(window, '\0');
    ::close(memory);
    return found;
}

Needle utf16(const QString& text)
{
    return Needle(QByteArrayView(reinterpret_cast<const char*>(text.utf16()), text.size() * 2));
}

} // namespace

TEST_CASE("after a lock no passphrase, no key and at most one piece of a note is in memory")
{
    WholeWindow whole;
    whole.unlock();
    const auto notes =
        whole.ask([&](Book& book) { return Notes(book, whole.desk().templates()).toFinish(1); });
    REQUIRE(notes);
    REQUIRE_FALSE(notes->newest.empty());
    const Note& note = notes->newest.front();
    const QString words = note.body.front().text.left(40);
    const Needle noteUtf8(words.toUtf8());
    const Needle noteUtf16 = utf16(words);
    const Needle key =
        *whole.ask([](Book& book) -> Result<Needle> { return Needle(book.bookKey().view()); });
    // Each is gone before anybody looks.
    const Needle passphrase(PageHost::passphrase().view());
    const Needle passphraseUtf16 = utf16(QString::fromUtf8(PageHost::passphrase().view()));

    whole.view().showNote(note.id);
    whole.settle();
    // Seen before, so that finding nothing afterwards means something.
    REQUIRE(countInMemory(noteUtf16) > 0);

    whole.press(Qt::Key_L, Qt::ControlModifier);
    whole.waitForLock();
    CHECK(countInMemory(key) == 0);
    CHECK(countInMemory(passphrase) == 0);
    CHECK(countInMemory(passphraseUtf16) == 0);
    // What the test itself still holds is taken off: the note above, and its forty letters.
    CHECK(countInMemory(noteUtf16) - 2 <= 1);
    CHECK(countInMemory(noteUtf8) <= 1);
}

TEST_CASE("a block that grows a little at a time is moved now and then, not each time")
{
    constexpr size_t kStep = 32;
    constexpr int kSteps = 30'000;
    size_t size = kStep;
    auto* block = static_cast<char*>(std::malloc(size));
    std::memset(block, 'k', size);
    int moves = 0;
    for (int i = 0; i < kSteps; ++i) {
        const auto before = reinterpret_cast<quintptr>(block);
        block = static_cast<char*>(std::realloc(block, size + kStep));
        REQUIRE(block);
        moves += reinterpret_cast<quintptr>(block) == before ? 0 : 1;
        std::memset(block + size, 'k', kStep);
        size += kStep;
    }
    CHECK(std::all_of(block, block + size, [](char byte) { return byte == 'k'; }));
    CHECK(moves < 100);
    std::free(block);
}
