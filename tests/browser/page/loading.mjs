// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// While the page loads: it says so at the first paint, and what is typed meanwhile is kept.
// Partners: shell.html, web/page/early_field.js.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { said } from '../support/ask.mjs';
import { close_shared_browser } from '../support/engines.mjs';
import { no_noise } from '../support/noise.mjs';
import { open_page, settled } from '../support/open_page.mjs';

after(close_shared_browser);

// WebAssembly that is not there until the test lets it come.
function hold_webassembly() {
    const compile = WebAssembly.compile.bind(WebAssembly);
    const held = new Promise((resolve) => {
        globalThis.let_it_come = resolve;
    });
    WebAssembly.compile = async (bytes) => {
        await held;
        return compile(bytes);
    };
}

// The page before it has booted, with its early date field.
async function loading(options = {}) {
    let resolve_page;
    const early = new Promise((resolve) => {
        resolve_page = resolve;
    });
    const booted = open_page({
        today: '2026-03-20',
        ...options,
        before: async (page) => {
            await page.evaluateOnNewDocument(hold_webassembly);
            resolve_page(page);
        },
    });
    const page = await early;
    await page.waitForSelector('#early-date', { visible: true });
    return {
        page,
        come: async () => {
            await page.evaluate(() => let_it_come());
            await booted;
        },
    };
}

for (const face of ['canvas', 'plain']) {
    test(`What is typed before WebAssembly is there goes on in the ${face} face, caret and all`, async () => {
        const { page, come } = await loading({ face });
        assert.match(await page.$eval('#early', (one) => one.innerText), /indlæses/);
        await page.click('#early-date');
        await page.keyboard.type('.3.2026');
        await page.keyboard.press('Home');
        const before = await page.$eval('#early-date', (field) => field.getBoundingClientRect().top);
        await come();
        const field = await page.$eval('[data-key="first_absence"]', (one) => ({
            focused: one === document.activeElement,
            value: one.value,
            caret: one.selectionStart,
            top: one.getBoundingClientRect().top,
        }));
        assert.deepEqual({ ...field, top: 0 }, { focused: true, value: '.3.2026', caret: 0, top: 0 });
        assert.ok(Math.abs(field.top - before) <= 60, `the field moved from ${before} to ${field.top}`);
        await page.keyboard.type('2');
        await settled(page);
        assert.equal((await said(page)).status, 'open');
        await no_noise(page);
        await page.close();
    });
}

test('A link whose dates are on their way keeps them when nothing is typed', async () => {
    const { page, come } = await loading({ fragment: 'first_absence=2026-03-02' });
    await come();
    assert.equal((await said(page)).case_text, 'first_absence=2026-03-02');
    assert.equal(await page.$('#early-date'), null, 'one field of that name, in every tree');
    await page.close();
});

test('Without scripts there is no field that leads nowhere', async () => {
    const page = await open_page({ scripts: false });
    assert.equal(await page.$eval('#early-date', (one) => one.getClientRects().length), 0);
    await page.close();
});

test('Where WebAssembly is refused, the page says so in the place of the field', async () => {
    let page;
    await assert.rejects(
        open_page({
            before: (fresh) => {
                page = fresh;
                return fresh.evaluateOnNewDocument(() => {
                    WebAssembly.compile = () => Promise.reject(new Error('refused'));
                });
            },
        }),
        /refused/,
    );
    assert.equal(await page.$eval('#early', (one) => one.getClientRects().length), 0);
    assert.ok((await page.$eval('#failed', (one) => one.innerText)).length > 20);
    await page.close();
});
