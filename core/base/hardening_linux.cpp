// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardening.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace kithbook {

void hardenSystem()
{
    constexpr rlimit kNone{0, 0};
    setrlimit(RLIMIT_CORE, &kNone);
#ifdef NDEBUG
    // Debuggers and sanitizers need it in the builds we work with.
    prctl(PR_SET_DUMPABLE, 0);
#endif
    umask(S_IRWXG | S_IRWXO);
}

} // namespace kithbook
