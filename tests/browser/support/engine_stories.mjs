// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Every story in one engine, by each kind of user. Partners: engines.test.mjs, stories.mjs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { all_words, said } from './ask.mjs';
import { no_violations } from './axe.mjs';
import { focus_is_seen, keyboard_user } from './keyboard_user.mjs';
import { no_noise } from './noise.mjs';
import { act_out, stories } from './stories.mjs';
import { tree_user } from './tree_user.mjs';
import { touch_user } from './user.mjs';

// Makes the tests of the engine named. After every step the keyboard's user and the tree's have read the
// same, word for word: where there is a canvas the one is on it and the other in the plain face, so that
// the two faces say the same. What the engine must give:
//   open            opens a fresh page: open({ today, face, view })
//   face            'canvas', or 'plain' where there is no canvas
//   phone           the view of a small screen
//   tree_of         tree_of(page) is its accessibility tree, see trees.mjs
//   axe_in_plain    axe-core looks at the plain face too, not only at the one that pages open with
//   sees_the_focus  see keyboard_user.mjs
export function try_stories(where, engine) {
    const { open, face, phone, tree_of, axe_in_plain = false, sees_the_focus = false } = engine;
    const on = { canvas: 'on the canvas', plain: 'in the plain face' };

    async function tell(story, options, user_of, after_step) {
        const page = await open({ today: story.today, ...options });
        try {
            assert.equal(await page.evaluate(() => document.body.dataset.face), options.face);
            const heard = [];
            const user = await user_of(page);
            await act_out(story, user, async (step) => {
                heard.push({ does: step.does, ...(await said(page)), all: await all_words(page) });
                await after_step?.(page, step, user);
            });
            await no_noise(page);
            return heard;
        } finally {
            await page.close();
        }
    }

    for (const story of stories) {
        let seen = null;

        test(`${where}: ${story.name}, by keyboard alone ${on[face]}`, async () => {
            seen = await tell(
                story,
                { face },
                (page) => keyboard_user(page, { sees_the_focus }),
                async (page, { does }) => {
                    // WebKit lets an error that appears above push it away; the next key brings it back.
                    if (!(await page.$('[aria-invalid=true]'))) await focus_is_seen(page);
                    await no_violations(page, does);
                },
            );
        });

        test(`${where}: ${story.name}, by the accessibility tree alone in the plain face`, async () => {
            assert.ok(seen, 'the keyboard told the story');
            const heard = await tell(
                story,
                { face: 'plain' },
                (page) => tree_user(page, tree_of(page)),
                async (page, { does, gives }, user) => {
                    if (gives.status !== null) await user.hears_the_answer();
                    if (axe_in_plain) await no_violations(page, does);
                },
            );
            assert.deepEqual(heard, seen, 'the same is said after every step');
        });

        test(`${where}: ${story.name}, by touch ${on[face]}`, () => tell(story, { face, view: phone }, touch_user));
    }
}
