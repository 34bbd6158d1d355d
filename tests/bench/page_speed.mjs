// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Measures the page beside a bare Dear ImGui page of the same build, in Chromium, turn by turn:
// from navigation to the first answer, a frame while the request day is dragged, the DOM twin.
//   node tests/bench/page_speed.mjs [rounds]
// It prints medians and ratios, and fails on none: times depend on the machine, ratios much less.
// Nothing in the page helps: what every frame calls is listened to from outside.
import { resolve } from 'node:path';
import { launch, page_address } from '../browser/support/engines.mjs';

const kFolder = process.env.FASTTRACK_WEB ?? 'build/web';
const kRounds = Number(process.argv[2] ?? 15);
const kDragRounds = Math.max(3, Math.ceil(kRounds / 3));
const kSteps = 60; // of the pointer, or of the keyboard, in one round
const kEmptyPatch = 20; // letters: one that says at most that another frame is wanted
const kCase = 'first_absence=2026-03-02&today=2026-03-20';
const kView = { width: 1440, height: 900, deviceScaleFactor: 1 };

const address_of = (name, fragment) => page_address(fragment, resolve(kFolder, name));
const kPages = {
    bare: { address: address_of('baseline.html'), what: 'bare page, one file by Emscripten' },
    packed: { address: address_of('baseline_packed.html'), what: 'bare page, packed as ours' },
    ours: { address: address_of('fasttrack.html', kCase), what: 'the page' },
};

const browser = await launch();
try {
    await compare_starts();
    await compare_frames();
} finally {
    await browser.close();
}

// 1. From navigation to the first frame that shows something: the answer, or the bare window.
async function compare_starts() {
    const times = { bare: [], packed: [], ours: [] };
    for (let round = -1; round < kRounds; round += 1) {
        // the round before the first warms up
        for (const name of Object.keys(kPages)) {
            const page = await opened(name, note_the_start);
            if (round >= 0) times[name].push(await page.evaluate(() => globalThis.ready_at));
            await page.close();
        }
    }
    console.log(`navigation to first answer, or to the bare page's first window: median of ${kRounds}`);
    for (const [name, { what }] of Object.entries(kPages)) line(what, median(times[name]), 'ms');
    ratio('the page / bare page by Emscripten', median(times.ours) / median(times.bare), 1.3);
    ratio('the page / bare page packed as ours', median(times.ours) / median(times.packed));
}

// 2. A frame of the main thread: its processor time, all of it (script, style, layout, paint, input),
// and how long its own callback takes by the clock, waits included.
async function compare_frames() {
    const typing = [];
    const drags = [];
    for (let round = 0; round < kDragRounds; round += 1) {
        typing.push(await typed_in('bare'));
        drags.push(await dragged());
    }
    console.log(`a frame, the request day being dragged: median of ${kDragRounds} rounds of ${kSteps} steps`);
    line('bare page, a text field typed in: processor', of(typing, 'processor'), 'ms');
    line('the page: processor', of(drags, 'processor'), 'ms', `${of(drags, 'frames').toFixed(1)} frames a step`);
    ratio('the page / bare page: processor', of(drags, 'processor') / of(typing, 'processor'), 2);
    line('bare page: its callback by the clock', of(typing, 'callback'), 'ms');
    line('the page: its callback by the clock', of(drags, 'callback'), 'ms');
    ratio('the page / bare page: by the clock', of(drags, 'callback') / of(typing, 'callback'), 2);
    console.log("of the page's frames that changed something, by the clock");
    const quickest = (key) => `the quickest tenth: ${of(drags, key).toFixed(2)} ms`;
    line('C++: rules, layout, description, drawing', of(drags, 'cpp'), 'ms', quickest('quick_cpp'));
    line('DOM twin: patch read and applied', of(drags, 'twin'), 'ms', quickest('quick_twin'), 'goal: at most 1 ms');
    line('style and layout of the DOM (processor)', of(drags, 'layout'), 'ms');
    line('patch', of(drags, 'letters'), 'letters');
}

async function opened(name, before) {
    const page = await browser.newPage();
    await page.setViewport(kView);
    if (before) await page.evaluateOnNewDocument(before);
    await page.goto(kPages[name].address);
    await page.waitForFunction(() => document.body.dataset.ready === 'yes');
    return page;
}

// One round of typing into the bare page's field.
async function typed_in(name) {
    const page = await opened(name, listen_to_frames);
    await page.mouse.click(150, 95); // into the field
    const used = await meter(page);
    for (let step = 0; step < kSteps; step += 1) {
        await page.keyboard.press('a');
        await next_frame(page);
    }
    const { task, frames, heard } = await used();
    await page.close();
    return { processor: task / frames, callback: median(heard.map(({ callback }) => callback)) };
}

