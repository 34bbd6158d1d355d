// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Calls the compiled page: every crossing from JavaScript to C++ is in this file. Partner: bridge.cpp.

const kLongest = 20000; // letters of one text; more is no case and no answer

// The functions that bridge.cpp exports, as JavaScript values. `compiled` is Emscripten's module.
export function core_of(compiled) {
    const call = (name, result, types, values) =>
        compiled.ccall(`fasttrack_${name}`, result, types, values.map(shortened));
    const with_texts = (name, result, ...texts) =>
        call(
            name,
            result,
            texts.map(() => 'string'),
            texts,
        );

    // Of what is typed or moved between two frames only the last state counts.
    const latest = new Map();
    const act = (id, kind, value) => with_texts('action', null, id, kind, value);
    function hand_over() {
        for (const [id, [kind, value]] of latest) act(id, kind, value);
        latest.clear();
    }

    return {
        version: () => with_texts('version', 'string'),
        set: (name, value) => with_texts('set', null, name, value),
        assess: (text, today, lang) => with_texts('assess', 'string', told_whole(text), today, lang),
        case_text: () => with_texts('case', 'string'),
        action: (id, kind, value) => {
            if (kind === 'input') return latest.set(id, [kind, value]);
            hand_over();
            return act(id, kind, value);
        },
        focus: (id, visible) => call('focus', null, ['string', 'number'], [id, visible ? 1 : 0]),
        pointer: (x, y, down) => call('pointer', 'number', kThree, [x, y, down ? 1 : 0]),
        wheel: (dx, dy) => call('wheel', null, ['number', 'number'], [dx, dy]),
        gl: (selector) => with_texts('gl', 'number', selector) === 1,
        gl_lost: () => with_texts('gl_lost', null),
        frame: (width, top, height, ratio, seconds) => {
            hand_over();
            return call('frame', 'string', kFive, [width, top, height, ratio, seconds]);
        },
        font: (weight, bytes) => {
            const address = compiled._malloc(bytes.length);
            compiled.HEAPU8.set(bytes, address);
            call('font', null, kThree, [weight, address, bytes.length]);
        },
    };
}

const kThree = ['number', 'number', 'number'];
const kFive = [...kThree, 'number', 'number'];

// A C string ends at a NUL, and a text may be too long to pass: neither may make a case of what was
// none, so the one is passed as its percent-encoding, the other with a key that is an error.
function told_whole(text) {
    const whole = text.replaceAll('\0', '%00');
    return whole.length < kLongest ? whole : `too_long=&${whole.slice(0, kLongest / 2)}`;
}

function shortened(value) {
    return typeof value === 'string' && value.length > kLongest ? value.slice(0, kLongest) : value;
}
