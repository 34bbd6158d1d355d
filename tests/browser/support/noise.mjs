// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What the page must never do: requests, cookies, storage, console lines. Partner: open_page.mjs.
import assert from 'node:assert/strict';

// From here on page.noise collects what is heard; the page's own file and files it offers are none.
export function listen_for_noise(page) {
    page.noise = [];
    page.on('console', (message) => page.noise.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => page.noise.push(`error: ${error}`));
    page.on('request', (request) => {
        if (request.isNavigationRequest() && request.frame() === page.mainFrame()) return;
        if (request.url().startsWith('data:')) return; // lies in the file itself: nobody is asked
        if (request.url().startsWith('blob:') && request.isNavigationRequest()) return;
        page.noise.push(`request: ${request.url().slice(0, 120)}`);
    });
}

// Fails where the page has asked for, kept or said anything.
export async function no_noise(page) {
    const noise = page.hear ? await page.hear() : page.noise; // WebKitGTK's driver tells of none by itself
    assert.deepEqual(noise, [], 'requests and console lines');
    assert.deepEqual(await page.evaluate(kept), { cookies: '', local: 0, session: 0, databases: 0, caches: 0 });
}

async function kept() {
    const count = async (ask) => {
        try {
            return (await ask()).length;
        } catch {
            return 0; // where there is none, nothing is kept
        }
    };
    return {
        cookies: document.cookie,
        local: await count(() => Object.keys(localStorage)),
        session: await count(() => Object.keys(sessionStorage)),
        databases: await count(() => indexedDB.databases()),
        caches: await count(() => caches.keys()),
    };
}
