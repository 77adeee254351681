// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The linker sends the one call of libsodium's Argon2id through here (CMakeLists.txt, --wrap): it
// is timed where it happens, on the worker, and nothing of Kithbook knows.
#include "kithbookwindow.h"

#include <mutex>

namespace {

std::mutex mutex;
kithbook::bench::Took all;

} // namespace

extern "C" {

// NOLINTBEGIN(bugprone-reserved-identifier): the linker's names
int __real_crypto_pwhash_argon2id(unsigned char*, unsigned long long, const char*,
                                  unsigned long long, const unsigned char*, unsigned long long,
                                  size_t, int);

int __wrap_crypto_pwhash_argon2id(unsigned char* out, unsigned long long outSize,
                                  const char* passphrase, unsigned long long size,
                                  const unsigned char* salt, unsigned long long passes,
                                  size_t memory, int algorithm)
{
    const kithbook::bench::Stopwatch watch;
    const int rc = __real_crypto_pwhash_argon2id(out, outSize, passphrase, size, salt, passes,
                                                 memory, algorithm);
    const std::scoped_lock lock(mutex);
    all += watch.took();
    return rc;
}
// NOLINTEND(bugprone-reserved-identifier)

} // extern "C"

namespace kithbook::bench {

Took keyDerivation()
{
    const std::scoped_lock lock(mutex);
    return all;
}

} // namespace kithbook::bench
