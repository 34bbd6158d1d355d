// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The page in the other engines: in WebKitGTK, in Firefox on the canvas, and in Firefox where there is no
// screen and so no WebGL, as text. Every story in each. Partners: support/engine_story.mjs,
// support/engine_stories.mjs; Chromium has files of its own.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { try_stories } from './support/engine_stories.mjs';
import { tell } from './support/engine_story.mjs';
import { launch } from './support/engines.mjs';
import { keyboard_user } from './support/keyboard_user.mjs';
import { no_noise } from './support/noise.mjs';
import { open_page } from './support/open_page.mjs';
import { open_screen } from './support/screen.mjs';
import { firefox_tree, webkit_tree } from './support/trees.mjs';
import { mouse_user, touch_user } from './support/user.mjs';
import { launch_webkit } from './support/webkit.mjs';

const kToday = '2026-03-12';
const kPhone = { width: 360, height: 560 };

// Two browsers at once, each with one page at a time.
describe('The other engines', { concurrency: 2 }, () => {
    let screen;
    before(async () => {
        screen = await open_screen();
    });
    after(() => screen?.close());

    describe('WebKitGTK', { concurrency: 1 }, () => {
        let webkit;
        before(async () => {
            webkit = await launch_webkit();
        });
        after(() => webkit?.close());

        for (const face of ['canvas', 'plain']) {
            test(`WebKitGTK: a date, options, an error, the language and both faces (${face})`, async () => {
                const page = await webkit.open({ today: kToday, face });
                await tell(touch_user(page), { face, switches: true });
                await no_noise(page);
            });
        }
        try_stories('WebKitGTK', {
            face: 'canvas',
            phone: kPhone,
            tree_of: webkit_tree,
            axe_in_plain: true,
            open: (options) => webkit.open(options),
        });
    });

    describe('Firefox with WebGL', { concurrency: 1 }, () => {
        let browser;
        before(async () => {
            browser = await launch('firefox', { headless: false });
        });
        after(() => browser?.close());

        test('Firefox with WebGL: the canvas, and both faces the same', async () => {
            const page = await open_page({ browser, today: kToday });
            await tell(mouse_user(page), { face: 'canvas', switches: true });
            await no_noise(page);
            await page.close();
        });
        try_stories('Firefox with WebGL', {
            face: 'canvas',
            phone: kPhone,
            tree_of: firefox_tree,
            sees_the_focus: true,
            open: (options) => open_page({ browser, ...options }),
        });
    });

    describe('Firefox without WebGL', { concurrency: 1 }, () => {
        let browser;
        before(async () => {
            browser = await launch('firefox', { headless: true, env: without_screen() });
        });
        after(() => browser?.close());

        test('Firefox without WebGL: the page as text, and a sentence that says so', async () => {
            const page = await open_page({ browser, today: kToday });
            assert.ok(await page.$('[data-node="notice-webgl_missing"]'));
            await tell(keyboard_user(page, { sees_the_focus: true }), { face: 'plain', switches: false });
            await no_noise(page);
            await page.close();
        });
        try_stories('Firefox without WebGL', {
            face: 'plain',
            phone: kPhone,
            tree_of: firefox_tree,
            sees_the_focus: true,
            open: ({ today, view }) => open_page({ browser, today, view }),
        });
    });
});

function without_screen() {
    const { DISPLAY, ...rest } = process.env;
    return rest;
}
