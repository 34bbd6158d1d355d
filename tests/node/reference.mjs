// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The contract's arithmetic a second time, written from its words and the rulebook's alone, with a
// Temporal polyfill for dates and npm's date-holidays for public holidays: what the differential
// test compares the core with. Slow and literal on purpose; no line of it follows the C++.
import Holidays from 'date-holidays';
import { Temporal } from 'temporal-polyfill';

const day = (text) => Temporal.PlainDate.from(text);
const plus = (date, days) => date.add({ days });
const compare = Temporal.PlainDate.compare;
const before = (a, b) => compare(a, b) < 0;
const onOrBefore = (a, b) => compare(a, b) <= 0;
const same = (a, b) => compare(a, b) === 0;
const daysFrom = (a, b) => a.until(b, { largestUnit: 'day' }).days;

// A month step that lands on a day the month has not gives its last day.
const plusMonths = (date, months) => date.add({ months }, { overflow: 'constrain' });

const denmark = new Holidays('DK', { types: ['public'] });
const holidaysOf = new Map();
function isPublicHoliday(date) {
    if (!holidaysOf.has(date.year)) {
        const days = denmark.getHolidays(date.year).map((holiday) => holiday.date.slice(0, 10));
        holidaysOf.set(date.year, new Set(days));
    }
    return holidaysOf.get(date.year).has(date.toString());
}

const isMondayToFriday = (date) => date.dayOfWeek <= 5;
const isBankDay = (date) => isMondayToFriday(date) && !isPublicHoliday(date);
export function isClosed(date) {
    const fixed = ['06-05', '12-24', '12-31'].includes(date.toString().slice(5));
    return !isMondayToFriday(date) || isPublicHoliday(date) || fixed;
}
function lastOpenDay(date) {
    let open = date;
    while (isClosed(open)) open = plus(open, -1);
    return open;
}
function bankDaysAfter(date, count) {
    let found = date;
    for (let left = count; left > 0; ) {
        found = plus(found, 1);
        if (isBankDay(found)) left -= 1;
    }
    return found;
}

const july2026 = day('2026-07-01');
function regimeOf(D) {
    if (before(D, day('2020-01-01'))) return '2015';
    if (before(D, day('2025-01-01'))) return '2020';
    return before(D, july2026) ? '2025' : '2026';
}

// The milestones in the contract's order.
const order = [
    'absence_begins',
    'report_to_fund',
    'report_absence',
    'employer_conversation',
    'employer_period_ends',
    'benefit_from',
    'fast_track_last_day',
    'fast_track_answer',
    'doctor_visit',
    'fast_track_meeting',
    'information_form',
    'information_form_regain',
    'first_meeting',
    'rehabilitation_team',
    'follow_up',
    'four_meetings_by',
    'follow_up_waiver',
    'under_26_limit',
    'dispensation_ends',
    'partial_return',
    'full_return',
    'reassessment',
];

// The rulebook's certainties.
const certainties = {
    absence_begins: 'law',
    report_to_fund: 'official',
    report_absence: 'law',
    employer_conversation: 'law',
    employer_period_ends: 'law',
    benefit_from: 'law',
    fast_track_last_day: 'unsettled',
    fast_track_answer: 'law',
    fast_track_meeting: 'law',
    information_form: 'law',
    information_form_regain: 'official',
    first_meeting: 'law',
    rehabilitation_team: 'official',
    follow_up: 'official',
    four_meetings_by: 'law',
    follow_up_waiver: 'law',
    under_26_limit: 'unsettled',
    dispensation_ends: 'law',
    partial_return: 'official',
    full_return: 'official',
    reassessment: 'derived',
};

// Every key a case can have, absent ones undefined; dates as Temporal.PlainDate.
const dateKeys = [
    'first_absence',
    'last_employer_pay',
    'requested',
    'letter',
    'info_form_sent',
    'first_meeting',
    'notice_leaving',
    'partial_return',
    'full_return',
    'today',
];
const defaults = {
    role: 'employee',
    work: 'employed',
    pay: 'wages',
    insurance: 'none',
    expected: 'unknown',
    under_26: 'unknown',
    consent: 'pending',
    serious_illness: 'no',
};
function read(fields) {
    const given = { ...defaults, ...fields };
    for (const key of dateKeys) if (given[key]) given[key] = day(given[key]);
    given.requested_by ??= given.role;
    given.prior = (given.prior_absence ?? '')
        .split(',')
        .filter(Boolean)
        .map((period) => {
            const [first, last] = period.split('..').map(day);
            return { first, last };
        });
    return given;
}

