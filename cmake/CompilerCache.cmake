# SPDX-FileCopyrightText: Kithbook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Rebuilds go through ccache where it is installed; nothing depends on it.
find_program(KITHBOOK_CCACHE ccache DOC "Compiler cache, empty to do without")
if(KITHBOOK_CCACHE)
    foreach(language C CXX)
        if(NOT DEFINED CMAKE_${language}_COMPILER_LAUNCHER)
            set(CMAKE_${language}_COMPILER_LAUNCHER "${KITHBOOK_CCACHE}")
        endif()
    endforeach()
endif()
