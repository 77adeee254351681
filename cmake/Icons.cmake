# SPDX-FileCopyrightText: Kithbook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# kithbook_embed_icons(TARGET): embeds the icons named in resources/icons.txt under :/icons and
# writes ui/style/iconnames.h with one enumerator for each, so that a misspelled icon does not
# compile. Nothing of the icon set is kept in this repository.
set(KITHBOOK_ICON_DIR /usr/share/bootstrap-icons/svg CACHE PATH
    "Folder with the SVG files of Bootstrap Icons (Debian package bootstrap-icons)")

function(kithbook_embed_icons target)
    set(list "${PROJECT_SOURCE_DIR}/resources/icons.txt")
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${list}")
    file(STRINGS "${list}" lines REGEX "^[A-Z]")
    foreach(line IN LISTS lines)
        string(REGEX MATCH "^([A-Za-z]+) +([a-z0-9-]+)$" line "${line}")
        set(file "${KITHBOOK_ICON_DIR}/${CMAKE_MATCH_2}.svg")
        if(NOT EXISTS "${file}")
            message(FATAL_ERROR "Icon ${CMAKE_MATCH_1}: no ${CMAKE_MATCH_2}.svg in the folder "
                "${KITHBOOK_ICON_DIR} (set KITHBOOK_ICON_DIR)")
        endif()
        set_source_files_properties("${file}" PROPERTIES QT_RESOURCE_ALIAS "${CMAKE_MATCH_1}.svg")
        list(APPEND files "${file}")
        string(APPEND enumerators "    ${CMAKE_MATCH_1},\n")
        string(APPEND names "    \"${CMAKE_MATCH_1}\",\n")
    endforeach()
    qt_add_resources(${target} icons PREFIX /icons FILES ${files})

    file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/generated/ui/style/iconnames.h" @ONLY CONTENT
"// Written by cmake/Icons.cmake from resources/icons.txt
#pragma once

#include <QLatin1StringView>

namespace kithbook {

enum class Icon {
@enumerators@};

inline constexpr const char* kIconNames[] = {
@names@};

} // namespace kithbook
")
    target_include_directories(${target} PUBLIC "${PROJECT_BINARY_DIR}/generated")
endfunction()
