// The page in Firefox: on the canvas where there is a screen, and as text where there is none and so
// no WebGL. Partner: support/engine_story.mjs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { launch } from './support/engines.mjs';
import { tell } from './support/engine_story.mjs';
import { keyboard_user } from './support/keyboard_user.mjs';
import { no_noise } from './support/noise.mjs';
import { open_page } from './support/open_page.mjs';
import { open_screen } from './support/screen.mjs';
import { mouse_user } from './support/user.mjs';

const kToday = '2026-03-12';

test('Firefox without WebGL: the page as text, and a sentence that says so', async () => {
    const browser = await launch('firefox', { headless: true });
    try {
        const page = await open_page({ browser, today: kToday });
        assert.ok(await page.$('[data-node="notice-webgl_missing"]'));
        await tell(keyboard_user(page), { face: 'plain', switches: false });
        await no_noise(page);
    } finally {
        await browser.close();
    }
});

test('Firefox with WebGL: the canvas, and both faces the same', async () => {
    const screen = await open_screen();
    let browser;
    try {
        browser = await launch('firefox', { headless: false });
        const page = await open_page({ browser, today: kToday });
        await tell(mouse_user(page), { face: 'canvas', switches: true });
        await no_noise(page);
    } finally {
        await browser?.close();
        screen.close();
    }
});
