// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// html-validate finds nothing to complain of: neither in the packed file as it is sent, nor in what
// the page has become in either face, with everything unfolded, errors shown and a calendar open.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { close_shared_browser, page_source } from './support/engines.mjs';
import { kCases, unfold_all } from './support/kinds_of_users.mjs';
import { open_page, settled } from './support/open_page.mjs';

after(close_shared_browser);

// Left out are two rules about how markup is written, which a browser's own serialiser breaks, and
// one that calls it redundant that a label around a radio button also names it: speech input looks
// for the name.
const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
    rules: {
        'attribute-boolean-style': 'off',
        'doctype-style': 'off',
        'no-redundant-for': 'off',
    },
});

async function no_complaints(html, where) {
    const { results } = await validator.validateString(html);
    const complaints = results
        .flatMap(({ messages }) => messages)
        .map(({ ruleId, message, selector, line }) => `${ruleId}: ${message} (${selector ?? `line ${line}`})`);
    assert.deepEqual(complaints.slice(0, 20), [], where);
}

test('The packed file', () => no_complaints(page_source(), 'the packed file'));

// The page as it stands, without the static part: that is hidden now, which the validator's rules on
// headings and landmarks do not see, and is judged in the packed file.
const as_it_stands = (page) =>
    page.evaluate(() => {
        const copy = document.documentElement.cloneNode(true);
        const hidden = copy.querySelector('#static[hidden]');
        if (!hidden) throw new Error('the static part is not hidden');
        hidden.remove();
        return `<!doctype html>\n${copy.outerHTML}`;
    });

for (const face of ['canvas', 'plain']) {
    for (const { name, today, fragment } of kCases.filter((_, at) => face === 'plain' || at % 3 === 0)) {
        test(`The page for ${name} (${face})`, async () => {
            const page = await open_page({ today, fragment, face, view: { height: 500 } });
            await unfold_all(page);
            await page.evaluate(() => document.getElementById('ft-first_absence-calendar').click());
            await settled(page);
            assert.ok(await page.$('.calendar'));
            await no_complaints(await as_it_stands(page), face);
            await page.close();
        });
    }

    test(`The page with errors, and before anything is typed (${face})`, async () => {
        const fragment = 'first_absence=2026-03-02&work=astronaut&requested=2026-02-01&full_return=31.2.2026';
        for (const typed of ['', fragment]) {
            const page = await open_page({ today: '2026-03-12', fragment: typed, face });
            if (typed) await page.waitForSelector('[data-node=error-summary]');
            await no_complaints(await as_it_stands(page), typed);
            await page.close();
        }
    });
}
