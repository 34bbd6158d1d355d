// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// `fasttrack batch` as a filter: lists in every shape, bad rows named, none lost, memory constant.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import ICAL from 'ical.js';
import { csv_objects, csv_rows, fasttrack, program } from './program.mjs';

const kColumns = [
    'first_absence',
    'regime',
    'status',
    'last_request_day',
    'act_by',
    'days_left',
    'meeting_by',
    'ordinary_meeting_by',
    'next_duty',
    'next_date',
    'next_act_by',
    'next_actor',
    'report_absence',
    'reassessment',
    'error',
    'overdue',
    'may_duty',
    'may_date',
    'may_act_by',
    'refund_claim_by',
    'refund',
    'refund_lost',
    'refund_lost_per_day',
];
const kFull = process.env.FASTTRACK_FULL === '1';

const batch = (input, ...args) => fasttrack(['batch', ...args], { input });

test("Each row has the carried columns, then the contract's", () => {
    const { status, stdout, stderr } = batch('label,first_absence,today\nA,2026-03-02,2026-03-20\n');
    assert.equal(status, 0);
    assert.deepEqual(csv_rows(stdout)[0], ['label', 'today', ...kColumns]);
    assert.deepEqual(csv_rows(stdout)[1], [
        'A',
        '2026-03-20',
        '2026-03-02',
        '2025',
        'open',
        '2026-04-05',
        '2026-04-01',
        '16',
        '',
        '2026-04-26',
        'employer_conversation',
        '2026-03-30',
        '2026-03-30',
        'employer',
        '2026-04-06',
        '2026-09-30',
        '',
        '0',
        'fast_track_last_day',
        '2026-04-05',
        '2026-04-01',
        '2026-07-01',
        '',
        '',
        '',
    ]);
    assert.match(stderr, /^[^\n]*label\n$/);
});

test('The same list in every shape has the same answer', () => {
    const plain = batch('label,first_absence,today\n"a, b",2026-03-02,2026-03-20\n').stdout;
    for (const list of [
        '\ufefflabel;first_absence;today\r\na, b;02-03-2026;20-03-2026\r\n',
        'label\tfirst_absence\ttoday\na, b\t2/3-2026\t20.3.2026',
        '"label","first_absence","today"\r\n"a, b","2. marts 2026","20. marts 2026"\r\n',
        'label;first_absence;today\n"a, b";" 2/3/2026 ";20-03-2026\n\n\n',
    ]) {
        assert.equal(batch(list).stdout, plain, list);
    }
});

test('A cell may hold line ends, delimiters and quotation marks, and comes out as it went in', () => {
    const label = 'first "line"\r\nsecond; third, fourth';
    const { stdout } = batch(`label,first_absence\n"${label.replaceAll('"', '""')}",2026-03-02\n`);
    assert.equal(csv_objects(stdout)[0].label, label);
});

test('A bad row says why in its column error and on stderr with row, field and reason; the rest goes on', () => {
    const { status, stdout, stderr } = batch(
        'first_absence,role,today\n2026-03-02,,2026-03-20\n30.2.2026,boss,\n2026-03-03,,2026-03-20\n',
    );
    const rows = csv_objects(stdout);
    assert.equal(status, 1);
    assert.deepEqual(
        rows.map(({ status: answer }) => answer),
        ['open', '', 'open'],
    );
    assert.match(rows[1].error, /^first_absence: not_a_date .+; role: unknown_value /);
    assert.match(stderr, /^row 3: first_absence: not_a_date: .+\nrow 3: role: unknown_value: .+\n/);
});

test('A carried cell never becomes a formula', () => {
    const { stdout } = batch(
        'label,first_absence\n"=HYPERLINK(""http://x"",1)",2026-03-02\n+1,2026-03-02\n"a;=1",2026-03-02\n',
    );
    assert.deepEqual(
        csv_objects(stdout).map(({ label }) => label),
        ['\'=HYPERLINK("http://x",1)', "'+1", "a;'=1"],
    );
});

test('NDJSON is what assess prints, with the carried columns under row', () => {
    const { stdout } = batch(
        'label,first_absence,requested,today,lang\nÅse,2/3-2026,20.3.2026,2026-04-01,en\n',
        '--format',
        'ndjson',
    );
    const { row, ...answer } = JSON.parse(stdout);
    assert.deepEqual(row, { label: 'Åse' });
    const alone = fasttrack([
        'assess',
        'first_absence=2026-03-02&requested=2026-03-20&today=2026-04-01&lang=en',
        '--format',
        'json',
    ]);
    assert.equal(`${JSON.stringify(answer)}\n`, alone.stdout);
});

test('NDJSON without carried columns has no row', () => {
    const { stdout } = batch('first_absence,today\n2026-03-02,2026-03-20\nx,\n', '--format', 'ndjson');
    for (const line of stdout.trimEnd().split('\n')) assert.equal('row' in JSON.parse(line), false);
});

test('One calendar holds the events of all rows, with their labels', () => {
    const { stdout } = batch(
        'label,first_absence,today\nÅse,2026-03-02,2026-03-20\nOle,2026-03-02,2026-03-20\n',
        '--format',
        'ics',
    );
    const events = new ICAL.Component(ICAL.parse(stdout))
        .getAllSubcomponents('vevent')
        .map((one) => new ICAL.Event(one));
    assert.equal(events.filter(({ summary }) => summary.startsWith('Åse: ')).length, events.length / 2);
    assert.equal(new Set(events.map(({ uid }) => uid)).size, events.length);
});

