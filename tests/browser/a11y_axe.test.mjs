// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// axe-core finds nothing to complain of: no rule of WCAG 2.0 to 2.2, level A and AA, and no best
// practice, for every kind of user, in both faces, light and dark, with everything unfolded, a
// calendar open and errors shown.
import { after, test } from 'node:test';
import { no_violations } from './support/axe.mjs';
import { close_shared_browser, page_address, shared_browser } from './support/engines.mjs';
import { kCases, unfold_all } from './support/kinds_of_users.mjs';
import { kPhone, open_page, settled } from './support/open_page.mjs';
import { variant } from './support/variant.mjs';

after(close_shared_browser);

// The steps of the stories are looked at in a11y_stories.test.mjs; here is what they leave folded.
for (const { name, today, fragment } of kCases) {
    for (const face of ['canvas', 'plain']) {
        test(`No violation for ${name} (${face})`, async () => {
            const page = await open_page({ today, fragment, face, view: { height: 500 } });
            await unfold_all(page);
            await no_violations(page, 'everything unfolded');
            await page.close();
        });
    }
}

for (const face of ['canvas', 'plain']) {
    for (const dark of [false, true]) {
        const look = `${face}, ${dark ? 'dark' : 'light'}`;

        test(`No violation before anything is typed (${look})`, async () => {
            const page = await open_page({ today: '2026-03-12', face, dark });
            await no_violations(page, 'as opened');
            await page.close();
        });

        test(`No violation with a calendar open (${look})`, async () => {
            const page = await open_page({ ...kCases[0], face, dark });
            await page.locator('[data-node=first_absence-calendar]').click();
            await settled(page);
            await page.waitForSelector('.calendar');
            // The hatching of closed days is a gradient, on which axe cannot tell a contrast.
            await no_violations(page, 'calendar open');
            await page.close();
        });

        test(`No violation with errors shown (${look})`, async () => {
            const page = await open_page({
                today: '2026-03-12',
                face,
                dark,
                fragment: 'first_absence=2026-03-02&work=astronaut&requested=2026-02-01&full_return=31.2.2026',
            });
            await page.waitForSelector('[aria-invalid=true]');
            await no_violations(page, 'errors');
            await unfold_all(page);
            await no_violations(page, 'errors, unfolded');
            await page.close();
        });
    }

    test(`No violation on a phone, in English (${face})`, async () => {
        const page = await open_page({ ...kCases[0], fragment: `${kCases[0].fragment}&lang=en`, face, view: kPhone });
        await unfold_all(page);
        await no_violations(page, 'phone, English, unfolded');
        await page.close();
    });
}

test('No violation in what stands there while scripts are blocked', async () => {
    const file = variant('scripts-blocked', (source) => source.replace(/script-src 'sha256-/, "script-src 'sha256-0"));
    const page = await (await shared_browser()).newPage();
    await page.goto(page_address('', file));
    await no_violations(page, 'static part');
    await page.close();
});
