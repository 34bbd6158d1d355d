// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Reading a case a second time: every key of the contract, every error and every conflict.
// Partners: dates.mjs reads the dates; assess.mjs answers what is read here.
import { readDate, suggestionFor } from './dates.mjs';
import { dayOf, iso } from './days.mjs';

const date = { kind: 'date' };
const choice = (...values) => ({ kind: 'choice', values });
const number = (least, most) => ({ kind: 'number', least, most });

// Each key and what its value can be; a choice's first value is what holds where none is given.
export const keys = {
    first_absence: { kind: 'date', from: dayOf(2015, 1, 1), until: dayOf(2099, 12, 31) },
    role: choice('employee', 'employer'),
    work: choice('employed', 'unemployed', 'self_employed'),
    pay: choice('wages', 'employer_sick_pay', 'none'),
    last_employer_pay: date,
    insurance: choice('none', 'day1', 'day3'),
    workdays: { kind: 'workdays' },
    employer_period: choice('yes', 'no'),
    expected: choice('unknown', 'upto_8', 'over_8'),
    under_26: choice('unknown', 'yes', 'no'),
    requested: date,
    requested_by: choice('employee', 'employer'),
    consent: choice('pending', 'yes', 'no'),
    letter: date,
    serious_illness: choice('no', 'yes'),
    info_form_sent: date,
    claim_letter: date,
    conversation_held: date,
    reported: date,
    refund_claimed_to: date,
    hours: number(1, 16_800),
    hours_absent: number(1, 16_800),
    wage_month: number(0, Number.MAX_SAFE_INTEGER),
    first_meeting: date,
    category: choice(undefined, '2', '3'),
    notice_leaving: date,
    partial_return: date,
    full_return: date,
    prior_absence: { kind: 'periods' },
    today: date,
    lang: choice('da', 'en'),
};

const earliest = dayOf(2010, 1, 1);
const latest = dayOf(2101, 12, 31);
export const fullHours = 3700; // hundredths of an hour a week, where none are given

class Unreadable {
    constructor(code, suggestion = null) {
        this.code = code;
        this.suggestion = suggestion;
    }
}

function dateIn(text, { from = earliest, until = latest }, today) {
    const day = readDate(text);
    if (day === null) {
        const meant = today === null ? null : suggestionFor(text, today);
        // What leads to the next error is no help.
        throw new Unreadable('not_a_date', meant >= from && meant <= until ? iso(meant) : null);
    }
    if (day < from || day > until) throw new Unreadable('out_of_range');
    return day;
}

// Hundredths: of an hour, or øre.
function hundredths(text, { least, most }) {
    if (!/^\d+([.,]\d{1,2})?$/.test(text)) throw new Unreadable('unknown_value');
    const [whole, part = ''] = text.split(/[.,]/);
    const value = Number(whole) * 100 + Number(part.padEnd(2, '0'));
    if (value < least || value > most) throw new Unreadable('out_of_range');
    return value;
}

function periods(text, today) {
    return text.split(',').map((period) => {
        const ends = period.split('..');
        if (ends.length !== 2) throw new Unreadable('not_a_date');
        const [first, last] = ends.map((end) => dateIn(end, date, today));
        return { first, last };
    });
}

function readValue(text, key, today) {
    const rule = keys[key];
    if (rule.kind === 'date') return dateIn(text, rule, today);
    if (rule.kind === 'number') return hundredths(text, rule);
    if (rule.kind === 'periods') return periods(text, today);
    const known = rule.kind === 'workdays' ? /^1?2?3?4?5?6?7?$/.test(text) && text !== '' : rule.values.includes(text);
    if (!known) throw new Unreadable('unknown_value');
    return text;
}

// The case's values by key, absent ones undefined, and the errors of those that cannot be read.
function read(pairs, today) {
    const given = {};
    const errors = [];
    const seen = new Set();
    for (const [key, text] of pairs) {
        if (!Object.hasOwn(keys, key)) errors.push({ field: key, code: 'unknown_key' });
        else if (seen.has(key)) errors.push({ field: key, code: 'repeated_key' });
        else {
            seen.add(key);
            try {
                given[key] = readValue(text.trim(), key, today); // blanks around it say nothing
            } catch (error) {
                if (!(error instanceof Unreadable)) throw error;
                const { code, suggestion } = error;
                errors.push(suggestion ? { field: key, code, suggestion } : { field: key, code });
            }
        }
    }
    if (!seen.has('first_absence')) errors.push({ field: 'first_absence', code: 'missing' });
    return { given, errors, seen };
}

// F: the first day of refund or municipal sick pay for the employed.
export function firstBenefitDay(c) {
    return c.pay === 'none' || c.employer_period === 'no' ? c.first_absence : c.first_absence + 30;
}

