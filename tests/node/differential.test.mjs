// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The core against the reference written from the contract alone: random cases over every key must
// have the same answer, the same errors, traces that lead to their dates, and the same columns in CSV.
// FASTTRACK_FULL=1 compares 200,000; without it some thousands, and the test says so.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import test from 'node:test';

import { comparable, linesOf, program, rowsOf, traceFault } from './reference/answers.mjs';
import { assess } from './reference/assess.mjs';
import { columnsOf } from './reference/columns.mjs';
import { randomCases } from './reference/random_cases.mjs';

const full = process.env.FASTTRACK_FULL === '1';
const count = full ? 200_000 : 6_000;
const inCsv = full ? 20_000 : 3_000;
const portion = 4_000;
const seed = 20_261_124;

const written = (c) => new URLSearchParams(c).toString();

// `act` with every portion of the random cases and what the reference answers.
function withPortions(all, act) {
    for (let at = 0; at < all; at += portion) {
        const cases = randomCases(Math.min(portion, all - at), seed + at);
        act(cases, cases.map(assess));
    }
}

test("the core answers as the contract's words do", () => {
    const seen = { good: 0, bad: 0, money: 0, statuses: new Set(), milestones: new Set(), codes: new Set() };
    withPortions(count, (cases, answers) => {
        const lines = linesOf(cases, '--format', 'ndjson', '--no-texts');
        assert.equal(lines.length, cases.length);
        lines.forEach((line, i) => {
            const [answer, expected] = [JSON.parse(line), comparable(answers[i])];
            assert.deepEqual(comparable(answer), expected, written(cases[i]));
            if (expected.errors) {
                seen.bad += 1;
                for (const { code } of expected.errors) seen.codes.add(code);
                return;
            }
            for (const milestone of answer.milestones) {
                assert.equal(traceFault(milestone, expected.case), '', written(cases[i]));
                seen.milestones.add(milestone.id);
            }
            seen.good += 1;
            seen.money += expected.money ? 1 : 0;
            seen.statuses.add(expected.fast_track.status);
        });
    });
    console.log(`${seen.good} good and ${seen.bad} bad cases${full ? '' : ' (FASTTRACK_FULL=1: 200,000)'}`);
    assert.equal(seen.statuses.size, 13, 'every status has been met');
    assert.equal(seen.milestones.size, 23 + 6, 'every milestone has been met, six follow-ups among them');
    assert.equal(seen.codes.size, 5, 'every error that a list can have has been met');
    assert.ok(seen.bad > count / 100 && seen.money > count / 100);
});

test('the columns in CSV say the same', () => {
    withPortions(inCsv, (cases, answers) => {
        rowsOf(cases).forEach((row, i) => {
            if (answers[i].errors) assert.notEqual(row.error, '', written(cases[i]));
            else assert.deepEqual({ ...row, ...columnsOf(answers[i]), error: '' }, row, written(cases[i]));
        });
    });
});

test('a key that nobody knows and one given twice are errors like others', () => {
    for (const text of ['first_absence=2026-03-02&colour=1', 'role=employee&role=employer', 'hours=1&hours=2&x=']) {
        const run = spawnSync(program, ['assess', text, '--format', 'json'], { encoding: 'utf8' });
        const codes = JSON.parse(run.stdout).errors.map(({ field, code }) => `${field}: ${code}`);
        const expected = {
            'first_absence=2026-03-02&colour=1': ['colour: unknown_key'],
            'role=employee&role=employer': ['first_absence: missing', 'role: repeated_key'],
            'hours=1&hours=2&x=': ['first_absence: missing', 'hours: repeated_key', 'x: unknown_key'],
        };
        assert.deepEqual(codes.sort(), expected[text]);
    }
});
