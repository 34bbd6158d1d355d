// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The page saved and opened again: by the browser with what it shows, by the page's own button, with
// scripts and without. Partners: web/page/boot.js, web/page/files.js.
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { said, says_what_the_core_says } from '../support/ask.mjs';
import { downloads } from '../support/downloads.mjs';
import { close_shared_browser } from '../support/engines.mjs';
import { no_noise } from '../support/noise.mjs';
import { open_page } from '../support/open_page.mjs';
import { errors_are_shown } from '../support/stories.mjs';
import { mouse_user } from '../support/user.mjs';

let folder;
before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fasttrack-'));
});
after(async () => {
    await rm(folder, { recursive: true });
    await close_shared_browser();
});

const kToday = '2026-03-20';

// The page as a browser saves it, with a name that a person would give.
async function saved(page, name) {
    const file = join(folder, `${name} æøå.html`);
    await writeFile(file, `<!DOCTYPE html>\n${await page.evaluate(() => document.documentElement.outerHTML)}`);
    return file;
}

const doubles = (page) =>
    page.evaluate(() => {
        const ids = [...document.querySelectorAll('[id]')].map((one) => one.id);
        return {
            ids: ids.filter((id, at) => ids.indexOf(id) !== at),
            titles: document.querySelectorAll('#page h1').length,
            roots: document.querySelectorAll('#page').length,
            answers: document.querySelectorAll('[data-status]').length,
            canvases: document.querySelectorAll('canvas').length,
            styled: document.querySelectorAll('[style]').length,
        };
    });
const kNone = { ids: [], titles: 1, roots: 1, answers: 1, canvases: 1, styled: 0 };

for (const face of ['canvas', 'plain']) {
    test(`Saved from the ${face} face, opened, saved and opened again: one page, the same answer`, async () => {
        let page = await open_page({ today: kToday, face });
        const user = mouse_user(page);
        await user.type('first_absence', '2.3.2026');
        await user.choose('expected', 'over_8');
        await user.press('lang-switch');
        await user.press('lang-switch');
        await user.press('first_absence-calendar');
        const first = await said(page);
        for (const round of ['first', 'second']) {
            const file = await saved(page, `${face} ${round}`);
            await page.close();
            page = await open_page({ today: kToday, face, file });
            assert.deepEqual(await doubles(page), kNone, round);
            const again = await said(page);
            assert.equal(again.case_text, first.case_text, round);
            assert.equal(again.answer, first.answer, round);
            assert.deepEqual(again.milestones, first.milestones, round);
            await says_what_the_core_says(page);
            assert.equal(await page.evaluate(() => document.body.dataset.face), face);
            await no_noise(page);
        }
        await mouse_user(page).type('first_absence', '3.3.2026');
        await says_what_the_core_says(page);
        await page.close();
    });
}

test('Without scripts a saved page shows the last answer as text, and the static part', async () => {
    const page = await open_page({ today: kToday });
    await mouse_user(page).type('first_absence', '2.3.2026');
    const file = await saved(page, 'preview');
    await page.close();
    const preview = await open_page({ file, scripts: false });
    const seen = await preview.evaluate(() => ({
        words: document.body.innerText,
        canvas: document.getElementById('canvas').getClientRects().length,
        ink: getComputedStyle(document.querySelector('[data-status] h2')).color,
        field: document.querySelector('[data-key="first_absence"]').value,
    }));
    assert.match(seen.words, /Du kan anmode til og med søndag den 5\. april 2026/);
    assert.match(seen.words, /Sidste dag for at anmode om Fast track/);
    assert.match(seen.words, /Hvad er Fast track\?/);
    assert.match(seen.words, /senest 2 uger/);
    assert.equal(seen.canvas, 0);
    assert.doesNotMatch(seen.ink, /, 0\)$|transparent/, 'words that can be seen');
    assert.equal(seen.field, '2.3.2026');
    await preview.close();
});

test('Saved while a bad date stands there: what was typed comes back', async () => {
    const page = await open_page({ today: kToday });
    await mouse_user(page).type('first_absence', '30.2.2026');
    await errors_are_shown(page);
    const file = await saved(page, 'bad');
    await page.close();
    const again = await open_page({ today: kToday, file });
    assert.equal(await again.$eval('[data-key="first_absence"]', (field) => field.value), '30.2.2026');
    await no_noise(again);
    await again.close();
});

test("The page's own file, saved by its button, opens with the case and without a trace of the old", async () => {
    const page = await open_page({ today: kToday, fragment: 'first_absence=2026-03-02&role=employer' });
    const [{ name, text }] = await downloads(() => mouse_user(page).press('save-page'));
    assert.match(name, /\.html$/);
    const first = await said(page);
    await no_noise(page);
    await page.close();
    const file = join(folder, name);
    await writeFile(file, text);
    const again = await open_page({ today: kToday, file });
    assert.deepEqual(await doubles(again), kNone);
    assert.equal((await said(again)).case_text, first.case_text);
    assert.deepEqual((await said(again)).milestones, first.milestones);
    await no_noise(again);
    await again.close();
    const preview = await open_page({ file, scripts: false });
    assert.match(await preview.evaluate(() => document.body.innerText), /søndag den 5\. april 2026/);
    await preview.close();
});
