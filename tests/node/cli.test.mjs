// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The command line, used as a person or a script uses it: `assess`, `rules`, help and exit statuses.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { fasttrack, program } from './program.mjs';

const kCase = 'first_absence=2026-03-02&today=2026-03-20';
const kEscape = '\u001b[';

const answer_to = (text, ...more) => JSON.parse(fasttrack(['assess', text, '--format', 'json', ...more]).stdout);

test('assess --format json prints the object that the contract shows, on one line', () => {
    const { status, stdout, stderr } = fasttrack(['assess', kCase, '--format', 'json']);
    assert.equal(status, 0);
    assert.equal(stderr, '');
    const answer = JSON.parse(stdout);
    assert.equal(stdout, `${JSON.stringify(answer)}\n`);
    assert.deepEqual(Object.keys(answer), [
        'schema',
        'rulebook',
        'today',
        'regime',
        'case',
        'fast_track',
        'milestones',
        'rights',
        'notes',
    ]);
    assert.deepEqual(answer.fast_track, {
        status: 'open',
        last_request_day: '2026-04-05',
        last_request_day_reading: '2026-04-06',
        act_by: '2026-04-01',
        days_left: 16,
        days_left_to_act: 12,
        meeting_by: null,
        meeting_by_if_requested_today: '2026-04-03',
        ordinary_meeting_by: '2026-04-26',
        days_gained: 23,
    });
});

test('assess prints text that begins with the answer and names every date', () => {
    const { status, stdout } = fasttrack(['assess', kCase]);
    assert.equal(status, 0);
    assert.match(stdout, /^.+\n\n.*søndag den 5\. april 2026/);
    assert.ok(!stdout.includes(kEscape), 'no colours where nobody sees them');
    for (const { title } of answer_to(kCase).milestones) {
        assert.ok(stdout.replace(/\s+/g, ' ').includes(title), title);
    }
});

test('assess breaks its lines at 80 columns', () => {
    for (const lang of ['da', 'en']) {
        const { stdout } = fasttrack(['assess', kCase, '--why', '--lang', lang]);
        for (const line of stdout.split('\n')) assert.ok([...line].length <= 80, line);
    }
});

test('assess --why shows how each date is counted', () => {
    const shown = fasttrack(['assess', kCase, '--why']).stdout.replace(/\s+/g, ' ');
    const counted = 'dag 35 = søndag den 5. april 2026, uge 14';
    assert.ok(shown.includes(counted));
    assert.ok(!fasttrack(['assess', kCase]).stdout.replace(/\s+/g, ' ').includes(counted));
});

test('--lang gives the language, unless the case does', () => {
    assert.match(fasttrack(['assess', kCase, '--lang', 'en']).stdout, /Sunday 5 April 2026/);
    assert.match(fasttrack(['assess', `${kCase}&lang=da`, '--lang', 'en']).stdout, /søndag den 5\. april 2026/);
});

test('Today is the day in Denmark, whatever zone the machine is set to', () => {
    const denmark = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });
    const days = ['Pacific/Kiritimati', 'Pacific/Niue', 'UTC'].map((zone) => {
        const before = denmark.format(new Date());
        const { stdout } = fasttrack(['assess', 'first_absence=2026-03-02', '--format', 'json'], { env: { TZ: zone } });
        return [before, denmark.format(new Date())].includes(JSON.parse(stdout).today);
    });
    assert.deepEqual(days, [true, true, true]);
});

test('A bad case exits with 1 and names every field on stderr, and nothing on stdout', () => {
    const { status, stdout, stderr } = fasttrack(['assess', 'first_absence=30.2.2026&role=boss&colour=red']);
    assert.equal(status, 1);
    assert.equal(stdout, '');
    const lines = stderr.trimEnd().split('\n');
    assert.equal(lines.length, 3);
    assert.match(lines[0], /^fasttrack: first_absence: not_a_date: .+30\.2\.2026/);
    assert.match(lines[1], /^fasttrack: role: unknown_value: /);
    assert.match(lines[2], /^fasttrack: colour: unknown_key: /);
});

test('A bad case as JSON is the errors object, on stdout', () => {
    const { status, stdout, stderr } = fasttrack(['assess', 'first_absence=x', '--format', 'json']);
    assert.equal(status, 1);
    assert.deepEqual(
        JSON.parse(stdout).errors.map(({ field, code }) => [field, code]),
        [['first_absence', 'not_a_date']],
    );
    assert.match(stderr, /^fasttrack: first_absence: not_a_date: /);
});

test('An empty case lacks its first absence day', () => {
    const { status, stderr } = fasttrack(['assess', '']);
    assert.equal(status, 1);
    assert.match(stderr, /^fasttrack: first_absence: missing: /);
});

test('Noise gets an error, and none of it reaches the terminal raw', () => {
    for (const noise of [
        `first_absence=${kEscape}31m`,
        `${'x'.repeat(100000)}=1`,
        '&&&===%%%',
        'first_absence=%00%ff',
    ]) {
        const { status, stderr } = fasttrack(['assess', noise]);
        assert.equal(status, 1, noise.slice(0, 40));
        assert.ok(!stderr.includes('\u001b') && !stderr.includes('\0'));
        assert.ok(stderr.length < 2000);
    }
});

