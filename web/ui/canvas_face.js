// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Lays the twin over the canvas: unseen, each element at its widget's place. Partner: twin.js.
//
// Everything here is a rule in a sheet made at run time, never a style attribute: the policy would
// refuse those, and a saved page would carry them. Without scripts the plain face applies.

import { make_places } from './places.js';
import { make_sheet } from './sheets.js';

const kRules = [
    '#app { overflow: clip; }',
    '#canvas { display: block; }',
    '#page { position: relative; overflow: clip; margin: 0; padding: 0; }',
    `#page * { margin: 0; border-color: transparent; background: none; box-shadow: none;
        color: transparent; -webkit-text-fill-color: transparent; text-decoration-color: transparent;
        text-shadow: none; outline: none; list-style: none; }`,
    // Without weight, so that an element's own place and look win.
    ':where(#page) :where(fieldset, legend, th, td, ul, ol) { min-width: 0; padding: 0; border: 0; }',
    `:where(#page) :where(input, select, textarea, button) { appearance: none; border: 0;
        border-radius: 4px; padding: 0; font: inherit; caret-color: transparent; }`,
    ':where(#page) :where(input, select, textarea) { padding-inline: 16px; }', // kInset in widget_sizes.h
    ':where(#page) :where(.disclosure, .button-text, th, caption) { text-align: start; }',
    ':where(#page) :where(button, a, label, select) { cursor: pointer; }',
    '#page ::placeholder { color: transparent; -webkit-text-fill-color: transparent; }',
    `#page option { color: var(--ink); -webkit-text-fill-color: var(--ink);
        background: var(--surface); }`,
    // While a field is typed in, its own text, caret and selection show.
    `#page :is(input:not([type=radio], [type=checkbox], [type=range]), textarea):focus {
        color: var(--ink); -webkit-text-fill-color: var(--ink); caret-color: var(--ink); }`,
    '#page ::selection { background: var(--focus); color: var(--surface); -webkit-text-fill-color: var(--surface); }',
    // A range covers its track plus half a thumb at each end; the picture shows the handle.
    '#page .range { appearance: none; opacity: 0; padding: 0; cursor: ew-resize; touch-action: pan-y; contain: strict; }',
    '#page .range::-webkit-slider-thumb { appearance: none; width: 44px; height: 44px; }',
    '#page .range::-moz-range-thumb { width: 44px; height: 44px; border: 0; }',
    // Of a pill only itself can be taken hold of, not the track that it runs along.
    '#page .range[data-pill] { pointer-events: none; }',
    '#page .range[data-pill]::-webkit-slider-thumb { width: 64px; pointer-events: auto; }',
    '#page .range[data-pill]::-moz-range-thumb { width: 64px; pointer-events: auto; }',
    '#page :is([data-drag], [data-drag] *) { touch-action: none; cursor: grab; }',
    '#page [data-drag=x], #page [data-drag=x] * { touch-action: pan-y; }',
    '#page [data-drag=y], #page [data-drag=y] * { touch-action: pan-x; }',
];

// Turns the canvas face on and off, and keeps the places of its elements. In print the plain face
// applies whichever is on. `own_rules` are the page's, for parts that the widgets know nothing of.
export function make_canvas_face(own_rules = []) {
    const sheet = make_sheet('not all');
    const plain = media_of_plain_face();
    const places = make_places();
    for (const rule of [...kRules, ...own_rules]) add_rule(sheet, rule);
    const [size_canvas, size_page] = ['#canvas', '#page'].map((selector) =>
        make_lengths(sheet.cssRules[sheet.insertRule(`${selector} {}`, sheet.cssRules.length)].style),
    );
    let is_on = false;

    // Shows the canvas with the twin unseen over it, or the twin alone.
    function turn(on) {
        is_on = on;
        sheet.media.mediaText = on ? 'screen' : 'not all';
        for (const { media, both, print } of plain) media.mediaText = on ? print : both;
        places.turn(on);
    }

    return {
        place: places.place,
        forget: places.forget,
        settle: places.settle,
        turn,
        is_on: () => is_on,
        size_canvas, // { top, width, height }
        size_page: (height) => size_page({ height }),
    };
}

// Writes lengths into a rule, only where they are others than before: every write makes the browser
// look through all rules again.
function make_lengths(style) {
    const written = {};
    return (lengths) => {
        for (const [side, length] of Object.entries(lengths)) {
            if (written[side] === length) continue;
            written[side] = length;
            style[side] = `${length}px`;
        }
    };
}

// A browser refuses a rule whose pseudo-element is another browser's.
function add_rule(sheet, rule) {
    try {
        sheet.insertRule(rule, sheet.cssRules.length);
    } catch {
        // It has its own rule for the same.
    }
}

// The media queries that style the plain face, as written and with the screen taken out of them.
function media_of_plain_face() {
    return [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .filter((rule) => rule.media && /\bscreen\b/.test(rule.media.mediaText))
        .map(({ media }) => {
            const both = media.mediaText;
            const rest = both.split(',').filter((query) => !/\bscreen\b/.test(query));
            return { media, both, print: rest.join(',') || 'not all' };
        });
}
