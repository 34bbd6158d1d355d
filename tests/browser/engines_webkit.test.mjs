// The page in WebKitGTK, on the canvas and as text. Partner: support/engine_story.mjs.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { page_address } from './support/engines.mjs';
import { tell } from './support/engine_story.mjs';
import { ready } from './support/open_page.mjs';
import { open_screen } from './support/screen.mjs';
import { launch_webkit } from './support/webkit.mjs';

// The driver sets no clock: the day stands in the address.
const kToday = 'today=2026-03-12';

let screen;
before(async () => { screen = await open_screen(); });
after(() => screen.close());

for (const face of ['canvas', 'plain']) {
    test(`WebKitGTK: a date, options, an error, the language and both faces (${face})`, async () => {
        const { page, user, go, close } = await launch_webkit();
        try {
            await go(page_address(face === 'plain' ? `${kToday}&face=plain` : kToday));
            await ready(page);
            await page.evaluate(listen);
            await tell(user, { face, switches: true });
            assert.deepEqual(await page.evaluate(heard), { noise: [], fetched: [], cookies: '', local: 0 });
        } finally {
            await close();
        }
    });
}

// Run inside the page: the driver tells of no console lines and no requests.
function listen() {
    globalThis.noise = [];
    for (const kind of ['log', 'info', 'warn', 'error', 'debug']) console[kind] = (...parts) => noise.push(parts.join(' '));
    addEventListener('error', ({ message }) => noise.push(message));
    addEventListener('unhandledrejection', ({ reason }) => noise.push(String(reason)));
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => noise.push(violatedDirective));
}

function heard() {
    return {
        noise: globalThis.noise,
        fetched: performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !name.startsWith('data:')),
        cookies: document.cookie,
        local: localStorage.length,
    };
}
