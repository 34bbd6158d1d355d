// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Asking the command line for many answers at once, and putting them in the form that the reference
// has. Partner: assess.mjs.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { keys } from './case.mjs';
import { reached } from './counted.mjs';

export const program =
    process.env.FASTTRACK_CLI ?? fileURLToPath(new URL('../../../build/native/fasttrack', import.meta.url));

const cell = (value = '') => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

// The cases as a list in CSV, with the columns that any of them needs; a label keeps the row of a case
// that has nothing else.
export function csvOf(cases) {
    const used = new Set(cases.flatMap(Object.keys));
    const names = Object.keys(keys).filter((key) => used.has(key));
    const rows = [['label', ...names], ...cases.map((c) => ['x', ...names.map((key) => cell(c[key]))])];
    return rows.map((row) => `${row.join(',')}\n`).join('');
}

// What the command line's batch writes for the cases, one line each.
export function linesOf(cases, ...options) {
    const run = spawnSync(program, ['batch', ...options], {
        input: csvOf(cases),
        maxBuffer: 2 ** 31 - 1,
        encoding: 'utf8',
    });
    if (run.error) throw run.error;
    return run.stdout.trimEnd().split('\n');
}

// An answer of the core, parsed, without what the reference does not know: texts, rules, sources.
export function comparable(answer) {
    if (answer.errors) return { errors: sorted(answer.errors) };
    const { today, regime, case: given, fast_track: fastTrack, milestones, rights, money = null } = answer;
    return {
        today,
        regime,
        case: given,
        fast_track: fastTrack,
        milestones: milestones.map(({ id, date, reading, act_by: actBy, actor, duty, certainty, state, done }) => ({
            id,
            date,
            reading,
            act_by: actBy,
            actor,
            duty,
            certainty,
            state,
            done,
        })),
        rights,
        money: money && comparableMoney(money),
    };
}

const comparableMoney = ({ from, to, refund, lost, lost_per_day: lostPerDay, unknown_from: unknownFrom }) => ({
    from,
    to,
    refund,
    lost,
    lost_per_day: lostPerDay,
    unknown_from: unknownFrom,
});

// Errors by field: in which order they stand is left to the program.
function sorted(errors) {
    const plain = errors.map(({ field, code, suggestion }) =>
        suggestion ? { field, code, suggestion } : { field, code },
    );
    return plain.sort((a, b) => `${a.field} ${a.code}`.localeCompare(`${b.field} ${b.code}`));
}

// What is wrong with a milestone's trace, or '': it must lead to the milestone's date, and begin at the
// case's own day where it is counted from a key.
export function traceFault({ id, date, counted }, given) {
    if (!counted) return `${id} has no trace`;
    if (reached(counted) !== date) return `${id} is counted to ${reached(counted)}: ${JSON.stringify(counted)}`;
    const named = given[counted.from];
    return named && named !== counted.day ? `${id} is counted from ${counted.day}, not from ${counted.from}` : '';
}

// One line of CSV as its cells.
function cellsOf(line) {
    const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)];
    return cells.map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain);
}

// What the batch writes in CSV for the cases: each row by the names of its columns.
export function rowsOf(cases) {
    const [head, ...rows] = linesOf(cases, '--format', 'csv').map(cellsOf);
    return rows.map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at]])));
}
