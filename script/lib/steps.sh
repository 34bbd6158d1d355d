# SPDX-FileCopyrightText: Fast track-beregneren's contributors
# SPDX-License-Identifier: MPL-2.0

# Runs the functions step_NAME of `kSteps`, each with its time, and counts. Partner: ../test.

readonly kCounts=build/test-counts

count_passed() { echo "${1:-0} 0" >>$kCounts; }
count_failed() { echo "0 ${1:-0}" >>$kCounts; }

# Runs the steps named, or all; says at the end which failed and how to run each again.
run_steps() {
    local wanted=("$@") failed=() name
    [ ${#wanted[@]} -gt 0 ] || wanted=("${kSteps[@]}")
    for name in "${wanted[@]}"; do
        declare -F "step_$name" >/dev/null || fail "there is no step '$name'" "the steps are: ${kSteps[*]}"
    done
    mkdir -p build/logs
    : >$kCounts
    for name in "${wanted[@]}"; do run_step "$name" || failed+=("$name"); done
    local counts
    counts=$(awk '{ passed += $1; failed += $2 } END { print passed + 0, failed + 0 }' $kCounts)
    for name in "${failed[@]}"; do
        printf 'FAILED %s: run it again with: script/test %s (what it said: build/logs/%s.log)\n' "$name" "$name" "$name"
    done
    printf '%d passed, %d failed\n' "${counts% *}" "${counts#* }"
    [ ${#failed[@]} -eq 0 ]
}

# A step that fails without having counted a failure of its own counts as one. Lines are shown only
# to a screen's width or four: an error in a packed script would print the whole script.
run_step() {
    local name=$1 before=$SECONDS failures result
    printf '\n== %s\n' "$name"
    failures=$(awk '{ failed += $2 } END { print failed + 0 }' $kCounts)
    "step_$name" 2>&1 | stdbuf -oL cut -c -400 | tee "build/logs/$name.log"
    result=${PIPESTATUS[0]}
    if [ "$result" -ne 0 ] && [ "$failures" -eq "$(awk '{ failed += $2 } END { print failed + 0 }' $kCounts)" ]; then
        count_failed 1
    fi
    printf -- '-- %s: %s after %d s\n' "$name" "$([ "$result" -eq 0 ] && echo well || echo FAILED)" $((SECONDS - before))
    return "$result"
}
