// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Keeps what is being read where it is on the screen when the window gets another width, such as when
// a phone is turned. Partner: hold.js, which does it when the page itself changes.
import { is_framed } from './embed.js';

const kRest = 100; // milliseconds without scrolling
const kSettling = 400; // milliseconds in which browsers scroll by themselves after a turn

export function hold_place_on_turning(page) {
    if (is_framed) return; // a frame as high as its content does not scroll
    let width = innerWidth;
    let place = null; // { element, top }: what is read now
    let turned_until = 0;

    let timer = 0;

    function look() {
        if (performance.now() >= turned_until && innerWidth === width) place = place_now(page);
    }
    function look_soon() {
        clearTimeout(timer);
        timer = setTimeout(look, kRest);
    }
    function put_back() {
        if (!place?.element.isConnected) return;
        const moved = place.element.getBoundingClientRect().top - place.top;
        if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: 'instant' });
    }
    addEventListener('scroll', look_soon, { passive: true });
    for (const name of ['focusin', 'click']) page.addEventListener(name, look_soon);
    addEventListener('resize', () => {
        if (innerWidth === width) return;
        width = innerWidth;
        turned_until = performance.now() + kSettling;
        // After the frame in the new width, and after the one that it may have asked for.
        requestAnimationFrame(() => {
            put_back();
            requestAnimationFrame(put_back);
        });
        setTimeout(put_back, kSettling / 2);
        setTimeout(look, kSettling + 50);
    });
}

// The field being filled in where that is in sight, else the first words below the top edge.
function place_now(page) {
    const active = document.activeElement;
    if (page.contains(active) && active !== page) {
        const { top, bottom } = active.getBoundingClientRect();
        if (bottom > 0 && top < innerHeight) return { element: active, top };
    }
    for (let y = 4; y < innerHeight / 2; y += 12) {
        const element = document.elementFromPoint(innerWidth / 2, y)?.closest('[data-node]');
        if (!element || element.childElementCount > 0 || !page.contains(element)) continue;
        return { element, top: element.getBoundingClientRect().top };
    }
    return null;
}
