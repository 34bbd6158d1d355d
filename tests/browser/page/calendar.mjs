// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Picking a date from the calendar, by mouse and by keyboard. Partner: web/page/calendar.cpp.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { said } from '../support/ask.mjs';
import { close_shared_browser } from '../support/engines.mjs';
import { no_noise } from '../support/noise.mjs';
import { open_page, settled } from '../support/open_page.mjs';
import { mouse_user } from '../support/user.mjs';

after(close_shared_browser);

const kToday = '2026-03-20';
const focused = (page) => page.evaluate(() => document.activeElement.dataset.node);
const value = (page) => page.$eval('[data-key="first_absence"]', (field) => field.value);
const is_open = (page) => page.$('.calendar').then((found) => found !== null);

for (const face of ['canvas', 'plain']) {
    test(`By mouse, a month back, in the ${face} face`, async () => {
        const page = await open_page({ today: kToday, face });
        const user = mouse_user(page);
        await user.press('first_absence-calendar');
        assert.equal(
            await page.$eval('[data-node="first_absence-calendar"]', (button) => button.getAttribute('aria-expanded')),
            'true',
        );
        await user.press('calendar-previous');
        await user.press('calendar-2026-02-23');
        assert.equal(await value(page), '23.2.2026');
        assert.equal((await said(page)).case_text, 'first_absence=2026-02-23');
        assert.equal(await is_open(page), false);
        assert.equal(await focused(page), 'first_absence-calendar');
        await no_noise(page);
        await page.close();
    });
}

test('The calendar shows week numbers and says which days are closed', async () => {
    const page = await open_page({ today: kToday, fragment: 'first_absence=2026-04-01' });
    await mouse_user(page).press('first_absence-calendar');
    assert.deepEqual(await page.$$eval('.calendar th[scope=row]', (all) => all.map((one) => one.textContent)), [
        '14',
        '15',
        '16',
        '17',
        '18',
    ]);
    assert.deepEqual(await page.$$eval('.calendar th[scope=col]', (all) => all.map((one) => one.textContent)), [
        'Uge',
        'ma',
        'ti',
        'on',
        'to',
        'fr',
        'lø',
        'sø',
    ]);
    const name = (day) => page.$eval(`[data-node="calendar-${day}"]`, (one) => one.getAttribute('aria-label'));
    for (const closed of ['2026-04-02', '2026-04-03', '2026-04-04', '2026-04-05', '2026-04-06']) {
        assert.match(await name(closed), /lukket/, closed);
    }
    for (const open of ['2026-04-01', '2026-04-07']) assert.doesNotMatch(await name(open), /lukket/, open);
    assert.match(await name('2026-04-01'), /onsdag den 1\. april 2026/);
    await page.close();
});

test('By keyboard: every key of a date grid', async () => {
    const page = await open_page({ today: kToday });
    await page.focus('[data-node="first_absence-calendar"]');
    await page.keyboard.press('Enter');
    await settled(page);
    assert.equal(await focused(page), 'calendar-2026-03-20');
    const kWays = [
        [['ArrowLeft'], '2026-03-19'],
        [['ArrowUp'], '2026-03-12'],
        [['ArrowRight'], '2026-03-13'],
        [['ArrowDown'], '2026-03-20'],
        [['Home'], '2026-03-16'],
        [['End'], '2026-03-22'],
        [['PageUp'], '2026-02-22'],
        [['PageDown'], '2026-03-22'],
        [['Shift', 'PageUp'], '2025-03-22'],
        [['Shift', 'PageDown'], '2026-03-22'],
    ];
    for (const [keys, day] of kWays) {
        for (const held of keys.slice(0, -1)) await page.keyboard.down(held);
        await page.keyboard.press(keys.at(-1));
        for (const held of keys.slice(0, -1)) await page.keyboard.up(held);
        await settled(page);
        assert.equal(await focused(page), `calendar-${day}`, keys.join('+'));
    }
    await page.keyboard.press('Enter');
    await settled(page);
    assert.equal(await value(page), '22.3.2026');
    assert.equal(await is_open(page), false);

    await page.keyboard.press('Enter'); // the button has the focus again
    await settled(page);
    assert.equal(await focused(page), 'calendar-2026-03-22');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Escape');
    await settled(page);
    assert.equal(await is_open(page), false);
    assert.equal(await value(page), '22.3.2026', 'Escape changes nothing');
    assert.equal(await focused(page), 'first_absence-calendar');
    await no_noise(page);
    await page.close();
});

test('The field stays usable while its calendar is open', async () => {
    const page = await open_page({ today: kToday });
    const user = mouse_user(page);
    await user.press('first_absence-calendar');
    await user.type('first_absence', '2.3.2026');
    assert.equal((await said(page)).case_text, 'first_absence=2026-03-02');
    await user.press('first_absence-calendar');
    assert.equal(await is_open(page), false);
    await page.close();
});
