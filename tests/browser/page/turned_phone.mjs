// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// A phone that is turned: what was being read stays in sight. Partner: web/page/place.js.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { close_shared_browser } from '../support/engines.mjs';
import { no_noise } from '../support/noise.mjs';
import { kPhone, open_page, settled } from '../support/open_page.mjs';

after(close_shared_browser);

const kLying = { ...kPhone, width: 740, height: 360 };

const top_of = (page, node) =>
    page.evaluate((id) => document.querySelector(`[data-node="${id}"]`).getBoundingClientRect().top, node);

async function turn(page, view) {
    await page.setViewport(view);
    await settled(page);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500))); // browsers scroll by themselves
    await settled(page);
}

for (const face of ['canvas', 'plain']) {
    test(`Turned and turned back, the line that was read stays in sight, in the ${face} face`, async () => {
        const page = await open_page({
            today: '2026-03-20',
            fragment: 'first_absence=2026-03-02',
            face,
            view: { ...kPhone, height: 740 },
        });
        for (const node of ['steps-heading', 'timeline-heading', 'fast_track_meeting-title', 'guide-heading']) {
            const there = await page.evaluate((id) => {
                const element = document.querySelector(`[data-node="${id}"]`);
                element?.scrollIntoView({ block: 'start', behavior: 'instant' });
                return Boolean(element);
            }, node);
            if (!there) continue;
            await settled(page);
            await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 150)));
            await turn(page, kLying);
            const lying = await top_of(page, node);
            assert.ok(lying > -60 && lying < 200, `${node} at ${lying} of 360 when lying`);
            await turn(page, { ...kPhone, height: 740 });
            const standing = await top_of(page, node);
            assert.ok(standing > -60 && standing < 200, `${node} at ${standing} of 740 when standing again`);
        }
        await no_noise(page);
        await page.close();
    });
}
