// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The ES module: the same answers as the command line, byte for byte, and the same calendar as two
// independent programs.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import Holidays from 'date-holidays';
import { Temporal } from 'temporal-polyfill';
import { fasttrack, module_file } from './program.mjs';
import { randomCases } from './reference/random_cases.mjs';

const { assess, closedDays, day, rules, version } = await import(pathToFileURL(module_file));

const kFull = process.env.FASTTRACK_FULL === '1';
const kFirst = Temporal.PlainDate.from('2015-01-01');
const kLast = Temporal.PlainDate.from('2040-12-31');

function* days_apart(step) {
    for (let one = kFirst; Temporal.PlainDate.compare(one, kLast) <= 0; one = one.add({ days: step })) yield one;
}

test('The object is the one that the command line prints, good cases and bad', () => {
    for (const text of [
        'first_absence=2026-03-02&today=2026-03-20',
        'first_absence=2.+marts+2026&today=20/3-2026&lang=en',
        '#first_absence=2026-03-02&today=2026-03-20&role=employer',
        'first_absence=2025-12-01&today=2026-02-01&prior_absence=2025-09-01..2025-10-15,2025-11-01..2025-11-02',
        'first_absence=2019-05-01&today=2019-06-01&first_meeting=2019-05-20&category=3',
        '',
        'first_absence=30.2.2026',
        'first_absence=1.1.26&role=boss',
        'first_absence=2014-12-31&today=2026-03-20',
        'first_absence=2026-03-02&requested=2026-03-01',
        'first_absence=2026-03-02&work=unemployed&pay=none&role=employer',
        'first_absence=2026-03-02&first_absence=2026-03-02',
        'first_absence=2026-03-02&%C3%B8=1&a%22%5C%2F%0A%09=%E2%80%A8&lang=en',
        'first_absence=2026-03-02&%FF%FE%ED%A0%80=%C0%AF',
        `first_absence=2026-03-02&${'å'.repeat(500)}=1`,
        '&&&===%%%+++',
    ]) {
        const { stdout } = fasttrack(['assess', text, '--format', 'json']);
        assert.equal(`${JSON.stringify(assess(text))}\n`, stdout, text);
    }
});

test('The object is the one that the command line prints, for random cases over every key', () => {
    const cases = randomCases(kFull ? 3000 : 400, 5);
    const keys = [...new Set(cases.flatMap(Object.keys))];
    const quoted = (value) => (value === undefined ? '' : `"${value}"`);
    const list = [keys, ...cases.map((one) => keys.map((key) => quoted(one[key])))]
        .map((row) => row.join(','))
        .join('\n');
    const lines = fasttrack(['batch', '--format', 'ndjson'], { input: list }).stdout.trimEnd().split('\n');
    assert.equal(lines.length, cases.length);
    cases.forEach((one, at) => {
        const given = Object.entries(one).filter(([, value]) => value !== undefined && value !== '');
        const text = new URLSearchParams(given).toString();
        assert.equal(JSON.stringify(assess(text)), lines[at], text);
    });
});

test("Today is Denmark's where the case does not say", () => {
    const denmark = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });
    const before = denmark.format(new Date());
    const { today } = assess('first_absence=2026-03-02');
    assert.ok([before, denmark.format(new Date())].includes(today));
});

test("The language is Danish unless asked otherwise, and the case's own goes before", () => {
    const title = (...given) => assess(...given).milestones[0].title;
    assert.equal(title('first_absence=2026-03-02'), 'Første fraværsdag');
    assert.equal(title('first_absence=2026-03-02', { lang: 'en' }), 'First day of absence');
    assert.equal(title('first_absence=2026-03-02&lang=da', { lang: 'en' }), 'Første fraværsdag');
});

test('What JavaScript can hand over besides a good text is an error object', () => {
    for (const noise of [
        '\ud800',
        'first_absence=\udfff\ud800',
        'first_absence=2026-03-02\0',
        '\0\0',
        undefined,
        null,
        5,
        {},
        [],
        'x'.repeat(1e6),
        '&='.repeat(1e6),
        'é\u0301\u202e'.repeat(1e5),
    ]) {
        const answer = assess(noise);
        assert.deepEqual(Object.keys(answer), ['schema', 'errors']);
        assert.ok(answer.errors.length > 0 && JSON.stringify(answer).isWellFormed?.() !== false);
    }
    assert.equal(assess('first_absence=2026-03-02').schema, 1, 'and the next case is answered');
});

test('Ten megabytes of noise are an error too', () => {
    assert.ok(assess(`first_absence=${'9'.repeat(1e7)}`).errors.length > 0);
});

test('The rulebook is the one that the command line prints', () => {
    for (const lang of ['da', 'en']) {
        assert.equal(
            `${JSON.stringify(rules({ lang }))}\n`,
            fasttrack(['rules', '--format', 'json', '--lang', lang]).stdout,
        );
    }
    assert.equal(`fasttrack ${version}\n`, fasttrack(['--version']).stdout);
});

