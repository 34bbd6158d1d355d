// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What people tell their browser or system: narrow and enlarged pages, wider text, less motion,
// forced colours, paper; and what a policy refuses. Partners: web/page/face_choice.js, web/ui/theme.js.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { said, says_what_the_core_says } from './support/ask.mjs';
import { no_violations } from './support/axe.mjs';
import { close_shared_browser, page_address, shared_browser } from './support/engines.mjs';
import { keyboard_user } from './support/keyboard_user.mjs';
import { kCases, unfold_all } from './support/kinds_of_users.mjs';
import { no_noise } from './support/noise.mjs';
import { open_page, settled } from './support/open_page.mjs';
import { variant } from './support/variant.mjs';

after(close_shared_browser);

const kWeek2 = { today: '2026-03-12', fragment: 'first_absence=2026-03-02' };
const kSmallest = { width: 320, height: 256, deviceScaleFactor: 4 }; // 1280 × 1024 at 400 %

const face_of = (page) => page.evaluate(() => document.body.dataset.face);
const sideways = (page) =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const face of ['canvas', 'plain']) {
    test(`At 400 % a date is typed and the answer read without scrolling sideways (${face})`, async () => {
        const page = await open_page({ today: kWeek2.today, face, view: kSmallest });
        const user = keyboard_user(page);
        await user.type('first_absence', '2.3.2026');
        await user.choose('expected', 'over_8');
        await says_what_the_core_says(page);
        assert.equal(await sideways(page), 0);
        await no_violations(page, 'at 400 %');
        await no_noise(page);
        await page.close();
    });
}

