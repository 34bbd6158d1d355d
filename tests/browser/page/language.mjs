// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The language switched in place: every answer stays, every word changes.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { assessed, said, says_what_the_core_says } from '../support/ask.mjs';
import { close_shared_browser } from '../support/engines.mjs';
import { no_noise } from '../support/noise.mjs';
import { open_page, settled } from '../support/open_page.mjs';
import { mouse_user } from '../support/user.mjs';

after(close_shared_browser);

const control_values = (page) =>
    page.$$eval('[data-key]', (all) =>
        Object.fromEntries(
            all
                .filter((control) => control.type !== 'radio' || control.checked)
                .map((control) => [control.dataset.key, control.value]),
        ),
    );

for (const face of ['canvas', 'plain']) {
    test(`In English and back, in the ${face} face`, async () => {
        const page = await open_page({ today: '2026-01-20', face });
        const user = mouse_user(page);
        await user.choose('role', 'employer');
        await user.type('first_absence', '5. januar 2026');
        await user.gate('requested', 'yes');
        await user.type('requested', '20. januar 2026');
        await user.press('fast_track_meeting-button');
        const danish = [await said(page), await control_values(page)];

        await user.press('lang-switch');
        const english = [await said(page), await control_values(page)];
        assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
        assert.deepEqual(english[1], danish[1], 'what was typed stays as it was typed');
        assert.equal(english[0].status, danish[0].status);
        assert.deepEqual(english[0].dates.sort(), danish[0].dates.sort());
        const core = (await says_what_the_core_says(page)).core;
        assert.equal(core.milestones.length, danish[0].milestones.length);
        danish[0].milestones.forEach((row, at) => {
            assert.equal(english[0].milestones[at].id, row.id);
            assert.notEqual(english[0].milestones[at].words, row.words, `${row.id} is translated`);
        });
        assert.match(english[0].answer, /3 February/);
        assert.match(await page.title(), /Can you still get Fast track/);
        const danish_left = await page.$$eval('#page *', (all) =>
            all
                .filter(
                    (one) => one.children.length === 0 && /[æøåÆØÅ]/.test(one.textContent) && !one.closest('[lang=da]'),
                )
                .map((one) => one.textContent),
        );
        assert.deepEqual(
            danish_left.filter((words) => !/Ishøj|jobnet|Mit Sygefravær|^Dansk$/.test(words)),
            [],
            'words that are Danish say so, for a screen reader',
        );

        await user.press('lang-switch');
        const back = await said(page);
        assert.equal(await page.evaluate(() => document.documentElement.lang), 'da');
        assert.equal(back.answer, danish[0].answer);
        assert.deepEqual(back.milestones, danish[0].milestones);
        assert.equal(back.case_text, danish[0].case_text);
        await no_noise(page);
        await page.close();
    });
}

test('A link may open the page in English', async () => {
    const page = await open_page({ fragment: 'first_absence=2026-03-02&today=2026-03-20&lang=en' });
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
    assert.match((await said(page)).answer, /5 April 2026/);
    assert.equal((await assessed(page)).case.lang, undefined);
    await page.close();
});

test('Errors are said in the language of the page, and change with it', async () => {
    const page = await open_page({ fragment: 'first_absence=2014-05-05&today=2026-03-20' });
    const message = async () => (await said(page)).errors[0].message;
    assert.match(await message(), /2015/);
    const danish = await message();
    await mouse_user(page).press('lang-switch');
    await settled(page);
    assert.match(await message(), /2015/);
    assert.notEqual(await message(), danish);
    await says_what_the_core_says(page);
    await page.close();
});
