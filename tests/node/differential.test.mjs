// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The core against the reference written from the contract alone: thousands of random cases over
// every key must have the same answer, and the same fields in conflict.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

import { randomCases } from './random_cases.mjs';
import { assess, conflicts } from './reference.mjs';

const program = process.env.FASTTRACK_CLI ?? fileURLToPath(new URL('../../build/native/fasttrack', import.meta.url));
const full = process.env.FASTTRACK_FULL === '1';
const count = full ? 20_000 : 5_000;

const keys = [
    'first_absence',
    'role',
    'work',
    'pay',
    'last_employer_pay',
    'insurance',
    'expected',
    'under_26',
    'requested',
    'requested_by',
    'consent',
    'letter',
    'serious_illness',
    'info_form_sent',
    'first_meeting',
    'category',
    'notice_leaving',
    'partial_return',
    'full_return',
    'prior_absence',
    'today',
];

const cell = (value) => (value?.includes(',') ? `"${value}"` : (value ?? ''));
const csvOf = (cases) =>
    [keys, ...cases.map((c) => keys.map((key) => cell(c[key])))].map((row) => `${row.join(',')}\n`).join('');

function answersOf(cases) {
    const run = spawnSync(program, ['batch', '--format', 'ndjson'], {
        input: csvOf(cases),
        maxBuffer: 2 ** 31 - 1,
        encoding: 'utf8',
    });
    if (run.error) throw run.error;
    const lines = run.stdout.trimEnd().split('\n');
    assert.equal(lines.length, cases.length, run.stderr.slice(0, 2000));
    return lines.map((line) => JSON.parse(line));
}

// The answer without what the reference does not know: texts and sources.
function comparable({ today, regime, fast_track: fastTrack, milestones, rights }) {
    return {
        today,
        regime,
        fast_track: fastTrack,
        rights,
        milestones: milestones.map(({ id, date, reading, act_by: actBy, actor, duty, certainty, state }) => ({
            id,
            date,
            reading,
            act_by: actBy,
            actor,
            duty,
            certainty,
            state,
        })),
    };
}

const written = (c) =>
    keys
        .filter((key) => c[key])
        .map((key) => `${key}=${c[key]}`)
        .join('&');

// In portions: the answers with their texts are large.
function compareAll(cases) {
    const seen = { good: 0, conflicting: 0, statuses: new Set(), milestones: new Set() };
    for (let at = 0; at < cases.length; at += 4000) {
        const portion = cases.slice(at, at + 4000);
        answersOf(portion).forEach((answer, i) => {
            const wrong = conflicts(portion[i]);
            if (wrong.size > 0 || answer.errors) {
                const fields = new Set((answer.errors ?? []).map((error) => error.field));
                assert.deepEqual([...fields].sort(), [...wrong].sort(), written(portion[i]));
                assert.ok(
                    answer.errors.every((error) => error.code === 'conflict'),
                    written(portion[i]),
                );
                seen.conflicting += 1;
                return;
            }
            const expected = assess(portion[i]);
            assert.deepEqual(comparable(answer), expected, written(portion[i]));
            seen.good += 1;
            seen.statuses.add(expected.fast_track.status);
            expected.milestones.forEach(({ id }) => seen.milestones.add(id));
        });
    }
    return seen;
}

test("the core answers as the contract's words do", () => {
    const seen = compareAll(randomCases(count, 20261121));
    console.log(
        `${seen.good} good and ${seen.conflicting} conflicting cases, ` +
            `${full ? 'full' : 'a part (FASTTRACK_FULL=1: more)'}`,
    );
    assert.equal(seen.statuses.size, 13, 'every status has been met');
    assert.equal(seen.milestones.size, 21 + 6, 'every milestone has been met, six follow-ups among them');
    assert.ok(seen.conflicting > count / 100);
});

test("every first absence day has the reference's dates", () => {
    const kinds = [
        {},
        { pay: 'employer_sick_pay' },
        { pay: 'none' },
        { work: 'unemployed' },
        { work: 'self_employed' },
        { work: 'self_employed', insurance: 'day1' },
        { work: 'self_employed', insurance: 'day3' },
    ];
    const cases = [];
    const day = new Date(Date.UTC(2015, 0, 1));
    for (let n = 0; day.getUTCFullYear() <= 2040; n += 1, day.setUTCDate(day.getUTCDate() + 1)) {
        const date = day.toISOString().slice(0, 10);
        if (full) kinds.forEach((kind) => cases.push({ first_absence: date, today: date, ...kind }));
        else cases.push({ first_absence: date, today: date, ...kinds[n % kinds.length] });
    }
    assert.equal(compareAll(cases).good, cases.length);
});
