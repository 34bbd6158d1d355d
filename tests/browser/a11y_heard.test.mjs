// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What is heard and where the focus goes: a new answer, an error and a what-if are said once, after
// the pause; names are clear without the picture; nothing that vanishes takes the focus with it.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { close_shared_browser } from './support/engines.mjs';
import { focus_is_seen, keyboard_user } from './support/keyboard_user.mjs';
import { kCases, unfold_all } from './support/kinds_of_users.mjs';
import { kPhone, open_page } from './support/open_page.mjs';
import { tree_user } from './support/tree_user.mjs';

after(close_shared_browser);

const kWeek2 = { today: '2026-03-12', fragment: 'first_absence=2026-03-02' };

// From here on `heard()` gives all that the live region has said.
async function listen(page) {
    await page.evaluate(() => {
        globalThis.heard = [];
        new MutationObserver(() => heard.push(document.getElementById('live').textContent)).observe(
            document.getElementById('live'),
            { childList: true, characterData: true, subtree: true },
        );
    });
    return {
        now: () => page.evaluate(() => heard),
        // Resolves once `count` sentences have been said and nothing more follows.
        async sentences(count) {
            await page.waitForFunction((wanted) => heard.length >= wanted, {}, count);
            await new Promise((resolve) => {
                setTimeout(resolve, 1000);
            });
            return page.evaluate(() => heard.splice(0));
        },
    };
}

const focused = (page) => page.evaluate(() => document.activeElement.dataset.node ?? document.activeElement.tagName);

test('A new answer is said once, when typing has paused', async () => {
    const page = await open_page({ today: '2026-03-12', face: 'plain' });
    const user = keyboard_user(page);
    const ears = await listen(page);
    await user.type('first_absence', '2.3.2026');
    assert.deepEqual(await ears.now(), []);
    assert.deepEqual(await ears.sentences(1), [
        'Nyt svar: Du kan anmode til og med søndag den 5. april 2026 – der er 24 dage.',
    ]);
    await page.close();
});

test('An error is said when it is shown, and the answer once it is mended', async () => {
    const page = await open_page({ ...kWeek2, face: 'plain' });
    const user = keyboard_user(page);
    const ears = await listen(page);
    await user.type('first_absence', '32.3.2026');
    await page.waitForSelector('[data-key=first_absence][aria-invalid=true]');
    const [error, ...more] = await ears.sentences(1);
    assert.deepEqual(more, []);
    const shown = await page.$eval('[data-node=first_absence-error]', (one) => one.textContent);
    assert.ok(error.startsWith('Fejl') && error.includes(shown.replace(/^Fejl:?\s*/, '')), `${error} says ${shown}`);
    await user.type('first_absence', '2.3.2026');
    assert.deepEqual(await ears.sentences(1), [
        'Nyt svar: Du kan anmode til og med søndag den 5. april 2026 – der er 24 dage.',
    ]);
    await page.close();
});

test('Each press of "a day later" says what would come of it, and typing elsewhere does not', async () => {
    const page = await open_page({ ...kWeek2, face: 'plain' });
    const user = keyboard_user(page);
    const ears = await listen(page);
    await user.press('what-if-later');
    await user.press('what-if-later');
    assert.deepEqual(await ears.sentences(1), [
        'Hvis du anmoder lørdag den 14. marts 2026, holdes samtalen ' +
            'senest lørdag den 28. marts 2026. Det er 29 dage før den almindelige samtale.',
    ]);
    assert.deepEqual(await page.$$eval('#page [aria-live]', (all) => all.map((one) => one.dataset.node)), []);
    await page.close();
});

test('A change of language and of face is said, and the focus stays on its button', async () => {
    const page = await open_page({ ...kWeek2 });
    const user = keyboard_user(page);
    const ears = await listen(page);
    await user.press('face-switch');
    assert.deepEqual(await ears.sentences(1), ['Siden vises nu som tekst.']);
    assert.equal(await focused(page), 'face-switch');
    assert.equal(
        await page.$eval('[data-node=lang-switch]', (button) => `${button.lang} ${button.textContent}`),
        'en English',
    );
    await user.press('lang-switch');
    assert.deepEqual(await ears.sentences(1), ['The page is now in English.']);
    assert.equal(await focused(page), 'lang-switch');
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
    assert.equal(await page.$eval('[data-node=lang-switch]', (button) => button.lang), 'da');
    await page.close();
});

