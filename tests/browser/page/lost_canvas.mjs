// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The canvas lost in mid-typing, lost for good, or never there; and the page rewritten by a
// translator. Nothing typed is lost, and a sentence says what is up. Partners: web/page/face_choice.js,
// web/page/translation.js.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { said, says_what_the_core_says } from '../support/ask.mjs';
import { close_shared_browser } from '../support/engines.mjs';
import { no_noise } from '../support/noise.mjs';
import { open_page, settled } from '../support/open_page.mjs';
import { mouse_user } from '../support/user.mjs';

after(close_shared_browser);

const kToday = '2026-03-20';
const kField = '[data-key="first_absence"]';

// Ends once the page has been told: before that a browser lets nobody restore the context.
const lose = (page) =>
    page.evaluate(() =>
        new Promise((told) => {
            const canvas = document.getElementById('canvas');
            canvas.addEventListener('webglcontextlost', told, { once: true });
            globalThis.lost = canvas.getContext('webgl2').getExtension('WEBGL_lose_context');
            globalThis.lost.loseContext();
        }).then(() => undefined),
    );
const face = (page) => page.evaluate(() => document.body.dataset.face);
const in_use = (page) =>
    page.evaluate(() => ({
        key: document.activeElement.dataset.key,
        value: document.activeElement.value,
        caret: document.activeElement.selectionStart,
    }));

test('Lost while a date is being typed, and restored', async () => {
    const page = await open_page({ today: kToday });
    await page.focus(kField);
    await page.keyboard.type('2.3.');
    await lose(page);
    await page.keyboard.type('20');
    assert.deepEqual(await in_use(page), { key: 'first_absence', value: '2.3.20', caret: 6 });
    await page.evaluate(() => globalThis.lost.restoreContext());
    await page.keyboard.type('26');
    // Both: right after the loss the face is still the old one, and the context the lost one.
    await page.waitForFunction(
        () =>
            document.body.dataset.face === 'canvas' &&
            !document.getElementById('canvas').getContext('webgl2').isContextLost(),
    );
    await settled(page);
    assert.deepEqual(await in_use(page), { key: 'first_absence', value: '2.3.2026', caret: 8 });
    await says_what_the_core_says(page);
    assert.equal(await page.$('.notice-warning [data-node*="webgl"]'), null);
    await no_noise(page);
    await page.close();
});

test('Lost for good: the same page as text, with a sentence', async () => {
    const page = await open_page({ today: kToday, fragment: 'first_absence=2026-03-02' });
    const before = await said(page);
    await page.evaluate(() => {
        // no context ever again
        const get = HTMLCanvasElement.prototype.getContext;
        globalThis.allowed = false;
        HTMLCanvasElement.prototype.getContext = function (...parts) {
            return globalThis.allowed || this.isConnected === false ? get.apply(this, parts) : null;
        };
        get.call(document.getElementById('canvas'), 'webgl2').getExtension('WEBGL_lose_context').loseContext();
    });
    await page.waitForSelector('[data-node="notice-webgl_lost"]');
    assert.equal(await face(page), 'plain');
    assert.deepEqual(await said(page), before);
    const user = mouse_user(page);
    await user.choose('expected', 'upto_8');
    assert.equal((await said(page)).status, 'not_expected');

    await page.evaluate(() => {
        globalThis.allowed = true;
    }); // and then it comes back
    await user.press('face-switch');
    await page.waitForFunction(() => document.body.dataset.face === 'canvas');
    await settled(page);
    assert.equal(await page.$('[data-node="notice-webgl_lost"]'), null);
    assert.equal((await said(page)).status, 'not_expected');
    await no_noise(page);
    await page.close();
});

test('Without WebGL 2 the page is complete as text, and says so', async () => {
    const page = await open_page({
        today: kToday,
        before: (fresh) =>
            fresh.evaluateOnNewDocument(() => {
                HTMLCanvasElement.prototype.getContext = () => null;
            }),
    });
    assert.equal(await face(page), 'plain');
    assert.ok(await page.$('[data-node="notice-webgl_missing"]'));
    await mouse_user(page).type('first_absence', '2.3.2026');
    await says_what_the_core_says(page);
    assert.equal(await page.$eval('#canvas', (canvas) => canvas.getClientRects().length), 0);
    await no_noise(page);
    await page.close();
});

test("The user's own switch, both ways, keeps everything", async () => {
    const page = await open_page({ today: kToday, fragment: 'first_absence=2026-03-02&expected=over_8' });
    const user = mouse_user(page);
    await user.press('fast_track_last_day-button');
    const before = await said(page);
    await user.press('face-switch');
    assert.equal(await face(page), 'plain');
    assert.deepEqual(await said(page), before);
    await user.type('first_absence', '3.3.2026');
    await user.press('face-switch');
    assert.equal(await face(page), 'canvas');
    assert.equal((await said(page)).case_text, 'first_absence=2026-03-03&expected=over_8');
    await says_what_the_core_says(page);
    await no_noise(page);
    await page.close();
});

test('A translator at work: the plain face, a sentence, and the page goes on', async () => {
    const page = await open_page({ today: kToday, fragment: 'first_absence=2026-03-02' });
    await page.focus('[data-node="label"]');
    await page.keyboard.type('min sag');
    await page.evaluate(() => {
        // what Chromium's translator does to every text
        document.documentElement.classList.add('translated-ltr');
        const walker = document.createTreeWalker(document.getElementById('page'), NodeFilter.SHOW_TEXT);
        const texts = [];
        while (walker.nextNode()) texts.push(walker.currentNode);
        for (const text of texts) {
            const outer = document.createElement('font');
            const inner = document.createElement('font');
            inner.textContent = `översatt ${text.data}`;
            outer.append(inner);
            text.replaceWith(outer);
        }
    });
    await page.waitForFunction(() => document.body.dataset.face === 'plain');
    await settled(page);
    assert.ok(await page.$('[data-node="notice-translated"]'));
    assert.equal(await page.$eval('[data-node="label"]', (field) => field.value), 'min sag');
    const user = mouse_user(page);
    await user.type('first_absence', '3.3.2026');
    await user.choose('expected', 'over_8');
    assert.equal((await said(page)).case_text, 'first_absence=2026-03-03&expected=over_8');
    assert.equal((await said(page)).milestones[0].dates[0], '2026-03-03');
    await no_noise(page);
    await page.close();
});
