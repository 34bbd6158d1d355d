// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Ten thousand actions that nobody planned, several within one frame: after each batch every field
// shows what the core holds, and the page says what the core says. Partners: web/ui/twin.js, model.cpp.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { says_what_the_core_says } from '../support/ask.mjs';
import { close_shared_browser } from '../support/engines.mjs';
import { no_noise } from '../support/noise.mjs';
import { open_page, settled } from '../support/open_page.mjs';

after(close_shared_browser);

const kSeeds = [1, 20261121, 4711];
const kFaces = ['canvas', 'plain'];
const kActions = 10_000; // over all seeds and faces
const kBatch = 100; // actions between two comparisons; about six share a frame

// Run inside the page: does `count` random things, each something a person can do, and gives what was
// done. The numbers come from `state`, so that a run can be repeated.
async function act_at_random(state, count) {
    let seed = state;
    const below = (limit) => {
        seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
        return Math.floor((seed / 2 ** 32) * limit);
    };
    const pick = (list) => list[below(list.length)];
    const dates = ['2.3.2026', '2026-03-20', '30.2.2026', '', '1.7.2026', '5. april 2026', '18.3.', 'x', '2.3.2019'];
    // What leads out of the page, or into another face, is left alone.
    const kept_away = /^(face-switch|save-|print|copy-link|theme)/;
    const done = [];
    const acts = {
        type(field) {
            field.focus({ preventScroll: true });
            field.value = pick(dates);
            field.dispatchEvent(new InputEvent('input', { bubbles: true }));
            if (below(2)) field.blur();
        },
        press: (button) => button.click(),
        choose: (radio) => radio.click(),
        slide(range) {
            range.value = String(Number(range.min) + below(Number(range.max) - Number(range.min) + 1));
            range.dispatchEvent(new InputEvent('input', { bubbles: true }));
        },
    };
    const kinds = {
        type: '#page input[type=text]',
        press: '#page button',
        choose: '#page input[type=radio]',
        slide: '#page input[type=range]',
    };
    for (let i = 0; i < count; i += 1) {
        const kind = pick(['type', 'type', 'choose', 'choose', 'choose', 'press', 'press', 'slide']);
        const found = [...document.querySelectorAll(kinds[kind])].filter(
            (one) => !kept_away.test(one.dataset.node) && (one.dataset.node !== 'reset' || below(4) === 0),
        );
        if (found.length === 0) continue;
        const one = pick(found);
        done.push(`${kind} ${one.dataset.node} ${one.value ?? ''}`);
        acts[kind](one);
        if (below(6) === 0) await new Promise(requestAnimationFrame);
    }
    return { seed, done };
}

// Every control, against what the tree that C++ keeps would have it hold: the attributes that a saved
// page shows without scripts are written from that tree alone.
const parted = (page) =>
    page.evaluate(() =>
        [...document.querySelectorAll('#page input')]
            .filter((one) =>
                one.type === 'radio' ? one.checked !== one.defaultChecked : one.value !== one.defaultValue,
            )
            .map((one) => `${one.dataset.node}: ${one.type === 'radio' ? one.checked : one.value}`),
    );

// Every case key that has a field, as the fields show it; a date as the core writes it.
const shown = (page) =>
    page.evaluate(() => {
        const entered = new URLSearchParams(fasttrack.caseText());
        const wrong = [];
        for (const field of document.querySelectorAll('#page input[type=text][data-key]')) {
            const { key } = field.dataset;
            if (key === 'prior_absence' || key === 'today' || field.closest('.what-if')) continue;
            if (field.value.trim() === '' && entered.has(key) && entered.get(key) !== '') wrong.push(key);
            if (field.value !== '' && !entered.has(key)) wrong.push(`${key} is not in the case`);
        }
        return wrong;
    });

for (const face of kFaces) {
    for (const seed of kSeeds) {
        test(`Random actions, seed ${seed}, ${face} face: fields, answer and core agree throughout`, async () => {
            const page = await open_page({
                today: '2026-03-20',
                face,
                fragment: 'first_absence=2026-03-02',
                view: { width: 1100, height: 200 },
            });
            let state = seed;
            const batches = Math.ceil(kActions / (kSeeds.length * kFaces.length * kBatch));
            for (let batch = 0; batch < batches; batch += 1) {
                const { seed: next, done } = await page.evaluate(act_at_random, state, kBatch);
                state = next;
                await page.evaluate(() => document.activeElement.blur()); // no error waits any more
                await settled(page);
                const story = `batch ${batch}: ${done.join('; ')}`;
                assert.deepEqual(await parted(page), [], story);
                assert.deepEqual(await shown(page), [], story);
                if (await page.evaluate(() => fasttrack.caseText().includes('first_absence')))
                    await says_what_the_core_says(page).catch((error) => {
                        throw new Error(`${error.message}\n${story}`);
                    });
            }
            await no_noise(page);
            await page.close();
        });
    }
}
