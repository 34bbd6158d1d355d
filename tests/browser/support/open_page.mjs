// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Opens the page from the disk as a person would, and keeps everything it should not do: requests,
// console lines, errors. Partners: engines.mjs, noise.mjs.
import { page_address, shared_browser } from './engines.mjs';
import { listen_for_noise } from './noise.mjs';

// Two columns, and not much to draw for a browser without a graphics card.
const kDesktop = { width: 1100, height: 600, deviceScaleFactor: 1 };

// The screen of a small phone, with touch.
export const kPhone = { width: 360, height: 560, deviceScaleFactor: 1.5, isMobile: true, hasTouch: true };

// A page that has booted. All options may be left out:
//   today     the date on the device's clock, '2026-03-20'; left out: the real one
//   fragment  what follows '#' in the address, 'first_absence=2026-03-02'
//   face      'plain' asks for it in the address
//   view      puppeteer's viewport, over a desktop's
//   dark      true: the system prefers dark
//   browser   another one than the shared Chromium
//   file      another file than the built page
//   scripts   false: JavaScript is off; the page does not boot then
//   before    a function for the fresh page, before it goes to the address
//   context   a browser context, else the browser's own
export async function open_page(options = {}) {
    const { today, face, view, dark = false, file, scripts = true, before, context } = options;
    const browser = options.browser ?? (await shared_browser());
    const page = await (context ?? browser).newPage();
    page.setDefaultTimeout(30_000);
    listen_for_noise(page);
    await page.setViewport({ ...kDesktop, ...view });
    await page
        .emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }])
        .catch((error) => {
            if (dark) throw error;
        }); // Firefox cannot, and is light
    if (today) await page.evaluateOnNewDocument(stop_the_clock, today);
    if (!scripts) await page.setJavaScriptEnabled(false);
    await before?.(page);
    const fragment = [options.fragment, face === 'plain' ? 'face=plain' : ''].filter(Boolean).join('&');
    await page.goto(page_address(fragment, file));
    if (scripts) await ready(page);
    return page;
}

// Resolves once the first frame with an answer area has been shown.
export async function ready(page) {
    await page.waitForFunction(() => document.body?.dataset.ready === 'yes' || document.body?.dataset.failed);
    const failed = await page.evaluate(() => document.body.dataset.failed);
    if (failed) throw new Error(`the page did not boot: ${failed}`);
    await settled(page);
}

// Resolves once no frame is under way any more: frames() has stayed the same for several of the
// browser's own frames.
export async function settled(page) {
    await page.evaluate(
        () =>
            new Promise((resolve) => {
                let last = fasttrack.frames();
                let same = 0;
                const look = () => {
                    same = fasttrack.frames() === last ? same + 1 : 0;
                    last = fasttrack.frames();
                    if (same >= 4) resolve();
                    else requestAnimationFrame(look);
                };
                requestAnimationFrame(look);
            }),
    );
}

// Run inside the page, before its own scripts: the device's clock starts at noon in Denmark on `day`;
// time goes on from there.
export function stop_the_clock(day) {
    const Clock = Date;
    const ahead = Clock.parse(`${day}T11:00:00Z`) - Clock.now();
    globalThis.Date = class extends Clock {
        constructor(...parts) {
            super(...(parts.length === 0 ? [Clock.now() + ahead] : parts));
        }
        static now() {
            return Clock.now() + ahead;
        }
    };
}
