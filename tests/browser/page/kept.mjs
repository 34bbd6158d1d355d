// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What was typed comes back after a reload, and on the way back and forward, until it is cleared; it
// lies in the tab's history alone. Partner: web/page/kept.js.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { said } from '../support/ask.mjs';
import { close_shared_browser, page_address } from '../support/engines.mjs';
import { no_noise } from '../support/noise.mjs';
import { open_page, ready, settled } from '../support/open_page.mjs';
import { mouse_user } from '../support/user.mjs';

after(close_shared_browser);

const kToday = '2026-03-20';
const noted = (page) => page.waitForFunction(() => history.state?.fasttrack?.case === fasttrack.caseText());
async function reload(page) {
    await page.reload();
    await ready(page);
}

for (const face of ['canvas', 'plain']) {
    test(`A reload brings back dates, choices, a half-typed date and the name, in the ${face} face`, async () => {
        const page = await open_page({ today: kToday, face });
        const user = mouse_user(page);
        const address = page.url();
        await user.type('first_absence', '2.3.2026');
        await user.choose('role', 'employer');
        await user.type('label', 'Hr. "Æ"', '[data-node="label"]');
        await user.gate('requested', 'yes');
        await user.type('requested', '18.3.');
        await page.focus('[data-node="reset"]'); // what is half typed is wrong once its field is left
        await noted(page);
        await settled(page);
        const before = await said(page);
        await reload(page);
        const again = await said(page);
        assert.equal(again.case_text, before.case_text);
        assert.deepEqual(
            again.errors.map(({ key }) => key),
            before.errors.map(({ key }) => key),
        );
        await mouse_user(page).type('requested', '18.3.2026');
        assert.equal(await page.$eval('[data-node="label"]', (field) => field.value), 'Hr. "Æ"');
        assert.equal(page.url(), address);
        await no_noise(page);
        await page.close();
    });
}

test('Away and back, each place in the history has its own answers', async () => {
    const page = await open_page({ today: kToday, fragment: 'first_absence=2026-03-02' });
    await mouse_user(page).choose('expected', 'over_8');
    await noted(page);
    await page.goto(page_address('first_absence=2026-03-09'));
    await page.waitForFunction(() => fasttrack.caseText() === 'first_absence=2026-03-09');
    await page.goBack();
    await page.waitForFunction(() => fasttrack.caseText() === 'first_absence=2026-03-02&expected=over_8');
    await page.goForward();
    await page.waitForFunction(() => fasttrack.caseText() === 'first_absence=2026-03-09');
    await page.goto('about:blank');
    await page.goBack();
    await ready(page);
    assert.equal((await said(page)).case_text, 'first_absence=2026-03-09');
    await page.close();
});

test('Starting over clears it for good, whatever the link says; and the page says how long it keeps', async () => {
    const page = await open_page({ today: kToday, fragment: 'first_absence=2026-03-02', face: 'plain' });
    assert.match(await page.$eval('[data-node="kept-in-tab"]', (one) => one.textContent), /begynder forfra.*fanen/);
    const user = mouse_user(page);
    await user.choose('expected', 'over_8');
    await noted(page);
    await user.press('reset');
    await noted(page);
    await reload(page);
    assert.equal((await said(page)).case_text, '');
    assert.equal(await page.$eval('[data-key="first_absence"]', (field) => field.value), '');
    await settled(page);
    await page.close();
});
