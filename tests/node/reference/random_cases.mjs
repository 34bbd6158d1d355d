// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Random cases over every key of the contract, the same ones for the same seed: most are good, some
// conflict, some have a value that cannot be read. Partners: random.mjs, spoilt_values.mjs.
import { dayOf, iso } from './days.mjs';
import { randomFrom } from './random.mjs';
import { spoil, writtenOtherwise } from './spoilt_values.mjs';

const day = (text) => dayOf(...text.split('-').map(Number));

// First absence days around which the rules change, or the calendar is odd.
const edges = [
    '2015-01-01',
    '2016-02-29',
    '2019-12-31',
    '2020-01-01',
    '2023-03-31',
    '2024-02-29',
    '2024-12-31',
    '2025-01-01',
    '2026-03-02',
    '2026-06-30',
    '2026-07-01',
    '2026-11-15',
    '2027-12-31',
    '2028-02-29',
    '2099-08-31',
    '2099-12-31',
].map(day);
const firstD = day('2015-01-01');
const lastD = day('2099-12-31');
const lastCategory = day('2024-12-31');
const earliestOther = day('2010-01-01');
const latestOther = day('2101-12-31');
// Days after D at which something changes.
const turns = [0, 2, 7, 8, 14, 21, 28, 29, 30, 34, 35, 36, 37, 43, 49, 50, 55, 56, 90, 91, 120, 154, 182, 184, 212];

const within = (number) => iso(Math.min(latestOther, Math.max(earliestOther, number)));

// What kind of work and pay, and the keys that belong to it alone; with `stray` also some that do not.
function kindOf({ often, pick, whole, after }, D, low, stray) {
    const c = { work: pick(['employed', 'employed', 'employed', 'unemployed', 'self_employed']) };
    const employed = c.work === 'employed';
    if (employed || stray) {
        if (often(0.7)) c.pay = pick(['wages', 'employer_sick_pay', 'none']);
        if (often(0.5)) c.role = pick(['employee', 'employer', 'employer']);
        if (often(0.15)) c.notice_leaving = after(-10, 120);
        if (often(0.2)) c.conversation_held = after(low, 60);
        if (often(0.2)) c.hours = pick(['37', '20', '37,5', '0.01', '168', '7.4', '30,25']);
    }
    const wages = employed && (c.pay ?? 'wages') === 'wages';
    if (wages || stray) {
        if (often(0.2)) c.employer_period = pick(['yes', 'no', 'no']);
        if (often(0.25)) c.refund_claimed_to = within(D + (c.employer_period === 'no' ? 0 : 30) + whole(low, 120));
        if (often(0.25)) c.wage_month = pick(['12000', '30500,50', '45000.00', '1', '22035']);
    }
    if ((employed && c.pay === 'employer_sick_pay') || stray) {
        if (often(0.4)) c.last_employer_pay = within(D + whole(low, 29 - low));
    }
    if (c.work === 'unemployed' || (employed && !wages) || stray) if (often(0.3)) c.claim_letter = after(low, 50);
    if (c.work !== 'unemployed' || stray) if (often(0.3)) c.reported = after(low, 90);
    if (c.work === 'self_employed' || stray) {
        if (often(0.8)) c.insurance = pick(['none', 'day1', 'day3', 'day3']);
        if ((c.insurance === 'day3' || stray) && often(0.6)) {
            c.workdays = pick(['12345', '7', '67', '135', '1234567', '5', '24', '15']);
        }
    }
    return c;
}

// What is asked about Fast track, and who asked.
function requestOf({ often, pick, whole, after }, D, low, employed) {
    const c = {};
    if (often(0.5)) {
        c.requested = after(low, 50);
        if (often(0.5)) c.letter = within(Math.max(D, day(c.requested)) + (low < 0 ? whole(-2, 0) : 0) + whole(0, 10));
    } else if (often(0.01)) c.letter = after(0, 40);
    if (often(0.4)) c.requested_by = pick(employed ? ['employee', 'employer', 'employer'] : ['employee']);
    if (often(0.4)) c.consent = pick(['pending', 'yes', 'no']);
    if (often(0.5)) c.expected = pick(['unknown', 'upto_8', 'over_8']);
    if (often(0.5)) c.under_26 = pick(['unknown', 'yes', 'no']);
    if (often(0.15)) c.serious_illness = pick(['no', 'yes']);
    return c;
}

function priors({ often, whole }, D, low) {
    const periods = [];
    let end = D - whole(1 + low, 90);
    for (let left = whole(1, 3); left > 0; left -= 1) {
        const begin = Math.max(earliestOther, end - (often(0.3) ? whole(low, 34) : whole(0, 200)));
        if (end > earliestOther) periods.push(`${iso(begin)}..${iso(end)}`);
        end = begin - whole(1 + low, 90);
    }
    return (often(0.5) ? periods.reverse() : periods).join(',');
}

// The meetings, the way back, and what else is known.
function courseOf(tools, D, low, employed) {
    const { often, pick, whole, after } = tools;
    const c = {};
    if (often(0.25)) c.info_form_sent = after(low, 80);
    if (often(0.25)) c.first_meeting = after(low, 120);
    if (often(0.3) && (D <= lastCategory || often(0.02))) c.category = pick(['2', '3']);
    if (often(0.25)) c.partial_return = after(low, 150);
    if (c.partial_return && (employed || low < 0) && often(0.6))
        c.hours_absent = pick(['10', '0,5', '18,5', '20', '30.25']);
    if (often(0.3)) {
        const from = c.partial_return && low === 0 ? Math.max(D + 1, day(c.partial_return)) : D + 1 + low;
        c.full_return = within(Math.max(from, day(after(1 + low, 300))) + (low < 0 ? whole(low, 0) : 0));
    }
    if (often(0.25)) c.prior_absence = priors(tools, D, low);
    if (!c.prior_absence) delete c.prior_absence;
    return c;
}

// `count` cases as objects of their keys, in the same order for the same seed.
export function randomCases(count, seed) {
    const tools = randomFrom(seed);
    const { whole, often, pick } = tools;
    const firstAbsence = () => {
        if (often(0.35)) return Math.min(lastD, Math.max(firstD, pick(edges) + whole(-60, 60)));
        return often(0.8) ? whole(firstD, day('2032-12-31')) : whole(firstD, lastD);
    };
    const oneCase = () => {
        const D = firstAbsence();
        // At or beside a turn more often than not; else any day from `from` to `to` after D.
        const after = (from, to) => {
            const offset = often(0.6) ? pick(turns) + whole(-1, 1) : whole(from, to);
            return within(D + Math.min(to, Math.max(from, offset)));
        };
        const low = often(0.04) ? -20 : 0; // some dates lie before D, some in the wrong order: a conflict
        const stray = often(0.02); // some keys belong to another kind of work: a conflict
        const c = { first_absence: iso(D), today: after(-40, 500) };
        const made = { ...tools, after };
        Object.assign(c, kindOf(made, D, low, stray));
        const employed = c.work === 'employed';
        Object.assign(c, requestOf(made, D, low, employed || stray), courseOf(made, D, low, employed));
        if (often(0.03)) writtenOtherwise(tools, c);
        if (often(0.03)) spoil(tools, c);
        return c;
    };
    return Array.from({ length: count }, oneCase);
}
