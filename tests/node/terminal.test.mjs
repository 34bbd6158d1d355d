// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The command line on a terminal: colours, line width, the progress of a long batch. The terminal is
// a pseudo-terminal of util-linux's `script`.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { program } from './program.mjs';

const kCase = "'first_absence=2026-03-02&today=2026-03-20'";
const kEscape = '\u001b[';

let folder;
before(() => {
    folder = mkdtempSync(join(tmpdir(), 'fasttrack-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

// What a terminal of `columns` is sent when `command` runs on it.
function on_terminal(command, { columns = 100, env = {} } = {}) {
    const { NO_COLOR, ...rest } = process.env;
    const run = spawnSync('script', ['-qec', `stty cols ${columns}; ${command}`, '/dev/null'], {
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
        env: { ...rest, TERM: 'xterm-256color', ...env },
        input: '',
    });
    if (run.error) throw run.error;
    return run.stdout;
}

const lines_of = (text) => text.replaceAll(/\u001b\[[0-9;]*m/g, '').split(/\r?\n/);

test('the answer is set off in colours on a terminal', () => {
    const text = on_terminal(`${program} assess ${kCase} --why`);
    assert.match(text, /\u001b\[1;32m/);
    assert.ok(text.includes('5. april 2026'));
});

test('no colours where NO_COLOR is set, and none on a dumb terminal', () => {
    assert.ok(!on_terminal(`${program} assess ${kCase}`, { env: { NO_COLOR: '1' } }).includes(kEscape));
    assert.ok(!on_terminal(`${program} assess ${kCase}`, { env: { TERM: 'dumb' } }).includes(kEscape));
});

test('an empty NO_COLOR keeps the colours', () => {
    assert.ok(on_terminal(`${program} assess ${kCase}`, { env: { NO_COLOR: '' } }).includes(kEscape));
});

test('sentences wrap at the width of the terminal, and at 100 columns of a wider one', () => {
    const sentence = (columns) =>
        lines_of(on_terminal(`${program} assess ${kCase}`, { columns })).filter(
            (line) => /^ *\d\. /.test(line) || line.startsWith('Du kan'),
        );
    assert.ok(
        sentence(50).every((line) => line.length <= 50),
        sentence(50).join('\n'),
    );
    assert.ok(
        sentence(400).every((line) => line.length <= 100),
        sentence(400).join('\n'),
    );
    assert.ok(sentence(400).some((line) => line.length > 50));
});

test('the rules are set off on a terminal too', () => {
    assert.ok(on_terminal(`${program} rules`).includes(kEscape));
});

test('a bad case is told on a terminal in the language asked for', () => {
    const text = on_terminal(`${program} assess 'first_absence=30.2.2026' --lang en`);
    assert.match(text, /first_absence/);
    assert.match(text, /30\.2\.2026/);
});

test('a long batch shows how far it has come, and takes the line away at its end', () => {
    const list = join(folder, 'cases.csv');
    const answers = join(folder, 'answers.csv');
    // So many that no machine is done before the first look at the clock, a fifth of a second in.
    writeFileSync(list, `first_absence\n30.2.2026\n${'2026-03-02\n'.repeat(3_000_000)}`);
    const text = on_terminal(`${program} batch < ${list} > ${answers}`);
    assert.match(text, /\r\d+ rows, 1 bad/);
    assert.ok(text.includes('\r\u001b[K'));
});
