// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The page inside another page: its height, what is in sight, and a sandbox that forbids. Partner: web/page/embed.js.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { close_shared_browser, page_source, shared_browser } from '../support/engines.mjs';
import { listen_for_noise } from '../support/noise.mjs';
import { ready, settled } from '../support/open_page.mjs';

const kCase = '#first_absence=2026-03-02&today=2026-03-20';
const kHost = (attributes) => `<!doctype html><html lang="da"><link rel="icon" href="data:,"><title>Host</title>
<body style="margin:0"><h1>Host</h1><iframe title="Fast track" ${attributes}
 style="width:100%;height:500px;border:0" src="http://localhost:PORT/page${kCase}"></iframe>
<script>heights = []; addEventListener('message', ({ data }) => {
  if (data?.type !== 'fasttrack-height') return;
  heights.push(data.height); document.querySelector('iframe').style.height = data.height + 'px'; });</script>`;

let server;
before(async () => {
    server = createServer((request, response) => {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        const { pathname, searchParams } = new URL(request.url, 'http://host');
        response.end(
            pathname === '/page'
                ? page_source()
                : kHost(searchParams.get('attributes') ?? '').replace('PORT', server.address().port),
        );
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
});
after(() => server.close());
after(close_shared_browser);

// The host's page, on another origin than the page in its frame.
async function host(attributes = '') {
    const page = await (await shared_browser()).newPage();
    listen_for_noise(page);
    await page.setViewport({ width: 1000, height: 800 });
    await page.goto(`http://127.0.0.1:${server.address().port}/?attributes=${encodeURIComponent(attributes)}`);
    await page.waitForFunction(() => heights.length > 0);
    const frame = page.frames().find((one) => one.url().includes('/page'));
    await ready(frame);
    return { page, frame, console_lines: () => page.noise.filter((line) => !line.startsWith('request')) };
}

test('The host learns the height in steps of 400, and the frame never scrolls', async () => {
    const { page, frame, console_lines } = await host();
    const before = await page.evaluate(() => heights.at(-1));
    const high = await frame.evaluate(() => document.body.getBoundingClientRect().height);
    assert.ok(before >= high && before - high < 400, `${before} for ${high}`);
    assert.deepEqual(await page.evaluate(() => heights.filter((one) => one % 400 !== 0)), []);
    await frame.evaluate(() => document.getElementById('ft-more-questions').click());
    await page.waitForFunction((old) => heights.at(-1) > old, {}, before);
    assert.deepEqual(console_lines(), []);
    await page.close();
});

test('In a frame as high as its content the canvas follows what is in sight, and then rests', async () => {
    const { page, frame } = await host();
    await page.evaluate(() => scrollTo(0, 3000));
    const covers = () =>
        frame.evaluate(() => {
            const { top, bottom } = document.getElementById('canvas').getBoundingClientRect();
            return top < 2900 && bottom > 3700;
        });
    for (let tries = 0; tries < 40 && !(await covers()); tries += 1) await settled(frame);
    assert.ok(await covers(), 'the canvas has come along');
    const drawn = await frame.evaluate(() => fasttrack.frames());
    await settled(frame);
    assert.equal(await frame.evaluate(() => fasttrack.frames()), drawn);
    await page.close();
});

test('A sandbox without downloads, print and clipboard: the text to copy, and a quiet console', async () => {
    const { page, frame, console_lines } = await host('sandbox="allow-scripts"');
    const offered = {};
    for (const id of ['save-calendar', 'print', 'save-page', 'copy-link']) {
        await (await frame.$(`#ft-${id}`)).click();
        await settled(frame);
        offered[id] = await frame.$eval('#offer', (field) => field.value);
    }
    assert.match(offered['save-calendar'], /^BEGIN:VCALENDAR/);
    assert.match(offered.print, /søndag den 5\. april 2026/);
    assert.match(offered['save-page'], /søndag den 5\. april 2026/);
    assert.deepEqual(console_lines(), []);
    await page.close();
});

const done = (frame) => frame.$eval('#ft-take-along-done', (one) => one.textContent).catch(() => '');

test('In a frame from elsewhere that does not show what it allows, nothing is claimed and the text is given', async () => {
    const { page, frame } = await host('sandbox="allow-scripts allow-same-origin"');
    for (const [id, text] of [
        ['save-calendar', /^BEGIN:VCALENDAR/],
        ['save-page', /søndag den 5\. april 2026/],
        ['print', /søndag den 5\. april 2026/],
    ]) {
        await (await frame.$(`#ft-${id}`)).click();
        await frame.waitForFunction(() => document.querySelector('#ft-take-along-done'));
        await settled(frame);
        assert.match(await done(frame), /kan ikke se, om filen|ingen udskrift/, id);
        assert.match(await frame.$eval('#offer', (field) => field.value), text, id);
        await frame.evaluate(() => document.getElementById('offer').remove());
    }
    await page.close();
});

test('What was copied of one case is not left below another', async () => {
    const { page, frame } = await host('sandbox="allow-scripts"');
    await (await frame.$('#ft-save-calendar')).click();
    await settled(frame);
    await frame.evaluate(() => document.getElementById('ft-reset').click());
    await settled(frame);
    assert.equal(await frame.$('#offer'), null);
    await page.close();
});

test("A host that allows downloads in a sandbox says so in the frame's name", async () => {
    const { page, frame } = await host(
        'sandbox="allow-scripts allow-downloads allow-modals" name="allow-downloads allow-modals"',
    );
    assert.equal(await frame.$('#ft-take-along-frame'), null);
    await page.close();
});
