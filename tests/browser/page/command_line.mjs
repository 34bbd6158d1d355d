// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The page's answer is the command line's, byte for byte, for good cases and bad ones.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { close_shared_browser } from '../support/engines.mjs';
import { open_page } from '../support/open_page.mjs';
import { stories } from '../support/stories.mjs';

after(close_shared_browser);

const kProgram =
    process.env.FASTTRACK_CLI ?? fileURLToPath(new URL('../../../build/native/fasttrack', import.meta.url));

const kCases = [
    ...stories.map(({ case_text, today }) => `${case_text}&today=${today}`),
    'first_absence=2026-03-02&today=2026-03-20',
    'first_absence=2028-02-29&today=2028-03-01&lang=en',
    'first_absence=2019-12-31&today=2020-01-15',
    'first_absence=30.2.2026&role=king&colour=red&today=2026-03-20',
    'first_absence=2026-03-02&first_absence=%C3%B8%00&today=2026-03-20&lang=en',
    '',
];

test('The same bytes as on the command line', async () => {
    const page = await open_page({ face: 'plain' });
    for (const text of kCases) {
        const run = spawnSync(kProgram, ['assess', text, '--format', 'json'], { encoding: 'utf8' });
        assert.equal(run.error, undefined, `${kProgram}: ${run.error}`);
        assert.equal(
            `${await page.evaluate((one) => JSON.stringify(fasttrack.assess(one)), text)}\n`,
            run.stdout,
            text,
        );
    }
    await page.close();
});

test('Both name the same version', async () => {
    const page = await open_page({ face: 'plain' });
    const { stdout } = spawnSync(kProgram, ['--version'], { encoding: 'utf8' });
    assert.ok(stdout.includes(await page.evaluate(() => fasttrack.version)), stdout);
    await page.close();
});

test('A NUL byte, a lone surrogate and a text too long to be a case are errors', async () => {
    const page = await open_page({ face: 'plain' });
    const fields = await page.evaluate(() =>
        [
            'first_absence=2026-03-02\0junk',
            'first_absence=2026-03-02\ud800',
            `first_absence=2026-03-02${' '.repeat(30_000)}junk`,
        ].map((text) => (fasttrack.assess(text).errors ?? []).map(({ field }) => field)),
    );
    assert.deepEqual(fields, [['first_absence'], ['first_absence'], ['too_long']]);
    await page.close();
});
