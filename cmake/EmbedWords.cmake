# SPDX-FileCopyrightText: Kithbook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# kithbook_embed_words(TARGET FUNCTION FILE COUNT [SHA256]): compiles a word list into TARGET as
# kithbook::FUNCTION() (core/book/wordlists.h). The list is checked while configuring, because a
# wrong one would only show when somebody needs their recovery words. A list that people's words
# are read back with is pinned by the SHA256 of its words joined by line feeds.
function(kithbook_embed_words target function file count)
    file(STRINGS "${file}" lines)
    list(TRANSFORM lines REPLACE "^[0-9]+[ \t]+" "")
    list(TRANSFORM lines STRIP)
    list(FILTER lines INCLUDE REGEX "^[a-z-]+$")
    set(words "${lines}")
    list(REMOVE_DUPLICATES words)
    list(LENGTH words found)
    if(NOT found EQUAL count)
        message(FATAL_ERROR "${file} holds ${found} different words, ${count} are needed")
    endif()
    if(ARGC GREATER 4)
        list(JOIN words "\n" joined)
        string(SHA256 digest "${joined}")
        if(NOT digest STREQUAL "${ARGV4}")
            message(FATAL_ERROR "${file} is not the word list that recovery words are made of")
        endif()
    endif()

    list(TRANSFORM words REPLACE "(.+)" "    QLatin1StringView(\"\\1\"),")
    list(JOIN words "\n" rows)
    set(generated "${CMAKE_CURRENT_BINARY_DIR}/${function}.cpp")
    # CONFIGURE leaves an unchanged file alone, so nothing is compiled again for nothing.
    file(CONFIGURE OUTPUT "${generated}" @ONLY CONTENT
"#include \"core/book/wordlists.h\"

namespace kithbook {

std::span<const QLatin1StringView> @function@()
{
    static constexpr QLatin1StringView words[@count@] = {
@rows@
    };
    return words;
}

} // namespace kithbook
")
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
    target_sources(${target} PRIVATE "${generated}")
endfunction()
