// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The refund estimate a second time: whole fractions, day by day. Partners: the rates and the formula
// stand in the rulebook; assess.mjs.
import { firstBenefitDay, fullHours } from './case.mjs';
import { firstMonday, isPublicHoliday, monthOf, plusMonths, weekday, yearOf } from './days.mjs';
import { reassessmentOf } from './reassessment.mjs';

// Most kr. a week, from the first Monday of January of each year.
const kronerAWeek = {
    2015: 4135,
    2016: 4180,
    2017: 4245,
    2018: 4300,
    2019: 4355,
    2020: 4405,
    2021: 4460,
    2022: 4465,
    2023: 4550,
    2024: 4695,
    2025: 4865,
    2026: 5085,
};

// The rate of the week that `day` lies in, in øre, or undefined.
function rateOn(day) {
    const year = yearOf(day);
    const kroner = kronerAWeek[day < firstMonday(year) ? year - 1 : year];
    return kroner === undefined ? undefined : BigInt(kroner * 100);
}

// A fraction of whole numbers, its denominator above 0.
const fraction = (top, bottom = 1n) => ({ top, bottom });
const times = (a, b) => fraction(a.top * b.top, a.bottom * b.bottom);
function plus(a, b) {
    if (a.bottom === b.bottom) return fraction(a.top + b.top, a.bottom); // a sum of many days stays small
    return fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
}
const smaller = (a, b) => (a.top * b.bottom <= b.top * a.bottom ? a : b);
const halfUp = ({ top, bottom }) => Number((2n * top + bottom) / (2n * bottom));

// The share of the agreed hours that is absent on `day`; all of them where it is not known, because the
// estimate is an upper bound.
function absentOn(c, day) {
    if (!(day >= c.partial_return) || c.hours_absent === undefined) return fraction(1n);
    return fraction(BigInt(c.hours_absent), BigInt(c.hours ?? fullHours));
}

// What can be refunded for `day`, in øre, or undefined where its rate is not known.
function dayAmount(c, day) {
    const rate = rateOn(day);
    if (rate === undefined) return undefined;
    let week = fraction(rate * BigInt(Math.min(c.hours ?? fullHours, fullHours)), BigInt(fullHours));
    if (c.wage_month !== undefined) week = smaller(week, fraction(BigInt(c.wage_month) * 12n, 52n));
    return times(week, times(absentOn(c, day), fraction(1n, 5n)));
}

const isCounted = (day) => weekday(day) <= 5 && !isPublicHoliday(day);

// A day's refund is lost where the absence was reported late and after it, or three months have gone
// since without a claim.
const isReportedLate = (c) => c.reported > c.first_absence + 35;
function isLost(c, day) {
    if (isReportedLate(c) && day < c.reported) return true;
    return !(day <= c.refund_claimed_to) && plusMonths(day, 3) < c.today;
}

// What the next counted day that waiting loses is worth, once days are being lost; else 0.
function lostPerDay(c, from, to) {
    const first = Math.max(from, (c.refund_claimed_to ?? 0) + 1, isReportedLate(c) ? c.reported : 0);
    if (plusMonths(first, 3) >= c.today) return 0;
    for (let day = first; day <= to; day += 1) {
        if (isCounted(day) && !isLost(c, day)) return halfUp(dayAmount(c, day) ?? fraction(0n));
    }
    return 0;
}

class Sum {
    months = new Map();
    add(day, amount) {
        const month = monthOf(day);
        this.months.set(month, plus(this.months.get(month) ?? fraction(0n, amount.bottom), amount));
    }
    // Rounded once for each calendar month.
    total() {
        let total = 0;
        for (const amount of this.months.values()) total += halfUp(amount);
        return total;
    }
}

// The answer's `money`: the period and the øre, days as numbers; null where there is no refund to tell of.
export function moneyOf(c) {
    const F = firstBenefitDay(c);
    if (c.role !== 'employer' || c.work !== 'employed' || c.pay !== 'wages' || F > c.today) return null;
    const ends = [c.today, c.full_return - 1, reassessmentOf(c) ?? Number.NaN].filter((day) => !Number.isNaN(day));
    const to = Math.min(...ends);
    if (to < F) return null;
    const refund = new Sum();
    const lost = new Sum();
    let unknownFrom = null;
    for (let day = F; day <= to; day += 1) {
        if (!isCounted(day)) continue;
        const amount = dayAmount(c, day);
        if (amount === undefined) unknownFrom ??= day;
        else (isLost(c, day) ? lost : refund).add(day, amount);
    }
    const lostAmounts = { lost: lost.total(), lost_per_day: lostPerDay(c, F, to) };
    return { from: F, to, refund: refund.total(), ...lostAmounts, unknown_from: unknownFrom };
}