// WCAG 1.4.12's own numbers.
const kSpacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-bottom: 2em !important; }`;

test('With the text spaced wider nothing is cut off or overlaps', async () => {
    for (const width of [320, 1280]) {
        const page = await open_page({ ...kWeek2, face: 'plain', view: { width, height: 700 } });
        await unfold_all(page);
        await page.evaluate((css) => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(css);
            document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        }, kSpacing);
        await settled(page);
        assert.equal(await sideways(page), 0, `${width}`);
        const cut = await page.evaluate(() =>
            [...document.querySelectorAll('#page *')]
                .filter((one) => one.getClientRects().length > 0 && !one.closest('.visually-hidden'))
                .filter((one) => one.tagName !== 'INPUT') // a field scrolls its own text
                .filter((one) => {
                    const { overflowX, overflowY } = getComputedStyle(one);
                    return (
                        (overflowX === 'hidden' || overflowY === 'hidden' || overflowX === 'clip') &&
                        (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)
                    );
                })
                .map((one) => one.dataset.node),
        );
        assert.deepEqual(cut, [], `${width}`);
        const over = await page.evaluate(() => {
            const buttons = [...document.querySelectorAll('#page :is(button, label.option)')].filter(
                (one) => one.getClientRects().length > 0,
            );
            return buttons.filter((one) => one.scrollWidth > one.clientWidth + 2).map((one) => one.dataset.node);
        });
        assert.deepEqual(over, [], `${width}`);
        await page.close();
    }
});

test('On the canvas, wider text brings the plain face', async () => {
    const page = await open_page(kWeek2);
    assert.equal(await face_of(page), 'canvas');
    await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    }, kSpacing);
    await page.setViewport({ width: 1100, height: 700 }); // any event makes the page look again
    await page.waitForFunction(() => document.body.dataset.face === 'plain', { timeout: 5000 });
    await says_what_the_core_says(page);
    await page.close();
});

test('Forced colours bring the plain face, with a border around what is pressed', async () => {
    const page = await open_page({
        ...kWeek2,
        before: async (fresh) => {
            const session = await fresh.createCDPSession();
            await session.send('Emulation.setEmulatedMedia', {
                features: [{ name: 'forced-colors', value: 'active' }],
            });
        },
    });
    assert.equal(await face_of(page), 'plain');
    await keyboard_user(page).choose('expected', 'over_8');
    await says_what_the_core_says(page);
    const borders = await page.$$eval('#page :is(.button-secondary, .option > input, input[type=text])', (all) =>
        all.filter((one) => one.getClientRects().length > 0).map((one) => getComputedStyle(one).borderTopWidth),
    );
    assert.ok(borders.length > 10);
    for (const border of borders) assert.ok(parseFloat(border) >= 1, border);
    // The chosen option differs from the others by more than a colour that is not there.
    const widths = await page.$$eval('[name=expected]', (all) =>
        all.map((one) => getComputedStyle(one.nextElementSibling, '::before').borderTopWidth),
    );
    assert.equal(new Set(widths).size, 2, `${widths}`);
    await page.close();
});

test('Forced colours that come while a date is typed keep it, and go again', async () => {
    const page = await open_page({ today: kWeek2.today });
    const session = await page.createCDPSession();
    const force = (value) =>
        session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
    await page.focus('#ft-first_absence');
    await page.keyboard.type('2.3.');
    await force('active');
    await page.waitForFunction(() => document.body.dataset.face === 'plain');
    await page.keyboard.type('2026');
    await settled(page);
    assert.equal((await said(page)).case_text, 'first_absence=2026-03-02');
    await force('none');
    await page.waitForFunction(() => document.body.dataset.face === 'canvas');
    await settled(page);
    assert.equal(await page.evaluate(() => document.activeElement.value), '2.3.2026');
    await page.close();
});

test('Where less motion is wanted nothing moves by itself', async () => {
    for (const face of ['canvas', 'plain']) {
        const page = await open_page({
            ...kWeek2,
            face,
            before: async (fresh) => {
                const session = await fresh.createCDPSession();
                await session.send('Emulation.setEmulatedMedia', {
                    features: [{ name: 'prefers-reduced-motion', value: 'reduce' }],
                });
            },
        });
        await keyboard_user(page).press('fast_track_last_day-button');
        const moving = await page.evaluate(() => ({
            animations: document.getAnimations().length,
            scrolling: getComputedStyle(document.documentElement).scrollBehavior,
            frames: fasttrack.frames(),
        }));
        assert.deepEqual({ ...moving, frames: 0 }, { animations: 0, scrolling: 'auto', frames: 0 });
        await new Promise((resolve) => {
            setTimeout(resolve, 400);
        });
        assert.equal(await page.evaluate(() => fasttrack.frames()), moving.frames);
        await page.close();
    }
});

test("The other scheme than the system's can be chosen, and every word is still read", async () => {
    for (const dark of [false, true]) {
        const page = await open_page({ ...kCases[0], face: 'plain', dark });
        await keyboard_user(page).press('theme-switch');
        assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), dark ? 'light' : 'dark');
        await no_violations(page, `from ${dark ? 'dark' : 'light'}`);
        await page.close();
    }
});

test('A policy that refuses WebAssembly: the static part, and a line that says so', async () => {
    const file = variant('no-wasm', (source) => source.replace(" 'wasm-unsafe-eval'", ''));
    const page = await (await shared_browser()).newPage();
    await page.goto(page_address('first_absence=2026-03-02', file));
    await page.waitForFunction(() => document.body.dataset.failed);
    const words = await page.evaluate(() => document.body.innerText);
    assert.match(words, /Din browser kan ikke vise beregneren/);
    assert.match(words, /Hvad er Fast track\?/);
    await no_violations(page, 'static part with its line');
    await page.close();
});

test('A policy that refuses the script: the static part stands', async () => {
    const file = variant('no-script', (source) => source.replace(/script-src 'sha256-/, "script-src 'sha256-0"));
    const page = await (await shared_browser()).newPage();
    await page.goto(page_address('first_absence=2026-03-02', file));
    assert.equal(await page.evaluate(() => document.body.dataset.ready), undefined);
    assert.match(await page.evaluate(() => document.body.innerText), /Hvad er Fast track\?/);
    assert.equal(await sideways(page), 0);
    await page.close();
});
