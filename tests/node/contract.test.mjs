// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The contract against the code: every answer fits web/module/answer.schema.json, and the lists in the schema and
// in the TypeScript declarations are those of the core. Partner: tests/formats, which test what the answers say.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { fasttrack } from './program.mjs';
import { randomCases } from './reference/random_cases.mjs';

const module_file = (name) => readFileSync(new URL(`../../web/module/${name}`, import.meta.url), 'utf8');
const schema = JSON.parse(module_file('answer.schema.json'));
const declarations = module_file('fasttrack-core.d.mts');

// Others may meet a key that is newer than their schema; here one that the schema does not name is an error.
const strict = JSON.parse(JSON.stringify(schema), (_, part) =>
    part?.type === 'object' && part.properties ? { ...part, additionalProperties: false } : part,
);
const fits = new Ajv({ allErrors: true }).compile(strict);

function assert_fits(answer, about) {
    assert.ok(fits(answer), `${about}: ${JSON.stringify(fits.errors, null, 1)}`);
}

// The keys of a case, in the order in which --help lists them.
function keys_of_a_case() {
    const listed = fasttrack(['assess', '--help']).stdout.split('Keys of a case')[1];
    return [...listed.matchAll(/\b([a-z][a-z0-9_]*)=/g)].map(([, key]) => key);
}

function milestone_names() {
    const { rules } = JSON.parse(fasttrack(['rules', '--format', 'json']).stdout);
    return [...new Set(rules.map(({ milestone }) => milestone))];
}

// The words of a union of literals in the declarations.
function declared(type) {
    const [, union] = declarations.match(new RegExp(`export type ${type} =([^;]*);`));
    return [...union.matchAll(/'([^']*)'/g)].map(([, word]) => word);
}

const set_of = (words) => [...words].sort();

test('answers to random cases over every key fit the schema, and so do their errors', () => {
    const cases = randomCases(600, 11);
    const keys = [...new Set(cases.flatMap(Object.keys))];
    const cell = (value) => (value === undefined ? '' : `"${value}"`);
    const list = [keys, ...cases.map((one) => keys.map((key) => cell(one[key])))].map((row) => row.join(','));
    const lines = fasttrack(['batch', '--format', 'ndjson'], { input: list.join('\n') })
        .stdout.trimEnd()
        .split('\n');
    assert.equal(lines.length, cases.length);

    const answers = lines.map((line) => JSON.parse(line));
    answers.forEach((answer, at) => assert_fits(answer, list[at + 1]));
    assert.ok(answers.some(({ errors }) => errors) && answers.some(({ fast_track }) => fast_track));
});

for (const text of [
    'first_absence=2026-03-02&today=2026-03-20&lang=en',
    '',
    'first_absence=2.3',
    'first_absence=2014-12-31',
    'first_absence=2026-03-02&first_absence=2026-03-02',
    'first_absence=2026-03-02&full_return=2026-03-01',
    'first_absence=2026-03-02&colour=red&role=boss',
]) {
    test(`the answer to '${text}' fits the schema`, () => {
        assert_fits(JSON.parse(fasttrack(['assess', text, '--format', 'json']).stdout), text);
    });
}

test('the schema refuses an answer without a key, with a wrong word, and with a key that it does not name', () => {
    const { stdout } = fasttrack(['assess', 'first_absence=2026-03-02&today=2026-03-20', '--format', 'json']);
    const spoilt = (spoil) => {
        const answer = JSON.parse(stdout);
        spoil(answer);
        return fits(answer);
    };
    assert.ok(spoilt(() => {}));
    assert.ok(!spoilt((answer) => delete answer.fast_track.act_by));
    assert.ok(!spoilt((answer) => (answer.milestones[0].actor = 'doctor')));
    assert.ok(!spoilt((answer) => (answer.milestones[0].date = '2026-3-2')));
    assert.ok(!spoilt((answer) => (answer.mood = 'good')));
});

test('schema and declarations know the keys of a case that --help lists, and no others', () => {
    const keys = keys_of_a_case();
    assert.ok(keys.includes('first_absence') && keys.includes('lang'));
    assert.deepEqual(set_of(declared('Key')), set_of(keys));
    const given = keys.filter((key) => !['today', 'lang'].includes(key));
    assert.deepEqual(set_of(schema.$defs.case.propertyNames.enum), set_of(given));
});

test('schema and declarations know the milestones of the rules, and no others', () => {
    assert.deepEqual(set_of(declared('MilestoneName')), set_of(milestone_names()));
    assert.deepEqual(set_of(schema.$defs.milestone_name.enum), set_of(milestone_names()));
});

test('schema and declarations share their other words', () => {
    const { answer, fast_track, milestone, errors } = schema.$defs;
    const words = {
        Regime: answer.properties.regime.enum,
        Right: answer.properties.rights.items.enum,
        Status: fast_track.properties.status.enum,
        Actor: milestone.properties.actor.enum,
        Duty: milestone.properties.duty.enum,
        Certainty: milestone.properties.certainty.enum,
        State: milestone.properties.state.enum,
        ErrorCode: errors.properties.errors.items.properties.code.enum,
    };
    for (const [type, list] of Object.entries(words)) assert.deepEqual(set_of(declared(type)), set_of(list), type);
});
