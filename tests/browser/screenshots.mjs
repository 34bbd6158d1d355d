// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Writes a picture of every story's end, for a person to look at: at three widths, in both faces and
// both colour schemes, into build/screenshots/.
//   node tests/browser/screenshots.mjs                 all
//   node tests/browser/screenshots.mjs 360-canvas      those whose name holds one of these words
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { close_shared_browser } from './support/engines.mjs';
import { open_page, settled } from './support/open_page.mjs';
import { stories } from './support/stories.mjs';

const kFolder =
    process.env.FASTTRACK_SCREENSHOTS ?? fileURLToPath(new URL('../../build/screenshots/', import.meta.url));
const kLongest = 4000; // what the canvas draws at once

const pictures = stories.flatMap((story) =>
    [360, 768, 1440].flatMap((width) =>
        ['canvas', 'plain'].flatMap((face) =>
            ['light', 'dark'].map((scheme) => ({
                story,
                width,
                face,
                scheme,
                name: `${story.id}-${width}-${face}-${scheme}`,
            })),
        ),
    ),
);
const wanted = process.argv.slice(2);
const chosen = pictures.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));

mkdirSync(kFolder, { recursive: true });
for (const [at, { story, width, face, scheme, name }] of chosen.entries()) {
    const view = { width, height: 900, isMobile: width === 360, hasTouch: width === 360 };
    const page = await open_page({
        today: story.today,
        fragment: story.case_text,
        face,
        dark: scheme === 'dark',
        view,
    });
    // One why open, as somebody has who asks.
    await page.evaluate(() => document.querySelectorAll('[data-milestone] button')[1].click());
    await page.mouse.move(0, 0);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewport({ ...view, height: Math.min(height, kLongest) });
    await page.evaluate(() => {
        document.activeElement.blur();
        scrollTo(0, 0);
    });
    await settled(page);
    await page.screenshot({ path: `${kFolder}/${name}.png` });
    await page.close();
    console.log(`${at + 1} of ${chosen.length}: ${name}`);
}
await close_shared_browser();
