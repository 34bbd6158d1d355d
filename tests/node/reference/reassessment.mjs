// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The reference's reassessment: months are tried one after the other, and the days in each window of
// nine are counted. Partner: milestones.mjs.
import { monthAfter } from './days.mjs';

const mostWithout = 154; // 22 weeks
const windowMonths = 9;

function daysWithin(first, last, from, until) {
    return Math.max(0, Math.min(last, until) - Math.max(first, from) + 1);
}

// The last day of the first calendar month, not before that of the first absence day, with more
// than 154 counted days in the nine months ending with it; null where no month has them.
export function reassessmentOf(c) {
    const uncounted = c.work === 'employed' ? 30 : 14;
    const counted = c.prior_absence.map(({ first, last }) => ({ first: first + uncounted, last }));
    const ends = c.full_return === undefined ? Number.POSITIVE_INFINITY : c.full_return - 1;
    counted.push({ first: c.first_absence + uncounted, last: ends });
    // After the last counted day a later window only loses days.
    const lastDay = Math.min(ends, c.first_absence + 366);
    for (let months = 0; ; months += 1) {
        const month = monthAfter(c.first_absence, months);
        const from = monthAfter(c.first_absence, months - windowMonths + 1).begins;
        let days = 0;
        for (const { first, last } of counted) days += daysWithin(first, last, from, month.ends);
        if (days > mostWithout) return month.ends;
        if (month.begins > lastDay) return null;
    }
}
