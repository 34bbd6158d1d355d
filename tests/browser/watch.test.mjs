// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// script/watch: an edit of a source reaches the open page by itself. The sources are a copy of one page
// here, and building it is copying it, so that only the watching is tried. Partner: script/lib/watch.mjs.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { close_shared_browser, shared_browser } from './support/engines.mjs';

const kWatch = fileURLToPath(new URL('../../script/lib/watch.mjs', import.meta.url));
const kPage = (words) =>
    `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" ` +
    `content="default-src 'none'; script-src 'sha256-AA=='"><title>Side</title></head><body>${words}</body></html>`;

const folder = mkdtempSync(join(tmpdir(), 'fasttrack-watch-'));
const sources = join(folder, 'sources');
const built = join(folder, 'built');
let watcher;
let address;

before(async () => {
    for (const name of [sources, built]) mkdirSync(name);
    for (const name of [sources, built]) writeFileSync(join(name, 'fasttrack.html'), kPage('before'));
    const build = `test ! -e ${sources}/broken && cat ${sources}/fasttrack.html ${sources}/*/* > ${built}/fasttrack.html || { echo missing semicolon; false; }`;
    mkdirSync(join(sources, 'parts'));
    writeFileSync(join(sources, 'parts', 'end'), '\n');
    watcher = spawn(process.execPath, [kWatch, '--build', build, '--out', built, '--port', '0', sources]);
    for await (const line of createInterface(watcher.stdout)) {
        address = line.split(' ')[0];
        break;
    }
});

after(async () => {
    watcher.kill();
    await close_shared_browser();
    rmSync(folder, { recursive: true });
});

// The events that a page is sent, one after the other.
async function* events() {
    const response = await fetch(new URL('/changes', address));
    let text = '';
    for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
        text += chunk;
        for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
            yield text.slice(0, end);
            text = text.slice(end + 2);
        }
    }
}

test('the open page shows an edit by itself, under a policy that allows nothing else', async () => {
    const page = await (await shared_browser()).newPage();
    const refused = [];
    page.on('console', (message) => refused.push(message.text()));
    const listening = page.waitForResponse((response) => response.url().endsWith('/changes'));
    await page.goto(address);
    await listening;

    writeFileSync(join(sources, 'fasttrack.html'), kPage('after'));
    await page.waitForFunction(() => document.body?.textContent.startsWith('after'));

    assert.deepEqual(refused, []);
    await page.close();
});

test('only what is served listens: the built file stays as it was built', async () => {
    const served = await (await fetch(address)).text();
    assert.match(served, /EventSource/);
    assert.match(served, /connect-src 'self'; script-src 'sha256-[\w+/]{43}=' 'sha256-AA=='/);
    assert.doesNotMatch(readFileSync(join(built, 'fasttrack.html'), 'utf8'), /EventSource|connect-src/);
});

test('a build that fails is told in its own words, and mending it is a change like any other', async () => {
    const heard = events();
    assert.match((await heard.next()).value, /listening/);
    writeFileSync(join(sources, 'broken'), '');
    assert.match((await heard.next()).value, /event: failed\ndata: .*missing semicolon/);

    rmSync(join(sources, 'broken'));
    writeFileSync(join(sources, 'fasttrack.html'), kPage('mended'));
    assert.match((await heard.next()).value, /event: built/);
    await heard.return();
});

test('a folder made while it watches is watched too', async () => {
    const heard = events();
    assert.match((await heard.next()).value, /listening/);
    mkdirSync(join(sources, 'new'));
    writeFileSync(join(sources, 'new', 'part'), '<p>one</p>');
    assert.match((await heard.next()).value, /event: built/);
    writeFileSync(join(sources, 'new', 'part'), '<p>two</p>');
    assert.match((await heard.next()).value, /event: built/);
    await heard.return();
});
