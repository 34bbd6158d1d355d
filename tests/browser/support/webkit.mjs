// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// WebKitGTK, driven through its WebDriver. Partners: webkit_page.mjs, the page in it, and screen.mjs,
// without which it has no canvas.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { Builder, Capabilities } from 'selenium-webdriver';
import { page_address } from './engines.mjs';
import { ready, stop_the_clock } from './open_page.mjs';
import { variant } from './variant.mjs';
import { until, webkit_page } from './webkit_page.mjs';

const kDesktop = { width: 1100, height: 670 }; // of the window with its bar

// A running WebKitGTK: { open, close }. open({ today, face, view }) opens the page in its one window,
// as open_page() does; `view` is the size of the window.
export async function launch_webkit() {
    const port = await free_port();
    const server = spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore' });
    const driver = await until(() => session(port));
    await driver.manage().setTimeouts({ script: 120_000 });
    return {
        async open({ today, face, view }) {
            const page = webkit_page(driver);
            await driver
                .manage()
                .window()
                .setRect({ ...kDesktop, ...view });
            // Only another document is loaded anew: the same file with another fragment is not.
            await driver.get('about:blank');
            await driver.get(page_address(face === 'plain' ? 'face=plain' : '', on_the_day(today)));
            await ready(page);
            return page;
        },
        async close() {
            await driver.quit().catch(() => {});
            server.kill();
        },
    };
}

// The page's file with one script more, before its own: the driver can set no clock, and tells of no
// console lines, policy violations and errors. The policy allows this script by its hash, as its own.
function on_the_day(today) {
    const script = `(${stop_the_clock})(${JSON.stringify(today)});(${listen})();`;
    const hash = createHash('sha256').update(script).digest('base64');
    return variant(`webkit-${today}`, (source) =>
        source
            .replace(/script-src /, `script-src 'sha256-${hash}' `)
            .replace(/<script/, `<script>${script}</script><script`),
    );
}

// Runs inside the page, before anything else.
function listen() {
    const noise = [];
    const heard = { noise, released: 0 };
    Object.defineProperty(globalThis, 'heard', { value: heard });
    addEventListener(
        'keyup',
        () => {
            heard.released += 1;
        },
        true,
    );
    for (const kind of ['log', 'info', 'warn', 'error', 'debug']) {
        console[kind] = (...parts) => noise.push(`console: ${parts.join(' ')}`);
    }
    addEventListener('error', ({ message }) => noise.push(`error: ${message}`));
    addEventListener('unhandledrejection', ({ reason }) => noise.push(`error: ${reason}`));
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        noise.push(`refused: ${violatedDirective} ${blockedURI}`),
    );
}

function session(port) {
    return new Builder()
        .usingServer(`http://127.0.0.1:${port}`)
        .withCapabilities(
            new Capabilities({
                browserName: 'MiniBrowser',
                'webkitgtk:browserOptions': { binary: mini_browser(), args: ['--automation'] },
            }),
        )
        .build();
}

function mini_browser() {
    const folders = readdirSync('/usr/lib', { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .flatMap(({ name }) =>
            ['4.1', '6.0', '4.0'].map((version) => `/usr/lib/${name}/webkit2gtk-${version}/MiniBrowser`),
        );
    const found = folders.find((path) => existsSync(path));
    if (!found) throw new Error('no MiniBrowser: install the package webkit2gtk-driver');
    return found;
}

function free_port() {
    return new Promise((resolve, reject) => {
        const server = createServer()
            .once('error', reject)
            .listen(0, '127.0.0.1', () => {
                const { port } = server.address();
                server.close(() => resolve(port));
            });
    });
}
