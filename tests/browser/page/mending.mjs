// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What is pressed or typed by mistake can be mended: starting over is undone, the field with a new
// error stays where the eye is, and a link that contradicts itself says what was left out of it.
// Partners: web/page/model.cpp, web/ui/hold.js, web/page/frame.cpp.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { said, says_what_the_core_says } from '../support/ask.mjs';
import { close_shared_browser } from '../support/engines.mjs';
import { no_noise } from '../support/noise.mjs';
import { open_page, settled } from '../support/open_page.mjs';
import { errors_are_shown } from '../support/stories.mjs';
import { mouse_user } from '../support/user.mjs';

after(close_shared_browser);

const kToday = '2026-03-20';
const is_there = async (page, id) => (await page.$(`[data-node="${id}"]`)) !== null;

for (const face of ['canvas', 'plain']) {
    test(`Starting over can be undone, until something new is typed, in the ${face} face`, async () => {
        const page = await open_page({
            today: kToday,
            face,
            fragment:
                'first_absence=2026-03-02&role=employer' +
                '&requested=2026-03-10&consent=yes&prior_absence=2026-01-05..2026-01-20',
        });
        const user = mouse_user(page);
        await user.type('', 'min sag', '[data-node="label"]');
        const before = await said(page);
        assert.equal(before.status, 'requested');

        await user.press('reset');
        assert.equal((await said(page)).case_text, '');
        await user.press('undo-reset');
        assert.deepEqual(await said(page), before);
        assert.equal(await page.$eval('[data-node="label"]', (field) => field.value), 'min sag');
        assert.equal(await page.evaluate(() => document.activeElement.dataset.key), 'first_absence');
        assert.equal(await is_there(page, 'undo-reset'), false);

        await user.press('reset');
        await user.type('first_absence', '9.3.2026');
        assert.equal(await is_there(page, 'undo-reset'), false, 'what is new is not overwritten');
        await says_what_the_core_says(page);
        await no_noise(page);
        await page.close();
    });

    test(`A summary of errors does not push away the field in use, in the ${face} face`, async () => {
        const page = await open_page({
            today: kToday,
            face,
            view: { width: 800, height: 260 },
            fragment: 'first_absence=2026-03-02&info_form_sent=2026-03-09&first_meeting=2026-02-02',
        });
        const user = mouse_user(page);
        const place = () => page.$eval('[data-key="info_form_sent"]', (field) => field.getBoundingClientRect().top);
        await user.type('info_form_sent', '9.3.2026');
        const before = await place();
        await user.type('info_form_sent', '1.3.2026');
        await errors_are_shown(page);
        await page.waitForSelector('.error-summary');
        await settled(page);
        assert.equal((await said(page)).errors.length, 2);
        assert.ok(Math.abs((await place()) - before) < 2, `${before} px, then ${await place()} px`);
        await no_noise(page);
        await page.close();
    });

    test(`A link whose answers contradict each other says what is left out, in the ${face} face`, async () => {
        const page = await open_page({
            today: kToday,
            face,
            fragment: 'first_absence=2026-03-02&work=unemployed&role=employer',
        });
        const notice = '[data-node="notice-left-out"]';
        assert.match(await page.$eval(notice, (one) => one.textContent), /første fraværsdag\? Ledig/);
        assert.equal((await said(page)).case_text, 'first_absence=2026-03-02&role=employer');
        await says_what_the_core_says(page);
        await mouse_user(page).press('lang-switch');
        assert.match(await page.$eval(notice, (one) => one.textContent), /Unemployed/);
        await mouse_user(page).press('reset');
        assert.equal(await page.$(notice), null);
        await no_noise(page);
        await page.close();
    });
}

test('A band whose end is not known names no last day', async () => {
    const fragment = 'first_absence=2026-03-02';
    const page = await open_page({ today: kToday, face: 'plain', fragment });
    const dates = (one) => one.$$eval('[data-node="band-benefit"] time', (all) => all.map((time) => time.dateTime));
    assert.deepEqual(await dates(page), ['2026-04-01']);
    await page.close();
    const back = await open_page({ today: kToday, face: 'plain', fragment: `${fragment}&full_return=2026-05-01` });
    assert.deepEqual(await dates(back), ['2026-04-01', '2026-04-30']);
    await back.close();
});

test('Where an error in a link leaves no answer, the page asks to correct it', async () => {
    const page = await open_page({ today: kToday, fragment: 'first_absence=2026-03-02&requested=2026-02-30' });
    assert.match(await page.$eval('[data-node="answer-empty"]', (one) => one.textContent), /^Ret felterne/);
    await page.close();
});
