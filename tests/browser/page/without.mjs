// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Before and without WebAssembly or scripts: what is read then. Partners: shell.html, web/page/static.html.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { close_shared_browser, page_address, page_source, shared_browser } from '../support/engines.mjs';
import { listen_for_noise, no_noise } from '../support/noise.mjs';
import { open_page } from '../support/open_page.mjs';

after(close_shared_browser);

const words = (page) => page.evaluate(() => document.body.innerText);

test('Without scripts: what Fast track is, how to count the days, where to ask', async () => {
    const page = await open_page({ scripts: false });
    for (const needed of [/Kan du nå Fast track\?/, /Hvad er Fast track\?/, /5 uger/, /8 uger/, /kommune/i, /[Tt]æl/]) {
        assert.match(await words(page), needed);
    }
    assert.ok(await page.$('main table, main dl, main ol'));
    assert.equal(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
        0,
    );
    await page.close();
});

// What a browser may lack or refuse, before the page starts.
const kLacks = {
    'there is no WebAssembly': () => {
        delete globalThis.WebAssembly;
    },
    'WebAssembly is refused': () => {
        const refuse = () => Promise.reject(new WebAssembly.CompileError('refused by policy'));
        Object.assign(WebAssembly, { instantiate: refuse, compile: refuse, instantiateStreaming: refuse });
        WebAssembly.Module = function Module() {
            throw new WebAssembly.CompileError('refused by policy');
        };
    },
};

for (const [lack, act] of Object.entries(kLacks)) {
    test(`Where ${lack} the static part stays, with a line that says so`, async () => {
        const page = await (await shared_browser()).newPage();
        listen_for_noise(page);
        await page.evaluateOnNewDocument(act);
        await page.goto(page_address('first_absence=2026-03-02'));
        await page.waitForFunction(() => document.body.dataset.failed);
        assert.match(await words(page), /Din browser kan ikke vise beregneren/);
        assert.match(await words(page), /Hvad er Fast track\?/);
        assert.equal(await page.evaluate(() => document.body.dataset.ready), undefined);
        await no_noise(page);
        await page.close();
    });
}

test('The policy in the file allows its own script and nothing else', () => {
    const source = page_source();
    const policy = source.match(/http-equiv="?Content-Security-Policy"? content="([^"]+)"/i)[1];
    assert.match(policy, /default-src 'none'/);
    assert.match(policy, /script-src [^;]*'sha256-[^']+'[^;]*'wasm-unsafe-eval'/);
    assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|https?:|\*/);
    assert.doesNotMatch(
        source,
        /<(script|link|img|iframe)[^>]+(src|href)="?(https?:)?\/\//i,
        'nothing is loaded from elsewhere',
    );
});
