// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Every story in both faces, by mouse and keyboard: the faces say the same at every step, which is
// what the core says, and the page stays silent. Partner: support/stories.mjs.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { all_words, said } from '../support/ask.mjs';
import { close_shared_browser } from '../support/engines.mjs';
import { no_noise } from '../support/noise.mjs';
import { open_page } from '../support/open_page.mjs';
import { act_out, stories } from '../support/stories.mjs';
import { mouse_user } from '../support/user.mjs';

after(close_shared_browser);

for (const story of stories) {
    test(`${story.name}: the same in both faces`, async () => {
        const told = {};
        for (const face of ['canvas', 'plain']) {
            const page = await open_page({ today: story.today, face });
            assert.equal(await page.evaluate(() => document.body.dataset.face), face);
            told[face] = [];
            await act_out(story, mouse_user(page), async ({ does }) => {
                told[face].push({ does, ...(await said(page)), all: await all_words(page) });
            });
            await no_noise(page);
            await page.close();
        }
        story.steps.forEach((_, at) => assert.deepEqual(told.plain[at], told.canvas[at]));
    });
}
