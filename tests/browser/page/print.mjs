// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// On paper: the answer, every date with its why, and room for notes, on at most three A4 pages. Partner: web/page/print.css.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { said } from '../support/ask.mjs';
import { close_shared_browser } from '../support/engines.mjs';
import { no_noise } from '../support/noise.mjs';
import { open_page, settled } from '../support/open_page.mjs';
import { stories } from '../support/stories.mjs';

after(close_shared_browser);

const unfolded = (page) =>
    page.$$eval('[data-milestone]', (rows) => rows.filter((row) => row.querySelector('.why')).length);

const pages_of = (pdf) =>
    Buffer.from(pdf)
        .toString('latin1')
        .match(/\/Type\s*\/Page\b(?!s)/g).length;

test('Printing unfolds the why of every date, and folds it again', async () => {
    const page = await open_page({ today: '2026-03-20', fragment: 'first_absence=2026-03-02' });
    const { milestones } = await said(page);
    assert.equal(await unfolded(page), 0);
    const heard = await page.evaluate(() => {
        const count = () => document.querySelectorAll('[data-milestone] .why').length;
        dispatchEvent(new Event('beforeprint'));
        const during = count();
        dispatchEvent(new Event('afterprint'));
        return during;
    });
    assert.equal(heard, milestones.length);
    await settled(page);
    assert.equal(await unfolded(page), 0);
    await no_noise(page);
    await page.close();
});

for (const [face, lang] of [
    ['canvas', 'da'],
    ['plain', 'da'],
    ['plain', 'en'],
]) {
    test(`Every story fits on three A4 pages, from the ${face} face, in ${lang}`, async () => {
        for (const { name, today, case_text } of stories) {
            const page = await open_page({ today, fragment: `${case_text}&lang=${lang}`, face });
            const count = pages_of(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
            assert.ok(count <= 3, `${name}: ${count} pages`);
            assert.equal(await page.evaluate(() => document.body.dataset.face), face, 'printing changes no face');
            await no_noise(page);
            await page.close();
        }
    });
}

test('What is printed: words in black on white, no controls, lines for notes', async () => {
    const page = await open_page({ today: '2026-03-20', fragment: 'first_absence=2026-03-02', dark: true });
    await page.emulateMediaType('print');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const seen = await page.evaluate(() => {
        const shown = (element) =>
            element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) &&
            element.getClientRects().length > 0;
        const of = (selector) => [...document.querySelectorAll(selector)].filter(shown);
        return {
            fields: of('#page input, #page .button').length,
            canvas: of('#canvas').length,
            whys: of('.why').length,
            answer: of('[data-status] h2')[0]?.textContent ?? '',
            ink: getComputedStyle(document.querySelector('[data-status] h2')).color,
            words: document.getElementById('page').innerText,
            room: parseFloat(getComputedStyle(document.querySelector('.own-notes'), '::after').height),
        };
    });
    const { milestones } = await said(page);
    assert.deepEqual(
        { fields: seen.fields, canvas: seen.canvas, whys: seen.whys },
        { fields: 0, canvas: 0, whys: milestones.length },
    );
    assert.match(seen.answer, /5\. april 2026/);
    assert.equal(seen.ink, 'rgb(0, 0, 0)');
    assert.match(seen.words, /24\. november 2026/, 'the legal status date');
    assert.ok(seen.room > 40, 'room for notes');
    assert.match(seen.words, /Kommunen afgør/);
    await page.close();
});
