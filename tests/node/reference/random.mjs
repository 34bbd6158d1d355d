// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Chance that is the same in every Node for the same seed.

// Mulberry32, and what is drawn with it: whole numbers (both ends included), shares and choices.
export function randomFrom(seed) {
    let state = seed;
    const random = () => {
        state = (state + 0x6d2b79f5) | 0;
        let t = Math.imul(state ^ (state >>> 15), 1 | state);
        t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
        return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
    };
    const whole = (from, to) => from + Math.floor(random() * (to - from + 1));
    return { whole, often: (share) => random() < share, pick: (list) => list[whole(0, list.length - 1)] };
}
