// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Every first absence day from 2015 to 2099, every kind of work, pay and insurance, on every day from
// D-1 to D+200 where something changes: the core answers as the reference does. FASTTRACK_FULL=1;
// without it every 97th first absence day, and the test says so.
import assert from 'node:assert/strict';
import { availableParallelism } from 'node:os';
import test from 'node:test';
import { Worker } from 'node:worker_threads';

import { dayOf } from './reference/days.mjs';

const full = process.env.FASTTRACK_FULL === '1';
const first = dayOf(2015, 1, 1);
const last = dayOf(2099, 12, 31);
const apart = full ? 1 : 97; // a prime: every weekday and every part of the year is met

function comparedBy(thread, threads) {
    const workerData = { from: first + thread * apart, until: last, step: threads * apart };
    const worker = new Worker(new URL('./reference/exhaustive_worker.mjs', import.meta.url), { workerData });
    return new Promise((resolve, reject) => {
        worker.on('message', resolve);
        worker.on('error', reject);
    });
}

test('every first absence day has the answer that the reference gives', async () => {
    const threads = Math.min(4, availableParallelism());
    const begun = performance.now();
    const counts = await Promise.all(Array.from({ length: threads }, (_, thread) => comparedBy(thread, threads)));
    const compared = counts.reduce((sum, count) => sum + count, 0);
    const seconds = Math.round((performance.now() - begun) / 1000);
    const days = full ? 'every first absence day' : `every ${apart}th first absence day (FASTTRACK_FULL=1: every one)`;
    console.log(`${days} from 2015 to 2099: ${compared} answers compared in ${seconds} s`);
    assert.ok(compared > ((last - first) / apart) * 100, 'each day on many others');
});
