// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Another day for the request, or for today, tried out: by mouse and keyboard on the picture, by
// touch on a phone, by field and button. Partners: web/page/what_if.cpp, web/page/timeline_picture.cpp.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { said } from '../support/ask.mjs';
import { close_shared_browser } from '../support/engines.mjs';
import { no_noise } from '../support/noise.mjs';
import { kPhone, open_page, settled } from '../support/open_page.mjs';
import { mouse_user } from '../support/user.mjs';

after(close_shared_browser);

const kToday = '2026-03-20';
const kCase = 'first_absence=2026-03-02'; // its eight weeks end on 26 April
const kRange = '[data-node="request-day"]';
const kTodayRange = '[data-node="today-range"]';
const open = (options) => open_page({ today: kToday, fragment: kCase, ...options });

// What the page says of the day tried out: { day, meeting, words }.
const tried = (page) =>
    page.evaluate(() => {
        const result = document.querySelector('[data-node="what-if-result"]');
        return {
            day: document.querySelector('[data-node="what-if-day"]').value,
            meeting: result.querySelector('[datetime]')?.dateTime ?? result.querySelector('time')?.dateTime ?? null,
            words: result.textContent,
        };
    });

// Where the handle of a range lies, and how wide one of its days is.
const handle_of = (page, selector) =>
    page.$eval(selector, (range) => {
        range.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = range.getBoundingClientRect();
        const day = (width - 44) / (range.max - range.min);
        return { x: left + 22 + (range.value - range.min) * day, y: top + height / 2, day };
    });

async function drag(page, selector, days) {
    const { x, y, day } = await handle_of(page, selector);
    await settled(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + (days * day) / 2, y);
    await page.mouse.move(x + days * day, y);
    await page.mouse.up();
    await settled(page);
}

test('At first the day tried out is today', async () => {
    const page = await open();
    const first = await tried(page);
    assert.equal(first.day, '20. marts 2026');
    assert.match(first.words, /3\. april/);
    assert.match(first.words, /23 dage/);
    await page.close();
});

test('Dragged by mouse, the request takes the meeting and the days gained along', async () => {
    const page = await open();
    await drag(page, kRange, 5);
    const moved = await tried(page);
    assert.equal(moved.day, '25. marts 2026');
    assert.match(moved.words, /25\. marts.*8\. april/);
    assert.match(moved.words, /18 dage/);
    await drag(page, kRange, 11); // to 5 April, the last day
    assert.match((await tried(page)).words, /5\. april.*19\. april.*7 dage/);
    await drag(page, kRange, 3);
    assert.equal((await tried(page)).day, '8. april 2026');
    assert.doesNotMatch((await tried(page)).words, /22\. april/, 'after day 36 no meeting is promised');
    const { case_text, status } = await said(page);
    assert.equal(case_text, kCase, 'a day tried out is no answer');
    assert.equal(status, 'open');
    await no_noise(page);
    await page.close();
});

test('A day dragged to shows in one frame, and all is as if drawn anew', async () => {
    const page = await open();
    const { x, y, day } = await handle_of(page, kRange);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await settled(page);
    const frames = () => page.evaluate(() => fasttrack.frames());
    const look = async () => ({
        html: await page.$eval('#page', (all) => all.innerHTML),
        picture: await page.screenshot({ encoding: 'base64' }),
    });
    const before = await frames();
    for (const days of [3, 4, 9]) {
        await page.mouse.move(x + days * day, y);
        await settled(page);
    }
    assert.equal((await frames()) - before, 3);
    await page.mouse.up();
    await page.mouse.move(x, y + 400);
    await settled(page);
    const dragged = await look();
    // The other colours and back: every part is described and drawn again.
    for (let time = 0; time < 2; time += 1) {
        await page.$eval('[data-node="theme-switch"]', (button) => button.click());
        await settled(page);
    }
    const anew = await look();
    assert.equal(anew.html, dragged.html);
    assert.ok(anew.picture === dragged.picture, 'the picture is the same');
    await page.close();
});

test('The keyboard moves the request day too', async () => {
    const page = await open();
    await page.focus(kRange);
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft']) await page.keyboard.press(key);
    await settled(page);
    const moved = await tried(page);
    assert.equal(moved.day, '22. marts 2026');
    assert.match(moved.words, /5\. april/);
    assert.match(moved.words, /21 dage/);
    assert.match(await page.$eval(kRange, (range) => range.getAttribute('aria-valuetext')), /22\. marts/);
    await page.keyboard.press('Home');
    await settled(page);
    assert.equal((await tried(page)).day, '2. marts 2026');
    await page.close();
});