test('Wrong use exits with 2, says what is wrong and where help is', () => {
    for (const args of [
        [],
        ['assess'],
        ['assess', kCase, '--format', 'pdf'],
        ['assess', kCase, '--lang', 'sv'],
        ['rules', '--format', 'csv'],
        ['batch', '--format', 'xml'],
        ['assess', kCase, 'more'],
        ['--what'],
        ['guess'],
    ]) {
        const { status, stdout, stderr } = fasttrack(args);
        assert.equal(status, 2, args.join(' '));
        assert.equal(stdout, '');
        assert.match(stderr, /--help/);
    }
});

test('A word that is no command, option or value of one is named', () => {
    for (const [args, word] of [
        [['guess'], 'guess'],
        [['assess', '-x'], '-x'],
        [['--what'], '--what'],
        [['assess', kCase, 'more'], 'more'],
        [['batch', `${kEscape}31m`], '\ufffd[31m'],
    ]) {
        const { status, stderr } = fasttrack(args);
        assert.equal(status, 2);
        assert.equal(stderr.split('\n')[0], `fasttrack: unknown word: ${word}`);
        assert.ok(!stderr.includes('\u001b'));
    }
    const { stderr } = fasttrack(['assess', kCase, '--format', `${kEscape}31m`]);
    assert.match(stderr, /^fasttrack: --format: .*json/);
    assert.ok(!stderr.includes('\u001b'));
});

test('--help everywhere shows examples, --version the version', () => {
    for (const command of [[], ['assess'], ['batch'], ['rules']]) {
        const help = fasttrack([...command, '--help']);
        assert.equal(help.status, 0);
        assert.match(help.stdout, /Examples:\n {2}fasttrack /);
        const version = fasttrack([...command, '--version']);
        assert.equal(version.status, 0);
        assert.match(version.stdout, /^fasttrack \d+\.\d+\.\d+\n$/);
    }
});

test('The examples in the help work', () => {
    const { stdout } = fasttrack(['assess', '--help']);
    const cases = [...stdout.matchAll(/fasttrack assess '([^']+)'/g)].map(([, text]) => text);
    assert.ok(cases.length >= 3);
    for (const text of cases) assert.equal(fasttrack(['assess', text]).status, 0, text);
});

test('The help names every key of a case', () => {
    const { stdout } = fasttrack(['assess', '--help']);
    for (const key of [
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
        'lang',
    ]) {
        assert.match(stdout, new RegExp(`\\b${key}=`));
    }
});

test('rules shows every rule with its sources, as text and as JSON', () => {
    const text = fasttrack(['rules']);
    const rulebook = JSON.parse(fasttrack(['rules', '--format', 'json']).stdout);
    assert.equal(text.status, 0);
    assert.equal(rulebook.legal_status, '2026-11-24');
    const sources = new Set(rulebook.sources.map(({ id }) => id));
    for (const rule of rulebook.rules) {
        assert.ok(text.stdout.includes(`\n${rule.id}\n`), rule.id);
        assert.ok(rule.sources.length > 0);
        for (const id of rule.sources) assert.ok(sources.has(id), id);
    }
});

test('The calendar file is read by another program, each milestone as an all-day event', () => {
    for (const lang of ['da', 'en']) {
        const { status, stdout } = fasttrack(['assess', `${kCase}&lang=${lang}`, '--format', 'ics']);
        assert.equal(status, 0);
        const calendar = new ICAL.Component(ICAL.parse(stdout));
        const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
        const { milestones } = answer_to(`${kCase}&lang=${lang}`);
        assert.deepEqual(
            events.map(({ startDate }) => startDate.toString()),
            milestones.map(({ date }) => date),
        );
        assert.deepEqual(
            events.map(({ summary }) => summary),
            milestones.map(({ title }) => title),
        );
        assert.ok(events.every(({ startDate }) => startDate.isDate));
        events.forEach(({ description }, at) => assert.ok(description.includes(milestones[at].why)));
        assert.equal(new Set(events.map(({ uid }) => uid)).size, events.length);
        assert.deepEqual(
            calendar
                .getAllSubcomponents('vevent')
                .filter((one) => one.getFirstSubcomponent('valarm'))
                .map((one) => one.getFirstPropertyValue('uid').split('-')[0]),
            ['fast_track_last_day'],
        );
    }
});

test('The calendar file has the same events each time', () => {
    const uids = () => fasttrack(['assess', kCase, '--format', 'ics']).stdout.match(/^UID:.+$/gm);
    assert.deepEqual(uids(), uids());
});

test('A full disk is told and is no success', { skip: !existsSync('/dev/full') && 'no /dev/full' }, () => {
    for (const args of [['assess', kCase], ['--help'], ['--version']]) {
        const full = openSync('/dev/full', 'w');
        const run = spawnSync(program, args, { stdio: ['ignore', full, 'pipe'], encoding: 'utf8' });
        closeSync(full);
        assert.equal(run.status, 1, args[0]);
        assert.match(run.stderr, /cannot write/);
    }
});
