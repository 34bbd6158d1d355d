// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The vignettes: cases that a lawyer can read and write, each held against the command line's
// answer. Partners: tests/vignettes/*.yaml, vignettes/*.mjs.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fasttrack } from './program.mjs';
import { answer_to, case_of, judged } from './vignettes/judge.mjs';
import { read_vignettes } from './vignettes/vignette_file.mjs';

const kFolder = 'tests/vignettes';
const kFiles = readdirSync(kFolder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${kFolder}/${name}`)
    .sort();
const kRules = JSON.parse(fasttrack(['rules', '--format', 'json']).stdout);
const kMilestones = [...new Set(kRules.rules.map(({ milestone }) => milestone))];
const kRead = kFiles.map((file) => read_vignettes(file, readFileSync(file, 'utf8'), kRules));
const kVignettes = kRead.flatMap(({ vignettes }) => vignettes);

test('Every vignette can be read: no unknown key, no missing paragraph, nothing left open', () => {
    assert.deepEqual(
        kRead.flatMap(({ problems }) => problems),
        [],
    );
});

test('Every vignette has a name of its own', () => {
    const names = kVignettes.map(({ name }) => name);
    assert.deepEqual(
        names.filter((name, at) => names.indexOf(name) !== at),
        [],
    );
});

for (const vignette of kVignettes) {
    test(`${vignette.file}: ${vignette.name}`, (t) => {
        t.diagnostic(vignette.story);
        t.diagnostic(case_of(vignette));
        const { answer, problems } = answer_to(vignette);
        assert.deepEqual(problems, []);
        const lines = judged(vignette, answer);
        for (const { line } of lines) t.diagnostic(line);
        assert.deepEqual(
            lines.filter(({ agrees }) => !agrees).map(({ line }) => line),
            [],
        );
    });
}

test('Every milestone and every body of rules has a vignette with a date', () => {
    const dated = kVignettes.flatMap(({ expected }) =>
        expected.filter(({ list, absent }) => list === 'frister' && !absent),
    );
    const ids = new Set(dated.map(({ id }) => id.replace(/^follow_up_\d+$/, 'follow_up')));
    assert.deepEqual(
        kMilestones.filter((id) => !ids.has(id)),
        [],
    );
    const answers = kVignettes.flatMap(({ expected }) => expected.filter(({ list }) => list === 'svar'));
    const regimes = new Set(answers.filter(({ id }) => id === 'regime').map(({ values }) => values.er));
    assert.deepEqual(
        kRules.regimes.map(({ id }) => id).filter((id) => !regimes.has(id)),
        [],
    );
});

// A vignette that is well; each test below spoils one thing in it.
const kWell = `---
navn: Prøve
fortælling: Nogen er syg.
fakta:
  first_absence: 2. marts 2026
  today: 3. marts 2026
frister:
  - frist: employer_conversation
    dato: mandag den 30. marts 2026
    efter: sygedagpengeloven § 7 a
`;
const problems_of = (text) => read_vignettes('ny.yaml', text, kRules).problems;

test('A vignette that is well has no problem', () => assert.deepEqual(problems_of(kWell), []));

for (const [mistake, from, to, problem] of [
    [
        'an unknown key',
        '    dato:',
        '    dag: 1\n    dato:',
        /^ny\.yaml:9: Prøve: "dag" kendes ikke; her kan stå: .*dato/,
    ],
    [
        'an unknown milestone',
        'employer_conversation',
        'talk',
        /^ny\.yaml:8: Prøve: "talk" findes ikke; .*employer_conversation/,
    ],
    ['no paragraph', /\n {4}efter.*/, '', /^ny\.yaml:8: Prøve: employer_conversation: paragraffen mangler/],
    ['an empty paragraph', ' sygedagpengeloven § 7 a', '', /^ny\.yaml:10: Prøve: .*paragraffen mangler/],
    [
        'a reason that is none',
        'sygedagpengeloven § 7 a',
        'fordi',
        /^ny\.yaml:10: Prøve: .*"fordi" nævner ingen paragraf/,
    ],
    ['no date', /\n {4}dato.*/, '', /^ny\.yaml:8: Prøve: .*"dato" mangler/],
    ['a date left open', 'mandag den 30. marts 2026', '"?"', /^ny\.yaml:9: Prøve: .*"dato" er ikke udfyldt/],
    ['a wrong weekday', 'mandag', 'tirsdag', /^ny\.yaml:9: Prøve: .* er en mandag, ikke en tirsdag/],
    ['a day that is in no calendar', 'mandag den 30. marts', '30. februar', /^ny\.yaml:9: .*findes ikke i kalenderen/],
    ['a month that is none', 'mandag den 30. marts', '30. martz', /^ny\.yaml:9: .*"martz" er ikke en måned/],
    ['no date at all', 'mandag den 30. marts 2026', 'snart', /^ny\.yaml:9: .*"snart" er ikke en dato/],
    ['no story', 'fortælling: Nogen er syg.\n', '', /^ny\.yaml:2: Prøve: "fortælling" mangler/],
    ['no facts', /fakta:(?:\n {2}.*){2}/, '', /^ny\.yaml:2: Prøve: "fakta" mangler/],
    ['a key twice', 'navn: Prøve', 'navn: Prøve\nnavn: Igen', /^ny\.yaml:3: Prøve: "navn" står to gange/],
    ['nothing expected', /frister:.*/s, '', /^ny\.yaml:2: Prøve: der er intet ventet/],
    ['no YAML', 'navn: Prøve', 'navn: "Prøve', /^ny\.yaml: kan ikke læses som YAML: .*\(\d+:\d+\)/],
]) {
    test(`A vignette with ${mistake} is refused by file, line and name`, () => {
        const text = kWell.replace(from, to);
        assert.notEqual(text, kWell);
        const problems = problems_of(text);
        assert.equal(problems.length, 1, problems.join('\n'));
        assert.match(problems[0], problem);
    });
}

test('A fact that the program does not know is told in its words, by file and line', () => {
    const [vignette] = read_vignettes('ny.yaml', kWell.replace('today', 'todya'), kRules).vignettes;
    const { problems } = answer_to(vignette);
    assert.equal(problems.length, 1, problems.join('\n'));
    assert.match(problems[0], /^ny\.yaml:6: Prøve: todya: .+/);
});

test('A date that the answer does not have is told with both days', () => {
    const [vignette] = read_vignettes('ny.yaml', kWell.replace('mandag den 30', '31'), kRules).vignettes;
    const [told] = judged(vignette, answer_to(vignette).answer);
    assert.equal(told.agrees, false);
    assert.match(told.line, /ventet: tirsdag den 31\. marts 2026; svaret: mandag den 30\. marts 2026/);
});

// What a lawyer does with it: every "?" is written over.
test('fasttrack vignette writes one that is refused until every "?" is filled in', () => {
    const address = 'https://example.org/fasttrack.html#first_absence=2026-03-02&face=plain&today=2026-03-20';
    const { status, stdout } = fasttrack(['vignette', address]);
    assert.equal(status, 0);
    const open = read_vignettes('ny.yaml', stdout, kRules);
    assert.equal(open.problems.length, stdout.match(/"\?"/g).length);
    for (const problem of open.problems) assert.match(problem, /^ny\.yaml:\d+: \?: .*er ikke udfyldt \(\?\)$/);

    const filled = stdout
        .replace('navn: "?"', 'navn: Vera')
        .replace(/(dato|læsning): "\?"/g, '$1: 30. marts 2026')
        .replace(/efter: "\?"/g, 'efter: sygedagpengeloven § 7 c')
        .replaceAll('"?"', 'open');
    const { problems, vignettes } = read_vignettes('ny.yaml', filled, kRules);
    assert.deepEqual(problems, []);
    assert.equal(case_of(vignettes[0]), 'first_absence=2026-03-02&today=2026-03-20');
    const told = judged(vignettes[0], answer_to(vignettes[0]).answer);
    const talk = told.find(({ line }) => line.includes('employer_conversation'));
    assert.equal(talk.agrees, true);
});

test('fasttrack vignette tells every error of a case, and writes nothing', () => {
    const { status, stdout, stderr } = fasttrack(['vignette', 'https://example.org/#first_absence=x&role=y']);
    assert.equal(status, 1);
    assert.equal(stdout, '');
    assert.match(stderr, /^fasttrack: first_absence: not_a_date: .+\nfasttrack: role: unknown_value: .+\n$/);
});
