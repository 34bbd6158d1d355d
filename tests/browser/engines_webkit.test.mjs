// The page in WebKitGTK, on the canvas and as text. Partners: support/engine_story.mjs, support/webkit.mjs.
import { after, before, test } from 'node:test';
import { tell } from './support/engine_story.mjs';
import { no_noise } from './support/noise.mjs';
import { open_screen } from './support/screen.mjs';
import { touch_user } from './support/user.mjs';
import { launch_webkit } from './support/webkit.mjs';

let screen;
let webkit;
before(async () => {
    screen = await open_screen();
    webkit = await launch_webkit();
});
after(async () => {
    await webkit?.close();
    screen?.close();
});

for (const face of ['canvas', 'plain']) {
    test(`WebKitGTK: a date, options, an error, the language and both faces (${face})`, async () => {
        const page = await webkit.open({ today: '2026-03-12', face });
        await tell(touch_user(page), { face, switches: true });
        await no_noise(page);
    });
}
