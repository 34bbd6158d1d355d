// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The browsers that the page is tried in, and how each is started. Partner: open_page.mjs.
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';

// The page's file: the built one, or the one that FASTTRACK_PAGE names.
export const kPageFile =
    process.env.FASTTRACK_PAGE ?? fileURLToPath(new URL('../../../build/web/fasttrack.html', import.meta.url));

// Its address with a fragment: page_address('first_absence=2026-03-02').
export function page_address(fragment = '', file = kPageFile) {
    const address = pathToFileURL(file);
    address.hash = fragment;
    return address.href;
}

export const page_source = (file = kPageFile) => readFileSync(file, 'utf8');

const kChromiumFlags = [
    '--headless=new',
    '--no-sandbox',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--force-color-profile=srgb',
];

// Each gives puppeteer's options for one engine.
const kEngines = {
    chromium: () => ({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: kChromiumFlags }),
    // Without a screen Firefox has no WebGL: the plain face. With DISPLAY (Xvfb) and a software
    // renderer it has.
    firefox: () => ({
        browser: 'firefox',
        executablePath: process.env.FIREFOX ?? '/usr/bin/firefox',
        headless: !process.env.DISPLAY,
        extraPrefsFirefox: {
            'browser.aboutwelcome.enabled': false,
            'datareporting.policy.dataSubmissionEnabled': false,
            'dom.w3c_touch_events.enabled': 1, // touch also where there is no touch screen
            'general.smoothScroll': false, // else a focused element is still on its way into sight
        },
    }),
};

// A running browser; `options` are puppeteer's own and win.
export function launch(engine = 'chromium', options = {}) {
    return puppeteer.launch({ protocolTimeout: 120_000, ...kEngines[engine](), ...options });
}

let shared = null;

// One browser for all tests of a process: started when first asked for. Close it once, in an after().
export function shared_browser() {
    shared ??= launch();
    return shared;
}

export async function close_shared_browser() {
    await (await shared)?.close();
    shared = null;
}
