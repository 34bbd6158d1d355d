// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The page at every width and sharpness: nothing sticks out sideways, everything can be hit, the
// picture has as many pixels as the screen. Partners: web/ui/frames.js, web/ui/ui.h.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { close_shared_browser } from '../support/engines.mjs';
import { no_noise } from '../support/noise.mjs';
import { open_page, settled } from '../support/open_page.mjs';
import { stories } from '../support/stories.mjs';

after(close_shared_browser);

const kWidths = [320, 360, 768, 1440];
const kStories = stories.filter(({ id }) =>
    ['employer_who_pays_wages', 'back_at_work', 'across_1_july_2026'].includes(id),
);

const unfold_all = async (page) => {
    await page.evaluate(() => {
        for (const button of document.querySelectorAll('#page [aria-expanded=false]:not(.button-calendar)'))
            button.click();
    });
    await settled(page);
};

// What reaches beyond the window, is too small for a finger, or breaks a number; by id.
const measured = (page) =>
    page.evaluate(() => {
        const wide = document.documentElement.clientWidth;
        const shown = [...document.querySelectorAll('#page [data-node]')].filter(
            (element) =>
                element.getClientRects().length > 0 && !element.closest('.visually-hidden') && !element.closest('svg'),
        );
        const scrolls_itself = (element) => element.closest('[data-scrolls], .table-scroll');
        const beyond = shown.filter((element) => {
            const { left, right } = element.getBoundingClientRect();
            return !scrolls_itself(element) && (right > wide + 1 || left < -1) && !element.matches('.range');
        });
        const targets = shown.filter(
            (element) => element.matches('button, input[type=text], label.option, select') && !element.disabled,
        );
        const small = targets.filter((element) => {
            const { width, height } = element.getBoundingClientRect();
            return height < 43.5 || width < 39;
        });
        const broken = shown.filter(
            (element) =>
                element.matches('.table span') &&
                /^[−\d.]+$/.test(element.textContent) &&
                element.getBoundingClientRect().height > 32,
        );
        return {
            scroll: document.documentElement.scrollWidth - wide,
            broken: broken.map((element) => element.textContent),
            beyond: beyond.map((element) => element.dataset.node),
            small: small.map((element) => {
                const { width, height } = element.getBoundingClientRect();
                return `${element.dataset.node} ${Math.round(width)}x${Math.round(height)}`;
            }),
        };
    });

for (const face of ['canvas', 'plain']) {
    for (const width of kWidths) {
        test(`${width} pixels wide in the ${face} face: no sideways scrolling, targets for fingers`, async () => {
            for (const { name, today, case_text } of kStories) {
                const page = await open_page({ today, fragment: case_text, face, view: { width, height: 500 } });
                await unfold_all(page);
                const { scroll, beyond, small, broken } = await measured(page);
                assert.equal(scroll, 0, `${name} scrolls sideways`);
                assert.deepEqual(broken, [], `${name}: numbers over several lines`);
                assert.deepEqual(beyond, [], `${name}: beyond the window`);
                assert.deepEqual(small, [], `${name}: too small`);
                await no_noise(page);
                await page.close();
            }
        });
    }
}

test('Narrower and wider again, the page keeps its answers and follows the window', async () => {
    const page = await open_page({ today: '2026-03-20', fragment: 'first_absence=2026-03-02' });
    const heights = [];
    for (const width of [1100, 700, 360, 320, 1100]) {
        await page.setViewport({ width, height: 500 });
        await settled(page);
        await settled(page);
        assert.equal((await measured(page)).scroll, 0, `${width}`);
        heights.push(await page.evaluate(() => document.documentElement.scrollHeight));
        assert.equal(await page.evaluate(() => fasttrack.caseText()), 'first_absence=2026-03-02');
    }
    assert.ok(heights[2] > heights[0]);
    assert.ok(Math.abs(heights[4] - heights[0]) <= 2, `${heights}`);
    await no_noise(page);
    await page.close();
});

// [the window's width, its device pixel ratio], as they go together when a browser zooms; the last
// has more pixels than a canvas may have.
const kScreens = [
    [1000, 1],
    [800, 1.25],
    [500, 2],
    [334, 3],
    [1440, 3],
];

test('As sharp as the screen, while the ratio changes with a field in use', async () => {
    const page = await open_page({ today: '2026-03-20', view: { width: 1000, height: 400 } });
    await page.focus('[data-key="first_absence"]');
    await page.keyboard.type('2.3.20');
    for (const [width, deviceScaleFactor] of kScreens) {
        await page.setViewport({ width, height: 400, deviceScaleFactor });
        await page.waitForFunction((ratio) => devicePixelRatio === ratio, {}, deviceScaleFactor);
        await settled(page);
        await settled(page);
        const canvas = await page.$eval('#canvas', (one) => {
            const { width: across, height: down } = one.getBoundingClientRect();
            return { pixels: [one.width, one.height], size: [across, down] };
        });
        const most = width * deviceScaleFactor > 4096;
        canvas.pixels.forEach((pixels, side) => {
            assert.ok(pixels <= 4096, `${pixels} pixels`);
            const ratio = most ? 4096 / width : deviceScaleFactor;
            assert.ok(
                Math.abs(pixels - canvas.size[side] * ratio) <= 1.5,
                `${width}@${deviceScaleFactor}: ${canvas.pixels} for ${canvas.size}`,
            );
        });
        assert.equal(await page.evaluate(() => document.activeElement.dataset.key), 'first_absence');
        assert.equal(await page.evaluate(() => document.activeElement.value), '2.3.20');
    }
    await page.keyboard.type('26');
    await settled(page);
    assert.equal(await page.evaluate(() => fasttrack.caseText()), 'first_absence=2026-03-02');
    await no_noise(page);
    await page.close();
});

test('Scrolled anywhere, the picture covers what is seen', async () => {
    const page = await open_page({
        today: '2026-03-20',
        fragment: 'first_absence=2026-03-02',
        view: { width: 360, height: 500 },
    });
    await unfold_all(page);
    const end = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    for (const share of [0.2, 0.5, 0.9, 1, 0.4, 0]) {
        await page.evaluate((top) => scrollTo(0, top), Math.round(end * share));
        await settled(page);
        const { top, bottom } = await page.$eval('#canvas', (one) => {
            const box = one.getBoundingClientRect();
            return { top: box.top, bottom: box.bottom };
        });
        const [page_top, page_bottom] = await page.evaluate(() => {
            const box = document.getElementById('app').getBoundingClientRect();
            return [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
        });
        assert.ok(
            top <= page_top + 1 && bottom >= page_bottom - 1,
            `${share}: ${top}…${bottom} of ${page_top}…${page_bottom}`,
        );
    }
    await no_noise(page);
    await page.close();
});
