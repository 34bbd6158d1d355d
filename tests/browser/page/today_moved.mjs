// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Another day tried out as today: only on purpose, said at the answer, with the way back.
// Partners: web/page/answer.cpp, timeline_handles.cpp, take_along.cpp.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { said } from '../support/ask.mjs';
import { close_shared_browser } from '../support/engines.mjs';
import { no_noise } from '../support/noise.mjs';
import { open_page, settled } from '../support/open_page.mjs';
import { mouse_user } from '../support/user.mjs';

after(close_shared_browser);

const kRange = '[data-node="today-range"]';
const wide = (today, first_absence, options = {}) =>
    open_page({ today, fragment: `first_absence=${first_absence}`, view: { width: 1440, height: 900 }, ...options });
const bar = (page) => page.$eval('[data-node="today-moved"]', (one) => one.textContent).catch(() => null);

// Where the range's track lies, and the middle of its pill.
const track_of = (page) =>
    page.$eval(kRange, (range) => {
        range.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = range.getBoundingClientRect();
        const share = (range.value - range.min) / (range.max - range.min);
        return { left, width, y: top + height / 2, pill: left + width * share };
    });

test('A click in the strip under the timeline moves nothing; the pill can be dragged', async () => {
    const page = await wide('2026-11-24', '2026-11-02');
    const before = await said(page);
    const { left, width, y, pill } = await track_of(page);
    for (const share of [0.05, 0.3, 0.6, 0.9, 0.99]) {
        const x = left + width * share;
        if (Math.abs(x - pill) < 60) continue;
        await page.mouse.click(x, y);
        await settled(page);
    }
    assert.deepEqual(await said(page), before);
    assert.equal(await bar(page), null);
    await page.mouse.move(pill, y);
    await page.mouse.down();
    await page.mouse.move(pill + 100, y, { steps: 4 });
    await page.mouse.up();
    await settled(page);
    assert.match((await said(page)).case_text, /today=2026-\d\d-\d\d/);
    assert.match(await bar(page), /som om det er/);
    await no_noise(page);
    await page.close();
});

for (const face of ['canvas', 'plain']) {
    test(`The bar at the answer says which day counts as today, and leads back, in the ${face} face`, async () => {
        const page = await wide('2026-11-24', '2026-11-02', { face });
        const user = mouse_user(page);
        const before = await said(page);
        await user.press('other-today');
        await user.type('today', '10.12.2026');
        assert.match(await bar(page), /10\. december 2026/);
        const inside = await page.$eval(
            '[data-node="today-back"]',
            (one) => one.closest('[data-node="answer"]') !== null,
        );
        assert.ok(inside);
        await user.press('today-back');
        assert.equal(await bar(page), null);
        assert.deepEqual(await said(page), before);
        assert.equal(await page.evaluate(() => document.activeElement.dataset.node), 'answer-title');
        await page.close();
    });
}

test('A link does not carry the moved today, unless asked to', async () => {
    const page = await wide('2026-11-24', '2026-11-02');
    const user = mouse_user(page);
    await page.evaluate(() => {
        globalThis.copied = [];
        navigator.clipboard.writeText = async (text) => copied.push(text);
    });
    assert.equal(await page.$('[data-node="copy-link-today"]'), null);
    await user.press('other-today');
    await user.type('today', '10.12.2026');
    await user.press('copy-link');
    await user.press('copy-link-today');
    await page.waitForFunction(() => copied.length === 2);
    const hashes = await page.evaluate(() => copied.map((text) => new URL(text).hash));
    assert.deepEqual(hashes, ['#first_absence=2026-11-02', '#first_absence=2026-11-02&today=2026-12-10']);
    await no_noise(page);
    await page.close();
});

test('The headline gets the focus for as long as it is read, and is no control afterwards', async () => {
    const page = await wide('2026-11-24', '2026-11-02');
    const index = () => page.$eval('[data-node="answer-title"]', (title) => title.getAttribute('tabindex'));
    assert.equal(await index(), null);
    await mouse_user(page).press('other-today');
    await mouse_user(page).type('today', '10.12.2026');
    await mouse_user(page).press('today-back');
    assert.equal(await index(), '-1');
    await page.focus('[data-key="first_absence"]');
    await settled(page);
    assert.equal(await index(), null);
    await page.close();
});
