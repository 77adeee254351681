# SPDX-FileCopyrightText: Kithbook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
find_package(Catch2 3 REQUIRED)
include(Catch)

# kithbook_test(NAME SOURCES...): one Catch2 program, each of its cases a CTest case.
function(kithbook_test name)
    add_executable(${name} ${ARGN})
    # Test files call their helpers alike (sample(), kOther): each is a world of its own.
    set_target_properties(${name} PROPERTIES UNITY_BUILD OFF)
    target_link_libraries(${name} PRIVATE kithbook_core kithbook_test_main kithbook_flags)
    catch_discover_tests(${name} DISCOVERY_MODE PRE_TEST)
endfunction()