// The fields that conflict, in a case whose single values can all be read.
export function conflicts(fields) {
    const c = read(fields);
    const D = c.first_absence;
    const found = new Set();
    const conflict = (field, holds) => {
        if (holds) found.add(field);
    };
    for (const field of ['requested', 'first_meeting', 'partial_return', 'letter', 'info_form_sent']) {
        conflict(field, c[field] && before(c[field], D));
    }
    conflict('full_return', c.full_return && onOrBefore(c.full_return, D));
    conflict('full_return', c.full_return && c.partial_return && before(c.full_return, c.partial_return));
    conflict('letter', c.letter && (!c.requested || before(c.letter, c.requested)));
    conflict(
        'last_employer_pay',
        c.last_employer_pay && (before(c.last_employer_pay, D) || before(plus(D, 29), c.last_employer_pay)),
    );
    conflict(
        'prior_absence',
        c.prior.some(({ first, last }) => before(last, first) || onOrBefore(D, last)),
    );
    conflict(
        'prior_absence',
        c.prior.some((a, i) =>
            c.prior.some((b, j) => i < j && onOrBefore(a.first, b.last) && onOrBefore(b.first, a.last)),
        ),
    );
    conflict('category', c.category && before(day('2024-12-31'), D));
    conflict('role', c.role === 'employer' && c.work !== 'employed');
    conflict('requested_by', fields.requested_by === 'employer' && c.work !== 'employed');
    conflict('pay', fields.pay && c.work !== 'employed');
    conflict('last_employer_pay', c.last_employer_pay && (c.work !== 'employed' || c.pay !== 'employer_sick_pay'));
    conflict('insurance', fields.insurance && c.work !== 'self_employed');
    conflict('notice_leaving', c.notice_leaving && c.work !== 'employed');
    return found;
}

function statusOf(c, exempt26) {
    const { first_absence: D, requested: R, today } = c;
    if (c.full_return && onOrBefore(c.full_return, today)) return 'ended';
    if (before(today, D)) return 'not_started';
    if (c.first_meeting && onOrBefore(c.first_meeting, today)) return 'met';
    if (R) {
        if (before(plus(D, 35), R)) return 'late';
        if (c.requested_by === 'employer') {
            if (c.consent === 'no') return 'declined';
            if (c.consent === 'pending') return 'awaiting_consent';
        }
        return 'requested';
    }
    if (c.serious_illness === 'yes') return 'stand_by';
    if (c.expected === 'upto_8') return 'not_expected';
    if (exempt26) return 'ask_municipality';
    if (onOrBefore(today, plus(D, 34))) return 'open';
    return same(today, plus(D, 35)) ? 'last_reading' : 'closed';
}

function fastTrackOf(c, exempt26) {
    const { first_absence: D, requested: R, today } = c;
    const status = statusOf(c, exempt26);
    const canRequest = status === 'open' || status === 'last_reading';
    const called = status === 'requested' || status === 'awaiting_consent';
    const meetingBy = called ? plus(R, 14) : null;
    const ifToday = canRequest ? plus(today, 14) : null;
    const noOrdinary = c.serious_illness === 'yes' || c.expected === 'upto_8' || exempt26;
    const ordinary = noOrdinary ? null : plus(D, 55);
    const early = meetingBy ?? ifToday;
    let daysLeft = null;
    if (status === 'open') daysLeft = daysFrom(today, plus(D, 34));
    if (status === 'last_reading') daysLeft = 0;
    return {
        status,
        last_request_day: plus(D, 34),
        last_request_day_reading: plus(D, 35),
        act_by: lastOpenDay(plus(D, 34)),
        days_left: daysLeft,
        meeting_by: meetingBy,
        meeting_by_if_requested_today: ifToday,
        ordinary_meeting_by: ordinary,
        days_gained: ordinary && early ? daysFrom(early, ordinary) : null,
    };
}

// T: the third Monday-to-Friday day counting from D, D itself if it is one.
function thirdWeekday(D) {
    let weekdays = 0;
    for (let date = D; ; date = plus(date, 1)) {
        if (isMondayToFriday(date)) weekdays += 1;
        if (weekdays === 3) return date;
    }
}

