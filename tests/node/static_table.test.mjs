// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What the page shows without scripts against the rules: each row of its table counts as the compiled rule does,
// and its example has the dates of the answer. Partner: web/page/static.html.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fasttrack } from './program.mjs';

const html = readFileSync(new URL('../../web/page/static.html', import.meta.url), 'utf8');
const plain = (part) =>
    part
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
const json = (...args) => JSON.parse(fasttrack([...args, '--format', 'json']).stdout);
const { rules, legal_status } = json('rules');
const rule = (id) => rules.find((one) => one.id === id);

const rows = new Map(
    [...html.matchAll(/<th scope="row">(.*?)<\/th>([\s\S]*?)<\/tr>/g)].map(([, head, cells]) => [
        head,
        plain(cells.match(/<td>([\s\S]*?)<\/td>/)[1]),
    ]),
);

// How a length in days is said: the rule's own unit is the source's, the table's is what a hand counts.
const weeks = ({ offset_days }) => ` ${offset_days / 7} uge`;
const weeks_less_a_day = ({ offset_days }) => ` ${(offset_days + 1) / 7} uger frem, og én dag tilbage`;
const day = ({ offset_days }) => `ag ${offset_days + 1}`; // the first day of absence is day 1
const days = ({ offset_days }) => ` ${offset_days} dage`;
const months = ({ offset_months }) => ` ${offset_months} måneder frem`;
const the_same_day = ({ offset_days }) => (offset_days === 0 ? 'På dag 1' : `dag ${offset_days + 1}`);

// A row of the table, a rule, and the words that its lengths must give in that row.
const kRows = [
    ['Sidste dag for at bede om Fast track', 'fast_track_last_day', day, weeks_less_a_day],
    ['Samtale med Fast track', 'fast_track_meeting', weeks],
    ['Lægen, når du selv har bedt om Fast track', 'doctor_visit', days],
    ['Lægen, når du selv har bedt om Fast track', 'doctor_visit_from_2025', days],
    ['Samtale hos arbejdsgiveren', 'employer_conversation', weeks],
    ['Arbejdsgiveren betaler', 'employer_period_ends', day],
    ['Arbejdsgiveren betaler', 'benefit_from_employed', day],
    ['Anmeldelse, når der betales løn', 'report_absence_wages', weeks],
    ['Anmeldelse, når der kun betales sygedagpenge', 'report_absence_employer_sick_pay', weeks],
    ['Anmeldelse, når der ikke betales noget', 'report_absence_no_pay', weeks],
    ['Ledig: meld dig syg', 'report_to_fund', the_same_day],
    ['Selvstændig uden forsikring: anmeldelse', 'report_absence_uninsured', weeks],
    ['Selvstændig med forsikring: anmeldelse', 'report_absence_insured_day1', weeks],
    ['Selvstændig med forsikring: anmeldelse', 'report_absence_insured_day3', weeks],
    ['Oplysningsskemaet', 'information_form', days],
    ['Almindelig første samtale', 'first_meeting', day, weeks_less_a_day],
    ['Fire samtaler', 'four_meetings_by', months],
];

for (const [row, id, ...ways] of kRows) {
    test(`'${row}' counts as the rule ${id} does`, () => {
        assert.ok(rows.has(row), `no such row: ${[...rows.keys()].join(', ')}`);
        for (const said of ways)
            assert.ok(rows.get(row).includes(said(rule(id))), `${said(rule(id))}: ${rows.get(row)}`);
    });
}

test('each row of the table is held to a rule, but for those that count otherwise than in days', () => {
    const held = new Set(kRows.map(([row]) => row));
    const free = [...rows.keys()].filter((row) => !held.has(row));
    assert.deepEqual(free, ['Svar på brevet om arbejdsgiverens anmodning', 'Revurdering']);
});

test('the law was read on the day that the rules carry', () => {
    assert.match(plain(html), /Reglerne er fra \d/);
    assert.equal(html.match(/Reglerne er fra\s*<time datetime="([^"]*)"/)[1], legal_status);
});

test('the example has the dates of the answer to the same case', () => {
    const { fast_track, milestones } = json('assess', 'first_absence=2026-03-02&today=2026-03-20');
    const of = (id) => milestones.find((one) => one.id === id).date;
    const example = html.match(/<section aria-labelledby="static-count"[\s\S]*?<\/section>/)[0];
    assert.deepEqual(
        [...example.matchAll(/<time datetime="([^"]*)"/g)].map(([, date]) => date),
        [
            of('absence_begins'),
            fast_track.last_request_day,
            fast_track.act_by,
            '2026-03-20',
            fast_track.meeting_by_if_requested_today,
            of('employer_conversation'),
            of('employer_period_ends'),
            fast_track.ordinary_meeting_by,
        ],
    );
    assert.ok(plain(example).includes(`${fast_track.days_gained} dage hurtigere`));
});
