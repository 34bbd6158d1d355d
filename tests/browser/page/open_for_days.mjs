// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// A tab that stays open while the days go by: the page's today follows. Partner: web/page/day_watch.js.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { said, says_what_the_core_says } from '../support/ask.mjs';
import { close_shared_browser } from '../support/engines.mjs';
import { no_noise } from '../support/noise.mjs';
import { open_page, settled } from '../support/open_page.mjs';
import { mouse_user } from '../support/user.mjs';

after(close_shared_browser);

// A device whose clock the test moves, and whose timers it lets run: what a night does to a tab.
function set_clock(moment) {
    const Clock = Date;
    let now = Clock.parse(moment);
    globalThis.Date = class extends Clock {
        constructor(...parts) {
            super(...(parts.length === 0 ? [now] : parts));
        }
        static now() {
            return now;
        }
    };
    const waiting = [];
    const real = globalThis.setTimeout;
    globalThis.setTimeout = (act, wait, ...more) => {
        if (wait > 5000) waiting.push(act);
        return wait > 5000 ? -1 : real(act, wait, ...more);
    };
    globalThis.clock_says = (other) => {
        now = Clock.parse(other);
    };
    globalThis.long_timers_run = () => {
        for (const act of waiting.splice(0)) act();
    };
    globalThis.long_timers = () => waiting.length;
}

// On the last day of Fast track of an absence from 2 March, shortly before midnight in Denmark.
async function open_at_night(options) {
    const page = await open_page({
        fragment: 'first_absence=2026-03-02',
        before: (fresh) => fresh.evaluateOnNewDocument(set_clock, '2026-04-05T21:59:50Z'),
        ...options,
    });
    assert.match((await said(page)).answer, /i dag|sidste dag/i);
    return page;
}

const days_left = (page) => page.evaluate(() => fasttrack.assess(fasttrack.caseText()).fast_track.days_left);
const today_row = (page) => page.$eval('[data-node="row-today"] time', (time) => time.dateTime);

const kWays = {
    'the timer to midnight': (page) => page.evaluate(() => long_timers_run()),
    'the window getting the focus': (page) => page.evaluate(() => dispatchEvent(new Event('focus'))),
    'the way back to the page': (page) => page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow'))),
    'the tab coming into sight': (page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange'))),
    'a click': (page) => page.evaluate(() => document.querySelector('[data-node="lang-switch"]').click()),
    'a key': (page) => page.keyboard.press('Shift'),
    print: (page) => page.evaluate(() => dispatchEvent(new Event('beforeprint'))),
};

for (const [way, act] of Object.entries(kWays)) {
    test(`Opened at 23:59:50 on the last day, by ${way} the page knows that it is another`, async () => {
        const page = await open_at_night();
        await page.waitForFunction(() => long_timers() > 0);
        assert.equal(await today_row(page), '2026-04-05');
        await page.evaluate(() => clock_says('2026-04-08T08:00:00Z'));
        await act(page);
        await settled(page);
        assert.equal(await today_row(page), '2026-04-08');
        assert.notEqual((await said(page)).status, 'open');
        assert.equal(await days_left(page), null);
        if (way === 'a click') assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
        await no_noise(page);
        await page.close();
    });
}

test('What is chosen after midnight is counted from the new day at once', async () => {
    const page = await open_at_night({ face: 'plain' });
    await page.evaluate(() => clock_says('2026-04-08T08:00:00Z'));
    await mouse_user(page).choose('expected', 'over_8');
    await says_what_the_core_says(page);
    assert.equal(await today_row(page), '2026-04-08');
    await page.close();
});

test('A clock that is before the page itself gets a hint; one that is not, none', async () => {
    const hint = (page) => page.$eval('[data-node="clock-behind"]', (one) => one.textContent).catch(() => null);
    const early = await open_page({ today: '2026-11-20', fragment: 'first_absence=2026-11-02' });
    assert.match(await hint(early), /20\. november 2026.*24\. november 2026/);
    await early.close();
    const right = await open_page({ today: '2026-11-24', fragment: 'first_absence=2026-11-02' });
    assert.equal(await hint(right), null);
    await right.close();
});
