// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Notices that the user has the browser set text larger or wider apart: the canvas is a picture and
// cannot follow, the plain face can. Partner: face_choice.js.

const kUsualSize = 16; // CSS pixels of 1rem, which the canvas is laid out for

// Calls `act` when text is, or becomes, other than usual.
export function watch_text_settings(act) {
    const probe = document.createElement('span');
    probe.className = 'probe';
    probe.setAttribute('aria-hidden', 'true');
    probe.textContent = 'Mm Mm';
    document.body.append(probe);
    new ResizeObserver(() => {
        if (!is_usual(getComputedStyle(probe))) act();
    }).observe(probe);
}

function is_usual({ fontSize, lineHeight, letterSpacing, wordSpacing }) {
    const wider = [letterSpacing, wordSpacing].some((space) => parseFloat(space) > 0);
    const taller = parseFloat(lineHeight) > kUsualSize * 1.55;
    return !wider && !taller && Math.abs(parseFloat(fontSize) - kUsualSize) < 0.5;
}
