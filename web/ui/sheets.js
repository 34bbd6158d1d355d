// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Style sheets made at run time. Partners: canvas_face.js, places.js.

// A sheet of our own for these media; where a browser cannot make one, the page's own is added to.
export function make_sheet(media) {
    try {
        const sheet = new CSSStyleSheet({ media });
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        return sheet;
    } catch {
        const own = document.styleSheets[0];
        const at = own.insertRule(`@media ${media} {}`, own.cssRules.length);
        return own.cssRules[at];
    }
}