test('Of several errors each one leads to its field', async () => {
    for (const face of ['canvas', 'plain']) {
        const page = await open_page({
            today: '2026-03-12',
            face,
            fragment: 'first_absence=2026-03-02&work=astronaut&requested=2026-02-01&full_return=31.2.2026',
        });
        const user = keyboard_user(page);
        await page.waitForSelector('[data-node=error-summary]');
        const entries = await page.$$eval('[data-node=error-summary] button', (all) =>
            all.map((one) => one.dataset.node),
        );
        assert.equal(entries.length, 3);
        for (const entry of entries) {
            await user.press(entry);
            const at = await page.evaluate(() => document.activeElement.dataset.key);
            assert.equal(`error-to-${at}`, entry);
            assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-invalid')), 'true');
        }
        await page.close();
    }
});

test('What vanishes does not take the focus with it', async () => {
    for (const face of ['canvas', 'plain']) {
        const page = await open_page({ ...kWeek2, face });
        const user = keyboard_user(page);
        await user.press('more-questions');
        await user.gate('prior_absence', 'yes');
        await user.press('prior_absence-add');
        assert.equal(await focused(page), 'prior_absence-2-first');
        await user.press('prior_absence-2-remove');
        assert.equal(await focused(page), 'prior_absence-add');

        await user.press('other-today');
        await user.type('today', '6.4.2026');
        await user.press('today-back');
        assert.equal(await focused(page), 'answer-title');

        await user.press('reset');
        assert.equal(await focused(page), 'first_absence');
        await page.close();
    }
});

test('The calendar takes the focus, keeps it while months go by, and gives it back', async () => {
    for (const face of ['canvas', 'plain']) {
        const page = await open_page({ ...kWeek2, face });
        const user = keyboard_user(page);
        await user.press('first_absence-calendar');
        assert.equal(await focused(page), 'calendar-2026-03-02');
        for (const [key, day] of [
            ['ArrowRight', '03-03'],
            ['ArrowDown', '03-10'],
            ['Home', '03-09'],
            ['End', '03-15'],
            ['PageDown', '04-15'],
            ['PageUp', '03-15'],
            ['ArrowUp', '03-08'],
            ['ArrowLeft', '03-07'],
        ]) {
            await user.press_key(key);
            assert.equal(await focused(page), `calendar-2026-${day}`, key);
            await focus_is_seen(page);
        }
        await user.press_key('Escape');
        assert.equal(await focused(page), 'first_absence-calendar');
        assert.equal(await page.$('.calendar'), null);

        await user.press('first_absence-calendar');
        await user.press_key('ArrowRight');
        await user.press_key('Enter');
        assert.equal(await focused(page), 'first_absence-calendar');
        assert.equal(await page.$eval('#ft-first_absence', (field) => field.value), '3.3.2026');
        await page.close();
    }
});

test('Escape closes the calendar from its month buttons too', async () => {
    const page = await open_page({ ...kWeek2, face: 'plain' });
    const user = keyboard_user(page);
    await user.press('first_absence-calendar');
    await user.press('calendar-next');
    assert.equal(await focused(page), 'calendar-next');
    await user.press_key('Escape');
    assert.equal(await focused(page), 'first_absence-calendar');
    assert.equal(await page.$('.calendar'), null);
    await page.close();
});

