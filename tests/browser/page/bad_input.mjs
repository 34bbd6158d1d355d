// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What bad input gets: the field's own message, the earlier answer marked as such, and nothing that
// was typed is lost. Partners: web/page/questions.cpp, web/page/answer.cpp.
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

const earlier_is_said = (page) => page.$('[data-node="answer-earlier"]').then((found) => found !== null);
const value = (page, key) => page.$eval(`[data-key="${key}"]`, (field) => field.value);

// [what is wrong, what is typed, what its message says]
const kBadDays = [
    ['30 February', '30.2.2026', /./],
    ['a two-digit year', '2.3.26', /./],
    ['a day before Fast track began', '5.5.2014', /2015/],
    ['no date at all', 'i går <b>&', /./],
    ['a day after the last one', '1.1.2100', /./],
    ['an emptied field', '', /./],
];

for (const face of ['canvas', 'plain']) {
    test(`A first absence day that is none, in the ${face} face`, async () => {
        const page = await open_page({ today: kToday, face });
        const user = mouse_user(page);
        await user.type('first_absence', '2.3.2026');
        const good = await said(page);
        for (const [wrong, typed, message] of kBadDays) {
            await user.type('first_absence', typed);
            await errors_are_shown(page);
            await page
                .waitForSelector('[data-key="first_absence"][aria-invalid=true]', { timeout: 5000 })
                .catch(() => assert.fail(`${wrong}: the field says nothing`));
            await settled(page);
            const now = await said(page);
            assert.deepEqual(
                now.errors.map(({ key }) => key),
                ['first_absence'],
                wrong,
            );
            assert.match(now.errors[0].message, message, wrong);
            assert.equal(await value(page, 'first_absence'), typed, `${wrong}: kept as typed`);
            assert.equal(await earlier_is_said(page), true, `${wrong}: the answer is marked`);
            assert.equal(now.status, good.status, `${wrong}: the last good answer stays`);
            assert.deepEqual(now.milestones, good.milestones, `${wrong}: so do the dates`);
        }
        await user.type('first_absence', '3.3.2026');
        await errors_are_shown(page);
        assert.equal(await earlier_is_said(page), false);
        assert.deepEqual((await said(page)).errors, []);
        await says_what_the_core_says(page);
        await no_noise(page);
        await page.close();
    });
}

test('A half-typed date is not called wrong while it is being typed', async () => {
    const page = await open_page({ today: kToday });
    await page.focus('[data-key="first_absence"]');
    for (const letter of '2.3.') {
        await page.keyboard.type(letter);
        await page.evaluate(() => new Promise(requestAnimationFrame));
    }
    // Only a tenth of the pause has gone by, or the machine is too slow to tell.
    const slow = await page.evaluate(() => performance.now());
    const shown = await page.$('[aria-invalid=true]');
    const late = (await page.evaluate(() => performance.now())) - slow > 900;
    assert.ok(late || shown === null);
    await page.keyboard.type('2026');
    await settled(page);
    await says_what_the_core_says(page);
    await page.close();
});

test('Several errors at once: each at its field, and a summary that leads there', async () => {
    const page = await open_page({
        today: kToday,
        fragment: 'first_absence=2026-03-02&requested=2026-02-30&full_return=1.1.26&info_form_sent=2026-03-01',
    });
    await says_what_the_core_says(page);
    const { errors } = await said(page);
    assert.deepEqual(errors.map(({ key }) => key).sort(), ['full_return', 'info_form_sent', 'requested']);
    for (const { key, message } of errors) assert.ok(message.length > 10, `${key} says why`);
    const summary = await page.$$eval('.error-summary button', (all) => all.map((one) => one.textContent));
    assert.equal(summary.length, 3);
    await page.locator('.error-summary li:last-child button').click();
    await settled(page);
    const focused = await page.evaluate(() => document.activeElement.dataset.key);
    assert.ok(
        errors.some(({ key }) => key === focused),
        `the summary leads to a field, not to ${focused}`,
    );
    await no_noise(page);
    await page.close();
});