test('The types name every key, status, milestone and source word that the rulebook has', () => {
    const types = readFileSync(module_file.replace(/\.mjs$/, '.d.mts'), 'utf8');
    const words = new Set(types.match(/'\w+'/g).map((word) => word.slice(1, -1)));
    for (const rule of rules().rules) {
        for (const word of [rule.milestone, rule.from, rule.actor, rule.duty, rule.certainty])
            assert.ok(words.has(word), word);
    }
    for (const { closure } of closedDays(2023)) assert.ok(words.has(closure), closure);
});

test('Public holidays of 2015 to 2040 are those of date-holidays', () => {
    const others = new Holidays('DK');
    for (let year = 2015; year <= 2040; year += 1) {
        const theirs = new Set(
            others
                .getHolidays(year)
                .filter(({ type }) => type === 'public')
                .map(({ date }) => date.slice(0, 10)),
        );
        const ours = closedDays(year)
            .filter(({ public_holiday }) => public_holiday)
            .map(({ date }) => date);
        assert.deepEqual(ours, [...theirs].sort(), `${year}`);
    }
});

test('The closed days that are no public holidays are 5 June, 24 and 31 December', () => {
    for (let year = 2015; year <= 2040; year += 1) {
        const ours = closedDays(year)
            .filter(({ public_holiday }) => !public_holiday)
            .map(({ date }) => date.slice(5));
        const whit = closedDays(year).some(({ date, public_holiday }) => date.endsWith('-06-05') && public_holiday);
        assert.deepEqual(ours, whit ? ['12-24', '12-31'] : ['06-05', '12-24', '12-31'], `${year}`);
    }
});

test('Weekday and ISO week of every day of 2015 to 2040 are those of Temporal', () => {
    for (const one of days_apart(1)) {
        const { weekday, week } = day(one.toString());
        assert.deepEqual([weekday, week], [one.dayOfWeek, one.weekOfYear], one.toString());
    }
});

test('Days and months counted from first absence days of 2015 to 2040 are those of Temporal', () => {
    for (const one of days_apart(kFull ? 1 : 11)) {
        const { fast_track, milestones } = assess(`first_absence=${one}&today=${one}`);
        const after = (duration) => one.add(duration).toString();
        const date = (id) => milestones.find((milestone) => milestone.id === id).date;
        assert.deepEqual(
            [
                date('employer_conversation'),
                date('employer_period_ends'),
                date('benefit_from'),
                fast_track.last_request_day,
                fast_track.last_request_day_reading,
                date('report_absence'),
                fast_track.ordinary_meeting_by,
                fast_track.meeting_by_if_requested_today,
                date('dispensation_ends'),
            ],
            [
                after({ days: 28 }),
                after({ days: 29 }),
                after({ days: 30 }),
                after({ days: 34 }),
                after({ days: 35 }),
                after({ days: 35 }),
                after({ days: 55 }),
                after({ days: 14 }),
                after({ months: 6 }),
            ],
            one.toString(),
        );
        const months_end = Temporal.PlainDate.from(date('reassessment'));
        assert.equal(months_end.day, months_end.daysInMonth, one.toString());
    }
});

test('What is asked in an unusual way gets an answer or an error, never nothing', () => {
    assert.deepEqual(closedDays('2026'), closedDays(2026));
    for (const year of [2009, 2102, '1999', 'x', 2026.5, null, undefined, NaN]) {
        assert.throws(() => closedDays(year), RangeError, String(year));
    }
    assert.equal(closedDays(2010).length > 0 && closedDays(2101).length > 0, true);
    for (const text of ['0000-01-01', '1.1.0000', '2009-12-31', '2102-01-01']) assert.equal(day(text), null, text);
    assert.equal(day('2010-01-01').date, '2010-01-01');
    assert.equal(day('2101-12-31').date, '2101-12-31');
    assert.equal(day('2026-03-02', null).week, 10);
    assert.equal(rules(null).schema, 1);
    assert.equal(assess('first_absence=2026-03-02&today=2026-03-20', null).fast_track.status, 'open');
});

test('The option today counts where the case gives none, and a bad one is an error', () => {
    const given = assess('first_absence=2026-03-02', { today: '2026-03-20' });
    assert.deepEqual(given, assess('first_absence=2026-03-02&today=2026-03-20'));
    assert.deepEqual(assess('#first_absence=2026-03-02&today=2026-03-20', { today: '2026-05-01' }), given);
    assert.deepEqual(
        assess('first_absence=2026-03-02', { today: 'tomorrow' }).errors.map(({ field, code }) => [field, code]),
        [['today', 'not_a_date']],
    );
});