function reportAbsenceOf(c) {
    const D = c.first_absence;
    if (c.work === 'unemployed') return null;
    if (c.work === 'self_employed') {
        if (c.insurance === 'day1') return plus(D, 7);
        return c.insurance === 'day3' ? plus(thirdWeekday(D), 7) : plus(D, 21);
    }
    if (c.pay === 'none') return plus(D, 14);
    if (c.full_return && onOrBefore(c.full_return, plus(D, 30))) return null;
    return c.pay === 'wages' ? plus(D, 35) : plus(c.last_employer_pay ?? plus(D, 29), 7);
}

function benefitFromOf(c) {
    const D = c.first_absence;
    if (c.work === 'unemployed') return plus(D, 14);
    if (c.work === 'employed') return c.pay === 'none' ? D : plus(D, 30);
    if (c.insurance === 'day1') return D;
    return c.insurance === 'day3' ? thirdWeekday(D) : plus(D, 14);
}

// The days from `first` to `last` that lie in the nine calendar months ending with `monthEnd`.
function daysWithin(first, last, monthEnd) {
    const from = monthEnd.with({ day: 1 }).subtract({ months: 8 });
    const begin = before(first, from) ? from : first;
    const end = before(monthEnd, last) ? monthEnd : last;
    return before(end, begin) ? 0 : daysFrom(begin, end) + 1;
}

function reassessmentOf(c) {
    const uncounted = c.work === 'employed' ? 30 : 14;
    const runsUntil = c.full_return ? plus(c.full_return, -1) : day('2110-01-01');
    let month = c.first_absence.toPlainYearMonth();
    for (let months = 0; months < 60; months += 1, month = month.add({ months: 1 })) {
        const end = month.toPlainDate({ day: 1 }).with({ day: month.daysInMonth });
        let counted = daysWithin(plus(c.first_absence, uncounted), runsUntil, end);
        for (const { first, last } of c.prior) counted += daysWithin(plus(first, uncounted), last, end);
        if (counted > 154) return end;
    }
    return null;
}

// The contract's table, row by row: [id, date, reading, actor, duty, ongoing].
function rowsOf(c, regime, exempt26, fastTrack) {
    const { first_absence: D, requested: R } = c;
    const rows = [];
    const add = (when, id, date, reading, actor, duty, ongoing = false) => {
        if (when) rows.push({ id, date: date(), reading, actor, duty, ongoing });
    };
    const employed = c.work === 'employed';
    const employerPays = employed && c.pay !== 'none';
    const standing = ['requested', 'awaiting_consent'].includes(fastTrack.status);
    const held = c.first_meeting && onOrBefore(c.first_meeting, c.today);
    const M1 = c.first_meeting ?? (standing ? plus(R, 14) : fastTrack.ordinary_meeting_by);
    const report = reportAbsenceOf(c);
    const back30 = c.full_return && onOrBefore(c.full_return, plus(D, 30));
    const byEmployer = R && c.requested_by === 'employer';
    const from2025 = regime >= '2025';
    const reassessment = reassessmentOf(c);
    add(true, 'absence_begins', () => D, null, 'employee', 'info');
    add(c.work === 'unemployed', 'report_to_fund', () => D, null, 'employee', 'must');
    add(report, 'report_absence', () => report, null, c.work === 'self_employed' ? 'employee' : 'employer', 'must');
    add(
        employed && !(c.notice_leaving && onOrBefore(c.notice_leaving, plus(D, 55))),
        'employer_conversation',
        () => plus(D, 28),
        null,
        'employer',
        'must',
        true,
    );
    add(employerPays, 'employer_period_ends', () => plus(D, 29), null, 'employer', 'info', true);
    add(true, 'benefit_from', () => benefitFromOf(c), null, 'municipality', 'info', true);
    add(c.expected !== 'upto_8', 'fast_track_last_day', () => plus(D, 34), plus(D, 35), c.role, 'may', true);
    add(
        from2025 && byEmployer && c.letter,
        'fast_track_answer',
        () => bankDaysAfter(c.letter, 2),
        null,
        'employee',
        'must',
        true,
    );
    add(
        fastTrack.status === 'requested' && c.requested_by === 'employee',
        'doctor_visit',
        () => plus(R, 8),
        null,
        'employee',
        'must',
        true,
    );
    add(standing, 'fast_track_meeting', () => plus(R, 14), null, 'municipality', 'must', true);
    add(c.info_form_sent, 'information_form', () => plus(c.info_form_sent, 8), null, 'employee', 'must');
    add(c.info_form_sent, 'information_form_regain', () => plus(c.info_form_sent, 36), null, 'employee', 'may');
    if (c.first_meeting) {
        add(true, 'first_meeting', () => c.first_meeting, null, 'municipality', held ? 'info' : 'must', true);
    } else {
        add(
            !standing && fastTrack.ordinary_meeting_by,
            'first_meeting',
            () => plus(D, 55),
            plus(D, 56),
            'municipality',
            'must',
            true,
        );
    }
    add(
        c.category === '3' && c.first_meeting,
        'rehabilitation_team',
        () => plus(c.first_meeting, 28),
        null,
        'municipality',
        'must',
        true,
    );
    for (let n = 1; regime === '2015' && M1 && onOrBefore(plus(M1, 28 * n), plus(D, 182)); n += 1) {
        add(true, `follow_up_${n}`, () => plus(M1, 28 * n), null, 'municipality', 'must', true);
    }
    add(regime >= '2020' && M1, 'four_meetings_by', () => plusMonths(D, 6), null, 'municipality', 'must', true);
    add(from2025 && employed && M1, 'follow_up_waiver', () => plus(M1, 91), null, 'municipality', 'info', true);
    add(exempt26, 'under_26_limit', () => plus(D, 182), null, 'municipality', 'info', true);
    add(employerPays && !back30, 'dispensation_ends', () => plusMonths(D, 6), null, 'employer', 'info');
    add(c.partial_return, 'partial_return', () => c.partial_return, null, 'employee', 'info');
    add(c.full_return, 'full_return', () => c.full_return, null, 'employee', 'info');
    add(reassessment, 'reassessment', () => reassessment, null, 'municipality', 'must', true);
    return rows;
}

