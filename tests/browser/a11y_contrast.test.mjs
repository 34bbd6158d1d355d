// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Contrast on the canvas's own pixels, which no checker of the DOM can see: every word that the twin
// has is drawn where the twin has it, and stands out; so do the focus ring, the edges of fields and
// options, and the marks that say who acts.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { close_shared_browser } from './support/engines.mjs';
import { open_page, settled } from './support/open_page.mjs';
import { open_measure } from './support/pixels.mjs';

const kRatio = 2;
const kText = 4.5;
const kLargeText = 3;
const kMark = 3;
const kLeastRing = 250 * kRatio; // pixels: three wide around the smallest control
const kViews = { desktop: { width: 1200, height: 900 }, phone: { width: 360, height: 800 } };

let ruler;
before(async () => {
    ruler = await open_measure();
});
after(close_shared_browser);

// Runs inside the page: every line of text in sight, and every edge and mark, as rects of the window.
function in_sight() {
    const rects = [];
    const inside = ({ top, bottom, width, height }) => top >= 0 && bottom <= innerHeight && width > 6 && height > 3;
    const add = (what, words, { left, top, width, height }, large = false) => {
        rects.push({ what, words, large, rect: [left, top, width, height] });
    };
    const walk = document.createTreeWalker(document.getElementById('page'), NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
        const { data, parentElement } = walk.currentNode;
        // A band's and a marker's dates are drawn as places on the axis and on a second line.
        if (!/[\p{L}\p{N}]/u.test(data) || parentElement.closest('.visually-hidden, option, .bands time')) continue;
        if (parentElement.closest('.marker') && walk.currentNode.previousSibling) continue;
        if (parentElement.closest('.marker time')) continue;
        const range = document.createRange();
        range.selectNodeContents(walk.currentNode);
        const { fontSize, fontWeight } = getComputedStyle(parentElement);
        const size = parseFloat(fontSize);
        for (const box of range.getClientRects()) {
            if (inside(box)) add('text', data.trim(), box, size >= 24 || (size >= 18.6 && Number(fontWeight) >= 600));
        }
    }
    for (const field of document.querySelectorAll('#page input[type=text]')) {
        const box = field.getBoundingClientRect();
        if (!inside(box)) continue;
        const { left, top, height } = box;
        if (field.value) add('text', field.value, { left: left + 14, top: top + 10, width: 100, height: height - 20 });
        add('edge', field.dataset.node, { left: left - 3, top: top + height / 2 - 6, width: 8, height: 12 });
    }
    for (const option of document.querySelectorAll('#page label.option')) {
        const box = option.getBoundingClientRect();
        if (!inside(box)) continue;
        add('edge', option.dataset.node, {
            left: box.left - 3,
            top: box.top + box.height / 2 - 6,
            width: 8,
            height: 12,
        });
        add('edge', `dot of ${option.dataset.node}`, {
            left: box.left + 14,
            top: box.top + box.height / 2 - 12,
            width: 24,
            height: 24,
        });
    }
    for (const marker of document.querySelectorAll('#page .marker button')) {
        const { left, bottom, width, height } = marker.getBoundingClientRect();
        if (bottom > innerHeight || bottom < height) continue;
        add('text', `second line of ${marker.dataset.node}`, {
            left,
            top: bottom - height / 2,
            width,
            height: height / 2 - 1,
        });
    }
    for (const row of document.querySelectorAll('#page .row-button')) {
        const box = row.getBoundingClientRect();
        if (!inside(box)) continue;
        add('mark', row.dataset.node, { left: box.left + 4, top: box.top + 15, width: 21, height: 22 });
        add('mark', `arrow of ${row.dataset.node}`, { left: box.right - 28, top: box.top + 15, width: 20, height: 22 });
    }
    return rects;
}

const least_for = ({ what, large }) => (what !== 'text' ? kMark : large ? kLargeText : kText);

