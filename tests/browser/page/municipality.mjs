// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What a municipality writes into the file, and what the page makes of it. Partner: web/page/municipality.js.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { close_shared_browser, page_source } from '../support/engines.mjs';
import { no_noise } from '../support/noise.mjs';
import { open_page } from '../support/open_page.mjs';

const folder = mkdtempSync(join(tmpdir(), 'municipality-'));
after(() => rmSync(folder, { recursive: true }));
after(close_shared_browser);

let count = 0;

// The page with `block` in the place of the JSON block, opened.
async function page_with(block, options = {}) {
    count += 1;
    const file = join(folder, `${count}.html`);
    writeFileSync(
        file,
        page_source().replace(/(id="municipality">)[\s\S]*?(<\/script>)/, (_, start, end) => start + block + end),
    );
    return open_page({ file, fragment: 'first_absence=2026-03-02&today=2026-03-20', ...options });
}

const color = (page, name) =>
    page.evaluate((wanted) => getComputedStyle(document.documentElement).getPropertyValue(`--${wanted}`).trim(), name);
const text = (page) => page.$eval('#page', (root) => root.textContent);

test("Name, telephone, addresses, colour and language are the municipality's own", async () => {
    const page = await page_with(
        JSON.stringify({
            name: 'Testby Kommune',
            phone: '12 34 56 78',
            link: 'https://example.org/syg',
            accessibility: 'https://example.org/tilgaengelighed',
            accent: '#0059b3',
            lang: 'en',
        }),
    );
    assert.match(await page.title(), /Testby Kommune/);
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
    const links = await page.$$eval('footer a', (all) => all.map((link) => link.getAttribute('href')));
    assert.deepEqual(links, ['tel:12345678', 'https://example.org/syg', 'https://example.org/tilgaengelighed']);
    assert.equal(await color(page, 'accent'), '#0059b3');
    await no_noise(page);
    await page.close();
});

test('In the dark the colour is lightened until it can be read', async () => {
    const page = await page_with('{ "accent": "#003972" }', { dark: true });
    assert.notEqual(await color(page, 'accent'), '#003972');
    assert.match(await color(page, 'accent'), /^#[0-9a-f]{6}$/);
    await page.close();
});

for (const [accent, named] of [
    ['#ffcc00', '#ffcc00'],
    ['red', 'red'],
]) {
    test(`The colour ${accent} is refused, and the page says so`, async () => {
        const page = await page_with(JSON.stringify({ accent }));
        assert.equal(await color(page, 'accent'), '#44831e');
        assert.match(await text(page), new RegExp(`${named} fra kommunen er ikke brugt`));
        await no_noise(page);
        await page.close();
    });
}

for (const [name, block] of [
    ['Broken JSON', '{ "name": '],
    ['A list', '[1, 2]'],
    ['Nothing', ''],
]) {
    test(`${name} in the block: the defaults, and one line in the console`, async () => {
        const page = await page_with(block);
        assert.equal(page.noise.length, 1);
        assert.match(page.noise[0], /^console: Fast track: the municipality block/);
        assert.equal(await color(page, 'accent'), '#44831e');
        assert.equal(await page.$eval('[data-status]', (answer) => answer.dataset.status), 'open');
        await page.close();
    });
}

test('Markup and dangerous addresses in the block are text, or nothing', async () => {
    const page = await page_with(
        JSON.stringify({
            name: '<img src=x onerror=alert(1)>',
            link: 'javascript:alert(1)',
            accessibility: 'https://a:b@example.org/',
            phone: '"><b>',
            accent: 7,
            lang: 'tlh',
        }),
    );
    assert.match(await text(page), /<img src=x onerror=alert\(1\)>/);
    assert.equal(await page.$$eval('#page img, #page b', (all) => all.length), 0);
    assert.deepEqual(await page.$$eval('footer a', (all) => all.map((link) => link.protocol)), ['tel:']);
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'da');
    await no_noise(page);
    await page.close();
});

test('An address without https:// and a name without end are said, and nothing runs over', async () => {
    for (const face of ['canvas', 'plain']) {
        const page = await page_with(
            JSON.stringify({ name: 'Æ'.repeat(499), link: 'www.example.org/syg', accessibility: 'ftp://example.org' }),
            { face, view: { width: 360, height: 600 } },
        );
        const notes = await page.$$eval('[data-node^="notice-refused-"]', (all) =>
            all.filter((one) => one.matches('.notice')).map((one) => one.textContent),
        );
        assert.equal(notes.length, 3);
        assert.ok(notes.some((note) => note.includes('link') && note.includes('www.example.org/syg')));
        assert.ok(notes.some((note) => note.includes('accessibility') && note.includes('ftp://example.org')));
        assert.ok(notes.some((note) => note.includes('name')));
        const { wide, window_wide } = await page.evaluate(() => ({
            wide: document.documentElement.scrollWidth,
            window_wide: document.documentElement.clientWidth,
        }));
        assert.ok(wide <= window_wide, `${face}: ${wide} of ${window_wide}`);
        const beyond = await page.$eval('[data-node="host"]', (one) => one.scrollWidth - one.clientWidth);
        assert.ok(beyond <= 1, `${face}: the name runs over by ${beyond}`);
        await no_noise(page);
        await page.close();
    }
});