function milestoneOf(row, c, regime) {
    const kind = row.id.replace(/^(follow_up)_\d+$/, '$1');
    let certainty = certainties[kind];
    if (kind === 'doctor_visit') certainty = regime < '2025' ? 'official' : 'unsettled';
    const late = regime === '2026' || onOrBefore(july2026, row.date);
    if (row.actor === 'municipality' && late) certainty = 'unsettled';
    const toDo = row.actor !== 'municipality' && row.duty !== 'info';
    const states = { '-1': 'past', 0: 'today', 1: 'upcoming' };
    return {
        id: row.id,
        date: row.date,
        reading: row.reading,
        act_by: toDo ? lastOpenDay(row.date) : null,
        actor: row.actor,
        duty: row.duty,
        certainty,
        state: states[compare(row.date, c.today)],
    };
}

function rightsOf(c, status) {
    const rights = [];
    if (c.work === 'employed' && c.expected !== 'upto_8') rights.push('retention_plan');
    if (c.work === 'employed') rights.push('possibility_statement');
    if (c.requested && c.requested_by === 'employer' && c.consent !== 'no') rights.push('decline_fast_track');
    if (c.role === 'employee' && c.work === 'employed' && ['open', 'last_reading'].includes(status)) {
        rights.push('ask_employer_to_request');
    }
    return [...rights, 'stand_by'];
}

const rank = (id) => order.indexOf(id.replace(/^(follow_up)_\d+$/, '$1'));
const numberOf = (id) => Number(/^follow_up_(\d+)$/.exec(id)?.[1] ?? 0);

// The answer to a case given as an object of its keys, without texts, sources and notes; `today`
// must be given. Dates are ISO strings.
//   assess({ first_absence: '2026-03-02', today: '2026-03-20' }).fast_track.days_left is 16
export function assess(fields) {
    const c = read(fields);
    const regime = regimeOf(c.first_absence);
    const exempt26 = regime === '2026' && c.work === 'employed' && c.under_26 === 'yes';
    const fastTrack = fastTrackOf(c, exempt26);
    const milestones = rowsOf(c, regime, exempt26, fastTrack)
        .filter((row) => !(row.ongoing && c.full_return && onOrBefore(c.full_return, row.date)))
        .map((row) => milestoneOf(row, c, regime))
        .sort((a, b) => compare(a.date, b.date) || rank(a.id) - rank(b.id) || numberOf(a.id) - numberOf(b.id));
    const answer = { today: c.today, regime, fast_track: fastTrack, milestones, rights: rightsOf(c, fastTrack.status) };
    return JSON.parse(JSON.stringify(answer));
}
