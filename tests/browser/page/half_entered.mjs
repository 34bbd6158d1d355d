// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What is half entered, taken back or gone by: the page says what it counts with, and loses nothing
// of what is being typed. Partners: web/page/questions.cpp, web/page/what_if.cpp, web/page/dates.cpp.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { said } from '../support/ask.mjs';
import { close_shared_browser } from '../support/engines.mjs';
import { no_noise } from '../support/noise.mjs';
import { kPhone, open_page, settled } from '../support/open_page.mjs';
import { mouse_user, select_all } from '../support/user.mjs';

after(close_shared_browser);

const kCase = 'first_absence=2026-03-02';
const open = (today, more = '', options = {}) => open_page({ today, fragment: kCase + more, ...options });
const words = (page, node) =>
    page.evaluate(
        (id) => document.querySelector(`[data-node="${id}"]`)?.textContent.replace(/\s+/g, ' ') ?? null,
        node,
    );
const rows = (page) =>
    page.$$eval('[data-node="dates"] > li', (all) =>
        all.map((row) => ({
            node: row.dataset.node,
            words: row.textContent.replace(/\s+/g, ' '),
        })),
    );

test('A request without its day is asked for, at the field and at the answer', async () => {
    const page = await open('2026-03-21');
    const user = mouse_user(page);
    assert.equal(await words(page, 'answer-request-day'), null);
    await user.gate('requested', 'yes');
    assert.match(await words(page, 'requested-echo'), /Skriv dagen.*ingen har anmodet/);
    assert.match(await words(page, 'answer-request-day'), /Skriv dagen.*ingen har anmodet/);
    const described = await page.$eval('[data-node="requested"]', (field) => field.getAttribute('aria-describedby'));
    assert.match(described, /requested-echo/);
    await user.press('lang-switch');
    assert.match(await words(page, 'answer-request-day'), /Enter the day of the request/);
    await user.type('requested', '2026-03-20');
    assert.equal(await words(page, 'answer-request-day'), null);
    assert.doesNotMatch(await words(page, 'requested-echo'), /Enter the day/);
    await user.type('requested', '');
    await user.gate('requested', 'no');
    assert.equal(await words(page, 'answer-request-day'), null);
    await no_noise(page);
    await page.close();
});

test('The list of dates keeps the order of time, with today and new rules in it', async () => {
    const back = await open('2026-04-20', '&full_return=2026-04-13');
    assert.ok((await rows(back)).some(({ node }) => node === 'row-today'));
    assert.ok(
        (await rows(back)).every(({ node }) => !node.startsWith('row-seam')),
        'no rules after the return',
    );
    await back.close();
    const page = await open('2026-06-28');
    const names = (await rows(page)).map(({ node }) => node);
    assert.ok(names.includes('row-seam-2026'), names.join(' '));
    assert.ok(names.indexOf('row-today') < names.indexOf('row-seam-2026'), names.join(' '));
    await page.close();
    const later = await open('2026-07-02');
    const then = (await rows(later)).map(({ node }) => node);
    assert.ok(then.indexOf('row-seam-2026') < then.indexOf('row-today'), then.join(' '));
    await later.close();
});

test('A date that no source settles says so in its row, whoever acts', async () => {
    const last_day = async (fragment, today) => {
        const page = await open_page({ today, fragment });
        const row = (await said(page)).milestones.find(({ id }) => id === 'fast_track_last_day');
        await page.close();
        return row.words;
    };
    assert.match(await last_day('first_absence=2026-07-06', '2026-07-08'), /usikkert – spørg/);
    assert.doesNotMatch(await last_day(kCase, '2026-03-04'), /usikkert/);
});

test('A meeting that should have been held is no gain', async () => {
    const page = await open('2026-04-20', '&requested=2026-03-16');
    assert.match(await words(page, 'fact-meeting'), /skulle være holdt.*30\. mar/);
    assert.equal(await words(page, 'fact-gain'), null);
    assert.equal(await words(page, 'expected-effect'), null);
    await page.close();
    const before = await open('2026-03-30', '&requested=2026-03-16');
    assert.match(await words(before, 'fact-meeting'), /Med Fast track/);
    assert.match(await words(before, 'fact-gain'), /27 dage/);
    await before.close();
});