// Measures the page from top to bottom, one screen at a time; gives what stands out too little.
async function too_faint(page) {
    const faint = [];
    let seen = 0;
    const { height, screen } = await page.evaluate(() => ({
        height: document.documentElement.scrollHeight,
        screen: innerHeight,
    }));
    for (let top = 0; top < height; top += Math.round(screen * 0.9)) {
        await page.evaluate((to) => scrollTo(0, to), top);
        await settled(page);
        const places = await page.evaluate(in_sight);
        const shot = await page.screenshot();
        const found = await ruler.measure(
            shot,
            places.map(({ rect }) => rect.map((side) => side * kRatio)),
        );
        places.forEach((place, at) => {
            seen += 1;
            if (found[at].contrast >= least_for(place)) return;
            faint.push(
                `${place.what} "${place.words.slice(0, 60)}" ${found[at].ink} on ${found[at].ground}: ` +
                    found[at].contrast.toFixed(2),
            );
        });
    }
    assert.ok(seen > 60, `${seen} places measured`);
    return [...new Set(faint)];
}

const kStates = {
    'an answer, with whys unfolded': {
        fragment: 'first_absence=2026-03-02&today=2026-03-20',
        unfold: [
            'fast_track_last_day-button',
            'first_meeting-button',
            'notes',
            'rights',
            'guide-rates',
            'guide-three_questions',
        ],
    },
    'errors, and a calendar open': {
        fragment: 'first_absence=2026-03-02&today=2026-03-20&work=astronaut&full_return=31.2.2026&requested=2026-03-40',
        unfold: ['first_absence-calendar', 'sources'],
    },
};

for (const [view, size] of Object.entries(kViews)) {
    for (const dark of [false, true]) {
        for (const [name, { fragment, unfold }] of Object.entries(kStates)) {
            test(`Every word and mark stands out: ${name} (${view}, ${dark ? 'dark' : 'light'})`, async () => {
                const page = await open_page({ fragment, dark, view: { ...size, deviceScaleFactor: kRatio } });
                assert.equal(await page.evaluate(() => document.body.dataset.face), 'canvas');
                await page.evaluate((ids) => ids.forEach((id) => document.getElementById(`ft-${id}`)?.click()), unfold);
                await page.evaluate(() => document.activeElement.blur());
                await settled(page);
                assert.deepEqual(await too_faint(page), []);
                await page.close();
            });
        }
    }
}

const kFocused = [
    'lang-switch',
    'role-employee',
    'first_absence',
    'first_absence-calendar',
    'more-questions',
    'reset',
    'notes',
    'view-in',
    'today-range',
    'request-day',
    'what-if-day',
    'what-if-later',
    'fast_track_last_day-button',
    'marker-fast_track_last_day',
    'other-today',
    'save-calendar',
    'guide-what_it_is',
];

for (const dark of [false, true]) {
    test(`The focus ring stands out wherever it is (${dark ? 'dark' : 'light'})`, async () => {
        const page = await open_page({
            fragment: 'first_absence=2026-03-02&today=2026-03-20',
            dark,
            view: { ...kViews.desktop, deviceScaleFactor: kRatio },
        });
        await page.keyboard.press('Tab'); // from here on the focus is one of the keyboard
        for (const id of kFocused) {
            await page.focus(`[data-node="${id}"]`);
            await settled(page);
            const focused = await page.screenshot();
            const top = await page.evaluate(() => scrollY);
            await page.evaluate(() => document.activeElement.blur());
            await page.evaluate((to) => scrollTo(0, to), top);
            await settled(page);
            // On a coloured band it is the ring's light ground that stands out, and the ring on that.
            const change = await ruler.change(await page.screenshot(), focused);
            assert.ok(
                change.some(({ pixels, contrast }) => pixels >= kLeastRing && contrast >= kMark),
                `the ring around ${id}: ${JSON.stringify(change)}`,
            );
        }
        await page.close();
    });
}
