# SPDX-FileCopyrightText: Kithbook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every library Kithbook stands on, found once. docs/ARCHITECTURE.md says why each is here.
find_package(PkgConfig REQUIRED)
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Sql)
find_package(tl-expected REQUIRED)
find_package(CLI11 REQUIRED)

# The .pc file of SQLCipher carries the version of the SQLite inside it: 3.46 is SQLCipher 4.6.
# The version that counts is asked of the library itself at start-up (core/book/selftest.h).
pkg_check_modules(SQLCIPHER REQUIRED IMPORTED_TARGET sqlcipher>=3.46)
# What SQLCipher encrypts with: told not to read configuration files (core/base/hardening.h).
pkg_check_modules(CRYPTO REQUIRED IMPORTED_TARGET libcrypto>=3.0)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium>=1.0.18)
# Spelling. The dictionaries are found at run time, and one that is not there is silent.
pkg_check_modules(HUNSPELL REQUIRED IMPORTED_TARGET hunspell>=1.7)

find_path(ZXCVBN_INCLUDE_DIR zxcvbn.h REQUIRED)
find_library(ZXCVBN_LIBRARY zxcvbn REQUIRED)
add_library(zxcvbn UNKNOWN IMPORTED)
set_target_properties(zxcvbn PROPERTIES
    IMPORTED_LOCATION "${ZXCVBN_LIBRARY}"
    INTERFACE_INCLUDE_DIRECTORIES "${ZXCVBN_INCLUDE_DIR}")

# The window.
find_package(Qt6 6.4 REQUIRED COMPONENTS DBus Gui Network PrintSupport Svg Widgets)
if(UNIX AND NOT APPLE)
    # Whether Caps Lock is on. Comes with libX11, which the development files of Qt Gui pull in.
    pkg_check_modules(XCB REQUIRED IMPORTED_TARGET xcb)
endif()