test('The field for another today stays while it is typed in', async () => {
    const page = await open('2026-03-21', '&today=2026-03-04');
    await page.locator('[data-node="today"]').click();
    await select_all(page);
    for (const key of ['Delete', '9', '.', 'x']) {
        await page.keyboard.press(key);
        await settled(page);
    }
    const field = await page.evaluate(() => [document.activeElement.dataset.node, document.activeElement.value]);
    assert.deepEqual(field, ['today', '9.x']);
    await page.waitForSelector('[data-node="today"][aria-invalid="true"]');
    await page.close();
});

test('A day tried out that cannot be gets the error of a date', async () => {
    const page = await open('2026-03-20');
    const user = mouse_user(page);
    const field = '[data-node="what-if-day"]';
    for (const wrong of ['31.2.2026', '1. marts 2026']) {
        await user.type('', wrong, field);
        await page.waitForSelector(`${field}[aria-invalid="true"]`);
        assert.ok((await words(page, 'what-if-day-error')).length > 10);
        await page.focus('[data-node="first_absence"]');
        await settled(page);
        assert.equal(await page.$eval(field, (one) => one.value), wrong, 'it stays to be mended');
    }
    await user.press('what-if-today');
    assert.equal(await page.$(`${field}[aria-invalid]`), null);
    assert.equal(await page.$eval(field, (one) => one.value), '20. marts 2026');
    await no_noise(page);
    await page.close();
});

test('Another theme is said', async () => {
    const page = await open('2026-03-20');
    await mouse_user(page).press('theme-switch');
    await page.waitForFunction(() => /mørkt tema/.test(document.getElementById('live').textContent));
    await mouse_user(page).press('theme-switch');
    await page.waitForFunction(() => /lyst tema/.test(document.getElementById('live').textContent));
    await page.close();
});

test('Below the large sentence, day and month of a date stand on one line', async () => {
    const page = await open('2026-03-20');
    const dates = await page.$$eval('[data-node="answer"] time', (all) =>
        all.filter((time) => !time.closest('h2')).map((time) => time.textContent),
    );
    const named = dates.filter((date) => /\d\.\s\D/.test(date));
    assert.ok(named.length > 2, dates.join(' | '));
    for (const date of named) assert.match(date, /\d\.\u00a0\D/, date);
    await page.close();
});

test('A swipe down over a slider moves the page and no day', async () => {
    const page = await open('2026-03-20', '', { view: kPhone });
    const at = await page.$eval('[data-node="request-day"]', (range) => {
        range.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = range.getBoundingClientRect();
        return { x: left + width * 0.8, y: top + height / 2 };
    });
    await settled(page);
    const look = () =>
        page.evaluate(() => ({
            day: document.querySelector('[data-node="what-if-day"]').value,
            slider: document.querySelector('[data-node="request-day"]').value,
        }));
    const [before, scrolled] = [await look(), await page.evaluate(() => scrollY)];
    const cancelled = page.evaluate(
        () =>
            new Promise((resolve) => {
                document.addEventListener('pointercancel', () => resolve(true), { once: true });
            }),
    );
    const finger = await page.touchscreen.touchStart(at.x, at.y);
    for (let step = 1; step <= 8; step += 1) await finger.move(at.x, at.y - step * 20);
    await cancelled;
    await finger.end();
    await settled(page);
    assert.ok((await page.evaluate(() => scrollY)) > scrolled, 'the page was scrolled');
    assert.deepEqual(await look(), before);
    await page.close();
});

for (const face of ['canvas', 'plain']) {
    test(`A date that is wrong is called so as soon as its field is left, in the ${face} face`, async () => {
        const page = await open('2026-03-21', '', { face });
        await page.evaluate(() => {
            const field = document.querySelector('[data-key="first_absence"]');
            field.focus();
            field.value = '30.2.2026';
            field.dispatchEvent(new InputEvent('input', { bubbles: true }));
            document.querySelector('[data-key="role"]').focus(); // in the same frame
        });
        await settled(page);
        assert.deepEqual(
            (await said(page)).errors.map(({ key }) => key),
            ['first_absence'],
        );
        await page.close();
    });
}

test('A date is dated with its year where that is another', async () => {
    const late = await open_page({ today: '2026-12-05', fragment: 'first_absence=2026-12-01' });
    assert.match(await late.$eval('[data-node="fact-ordinary-value"]', (one) => one.textContent), /jan\s2027/);
    assert.doesNotMatch(await late.$eval('[data-node="fact-meeting-value"]', (one) => one.textContent), /2026/);
    await late.close();
});

test('Only the picture is spoken of where there is one', async () => {
    const plain = await open('2026-03-21', '', { face: 'plain' });
    assert.doesNotMatch(await words(plain, 'timeline-hint'), /knap/);
    await plain.close();
});
