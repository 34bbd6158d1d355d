# SPDX-FileCopyrightText: Fast track-beregneren's contributors
# SPDX-License-Identifier: MPL-2.0

# How the scripts speak: what they are doing, and on failure what, where and what to do.

say() { printf '%s\n' "$*" >&2; }

# fail WHAT REMEDY: ends the script.
fail() {
    printf '\n%s: %s\n%s\n' "$0" "$1" "${2:-}" >&2
    exit 1
}
