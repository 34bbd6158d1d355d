// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Random cases over every key of the contract, the same ones for the same seed: most are good, some
// conflict. Partner: reference.mjs.
const epoch = Date.UTC(2015, 0, 1);
const dayMs = 86_400_000;
const dayNumber = (text) => (Date.parse(`${text}T00:00:00Z`) - epoch) / dayMs;
const iso = (number) => new Date(epoch + number * dayMs).toISOString().slice(0, 10);

// Mulberry32: small, and the same in every Node.
function randomFrom(seed) {
    let state = seed;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let t = Math.imul(state ^ (state >>> 15), 1 | state);
        t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
        return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
    };
}

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
    '2027-12-31',
    '2028-02-29',
    '2099-08-31',
    '2099-12-31',
].map(dayNumber);
const last = dayNumber('2099-12-31');
const earliestOther = dayNumber('2010-01-01');
const latestOther = dayNumber('2101-12-31');

export function randomCases(count, seed) {
    const random = randomFrom(seed);
    const whole = (from, to) => from + Math.floor(random() * (to - from + 1));
    const often = (share) => random() < share;
    const pick = (list) => list[whole(0, list.length - 1)];

    // Days after D at which something changes, give or take one; else any within `to`.
    const turns = [0, 8, 14, 21, 28, 29, 30, 34, 35, 36, 49, 55, 56, 91, 154, 182, 184];
    const after = (D, from, to) => {
        const offset = often(0.6) ? pick(turns) + whole(-1, 1) : whole(from, to);
        return iso(Math.min(latestOther, Math.max(earliestOther, D + Math.min(to, Math.max(from, offset)))));
    };
    const firstAbsence = () => {
        if (often(0.35)) return Math.min(last, Math.max(0, pick(edges) + whole(-60, 60)));
        if (often(0.8)) return whole(0, dayNumber('2032-12-31'));
        return whole(0, last);
    };
    const priors = (D) => {
        const periods = [];
        let end = D - whole(1, 90);
        for (let left = whole(1, 3); left > 0; left -= 1) {
            const begin = Math.max(earliestOther, end - (often(0.3) ? whole(28, 34) : whole(0, 200)));
            if (end >= begin) periods.push(`${iso(begin)}..${iso(end)}`);
            end = begin - whole(1, 90);
        }
        return (often(0.5) ? periods.reverse() : periods).join(',');
    };

    const oneCase = () => {
        const D = firstAbsence();
        const c = { first_absence: iso(D), today: after(D, -40, 500) };
        const low = often(0.03) ? -20 : 0; // some dates lie before D: a conflict
        c.work = pick(['employed', 'employed', 'unemployed', 'self_employed']);
        const stray = often(0.02); // some keys belong to another kind of work: a conflict
        if (c.work === 'employed' || stray) {
            if (often(0.7)) c.pay = pick(['wages', 'employer_sick_pay', 'none']);
            if (often(0.4)) c.role = pick(['employee', 'employer']);
            if (often(0.15)) c.notice_leaving = after(D, -10, 120);
            if (c.pay === 'employer_sick_pay' && often(0.4)) c.last_employer_pay = iso(D + whole(low, 29 - low));
        }
        if (c.work === 'self_employed' || stray) if (often(0.7)) c.insurance = pick(['none', 'day1', 'day3']);
        if (often(0.5)) c.expected = pick(['unknown', 'upto_8', 'over_8']);
        if (often(0.5)) c.under_26 = pick(['unknown', 'yes', 'no']);
        if (often(0.5)) {
            c.requested = after(D, low, 50);
            if (often(0.4)) {
                const begin = dayNumber(c.requested) + (low < 0 ? whole(-2, 0) : 0);
                c.letter = iso(Math.min(latestOther, begin + whole(0, 10)));
            }
        } else if (often(0.01)) c.letter = after(D, 0, 40);
        if (often(0.4)) c.requested_by = pick(c.work === 'employed' || stray ? ['employee', 'employer'] : ['employee']);
        if (often(0.4)) c.consent = pick(['pending', 'yes', 'no']);
        if (often(0.15)) c.serious_illness = pick(['no', 'yes']);
        if (often(0.25)) c.info_form_sent = after(D, low, 80);
        if (often(0.25)) c.first_meeting = after(D, low, 120);
        if (often(0.3) && (D <= dayNumber('2024-12-31') || often(0.02))) c.category = pick(['2', '3']);
        if (often(0.2)) c.partial_return = after(D, low, 150);
        if (often(0.3)) {
            const from = c.partial_return && low === 0 ? Math.max(D + 1, dayNumber(c.partial_return)) : D + 1 + low;
            c.full_return = iso(Math.min(latestOther, Math.max(from, dayNumber(after(D, 1 + low, 300)))));
        }
        if (often(0.25)) c.prior_absence = priors(D);
        if (!c.prior_absence) delete c.prior_absence;
        return c;
    };
    return Array.from({ length: count }, oneCase);
}
