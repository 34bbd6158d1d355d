// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Opens a browser on a bare page with the page's own modules and no C++: what the tests of single
// modules act on. `globalThis.parts` holds what `exports` names.
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';

const kFlags = [
    '--headless=new',
    '--no-sandbox',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
];

// The browser, and `open()`, which gives a fresh page whose script has run `source`.
export async function browser_with(source) {
    const bundle = await build({
        stdin: { contents: source, resolveDir: new URL('../../web', import.meta.url).pathname },
        bundle: true,
        write: false,
        format: 'esm',
        charset: 'utf8',
    });
    const script = bundle.outputFiles[0].text;
    const browser = await puppeteer.launch({
        executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
        args: kFlags,
    });
    return {
        close: () => browser.close(),
        async open(body) {
            const page = await browser.newPage();
            page.console_lines = [];
            page.on('console', (message) => page.console_lines.push(message.text()));
            page.on('pageerror', (error) => page.console_lines.push(String(error)));
            await page.setContent(`<!doctype html><html lang="da"><body>${body}</body></html>`);
            await page.addScriptTag({ content: script, type: 'module' });
            await page.waitForFunction(() => globalThis.parts);
            return page;
        },
    };
}
