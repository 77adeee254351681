# shellcheck shell=bash
# SPDX-FileCopyrightText: Kithbook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What packaging/run, packaging/test and .ci/run share: quiet steps with readable progress.
# The caller has set `root` to the top of the repository.
: "${root:?}"

# seconds -> "1 min 5 s"
spell_seconds() {
    if (($1 >= 60)); then
        echo "$(($1 / 60)) min $(($1 % 60)) s"
    else
        echo "$1 s"
    fi
}

# quietly WHAT COMMAND...: says what is done and how long it took. What the command prints goes to
# a log, and to the screen only when it fails.
quietly() {
    local what=$1 log started=$SECONDS
    shift
    mkdir -p "$root/build"
    log=$root/build/last-step.log
    printf '%s ...' "$what"
    if "$@" >"$log" 2>&1 </dev/null; then
        echo " done ($(spell_seconds $((SECONDS - started))))"
    else
        echo " failed:"
        tail -n 60 "$log" >&2
        return 1
    fi
}

# Reads Ninja's lines "percent|..." and tells a new tenth when there is one.
tell_tenths() {
    awk -F'|' '$1 ~ /^ *[0-9]+%$/ { tenth = int($1 / 10)
                   if (tenth > told) { printf " %d%%", tenth * 10; fflush(); told = tenth } }'
}

# build_preset PRESET [TARGET...]: configures and builds it.
build_preset() {
    local preset=$1 log started=$SECONDS
    shift
    quietly "Configuring ($preset)" cmake -S "$root" --preset "$preset" || return 1
    log=$root/build/$preset/build.log
    printf 'Building (%s) ...' "$preset"
    if NINJA_STATUS='%p|' cmake --build "$root/build/$preset" ${1:+--target "$@"} 2>&1 </dev/null |
        tee "$log" | tell_tenths; then
        echo " done ($(spell_seconds $((SECONDS - started))))"
    else
        echo " failed:"
        grep -v '^ *[0-9]*%|' "$log" | head -n 80 >&2
        return 1
    fi
}

# run_ctest PRESET: runs every test of it and ends with "N passed, N failed".
run_ctest() {
    local results=$root/build/$1/tests.xml code=0 total failed skipped
    rm -f "$results"
    (cd "$root" && ctest --preset "$1" --output-junit "$results") </dev/null || code=$?
    if [[ ! -s $results ]]; then
        echo "The tests could not be run." >&2
        return 1
    fi
    total=$(suite_count tests "$results")
    failed=$(suite_count failures "$results")
    skipped=$(($(suite_count skipped "$results") + $(suite_count disabled "$results")))
    echo
    if ((skipped > 0)); then
        echo "$skipped skipped"
    fi
    echo "$((total - failed - skipped)) passed, $failed failed"
    return "$code"
}

# suite_count ATTRIBUTE FILE: a number from the <testsuite> element that CTest wrote.
suite_count() {
    sed -n "/<testsuite/,/>/s/^.*[[:space:]]$1=\"\\([0-9]*\\)\".*\$/\\1/p" "$2" | head -n 1
}
