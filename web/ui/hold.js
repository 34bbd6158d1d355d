// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Keeps what is being filled in where it is on the screen while the page around it changes, such as
// when a summary of errors appears above it. Partner: patches.js.

const kHeld = 'input:not([type=range]), button, textarea, select';

// Notes where the control with the focus stands; the function it gives puts it back there. A range
// is left alone: it is measured by the picture, and moved many times a second.
export function hold_focused(root) {
    const held = document.activeElement;
    if (!root.contains(held) || !held.matches(kHeld)) return () => {};
    const before = held.getBoundingClientRect();
    const in_view = before.bottom > 0 && before.top < innerHeight;
    return () => {
        if (!in_view || held !== document.activeElement) return;
        const moved = held.getBoundingClientRect().top - before.top;
        if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: 'instant' });
    };
}