// What each key that belongs to one kind of work or pay belongs to.
const wages = (c) => c.work === 'employed' && c.pay === 'wages';
const isEmployed = (c) => c.work === 'employed';
const belongs = {
    pay: isEmployed,
    last_employer_pay: (c) => isEmployed(c) && c.pay === 'employer_sick_pay',
    insurance: (c) => c.work === 'self_employed',
    workdays: (c) => c.work === 'self_employed' && c.insurance === 'day3',
    employer_period: wages,
    claim_letter: (c) => c.work === 'unemployed' || (isEmployed(c) && c.pay !== 'wages'),
    conversation_held: isEmployed,
    reported: (c) => c.work !== 'unemployed',
    refund_claimed_to: wages,
    hours: isEmployed,
    hours_absent: isEmployed,
    wage_month: wages,
    notice_leaving: isEmployed,
};
const notBeforeD = [
    'requested',
    'first_meeting',
    'partial_return',
    'letter',
    'info_form_sent',
    'claim_letter',
    'conversation_held',
    'reported',
];

// The case with each value that what could not be read of its kind may have meant.
function possibleKinds(c, isUnreadable) {
    let kinds = [c];
    for (const key of ['work', 'pay', 'insurance', 'employer_period'].filter(isUnreadable)) {
        kinds = kinds.flatMap((kind) => keys[key].values.map((value) => ({ ...kind, [key]: value })));
    }
    return kinds;
}

const overlap = (a, b) => a.first <= b.last && b.first <= a.last;

// The fields that conflict. A comparison with a value that could not be read is not made; a key that is
// there belongs to its kind of work, read or not.
function conflicts(c, given, seen) {
    const found = new Set();
    const conflict = (field, holds) => {
        if (holds) found.add(field);
    };
    const readable = (key) => !seen.has(key) || given[key] !== undefined;
    const { first_absence: D } = c;
    const prior = given.prior_absence ?? [];
    const kinds = possibleKinds(c, (key) => !readable(key));
    for (const [key, fits] of Object.entries(belongs)) conflict(key, seen.has(key) && !kinds.some(fits));
    for (const key of ['role', 'requested_by']) {
        conflict(key, given[key] === 'employer' && readable('work') && !isEmployed(c));
    }
    for (const key of notBeforeD) conflict(key, given[key] < D);
    conflict('full_return', given.full_return <= D || given.full_return < given.partial_return);
    conflict('letter', given.letter !== undefined && (!seen.has('requested') || given.letter < given.requested));
    conflict('last_employer_pay', given.last_employer_pay < D || given.last_employer_pay > D + 29);
    const hours = seen.has('hours') ? given.hours : fullHours;
    conflict('hours_absent', given.hours_absent !== undefined && !seen.has('partial_return'));
    conflict('hours_absent', given.hours_absent > hours);
    const isTooEarly = (kind) => wages(kind) && given.refund_claimed_to < firstBenefitDay(kind);
    conflict('refund_claimed_to', kinds.every(isTooEarly));
    conflict(
        'prior_absence',
        prior.some((period, i) => {
            const { first, last } = period;
            return last < first || last >= D || prior.slice(0, i).some((other) => overlap(other, period));
        }),
    );
    conflict('category', given.category !== undefined && D > dayOf(2024, 12, 31));
    return [...found].map((field) => ({ field, code: 'conflict' }));
}

const isGiven = (value) => value !== undefined && value !== '';

// A case given as an object of its keys: { errors } of { field, code } with `suggestion` where there
// is one, or { c, given }: the values with what holds where none is given, and those given alone.
//   readCase({ first_absence: '2026-03-02', today: '2026-03-20' }).c.work is 'employed'
export function readCase(fields) {
    const pairs = Object.entries(fields).filter(([, value]) => isGiven(value));
    const today = fields.today === undefined ? null : readDate(fields.today);
    const { given, errors, seen } = read(pairs, today);
    const c = { ...given };
    for (const [key, rule] of Object.entries(keys)) if (rule.kind === 'choice') c[key] ??= rule.values[0];
    c.requested_by = given.requested_by ?? c.role;
    c.prior_absence ??= [];
    errors.push(...conflicts(c, given, seen));
    return errors.length > 0 ? { errors } : { c, given };
}

// A given value as the contract writes it.
export function written(key, value) {
    const { kind } = keys[key];
    if (kind === 'date') return iso(value);
    if (kind === 'periods') return value.map(({ first, last }) => `${iso(first)}..${iso(last)}`).join(',');
    return kind === 'number' ? String(value / 100) : value;
}
