// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Where the elements of the twin lie on the canvas: one rule for each, in a sheet of their own.
// Partner: canvas_face.js.
import { make_sheet } from './sheets.js';

const kMany = 40; // so many new rules are read faster as one text

export function make_places() {
    const sheet = make_sheet('not all');
    const places = new Map(); // id → { box, look, style }
    let fresh = []; // ids without a rule

    // The element of `id` lies at `box`: [x, y, width, height] from the nearest placed ancestor;
    // without one it is a container without a place. `look`: [size, line height, weight] of its
    // text, or null; what is left out stays as it was.
    function place(id, box, look) {
        const known = places.get(id);
        if (!box) {
            if (known) forget(id);
            return;
        }
        if (!known) {
            places.set(id, { box, look: look ?? null, style: null });
            fresh.push(id);
            return;
        }
        const before = known.box;
        const look_before = known.look;
        known.box = box;
        if (look !== undefined) known.look = look;
        if (!known.style) return;
        if (!before || String(look_before) !== String(known.look)) {
            known.style.cssText = declarations(known);
            return;
        }
        // Only what changed: reading a whole declaration again costs five times as much.
        kSides.forEach((side, i) => {
            if (before[i] !== box[i]) known.style[side] = `${box[i]}px`;
        });
    }

    // The rule stays, empty: finding it among all others costs more, and what was closed is often
    // opened again.
    function forget(id) {
        const known = places.get(id);
        if (!known?.box) return;
        known.box = known.look = null;
        if (known.style) known.style.cssText = '';
    }

    // Gives the new elements their rules. Called once after each patch.
    function settle() {
        if (fresh.length > kMany && sheet.replaceSync) {
            sheet.replaceSync([...places].map(([id, known]) => rule_of(id, known)).join(''));
            [...places.values()].forEach((known, i) => {
                known.style = sheet.cssRules[i].style;
            });
        } else {
            for (const id of fresh) {
                const known = places.get(id);
                const at = sheet.insertRule(rule_of(id, known), sheet.cssRules.length);
                known.style = sheet.cssRules[at].style;
            }
        }
        fresh = [];
    }

    function turn(on) {
        sheet.media.mediaText = on ? 'screen' : 'not all';
    }

    return { place, forget, settle, turn };
}

const kSides = ['left', 'top', 'width', 'height'];

function rule_of(id, known) {
    return `#ft-${CSS.escape(id)}{${known.box ? declarations(known) : ''}}`;
}

function declarations({ box: [x, y, width, height], look }) {
    const place =
        `position:absolute;box-sizing:border-box;left:${x}px;top:${y}px;` + `width:${width}px;height:${height}px;`;
    if (!look) return place;
    const [size, line, weight] = look;
    // Contained: words that change are laid out alone, and not the whole page with them.
    return `${place}contain:size layout;font-size:${size}px;line-height:${line}px;font-weight:${weight};`;
}