test('Two days that contradict each other are said, and mended by either', async () => {
    const page = await open_page({ today: kToday });
    const user = mouse_user(page);
    await user.type('first_absence', '2.3.2026');
    await user.gate('requested', 'yes');
    await user.type('requested', '1.3.2026');
    await errors_are_shown(page);
    await says_what_the_core_says(page);
    assert.deepEqual(
        (await said(page)).errors.map(({ key }) => key),
        ['requested'],
    );
    assert.equal(await earlier_is_said(page), true);
    await user.type('first_absence', '1.3.2026');
    await errors_are_shown(page);
    assert.deepEqual((await said(page)).errors, []);
    assert.equal((await said(page)).status, 'requested');
    await page.close();
});

test('Noise of every kind is an error, never a crash', async () => {
    const page = await open_page({ today: kToday });
    const field = '[data-key="first_absence"]';
    const kNoise = [
        '\u0000',
        '\ud800',
        '🙂'.repeat(60),
        '9'.repeat(5000),
        '<script>alert(1)</script>',
        '2026-03-02; DROP',
        '‮2.3.2026',
        '٢.٣.٢٠٢٦',
        '-1.-1.-1',
        '0.0.0000',
        '2.3.2026\n3.3.2026',
        '%00%ff',
    ];
    for (const noise of kNoise) {
        await page.$eval(
            field,
            (input, text) => {
                input.focus();
                input.value = text;
                input.dispatchEvent(new InputEvent('input', { bubbles: true }));
            },
            noise,
        );
        await settled(page);
    }
    await mouse_user(page).type('first_absence', '2.3.2026');
    await says_what_the_core_says(page);
    await no_noise(page);
    await page.close();
});

test('Changing one answer keeps all others', async () => {
    const page = await open_page({ today: kToday });
    const user = mouse_user(page);
    await user.type('first_absence', '2.3.2026');
    await user.choose('expected', 'over_8');
    await user.gate('requested', 'yes');
    await user.type('requested', '12.3.2026');
    await user.press('more-questions');
    await user.type('info_form_sent', '9.3.2026');
    await user.choose('serious_illness', 'yes');
    const all =
        'first_absence=2026-03-02&expected=over_8&requested=2026-03-12&serious_illness=yes&info_form_sent=2026-03-09';
    assert.equal((await said(page)).case_text, all);

    await user.type('first_absence', '3.3.2026');
    assert.equal((await said(page)).case_text, all.replace('2026-03-02', '2026-03-03'));
    await user.choose('work', 'unemployed');
    assert.equal((await said(page)).case_text, all.replace('2026-03-02', '2026-03-03&work=unemployed'));
    await user.choose('work', 'employed');
    await user.gate('requested', 'no');
    assert.equal((await said(page)).case_text.includes('requested'), false);
    await user.gate('requested', 'yes');
    assert.equal(await value(page, 'requested'), '12.3.2026', 'a no does not forget what was typed');
    await user.choose('role', 'employer');
    await user.choose('role', 'employee');
    await user.type('first_absence', '2.3.2026');
    assert.deepEqual(new URLSearchParams((await said(page)).case_text).get('info_form_sent'), '2026-03-09');
    await says_what_the_core_says(page);
    await page.close();
});

test('Starting over empties every answer', async () => {
    const page = await open_page({
        today: kToday,
        fragment: 'first_absence=2026-03-02&role=employer&requested=2026-03-10',
    });
    await mouse_user(page).press('reset');
    const { status, case_text, milestones } = await said(page);
    assert.deepEqual({ status, case_text, milestones }, { status: null, case_text: '', milestones: [] });
    assert.equal(await page.evaluate(() => document.activeElement.dataset.key), 'first_absence');
    await no_noise(page);
    await page.close();
});