test('A list that is none exits with 1 and a sentence', () => {
    for (const list of [
        '',
        '\n',
        '2026-03-02\n',
        'label\nx\n',
        'first_absence,first_absence\n',
        'f\0i\0r\0s\0t\0',
        '\0'.repeat(1e6),
    ]) {
        const { status, stdout, stderr } = batch(list);
        assert.equal(status, 1, JSON.stringify(list.slice(0, 40)));
        assert.equal(stdout, '');
        assert.match(stderr, /^row 1: .+\n$/);
    }
});

test('A header alone is answered by a header alone', () => {
    const { status, stdout } = batch('first_absence\n');
    assert.equal(status, 0);
    assert.equal(stdout, `${kColumns.join(',')}\n`);
});

test('Noise is rows with errors', () => {
    const noise = `first_absence\n${'"\u0000ø,;\n'.repeat(1e5)}`;
    const { status, stdout } = batch(noise);
    assert.equal(status, 1);
    assert.equal(stdout.split('\n').length, 1e5 + 2);
});

test('A folder as input, a full disk and a closed pipe are told and are no success', {
    skip: !existsSync('/dev/full') && 'no /dev/full',
}, async () => {
    const folder = spawnSync(program, ['batch'], { stdio: [openSync('/', 'r'), 'pipe', 'pipe'], encoding: 'utf8' });
    assert.equal(folder.status, 1);
    assert.match(folder.stderr, /cannot read/);

    const list = `first_absence\n${'2026-03-02\n'.repeat(5000)}`;
    const full = spawnSync(program, ['batch'], {
        input: list,
        stdio: ['pipe', openSync('/dev/full', 'w'), 'pipe'],
        encoding: 'utf8',
    });
    assert.equal(full.status, 1);
    assert.match(full.stderr, /cannot write/);

    const closed = spawn(program, ['batch'], { stdio: ['pipe', 'pipe', 'ignore'] });
    closed.stdout.destroy();
    closed.stdin.on('error', () => {});
    closed.stdin.end(list);
    const [status, signal] = await once(closed, 'exit');
    assert.deepEqual([status, signal], [1, null]);
});

// Every 997th row is bad, each in another way.
const kBadRows = [
    '30.2.2026,',
    '1.1.26,',
    '2014-12-31,',
    ',2026-03-02',
    '2026-03-02,2026-02-01',
    '"2026-03-02,',
    '2026-03-02,,,x',
    'x"y,',
];
const is_bad = (row) => row % 997 === 0;
const bad_row = (row) => kBadRows[(row / 997) % kBadRows.length];
const day = (row) => new Date(Date.UTC(2015, 0, 1) + (row % 4000) * 86_400_000).toISOString().slice(0, 10);

// Answers a list of `count` rows that is never whole in memory; gives what came out, counted, and the
// peak of memory in kB where the system tells it.
async function long_list(count) {
    const run = spawn(program, ['batch'], { stdio: 'pipe' });
    const exit = once(run, 'exit');
    const counted = { rows: 0, good: 0, named: new Set(), peak: 0 };
    const out = each_line(run.stdout, (line) => {
        counted.rows += 1;
        if (!line.includes(': ') && !line.startsWith('requested')) counted.good += 1;
    });
    const err = each_line(run.stderr, (line) => {
        const [, row] = /^row (\d+): [a-z_]+: [a-z_]+: ./.exec(line) ?? [];
        if (row) counted.named.add(Number(row));
    });
    run.stdin.write('first_absence,requested\n');
    for (let row = 1; row <= count; ) {
        let piece = '';
        for (const end = Math.min(row + 5000, count + 1); row < end; row += 1) {
            piece += is_bad(row) ? `${bad_row(row)}\n` : `${day(row)},\n`;
        }
        if (!run.stdin.write(piece)) await once(run.stdin, 'drain');
    }
    while (counted.rows < count / 4 && run.exitCode === null) await setTimeout(5); // most of the list is with it
    counted.peak = peak_of(run.pid);
    run.stdin.end();
    await Promise.all([out, err]);
    [counted.status] = await exit;
    return counted;
}

async function each_line(stream, take) {
    let rest = '';
    for await (const piece of stream.setEncoding('utf8')) {
        const lines = (rest + piece).split('\n');
        rest = lines.pop();
        lines.forEach(take);
    }
}

function peak_of(pid) {
    const file = `/proc/${pid}/status`;
    return existsSync(file) ? Number(/VmHWM:\s+(\d+)/.exec(readFileSync(file, 'utf8'))[1]) : 0;
}

test(`${kFull ? 'A million rows' : 'Twenty thousand rows'} with bad ones among them: no good one is lost, every bad one is named, in constant memory`, async () => {
    const count = kFull ? 1_000_000 : 20_000;
    const counted = await long_list(count);
    const bad = Array.from({ length: count }, (_, at) => at + 1).filter(is_bad);
    assert.equal(counted.status, 1);
    assert.equal(counted.rows, count + 1);
    assert.equal(counted.good, count - bad.length);
    assert.deepEqual(
        [...counted.named].sort((a, b) => a - b),
        bad.map((row) => row + 1),
    );

    const short = await long_list(10_000);
    assert.ok(counted.peak < short.peak * 1.1, `${counted.peak} kB for ${count} rows, ${short.peak} kB for 10,000`);
});
