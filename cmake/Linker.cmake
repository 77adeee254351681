# SPDX-FileCopyrightText: Kithbook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A build with tests links over a hundred programs, each with all of Kithbook: LLD takes a fifth of
# the time that GNU ld takes for one of them. Nothing depends on it.
find_program(KITHBOOK_LLD ld.lld DOC "The LLVM linker for builds with tests, empty to do without")
if(KITHBOOK_LLD)
    add_link_options(-fuse-ld=lld)
endif()
