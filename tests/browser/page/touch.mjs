// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Every story by touch, on the screen of a small phone. Partners: support/user.mjs, stories.mjs.
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
