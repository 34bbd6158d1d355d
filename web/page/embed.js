// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The page in a frame of another page: says how high it is, and finds out what the frame forbids
// and which part of it is in sight. Partner: README.md, which tells a host how to embed it.

export const is_framed = window.parent !== window;

// Tells the page around the height of the content, whenever it changes.
export function report_height() {
    if (!is_framed) return;
    let told = 0;
    new ResizeObserver(() => {
        const height = told_height(document.body.getBoundingClientRect().height);
        if (height === told) return;
        told = height;
        window.parent.postMessage({ type: 'fasttrack-height', height }, '*');
    }).observe(document.body);
}

const kStep = 400; // CSS pixels; README.md says so

// The height the host is told: in steps, so that it says little about the answer.
//   told_height(5759) is 6000
export function told_height(height) {
    return Math.ceil(height / kStep) * kStep;
}

// True in a frame that does not show what it allows: from another site, and with no word in its name.
// Whether a file was saved there nobody can see.
export function is_frame_silent() {
    return is_framed && !shows_its_frame() && !/\ballow-downloads\b/.test(window.name);
}

function shows_its_frame() {
    try {
        return window.frameElement !== null;
    } catch {
        return false;
    }
}

// What the frame's sandbox forbids of "downloads" and "modals", as words; "" where nothing.
// Trying would fail and write a line in the console, and nothing can be asked, so it is told from
// the frame's own attribute or, in a sandbox without an origin that hides it, from the frame's
// name, in which the host may repeat what it allows.
export function forbidden_by_frame() {
    if (!is_framed) return '';
    const words = allowed_words();
    if (words === null) return '';
    return ['downloads', 'modals'].filter((what) => !words.includes(`allow-${what}`)).join(' ');
}

// The sandbox's words; null without a sandbox.
function allowed_words() {
    try {
        if (window.frameElement) {
            const sandbox = window.frameElement.getAttribute('sandbox');
            return sandbox === null ? null : sandbox.split(/\s+/);
        }
    } catch {
        // The page around comes from elsewhere and does not tell.
    }
    return self.origin === 'null' && location.protocol !== 'file:' ? window.name.split(/\s+/) : null;
}

// The part of `app` in sight: { top, height }. A frame as high as its content never scrolls, so
// where it is seen is learnt from which of a row of tiles the browser reports as visible.
export function view_of(app, on_change) {
    if (!is_framed) {
        return () => ({ top: -app.getBoundingClientRect().top, height: innerHeight });
    }
    const seen = new Map();
    const observer = new IntersectionObserver((entries) => {
        for (const entry of entries) {
            if (entry.isIntersecting) seen.set(entry.target, Number(entry.target.dataset.tile));
            else seen.delete(entry.target);
        }
        on_change();
    });
    const column = document.createElement('div');
    column.className = 'tiles';
    column.setAttribute('aria-hidden', 'true');
    app.append(column);
    for (let i = 0; i < kTiles; i += 1) {
        const tile = document.createElement('div');
        tile.dataset.tile = i;
        column.append(tile);
        observer.observe(tile);
    }
    return () => {
        const own = { top: -app.getBoundingClientRect().top, height: innerHeight };
        const tiles = [...seen.values()];
        if (tiles.length === 0) return { ...own, height: Math.min(own.height, kTileHeight * 4) };
        const first = Math.min(...tiles) * kTileHeight;
        const last = (Math.max(...tiles) + 1) * kTileHeight;
        return { top: Math.max(own.top, first), height: Math.min(own.height, last - first) };
    };
}

const kTileHeight = 256; // CSS pixels, as in plain.css
const kTiles = 80;
