// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Every colour that is read, or that marks something, stands out from what lies under it, in both
// colour schemes. Partners: web/page/tokens.css, web/ui/contrast.js.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { contrast } from '../../web/ui/contrast.js';

const css = readFileSync(new URL('../../web/page/tokens.css', import.meta.url), 'utf8');

function colors_of(selector) {
    const start = css.indexOf(`${selector} {`);
    assert.notEqual(start, -1, `${selector} is in tokens.css`);
    const block = css.slice(start, css.indexOf('}', start));
    return Object.fromEntries([...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1], m[2]]));
}

const kLight = colors_of(':root');
const kDark = colors_of(':root:not([data-theme="light"])');
const kChosenDark = colors_of(':root[data-theme="dark"]');

// [colour, what it lies on]
const kRead = [
    ...['ink', 'ink-muted', 'link', 'accent-strong', 'error', 'warning-ink'].flatMap((ink) =>
        ['surface', 'page'].map((ground) => [ink, ground]),
    ),
    ...['ink', 'ink-muted', 'link'].flatMap((ink) =>
        ['info-soft', 'warning-soft', 'error-soft', 'accent-soft', 'closed-day'].map((ground) => [ink, ground]),
    ),
    ['accent', 'surface'],
    ['accent-strong', 'accent-soft'],
    ['warning-ink', 'warning-soft'],
    ['error', 'error-soft'],
    ['on-accent', 'accent'],
    ['on-accent', 'accent-strong'],
    ['on-accent', 'band-window'],
    ['on-accent', 'band-employer-period'],
    ['on-accent', 'today'],
    ['on-accent', 'employer'],
    ['on-accent', 'employee'],
    ['on-accent', 'municipality'],
    ['ink', 'band-municipality'],
];
const kMarks = [
    ...['accent', 'field-line', 'focus', 'today', 'employer', 'employee', 'municipality', 'error'].flatMap((mark) =>
        ['surface', 'page', 'closed-day', 'info-soft'].map((ground) => [mark, ground]),
    ),
    ['field-line', 'accent-soft'],
    ['focus', 'error-soft'],
    ['focus', 'warning-soft'],
];

for (const [scheme, colors] of [
    ['light', kLight],
    ['dark', kDark],
]) {
    for (const [pairs, least, what] of [
        [kRead, 4.5, 'text'],
        [kMarks, 3, 'a mark'],
    ]) {
        for (const [ink, ground] of pairs) {
            test(`${scheme}: ${ink} on ${ground} stands out as ${what} must`, () => {
                const measured = contrast(colors[ink], colors[ground]);
                assert.ok(measured >= least, `${colors[ink]} on ${colors[ground]}: ${measured.toFixed(2)} < ${least}`);
            });
        }
    }
}

test('the dark colours are the same, chosen by the system or by the user', () => {
    assert.deepEqual(kChosenDark, kDark);
});

test('contrast is that of WCAG 2', () => {
    assert.equal(contrast('#ffffff', '#000000'), 21);
    assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48'); // the known grey that just fails
});
