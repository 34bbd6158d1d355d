// Every story in one engine, by each kind of user. Partners: engines_firefox.test.mjs,
// engines_webkit.test.mjs, stories.mjs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { all_words, said } from './ask.mjs';
import { no_violations } from './axe.mjs';
import { focus_is_seen, keyboard_user } from './keyboard_user.mjs';
import { no_noise } from './noise.mjs';
import { act_out } from './stories.mjs';
import { tree_user } from './tree_user.mjs';
import { touch_user } from './user.mjs';

// Tests `told`, a list of stories. open({ today, face, view }) gives a fresh page; tree_of(page) its
// accessibility tree, see trees.mjs; `phone` is the view of a small screen; `face` is the one that a page
// starts with: 'canvas', and then the keyboard and the finger are tried there and the tree in the plain
// face, or 'plain', where there is no canvas. axe-core looks at every step of the keyboard's, and with
// `axe_in_plain` of the tree's. What is said must be the same for both: on the canvas and in the plain face.
export function try_stories(told, { open, tree_of, phone, face, axe_in_plain = false }) {
    const on = { canvas: 'on the canvas', plain: 'in the plain face' };

    async function tell(story, options, user_of, after_step) {
        const page = await open({ today: story.today, ...options });
        try {
            assert.equal(await page.evaluate(() => document.body.dataset.face), options.face);
            const heard = [];
            const user = await user_of(page);
            await act_out(story, user, async (step) => {
                heard.push({ does: step.does, ...await said(page), all: await all_words(page) });
                await after_step?.(page, step, user);
            });
            await no_noise(page);
            return heard;
        } finally {
            await page.close();
        }
    }

    for (const story of told) {
        let seen = null;

        test(`${story.name}, by keyboard alone ${on[face]}`, async () => {
            seen = await tell(story, { face }, (page) => keyboard_user(page, { sees_the_focus: true }),
                async (page, { does }) => {
                    await focus_is_seen(page);
                    await no_violations(page, does);
                });
        });

        test(`${story.name}, by the accessibility tree alone in the plain face`, async () => {
            const heard = await tell(story, { face: 'plain' }, (page) => tree_user(page, tree_of(page)),
                async (page, { does, gives }, user) => {
                    if (gives.status !== null) await user.hears_the_answer();
                    if (axe_in_plain) await no_violations(page, does);
                });
            assert.deepEqual(heard, seen, 'the same is said after every step');
        });

        test(`${story.name}, by touch ${on[face]}`, () => tell(story, { face, view: phone }, touch_user));
    }
}
