// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What the canvas face needs to know of the page's own parts. Partner: web/ui/canvas_face.js.

export const kPageRules = [
    ':where(#page) .row-button { text-align: start; }',
    '#page .calendar { z-index: 2; }',
    // What did not change within one of these is not painted again.
    '#page, #page :is(.card, .page-header, .page-footer, .picture, .rows, .what-if) { isolation: isolate; }',
];
