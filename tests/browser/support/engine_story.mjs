// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What every engine must manage, told once for all of them: a date, options, an error, the language,
// the faces, and axe-core in each. Partner: engines.test.mjs.
import assert from 'node:assert/strict';
import { said, says_what_the_core_says } from './ask.mjs';
import { no_violations } from './axe.mjs';
import { errors_are_shown } from './stories.mjs';

const face_of = (page) => page.evaluate(() => document.body.dataset.face);
const lang_of = (page) => page.evaluate(() => document.documentElement.lang);

// `user` acts as in user.mjs on a page opened on 2026-03-12; `face` is the one it must start with,
// and `switches` is false where there is no canvas to switch to.
export async function tell(user, { face, switches }) {
    const { page } = user;
    assert.equal(await face_of(page), face);

    await user.type('first_absence', '2.3.2026');
    assert.equal((await said(page)).status, 'open');
    assert.ok((await said(page)).dates.includes('2026-04-05'));
    await says_what_the_core_says(page);
    await no_violations(page, 'an answer');

    await user.type('first_absence', '31.2.2026');
    await errors_are_shown(page);
    const { errors } = await said(page);
    assert.deepEqual(
        errors.map(({ key }) => key),
        ['first_absence'],
    );
    assert.ok(errors[0].message.length > 10);
    await no_violations(page, 'an error');

    await user.type('first_absence', '2. marts 2026');
    await user.choose('expected', 'over_8');
    await user.press('fast_track_last_day-button');
    await says_what_the_core_says(page);
    const before = await said(page);
    assert.match(before.case_text, /^first_absence=2026-03-02&expected=over_8(&today=2026-03-12)?$/);

    await user.press('lang-switch');
    assert.equal(await lang_of(page), 'en');
    assert.match((await said(page)).answer, /You can/);
    await user.press('lang-switch');
    assert.equal(await lang_of(page), 'da');

    if (switches) {
        await user.press('face-switch');
        assert.equal(await face_of(page), face === 'canvas' ? 'plain' : 'canvas');
        assert.deepEqual(await said(page), before);
        await no_violations(page, 'the other face');
        await user.press('face-switch');
    }
    assert.equal(await face_of(page), face);
    assert.deepEqual(await said(page), before);
}
