// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Every story of the page by keyboard alone, and by the accessibility tree alone; after each step
// axe-core finds nothing, and the focus is where it can be seen.
import { after, test } from 'node:test';
import { no_violations } from './support/axe.mjs';
import { close_shared_browser } from './support/engines.mjs';
import { focus_is_seen, keyboard_user } from './support/keyboard_user.mjs';
import { no_noise } from './support/noise.mjs';
import { open_page } from './support/open_page.mjs';
import { act_out, stories } from './support/stories.mjs';
import { tree_user } from './support/tree_user.mjs';

after(close_shared_browser);

for (const story of stories) {
    test(`${story.name}, by keyboard alone on the canvas`, async () => {
        const page = await open_page({ today: story.today, face: 'canvas' });
        await act_out(story, keyboard_user(page), async ({ does }) => {
            await focus_is_seen(page);
            await no_violations(page, does);
        });
        await no_noise(page);
        await page.close();
    });

    test(`${story.name}, by the accessibility tree alone in the plain face`, async () => {
        const page = await open_page({ today: story.today, face: 'plain' });
        const user = await tree_user(page);
        await act_out(story, user, async ({ does, gives }) => {
            if (gives.status !== null) await user.hears_the_answer();
            await no_violations(page, does);
        });
        await no_noise(page);
        await page.close();
    });
}
