// The page in Firefox: on the canvas where there is a screen, and as text where there is none and so
// no WebGL; every story in both. Partners: support/engine_story.mjs, support/engine_stories.mjs.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch } from './support/engines.mjs';
import { tell } from './support/engine_story.mjs';
import { try_stories } from './support/engine_stories.mjs';
import { keyboard_user } from './support/keyboard_user.mjs';
import { no_noise } from './support/noise.mjs';
import { open_page } from './support/open_page.mjs';
import { open_screen } from './support/screen.mjs';
import { stories } from './support/stories.mjs';
import { firefox_tree } from './support/trees.mjs';
import { mouse_user } from './support/user.mjs';

const kToday = '2026-03-12';
const kPhone = { width: 360, height: 560 };

// Two browsers at once, each with the stories in turn.
describe('Firefox', { concurrency: 2 }, () => {
    describe('without WebGL', { concurrency: 1 }, () => {
        let browser;
        before(async () => { browser = await launch('firefox', { headless: true, env: without_screen() }); });
        after(() => browser?.close());

        test('Firefox without WebGL: the page as text, and a sentence that says so', async () => {
            const page = await open_page({ browser, today: kToday });
            assert.ok(await page.$('[data-node="notice-webgl_missing"]'));
            await tell(keyboard_user(page, { sees_the_focus: true }), { face: 'plain', switches: false });
            await no_noise(page);
            await page.close();
        });
        try_stories(stories, { face: 'plain', phone: kPhone, tree_of: firefox_tree,
            open: ({ today, view }) => open_page({ browser, today, view }) });
    });

    describe('with WebGL', { concurrency: 1 }, () => {
        let screen;
        let browser;
        before(async () => {
            screen = await open_screen();
            browser = await launch('firefox', { headless: false });
        });
        after(async () => {
            await browser?.close();
            screen?.close();
        });

        test('Firefox with WebGL: the canvas, and both faces the same', async () => {
            const page = await open_page({ browser, today: kToday });
            await tell(mouse_user(page), { face: 'canvas', switches: true });
            await no_noise(page);
            await page.close();
        });
        try_stories(stories, { face: 'canvas', phone: kPhone, tree_of: firefox_tree,
            open: (options) => open_page({ browser, ...options }) });
    });
});

function without_screen() {
    const { DISPLAY, ...rest } = process.env;
    return rest;
}
