# SPDX-FileCopyrightText: Kithbook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# kithbook_embed_translations(TARGET): compiles translations/*.ts and embeds them in TARGET under
# :/translations. The target update_translations reads the words of the sources into the .ts files
# again; the test "translations" fails until that is done (docs/decisions/0015).
#
# lrelease and lupdate are called by name: Qt's own CMake functions for them come in a package with
# Designer and Linguist in it, and they leave out the include path that lupdate needs to tell
# kithbook::Page from a Page it never saw.
foreach(tool lrelease lupdate)
    string(TOUPPER "KITHBOOK_${tool}" program)
    find_program(${program} NAMES ${tool} ${tool}6 ${tool}-qt6
        HINTS "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS}" PATHS /usr/lib/qt6/bin
        DOC "${tool} of Qt 6 (Debian package qt6-l10n-tools)" REQUIRED)
endforeach()

set(KITHBOOK_LUPDATE_OPTIONS -I "${PROJECT_SOURCE_DIR}" -no-obsolete -locations none
    -source-language en "${PROJECT_SOURCE_DIR}/ui" "${PROJECT_SOURCE_DIR}/app/desktop")

function(kithbook_embed_translations target)
    set(sources "${PROJECT_SOURCE_DIR}/translations")
    foreach(language en es)
        set(ts "${sources}/kithbook_${language}.ts")
        set(qm "${CMAKE_CURRENT_BINARY_DIR}/kithbook_${language}.qm")
        add_custom_command(OUTPUT "${qm}" DEPENDS "${ts}" VERBATIM
            COMMAND "${KITHBOOK_LRELEASE}" -silent -nounfinished "${ts}" -qm "${qm}")
        list(APPEND files "${qm}")
    endforeach()
    qt_add_resources(${target} translations PREFIX /translations
        BASE "${CMAKE_CURRENT_BINARY_DIR}" FILES ${files})

    # English needs only what is counted: one person, two people.
    add_custom_target(update_translations VERBATIM
        COMMAND "${KITHBOOK_LUPDATE}" ${KITHBOOK_LUPDATE_OPTIONS} -pluralonly
                -target-language en -ts "${sources}/kithbook_en.ts"
        COMMAND "${KITHBOOK_LUPDATE}" ${KITHBOOK_LUPDATE_OPTIONS}
                -target-language es -ts "${sources}/kithbook_es.ts")
endfunction()