test('Touch moves the request day on a phone', async () => {
    const page = await open({ view: kPhone });
    const { x, y, day } = await handle_of(page, kRange);
    await settled(page);
    const finger = await page.touchscreen.touchStart(x, y);
    for (let step = 1; step <= 8; step += 1) await finger.move(x + step * day, y);
    await finger.end();
    await settled(page);
    const moved = await tried(page);
    assert.equal(moved.day, '28. marts 2026');
    assert.match(moved.words, /11\. april.*15 dage/);
    await no_noise(page);
    await page.close();
});

for (const face of ['canvas', 'plain']) {
    test(`By field and by button in the ${face} face`, async () => {
        const page = await open({ face });
        const user = mouse_user(page);
        await user.press('what-if-later');
        assert.equal((await tried(page)).day, '21. marts 2026');
        await user.press('what-if-earlier');
        await user.press('what-if-earlier');
        assert.match((await tried(page)).words, /19\. marts.*2\. april.*24 dage/);
        await user.type('', '5. april 2026', '[data-node="what-if-day"]');
        assert.match((await tried(page)).words, /5\. april.*19\. april.*7 dage/);
        await user.press('what-if-today');
        assert.equal((await tried(page)).day, '20. marts 2026');
        await no_noise(page);
        await page.close();
    });
}

test('Dragging today shows what would still be possible then, and comes back', async () => {
    const page = await open();
    await drag(page, kTodayRange, 7);
    assert.equal((await said(page)).case_text, `${kCase}&today=2026-03-27`);
    assert.equal((await said(page)).status, 'open');
    await drag(page, kTodayRange, 12);
    assert.equal((await said(page)).case_text, `${kCase}&today=2026-04-08`);
    assert.equal((await said(page)).status, 'closed');
    await mouse_user(page).press('today-back');
    assert.equal((await said(page)).case_text, kCase);
    assert.equal((await said(page)).status, 'open');
    await no_noise(page);
    await page.close();
});

test('The picture can be moved and zoomed by button and wheel, and the dates stay', async () => {
    const page = await open();
    const user = mouse_user(page);
    const caption = () => page.$eval('[data-node="picture-caption"]', (one) => one.textContent);
    const before = [await caption(), (await said(page)).milestones];
    const seen = new Set([before[0]]);
    for (const id of ['view-in', 'view-later', 'view-earlier', 'view-whole', 'view-out']) {
        await user.press(id);
        seen.add(await caption());
        assert.deepEqual((await said(page)).milestones, before[1], id);
    }
    assert.ok(seen.size >= 4, [...seen].join(' | '));
    await page.hover('[data-node="picture"]');
    const whole = await caption();
    await page.keyboard.down('Control');
    await page.mouse.wheel({ deltaY: -300 });
    await page.keyboard.up('Control');
    await settled(page);
    assert.notEqual(await caption(), whole);
    await page.close();
});

test('Of a meeting that no source settles, each place that names its day says so', async () => {
    const said_unsettled = (page) =>
        page.evaluate(() =>
            ['fact-meeting-label', 'fact-ordinary-label', 'what-if-result', 'request-day'].map((node) => {
                const element = document.querySelector(`[data-node="${node}"]`);
                return /usikker/.test(element.getAttribute('aria-valuetext') ?? element.textContent);
            }),
        );
    // Requested on 6 July, the meeting would be held by 20 July: after the rules of 1 July 2026.
    const after_change = await open_page({ today: '2026-07-06', fragment: 'first_absence=2026-06-08' });
    assert.deepEqual(await said_unsettled(after_change), [true, true, true, true]);
    await no_noise(after_change);
    await after_change.close();
    // Requested on 16 June it would be held by 30 June; eight weeks from 13 May end on 7 July.
    const before = await open_page({ today: '2026-06-16', fragment: 'first_absence=2026-05-13' });
    assert.deepEqual(await said_unsettled(before), [false, true, false, false]);
    const long_before = await open();
    assert.deepEqual(await said_unsettled(long_before), [false, false, false, false]);
    await before.close();
    await long_before.close();
});
