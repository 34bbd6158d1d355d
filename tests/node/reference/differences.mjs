// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Where the core and the reference differ over random cases: each kind of difference once, with how
// often it was met and its shortest case. For the hand that mends one of the two.
//   node tests/node/reference/differences.mjs 20000
import { comparable, linesOf, traceFault } from './answers.mjs';
import { assess } from './assess.mjs';
import { randomCases } from './random_cases.mjs';

const count = Number(process.argv[2] ?? 5_000);
const portion = 4_000;
const kinds = new Map();

function note(kind, c, actual, expected) {
    const text = new URLSearchParams(c).toString();
    const known = kinds.get(kind);
    if (known) known.count += 1;
    if (known && known.text.length <= text.length) return;
    const told = [actual, expected].map((value) => JSON.stringify(value));
    kinds.set(kind, { count: known?.count ?? 1, text, told });
}

function compareMembers(name, c, actual, expected) {
    const members = new Set([...Object.keys(actual ?? {}), ...Object.keys(expected ?? {})]);
    for (const member of members) {
        const [a, e] = [actual?.[member], expected?.[member]];
        if (JSON.stringify(a) !== JSON.stringify(e)) note(`${name}.${member}`, c, a, e);
    }
}

const byId = (milestones) => Object.fromEntries(milestones.map((m) => [m.id, m]));

function compare(c, answer) {
    const [actual, expected] = [comparable(answer), comparable(assess(c))];
    if (actual.errors || expected.errors) {
        const kindOf = ({ errors = [] }) =>
            errors.map((e) => [e.field, e.code, e.suggestion ?? ''].join(' ')).join(', ');
        const [a, e] = [kindOf(actual), kindOf(expected)];
        if (a !== e) note(`errors: core "${a}", reference "${e}"`, c, a, e);
        return;
    }
    const { fast_track: fastTrack, milestones, case: given, money, ...rest } = actual;
    compareMembers('fast_track', c, fastTrack, expected.fast_track);
    compareMembers('case', c, given, expected.case);
    compareMembers('money', c, money, expected.money);
    for (const name of Object.keys(rest)) compareMembers('', c, { [name]: rest[name] }, { [name]: expected[name] });
    const [a, e] = [byId(milestones), byId(expected.milestones)];
    for (const id of new Set([...Object.keys(a), ...Object.keys(e)])) {
        if (a[id] && e[id]) compareMembers(id, c, a[id], e[id]);
        else note(`${id} ${a[id] ? 'in the core alone' : 'in the reference alone'}`, c, a[id], e[id]);
    }
    const order = (list) => list.map(({ id }) => id).filter((id) => a[id] && e[id]);
    compareMembers('order', c, { milestones: order(milestones) }, { milestones: order(expected.milestones) });
    for (const milestone of answer.milestones) {
        const fault = traceFault(milestone, expected.case);
        if (fault) note(`trace of ${milestone.id}`, c, milestone.counted ?? null, fault);
    }
}

for (let at = 0; at < count; at += portion) {
    const cases = randomCases(Math.min(portion, count - at), at + 1);
    linesOf(cases, '--format', 'ndjson', '--no-texts').forEach((line, i) => {
        compare(cases[i], JSON.parse(line));
    });
}
for (const [kind, { count: met, text, told }] of [...kinds].sort(([, a], [, b]) => b.count - a.count)) {
    console.log(`${kind}: ${met} times\n  ${text}\n  core ${told[0]}, reference ${told[1]}`);
}
console.log(`${kinds.size} kinds of differences in ${count} cases`);
