// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Compares in one run, printing ratios and judging nothing: whole assessments (every milestone with its
// closed days, states and order; no texts) by the native core and by the core as WebAssembly, with
// date-fns computing just the raw dates of the same cases, all in processor time and in the time zone of
// Denmark; and `fasttrack batch` on short and long lists.
//   node tests/bench/compare.mjs [native build folder] [web build folder]
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const top = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../..');
const [native = join(top, 'build/native'), web = join(top, 'build/web')] = process.argv.slice(2);

// The best of a few runs: what else the machine does only ever makes it slower.
function best(name, command, args) {
    let fastest = null;
    for (let run = 0; run < 5; run += 1) {
        const { stdout, status, stderr } = spawnSync(command, args, {
            encoding: 'utf8',
            env: { ...process.env, TZ: 'Europe/Copenhagen' },
        });
        if (status !== 0) throw new Error(`${name}: ${stderr}`);
        const { cases, seconds, sum } = JSON.parse(stdout);
        const rate = cases / seconds;
        if (!fastest || rate > fastest.rate) fastest = { name, rate, sum };
    }
    return fastest;
}

const date_fns = best('date-fns in Node.js, raw dates only', process.execPath, [join(top, 'tests/bench/dates.mjs')]);
const wasm = best('the core as WebAssembly, whole assessment', process.execPath, [join(web, 'tests/assess_bulk.js')]);
const compiled = best('the core natively, whole assessment', join(native, 'tests/assess_bulk'), []);

for (const { name, rate, sum } of [date_fns, wasm, compiled]) {
    const ratio = (rate / date_fns.rate).toFixed(1);
    console.log(
        `${name.padEnd(44)} ${Math.round(rate).toLocaleString('en').padStart(12)} cases/s ${ratio.padStart(7)} x date-fns`,
    );
    if (sum !== date_fns.sum) console.log(`  but its dates are others: ${sum}, not ${date_fns.sum}`);
}

// Answers a list of `rows`, CSV to CSV; the time until the last row has been answered, and peak memory.
async function batch(rows) {
    const run = spawn(join(native, 'fasttrack'), ['batch'], { stdio: ['pipe', 'pipe', 'ignore'] });
    let bytes = 0;
    run.stdout.on('data', (piece) => {
        bytes += piece.length;
    });
    const done = once(run.stdout, 'close');
    const list = 'label,first_absence,work,requested,today\n';
    const words = ['employed', 'unemployed', 'self_employed'];
    const day = (number) => new Date(Date.UTC(2015, 0, 1) + number * 86_400_000).toISOString().slice(0, 10);
    const lines = Array.from(
        { length: 10_000 },
        (_, at) =>
            `person ${at},${day(at % 9000)},${words[at % 3]},${at % 3 ? '' : day((at % 9000) + 9)},${day((at % 9000) + 10)}\n`,
    ).join('');
    run.stdin.write(list);
    const before = cpu_of(run.pid);
    for (let written = 0; written < rows; written += 10_000) {
        if (!run.stdin.write(lines)) await once(run.stdin, 'drain');
    }
    const { peak, seconds } = { ...memory_of(run.pid), seconds: cpu_of(run.pid) - before };
    run.stdin.end();
    await done;
    return { rows, peak, seconds, bytes };
}

const memory_of = (pid) => ({ peak: Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) });

// Seconds of processor time that a process has used in its own code; pipes cost the system's.
function cpu_of(pid) {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return Number(fields[11]) / 100;
}

if (process.platform === 'linux') {
    for (const rows of [10_000, 1_000_000]) {
        const { peak, seconds } = await batch(rows);
        const rate = rows >= 1_000_000 ? `, ${Math.round(rows / seconds).toLocaleString('en')} rows/s` : '';
        console.log(`batch, CSV to CSV, ${rows.toLocaleString('en').padStart(9)} rows: peak ${peak} kB${rate}`);
    }
}
