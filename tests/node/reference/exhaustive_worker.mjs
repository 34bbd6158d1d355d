// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// One thread's share of the exhaustive comparison: every kind of case for its first absence days, on
// every day where the answer can change. Partner: exhaustive.test.mjs.
import { deepEqual } from 'node:assert/strict';
import { parentPort, workerData } from 'node:worker_threads';

import { comparable, linesOf, traceFault } from './answers.mjs';
import { assess } from './assess.mjs';
import { dayOfIso, iso, plusMonths } from './days.mjs';

// Every kind of work, pay and insurance, and who asks where money hangs on it.
const kinds = [
    {},
    { role: 'employer' },
    { role: 'employer', employer_period: 'no' },
    { pay: 'employer_sick_pay' },
    { pay: 'none' },
    { work: 'unemployed' },
    { work: 'self_employed' },
    { work: 'self_employed', insurance: 'day1' },
    { work: 'self_employed', insurance: 'day3' },
    { work: 'self_employed', insurance: 'day3', workdays: '12345' },
];

const watchedUntil = 200; // days after the first

// The days from D-1 to D+200 on which something of the answer changes, and the day after each. What
// counts down day by day changes between them as it does there.
function todaysOf(c) {
    const D = dayOfIso(c.first_absence);
    const turns = [D - 1, D, D + 34, D + 35, plusMonths(D, 6), D + watchedUntil];
    const { fast_track: fastTrack, milestones } = assess({ ...c, today: c.first_absence });
    for (const { date } of [...milestones, { date: fastTrack.act_by }]) turns.push(dayOfIso(date));
    const days = new Set(turns.flatMap((day) => [day, day + 1]));
    return [...days].filter((day) => day >= D - 1 && day <= D + watchedUntil);
}

function casesOf(D) {
    const cases = [];
    for (const kind of kinds) {
        const c = { first_absence: iso(D), ...kind };
        for (const today of todaysOf(c)) cases.push({ ...c, today: iso(today) });
    }
    return cases;
}

function compare(cases) {
    linesOf(cases, '--format', 'ndjson', '--no-texts').forEach((line, i) => {
        const answer = JSON.parse(line);
        const [actual, expected] = [comparable(answer), comparable(assess(cases[i]))];
        const name = JSON.stringify(cases[i]);
        // Equal texts are told apart faster than equal objects; only what differs is looked at again.
        if (JSON.stringify(actual) !== JSON.stringify(expected)) deepEqual(actual, expected, name);
        for (const milestone of answer.milestones) {
            const fault = traceFault(milestone, cases[i]);
            if (fault) throw new Error(`${name}: ${fault}`);
        }
    });
    return cases.length;
}

const { from, until, step } = workerData;
let compared = 0;
let waiting = [];
for (let D = from; D <= until; D += step) {
    waiting.push(...casesOf(D));
    if (waiting.length < 20_000 && D + step <= until) continue;
    compared += compare(waiting);
    waiting = [];
}
parentPort.postMessage(compared);