// One round of dragging, to and fro, and what its frames were spent on.
async function dragged() {
    const page = await opened('ours', listen_to_frames);
    const { x, y, day, days, value } = await page.$eval('[data-node="request-day"]', (range) => {
        range.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = range.getBoundingClientRect();
        const all = range.max - range.min;
        return {
            x: left + 22,
            y: top + height / 2,
            day: (width - 44) / all,
            days: all,
            value: range.value - range.min,
        };
    });
    await page.mouse.move(x + value * day, y);
    await page.mouse.down();
    await next_frame(page);
    const used = await meter(page);
    for (let step = 0; step < kSteps; step += 1) {
        const there = step % (2 * days);
        await page.mouse.move(x + (there < days ? there : 2 * days - there) * day, y);
        await next_frame(page);
    }
    const { task, layout, frames, heard } = await used();
    await page.mouse.up();
    await page.close();
    const changed = heard.filter(({ letters }) => letters > kEmptyPatch);
    const middle = (key) => median(changed.map((one) => one[key]));
    const quick = (key) => tenth(changed.map((one) => one[key]));
    return {
        processor: task / frames,
        callback: median(heard.map(({ callback }) => callback)),
        cpp: middle('cpp'),
        twin: middle('twin'),
        letters: middle('letters'),
        layout: layout / changed.length,
        frames: frames / kSteps,
        quick_cpp: quick('cpp'),
        quick_twin: quick('twin'),
    };
}

// Starts counting; the function that comes back says what was used since: milliseconds of the main
// thread's processor time, which other programs on the machine do not lengthen, and frames.
async function meter(page) {
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const now = async () => {
        const { metrics } = await session.send('Performance.getMetrics');
        const value = (name) => metrics.find((metric) => metric.name === name).value * 1000;
        const frames = await page.evaluate(() => (globalThis.fasttrack ?? globalThis.baseline).frames());
        return { task: value('TaskDuration'), layout: value('LayoutDuration') + value('RecalcStyleDuration'), frames };
    };
    await page.evaluate(() => {
        globalThis.heard.length = 0;
    });
    const before = await now();
    return async () => {
        const after = await now();
        const used = Object.fromEntries(Object.keys(after).map((key) => [key, after[key] - before[key]]));
        return { ...used, heard: await page.evaluate(() => globalThis.heard) };
    };
}

// Resolves after the frame that the last event asked for.
function next_frame(page) {
    return page.evaluate(
        () =>
            new Promise((resolve) => {
                requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
            }),
    );
}

// In the page, before its own scripts: notes when data-ready is set.
function note_the_start() {
    const observer = new MutationObserver(() => {
        if (document.body?.dataset.ready !== 'yes') return;
        globalThis.ready_at = performance.now();
        observer.disconnect();
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-ready'] });
}

// In the page, before its own scripts: how long each frame's callback takes, and, in ours, its
// parts: it asks for the time, calls C++, reads the patch with JSON.parse, and applies it last.
function listen_to_frames() {
    const clock = performance.now.bind(performance);
    const ask = requestAnimationFrame.bind(globalThis);
    const parse = JSON.parse;
    const frames = () => (globalThis.fasttrack ?? globalThis.baseline)?.frames();
    let [started, read, letters] = [0, 0, 0];
    globalThis.heard = [];
    performance.now = () => (started = clock());
    JSON.parse = (text) => {
        [read, letters] = [clock(), text.length];
        return parse(text);
    };
    globalThis.requestAnimationFrame = (act) =>
        ask((time) => {
            const [begun, before] = [clock(), frames()];
            act(time);
            const ended = clock();
            if (frames() === before) return;
            globalThis.heard.push({ callback: ended - begun, cpp: read - started, twin: ended - read, letters });
        });
}

function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

// What a tenth of the values stays under: on a busy machine nearer to the work itself.
function tenth(values) {
    return [...values].sort((a, b) => a - b)[Math.floor(values.length / 10)];
}

function of(rounds, key) {
    return median(rounds.map((round) => round[key]));
}

function line(what, value, unit, ...notes) {
    const note = notes.length > 0 ? `  (${notes.join('; ')})` : '';
    console.log(`  ${what.padEnd(46)} ${value.toFixed(unit === 'ms' ? 2 : 0).padStart(8)} ${unit}${note}`);
}

function ratio(what, value, limit) {
    console.log(`  ${what.padEnd(46)} ${value.toFixed(2).padStart(8)}${limit ? `  (goal: at most ${limit})` : ''}`);
}
