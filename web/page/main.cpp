// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The page's program has nothing to do by itself: boot.js calls what bridge.cpp exports.
int main() { return 0; }
