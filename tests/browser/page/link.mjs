// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// A link fills the page in, and the page gives such a link; the address is never written to.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { said, says_what_the_core_says } from '../support/ask.mjs';
import { close_shared_browser, page_address, shared_browser } from '../support/engines.mjs';
import { no_noise } from '../support/noise.mjs';
import { open_page, ready, settled } from '../support/open_page.mjs';
import { errors_are_shown, stories } from '../support/stories.mjs';
import { mouse_user } from '../support/user.mjs';

after(close_shared_browser);

test('The case of every story comes back from its link', async () => {
    for (const { name, today, case_text } of stories) {
        const page = await open_page({ today, fragment: case_text, face: 'plain' });
        assert.equal((await said(page)).case_text, case_text, name);
        assert.equal(await page.evaluate(() => document.body.dataset.face), 'plain');
        await says_what_the_core_says(page);
        await no_noise(page);
        await page.close();
    }
});

// Opens another link in the same window.
async function follow(page, fragment, case_text) {
    await page.evaluate((hash) => {
        location.hash = hash;
    }, fragment);
    await page.waitForFunction((text) => fasttrack.caseText() === text, {}, case_text);
    await settled(page);
}

test('Every way of writing a date, percent-encoded, may stand in a link', async () => {
    const page = await open_page({ today: '2026-03-20', face: 'plain', fragment: 'first_absence=2026-03-02' });
    for (const written of [
        '2.3.2026',
        '02-03-2026',
        '2%2F3%2F2026',
        '2/3-2026',
        '2.+marts+2026',
        '2%20mar%202026',
        'March+2%2C+2026',
    ]) {
        await follow(page, 'first_absence=2026-01-01', 'first_absence=2026-01-01');
        await follow(page, `first_absence=${written}`, 'first_absence=2026-03-02');
    }
    await no_noise(page);
    await page.close();
});

test('A link with mistakes fills in the rest, and says so', async () => {
    const page = await open_page({
        today: '2026-03-20',
        fragment: 'first_absence=2026-03-02&colour=red&first_absence=2026-03-03&role=king',
    });
    assert.match(await page.$eval('.notice-warning', (one) => one.textContent), /link/i);
    const { case_text, errors, status } = await said(page);
    assert.equal(case_text, 'role=king', 'of two first absence days neither is chosen');
    assert.deepEqual(
        errors.map(({ key }) => key),
        ['role'],
    );
    assert.equal(status, null);
    await mouse_user(page).type('first_absence', '2.3.2026');
    await mouse_user(page).choose('role', 'employer');
    assert.equal((await said(page)).status, 'open');
    await no_noise(page);
    await page.close();
});

// What the note above the questions names, and the keys of the fields that say an error themselves.
const named = async (page) => ({
    note: await page.$$eval('[data-node="notice-link_errors-list"] > li', (all) => all.map((one) => one.textContent)),
    fields: (await said(page)).errors.map(({ key }) => key),
});

for (const [pair, key] of [
    ['lang=xx', 'lang'],
    ['today=x', 'today'],
    ['today=30.2.2026', 'today'],
    ['last_employer_pay=x', 'last_employer_pay'],
    ['consent=maybe', 'consent'],
    ['requested_by=boss', 'requested_by'],
    ['letter=', 'letter'],
    ['category=7', 'category'],
    ['face=xyz', 'face'],
]) {
    test(`${pair} in a link is named, and the rest is answered`, async () => {
        const page = await open_page({ today: '2026-03-20', fragment: `first_absence=2026-03-02&${pair}` });
        const { note, fields } = await named(page);
        assert.equal(note.length + fields.length, 1, `${note} | ${fields}`);
        assert.ok(fields[0] === key || note[0].includes(key), `${note} | ${fields}`);
        if (note.length === 1) assert.equal((await said(page)).status, 'open');
        await no_noise(page);
        await page.close();
    });
}

test('A link that is too long says that only its beginning was read', async () => {
    const page = await open_page({
        today: '2026-03-20',
        fragment: `first_absence=2026-03-02&prior_absence=${'2026-01-05..2026-01-06,'.repeat(400)}`,
    });
    assert.match(await page.$eval('[data-node="notice-link_too_long"]', (one) => one.textContent), /for langt/);
    assert.equal((await said(page)).status, 'open');
    await mouse_user(page).press('reset');
    assert.equal(await page.$('[data-node="notice-link_too_long"]'), null);
    await page.close();
});

test('Noise in the address does no harm', async () => {
    for (const fragment of [
        '%=&=&=',
        'first_absence=%ff%00%',
        `first_absence=${'x'.repeat(20000)}`,
        'first_absence=<svg onload=alert(1)>&__proto__=1&constructor=2',
    ]) {
        const page = await open_page({ today: '2026-03-20', face: 'plain', fragment });
        await mouse_user(page).type('first_absence', '2.3.2026');
        await errors_are_shown(page);
        assert.equal((await said(page)).status, 'open', fragment.slice(0, 40));
        await no_noise(page);
        await page.close();
    }
});

test('Typing leaves the address alone; the copied link opens the same answer', async () => {
    const browser = await shared_browser();
    const context = await browser.createBrowserContext();
    await context.overridePermissions('null', ['clipboard-read', 'clipboard-sanitized-write']).catch(() => {});
    const page = await open_page({ today: '2026-03-20', context });
    const user = mouse_user(page);
    await user.type('first_absence', '2.3.2026');
    await user.choose('expected', 'over_8');
    assert.equal(page.url(), page_address());
    await page.evaluate(() => {
        // What is copied, by whichever of the two ways.
        navigator.clipboard.writeText = async (text) => {
            globalThis.copied = text;
        };
    });
    await user.press('copy-link');
    await page.waitForFunction(() => globalThis.copied);
    const link = await page.evaluate(() => globalThis.copied);
    assert.equal(link, page_address('first_absence=2026-03-02&expected=over_8'));
    assert.equal(page.url(), page_address());
    const done = '[data-node="take-along-done"]';
    await page.waitForFunction((node) => /kopieret/.test(document.querySelector(node)?.textContent), {}, done);
    await page.waitForFunction(() => /kopieret/.test(document.getElementById('live').textContent));
    await user.choose('expected', 'upto_8'); // of another case nothing has been copied
    await settled(page);
    assert.equal(await page.$(done), null);
    await user.choose('expected', 'over_8');
    const told = await said(page);
    await no_noise(page);

    const other = await open_page({ today: '2026-03-20', fragment: new URL(link).hash.slice(1), context });
    assert.deepEqual(await said(other), told);
    await context.close();
});

test('Another fragment in the same window fills the page in anew', async () => {
    const page = await open_page({ today: '2026-03-20', fragment: 'first_absence=2026-03-02' });
    await follow(page, 'first_absence=2026-03-09&role=employer', 'first_absence=2026-03-09&role=employer');
    await says_what_the_core_says(page);
    await page.evaluate(() => {
        location.hash = 'first_absence=2026-03-09&face=plain';
    });
    await page.waitForFunction(() => document.body.dataset.face === 'plain');
    await page.reload();
    await ready(page);
    assert.equal((await said(page)).case_text, 'first_absence=2026-03-09');
    await no_noise(page);
    await page.close();
});
