# SPDX-FileCopyrightText: Kithbook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Two word lists are embedded at build time from Debian packages and never copied into the
# repository: EFF's long list (package diceware, CC BY 3.0 US) for suggested passphrases, and the
# 2,048-word English list of BIP-39 (package python3-mnemonic, MIT) for recovery words.
# Elsewhere point the two cache variables at the same lists.
find_file(KITHBOOK_PHRASE_WORDS wordlist_en_eff.txt
    PATHS /usr/lib/python3/dist-packages/diceware/wordlists NO_DEFAULT_PATH REQUIRED
    DOC "EFF long word list, one 'number word' or 'word' a line")
find_file(KITHBOOK_RECOVERY_WORDS english.txt
    PATHS /usr/lib/python3/dist-packages/mnemonic/wordlist NO_DEFAULT_PATH REQUIRED
    DOC "BIP-39 English word list, one word a line")
