// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Whatever stands in the municipality block, the page gets values it can use: random blocks, the same
// ones each time. Partner: web/page/municipality.js.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read_municipality, use_accent } from '../../web/page/municipality.js';
import { contrast } from '../../web/ui/contrast.js';
import { randomFrom } from './reference/random.mjs';

const keys = ['name', 'phone', 'link', 'accessibility', 'accent', 'lang'];
const longest = 500;
const count = 4_000;
const seed = 20_261_124;

const awkward = [
    '',
    ' ',
    'en',
    'da',
    'DA',
    'https://example.org/syg',
    'HTTP://example.org',
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<b>',
    'https://name:word@example.org/',
    'https://',
    '//example.org',
    '#0059b3',
    '#ffcc00',
    '#FFF',
    'red',
    '</script><b>',
    '"\\\u2028',
    '\ud800',
    'x'.repeat(2 * longest),
    null,
    true,
    5,
    [],
    {},
    ['https://example.org'],
];

// What the page reads and writes of the document, and nothing else.
function inPage(text, act) {
    const rules = [];
    const sheet = { cssRules: rules, insertRule: (rule, at) => rules.splice(at, 0, rule) };
    const warnings = [];
    const before = { document: globalThis.document, CSSStyleSheet: globalThis.CSSStyleSheet, warn: console.warn };
    globalThis.document = {
        getElementById: () => (text === undefined ? null : { textContent: text }),
        adoptedStyleSheets: [],
    };
    globalThis.CSSStyleSheet = function CSSStyleSheet() {
        return sheet;
    };
    console.warn = (words) => warnings.push(words);
    try {
        return { got: act(), warnings, rules };
    } finally {
        Object.assign(globalThis, { document: before.document, CSSStyleSheet: before.CSSStyleSheet });
        console.warn = before.warn;
    }
}

// A block: an object of any of the keys and others with awkward values, sometimes cut short.
function blockOf({ whole, often, pick }) {
    if (often(0.05)) return pick([undefined, '', 'null', '[]', '5', '"text"', '{', '{}']);
    const given = {};
    for (const key of [...keys, '__proto__', 'constructor', 'Name']) {
        if (often(0.6)) Object.defineProperty(given, key, { value: pick(awkward), enumerable: true });
    }
    const text = JSON.stringify(given);
    return often(0.1) ? text.slice(0, whole(0, text.length)) : text;
}

function isObject(text) {
    try {
        const read = JSON.parse(text ?? '{}');
        return read !== null && typeof read === 'object' && !Array.isArray(read);
    } catch {
        return false;
    }
}

const isWebAddress = (text) => /^https?:\/\/[^/@]+(\/|$)/.test(text);

test('any block gives six texts, addresses of the web and a known language', () => {
    const tools = randomFrom(seed);
    for (let n = 0; n < count; n += 1) {
        const text = blockOf(tools);
        const { got, warnings } = inPage(text, read_municipality);
        assert.deepEqual(Object.keys(got), [...keys, 'refused'], text);
        for (const key of keys) assert.ok(typeof got[key] === 'string' && got[key].length <= longest, text);
        for (const key of ['link', 'accessibility']) assert.ok(got[key] === '' || isWebAddress(got[key]), text);
        assert.ok(['da', 'en'].includes(got.lang), text);
        assert.equal(warnings.length, isObject(text) ? 0 : 1, text);
    }
});

test('a colour is used where it can be read, and refused unchanged where it cannot', () => {
    const tools = randomFrom(seed);
    let used = 0;
    for (let n = 0; n < count; n += 1) {
        const hex = tools.whole(0, 0xffffff).toString(16).padStart(6, '0');
        const accent = tools.often(0.8) ? `#${hex}` : String(tools.pick(awkward));
        const { got: refused, rules } = inPage('{}', () => use_accent(accent));
        const isReadable = /^#[0-9a-f]{6}$/i.test(accent) && contrast(accent, '#ffffff') >= 4.5;
        assert.equal(refused === '', isReadable || accent === '', accent);
        assert.equal(rules.length, isReadable ? 3 : 0, accent);
        // No word of the block gets into a rule: colours alone do.
        for (const rule of rules)
            assert.match(rule, /^[^{]*\{([^{]*\{)?( --[a-z-]+: #[0-9a-f]{6};)+ \}( \})?$/i, accent);
        used += isReadable ? 1 : 0;
    }
    assert.ok(used > count / 10, 'colours of both kinds');
});
