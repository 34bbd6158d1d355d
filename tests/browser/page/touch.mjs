// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Every story by touch, on the screen of a small phone. Partners: support/user.mjs, stories.mjs.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { close_shared_browser } from '../support/engines.mjs';
import { no_noise } from '../support/noise.mjs';
import { kPhone, open_page } from '../support/open_page.mjs';
import { act_out, stories } from '../support/stories.mjs';
import { touch_user } from '../support/user.mjs';

after(close_shared_browser);

for (const story of stories) {
    test(`${story.name}, by touch on a phone`, async () => {
        const page = await open_page({ today: story.today, view: kPhone });
        await act_out(story, touch_user(page));
        await no_noise(page);
        await page.close();
    });
}

for (const face of ['canvas', 'plain']) {
    test(`After a tap on the short answer the answer stands at the top, in the ${face} face`, async () => {
        const page = await open_page({
            today: '2026-03-20',
            fragment: 'first_absence=2026-03-02',
            face,
            view: { ...kPhone, height: 740 },
        });
        await touch_user(page).press('to-answer');
        const { tag, focused } = await page.evaluate(() => ({
            tag: document.querySelector('[data-node="answer-tag"]').getBoundingClientRect().top,
            focused: document.activeElement.dataset.node,
        }));
        assert.equal(focused, 'answer-title');
        assert.ok(tag >= 0 && tag < 200, `the answer begins at ${tag}`);
        await page.close();
    });
}