test('No two controls of a kind have one name, and none goes without', async () => {
    for (const { today, fragment } of kCases) {
        const page = await open_page({ today, fragment, face: 'canvas', view: { height: 500 } });
        await unfold_all(page);
        const user = await tree_user(page);
        const tree = await user.tree();
        for (const role of ['button', 'textbox', 'slider', 'link', 'group']) {
            const names = tree.filter((node) => node.role.value === role).map((node) => node.name?.value ?? '');
            assert.ok(!names.includes(''), `a ${role} without a name (${fragment})`);
            const twice = names.filter((name, at) => names.indexOf(name) !== at && role !== 'link');
            assert.deepEqual(twice, [], `${role}s (${fragment})`);
        }
        await page.close();
    }
});

test('The headings alone tell what the page holds, and no level is skipped', async () => {
    const page = await open_page({ ...kWeek2, face: 'plain' });
    await unfold_all(page);
    const headings = await page.$$eval('h1, h2, h3, h4, h5, h6', (all) =>
        all
            .filter((one) => one.getClientRects().length > 0)
            .map((one) => [Number(one.tagName[1]), one.textContent.trim()]),
    );
    assert.deepEqual(
        headings.filter(([level]) => level <= 2),
        [
            [1, 'Kan du nå Fast track?'],
            [2, 'Dine oplysninger'],
            [2, 'Du kan anmode til og med søndag den 5. april 2026 – der er 24 dage.'],
            [2, 'Tag svaret med'],
            [2, 'Hele forløbet'],
            [2, 'Godt at vide'],
        ],
    );
    headings.forEach(([level, words], at) => {
        assert.ok(words.length > 0, `heading ${at} has words`);
        assert.ok(at === 0 || level <= headings[at - 1][0] + 1, `"${words}" skips a level`);
    });
    const landmarks = await page.$$eval('header, main, footer', (all) =>
        all.filter((one) => one.getClientRects().length > 0).map((one) => one.tagName),
    );
    assert.deepEqual(landmarks, ['HEADER', 'MAIN', 'FOOTER']);
    await page.close();
});

// On one column what comes first is higher up; on two, each column is read to its end.
test('Tab leads down the page as it is read', async () => {
    for (const face of ['canvas', 'plain']) {
        const page = await open_page({ ...kWeek2, face, view: kPhone });
        const order = await page.evaluate(() =>
            [...document.querySelectorAll('#page :is(input, button, a[href])')]
                .filter((one) => one.getClientRects().length > 0 && one.tabIndex >= 0)
                .map((one) => ({
                    id: one.dataset.node,
                    top: one.getBoundingClientRect().top,
                    left: one.getBoundingClientRect().left,
                    height: one.getBoundingClientRect().height,
                })),
        );
        assert.ok(order.length > 30);
        order.slice(1).forEach((next, at) => {
            const before = order[at];
            assert.ok(
                next.top > before.top - 1 || next.left > before.left,
                `${next.id} comes after ${before.id} (${face})`,
            );
            assert.ok(next.top > before.top - Math.max(next.height, before.height), `${next.id} lies far above`);
        });
        await page.close();
    }
});

test('Words of another language say so', async () => {
    const page = await open_page({ ...kWeek2, fragment: `${kWeek2.fragment}&lang=en`, face: 'plain' });
    await unfold_all(page);
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
    const quotes = await page.$$eval('#page q', (all) => all.map((one) => [one.lang, one.textContent]));
    assert.ok(quotes.length > 3);
    for (const [lang, words] of quotes) assert.equal(lang, 'da', words);
    // Danish letters stand only where the language is said to be Danish.
    const unmarked = await page.evaluate(() => {
        const found = [];
        const walk = document.createTreeWalker(document.getElementById('page'), NodeFilter.SHOW_TEXT);
        while (walk.nextNode()) {
            const { data, parentElement } = walk.currentNode;
            if (/[æøåÆØÅ]/.test(data) && !parentElement.closest('[lang=da]')) found.push(data.trim());
        }
        return found;
    });
    // Names, and terms of the law that English has no word for, stand alone in English sentences.
    const names = /Ishøj|Mit Sygefravær|ressourceforløb|LÆ 2\d\d/;
    assert.deepEqual(
        unmarked.filter((words) => !names.test(words)),
        [],
    );
    await page.close();
});
