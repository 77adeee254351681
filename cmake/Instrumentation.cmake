# SPDX-FileCopyrightText: Kithbook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sanitizers and coverage for every target that links kithbook_flags (presets asan, tsan, coverage).
set(KITHBOOK_SANITIZE "" CACHE STRING "Sanitizers to build with, such as address,undefined")
option(KITHBOOK_COVERAGE "Count executed lines for gcov" OFF)

if(KITHBOOK_SANITIZE)
    # A finding ends the program: a test that goes on after one would pass.
    target_compile_options(kithbook_flags INTERFACE
        -fsanitize=${KITHBOOK_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(kithbook_flags INTERFACE -fsanitize=${KITHBOOK_SANITIZE})
endif()

if(KITHBOOK_COVERAGE)
    # atomic: counters are shared by the book's worker thread and the thread that asks.
    target_compile_options(kithbook_flags INTERFACE --coverage -fprofile-update=atomic)
    target_link_options(kithbook_flags INTERFACE --coverage)
endif()
