# SPDX-FileCopyrightText: Kithbook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# kithbook_flags: warnings, hardening and Qt strictness for every target of ours, and for no other.
option(KITHBOOK_WERROR "Treat warnings as errors (on in every preset but distro)" OFF)
option(KITHBOOK_HARDEN "Hardening flags: FORTIFY, stack protector, PIE, RELRO" ON)

add_library(kithbook_flags INTERFACE)
target_compile_options(kithbook_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor
    -Woverloaded-virtual -Wformat=2
    $<$<BOOL:${KITHBOOK_WERROR}>:-Werror>)
target_compile_definitions(kithbook_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CONTEXTLESS_CONNECT QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_KEYWORDS QT_NO_URL_CAST_FROM_STRING)

if(KITHBOOK_HARDEN)
    include(CheckPIESupported)
    check_pie_supported()
    target_compile_options(kithbook_flags INTERFACE
        -fstack-protector-strong -fstack-clash-protection
        # FORTIFY needs an optimizing build; without one glibc only warns.
        $<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3>)
    target_link_options(kithbook_flags INTERFACE
        $<$<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>:-pie> -Wl,-z,relro,-z,now)
endif()
