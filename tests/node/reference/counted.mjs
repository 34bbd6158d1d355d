// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Whether a milestone's trace leads to its date: the day it is counted from, and the length in its unit.
// Partner: milestones.mjs, which has the date.
import { bankDaysAfter, dayOfIso, iso, monthAfter, plusMonths } from './days.mjs';

const steps = {
    days: (day, length) => day + length,
    weeks: (day, length) => day + 7 * length,
    months: plusMonths,
    bank_days: bankDaysAfter,
    months_end: (day, length) => monthAfter(day, length).ends,
};

// The day that the trace leads to, as ISO, or undefined where its unit is none of the contract's.
//   reached({ from: 'requested', day: '2026-03-02', length: 2, unit: 'weeks' }) is '2026-03-16'
export function reached({ day, length, unit }) {
    const step = Object.hasOwn(steps, unit) ? steps[unit] : null;
    return step ? iso(step(dayOfIso(day), length)) : undefined;
}
