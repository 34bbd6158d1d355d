// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Draw only when something changed: an idle page draws nothing, one event at most three frames, a
// hidden tab none. Partner: web/ui/frames.js.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { close_shared_browser, shared_browser } from '../support/engines.mjs';
import { no_noise } from '../support/noise.mjs';
import { open_page, settled } from '../support/open_page.mjs';
import { mouse_user } from '../support/user.mjs';

after(close_shared_browser);

const kCase = { today: '2026-03-20', fragment: 'first_absence=2026-03-02' };

// How many frames are drawn while the browser shows `count` of its own, with idle times in between.
const frames_during = (page, count) =>
    page.evaluate(async (wanted) => {
        const before = fasttrack.frames();
        for (let i = 0; i < wanted; i += 1) {
            await new Promise(requestAnimationFrame);
            await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 50 }));
        }
        return fasttrack.frames() - before;
    }, count);

for (const face of ['canvas', 'plain']) {
    test(`An idle page draws no frame, in the ${face} face`, async () => {
        const page = await open_page({ ...kCase, face });
        assert.equal(await frames_during(page, 40), 0);
        await page.focus('[data-key="first_absence"]');
        await settled(page);
        assert.equal(await frames_during(page, 40), 0, 'with a caret that blinks neither');
        await mouse_user(page).press('first_absence-calendar');
        assert.equal(await frames_during(page, 40), 0, 'with the calendar open neither');
        await no_noise(page);
        await page.close();
    });
}

// Single events: what a click by hand brings in three (move, press, release) comes here one by one.
const kEvents = {
    'a press of a button': () => document.querySelector('[data-node="more-questions"]').click(),
    'a choice': () => document.querySelector('[data-key="expected"][value="over_8"]').click(),
    'the calendar opened': () => document.querySelector('[data-node="first_absence-calendar"]').click(),
    'a why unfolded': () => document.querySelector('[data-milestone] button').click(),
    'a letter typed': () => {
        const field = document.querySelector('[data-key="first_absence"]');
        field.value = '3.3.2026';
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    'the focus moved': () => document.querySelector('[data-key="first_absence"]').focus(),
    'the pointer over a button': () => {
        const button = document.querySelector('[data-node="copy-link"]');
        button.scrollIntoView();
        const { left, top } = button.getBoundingClientRect();
        button.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX: left + 9, clientY: top + 9 }));
    },
    'the request day moved': () => {
        const range = document.querySelector('[data-node="request-day"]');
        range.value = Number(range.value) + 1;
        range.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    'the language switched': () => document.querySelector('[data-node="lang-switch"]').click(),
    'the colours switched': () => document.querySelector('[data-node="theme-switch"]').click(),
    'a jump to the end': () => scrollTo(0, document.documentElement.scrollHeight),
    'the window resized': () => dispatchEvent(new Event('resize')),
};

// The end of a pause in typing is an event of its own: it must not come while another is counted.
const stop_timers = (page) =>
    page.evaluate(() => {
        globalThis.setTimeout = () => 0;
    });

test('After one event at most three frames', async () => {
    const page = await open_page(kCase);
    await stop_timers(page);
    for (const [what, act] of Object.entries(kEvents)) {
        const before = await page.evaluate(() => fasttrack.frames());
        await page.evaluate(act);
        await settled(page);
        const drawn = (await page.evaluate(() => fasttrack.frames())) - before;
        assert.ok(drawn <= 3, `${what}: ${drawn} frames`);
        assert.ok(drawn >= 1 || what.startsWith('a jump') || what.startsWith('the pointer'), `${what}: none`);
    }
    await no_noise(page);
    await page.close();
});

test('A pointer that crosses empty ground draws nothing', async () => {
    const page = await open_page(kCase);
    await page.mouse.move(3, 300);
    await settled(page);
    const before = await page.evaluate(() => fasttrack.frames());
    await page.mouse.move(8, 420, { steps: 10 });
    await settled(page);
    assert.equal((await page.evaluate(() => fasttrack.frames())) - before, 0);
    await page.close();
});

test('A hidden tab draws nothing, and shows what it missed when it is seen again', async () => {
    const page = await open_page(kCase);
    await stop_timers(page);
    const other = await (await shared_browser()).newPage();
    await other.bringToFront();
    const hidden = await page.evaluate(() => document.hidden);
    // Without windows a browser may show every tab: then the page is told that it is hidden.
    if (!hidden) {
        await page.evaluate(() => {
            Object.defineProperty(document, 'hidden', { value: true, configurable: true });
            document.dispatchEvent(new Event('visibilitychange'));
        });
    }
    const before = await page.evaluate(() => fasttrack.frames());
    await page.evaluate(() => {
        const field = document.querySelector('[data-key="first_absence"]');
        field.value = '3.3.2026';
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        dispatchEvent(new Event('resize'));
        document.querySelector('[data-key="expected"][value="over_8"]').click();
    });
    await other.evaluate(async () => {
        // which shows frames of its own meanwhile
        for (let i = 0; i < 12; i += 1) await new Promise(requestAnimationFrame);
    });
    assert.equal((await page.evaluate(() => fasttrack.frames())) - before, 0);
    await other.close();
    await page.bringToFront();
    if (!hidden) {
        await page.evaluate(() => {
            delete document.hidden;
            document.dispatchEvent(new Event('visibilitychange'));
        });
    }
    await page.waitForFunction(
        () => document.querySelector('[data-milestone=absence_begins] time').dateTime === '2026-03-03',
    );
    await settled(page);
    assert.ok((await page.evaluate(() => fasttrack.frames())) - before <= 3);
    await no_noise(page);
    await page.close();
});
