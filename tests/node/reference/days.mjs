// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The reference's calendar: a day is its number counted from 1 January 1970, every rule of counting is
// spelled out here a second time, and public holidays are npm's date-holidays. Partners: case.mjs
// reads dates into these numbers, milestones.mjs counts with them.
import Holidays from 'date-holidays';

const dayMs = 86_400_000;

// The number of a day of the calendar; month from 1.
//   dayOf(1970, 1, 2) is 1
export const dayOf = (year, month, day) => Date.UTC(year, month - 1, day) / dayMs;

// Everything that dates of a case can lead to lies in these years, both included.
const firstYear = 2009;
const lastYear = 2112;
const first = dayOf(firstYear, 1, 1);
const last = dayOf(lastYear, 12, 31);

const isoOf = [];
for (let day = first; day <= last; day += 1) isoOf.push(new Date(day * dayMs).toISOString().slice(0, 10));
const numberOf = new Map(isoOf.map((text, index) => [text, first + index]));

// The day as text, 2026-03-02; null stays null.
export const iso = (day) => (day === null ? null : isoOf[day - first]);

// The day of an ISO text that is a real one, else undefined.
export const dayOfIso = (text) => numberOf.get(text);

const parts = isoOf.map((text) => {
    const [year, month, day] = text.split('-').map(Number);
    return { year, month, day };
});
const partsOf = (day) => parts[day - first];

// Monday is 1, Sunday 7; 1 January 1970 was a Thursday.
export const weekday = (day) => ((((day + 3) % 7) + 7) % 7) + 1;

const denmark = new Holidays('DK', { types: ['public'] });
const holidays = new Set();
for (let year = firstYear; year <= lastYear; year += 1) {
    for (const holiday of denmark.getHolidays(year)) holidays.add(dayOfIso(holiday.date.slice(0, 10)));
}
export const isPublicHoliday = (day) => holidays.has(day);

const isWeekend = (day) => weekday(day) > 5;
const isOn = (day, ...monthDays) => monthDays.includes(iso(day).slice(5));

// Saturday, Sunday, a public holiday, 5 June, 24 December or 31 December.
const closed = new Set();
for (let day = first; day <= last; day += 1) {
    if (isWeekend(day) || isPublicHoliday(day) || isOn(day, '06-05', '12-24', '12-31')) closed.add(day);
}
export const isClosed = (day) => closed.has(day);

// The last day that is not closed, on or before `day`.
export function lastOpenDay(day) {
    let open = day;
    while (closed.has(open)) open -= 1;
    return open;
}

const ascension = 39; // days after Easter Sunday
function easterSunday(year) {
    const days = denmark.getHolidays(year).filter((holiday) => holiday.rule === 'easter');
    return dayOfIso(days[0].date.slice(0, 10));
}
const fridaysAfterAscension = new Set();
for (let year = firstYear; year <= lastYear; year += 1) {
    fridaysAfterAscension.add(easterSunday(year) + ascension + 1);
}

const isBankDay = (day) => !isWeekend(day) && !isPublicHoliday(day);
const isBankOpen = (day) => isBankDay(day) && !fridaysAfterAscension.has(day) && !isOn(day, '06-05', '12-24', '12-31');
function after(day, count, counts) {
    let found = day;
    for (let left = count; left > 0; ) {
        found += 1;
        if (counts(found)) left -= 1;
    }
    return found;
}

// The `count`th bank day after `day`: Monday to Friday and no public holiday.
export const bankDaysAfter = (day, count) => after(day, count, isBankDay);

// The same with the banks' own closed days left out too.
export const openBankDaysAfter = (day, count) => after(day, count, isBankOpen);

// The same day number `months` later, or the last day of that month.
//   plusMonths of 2026-08-31 and 6 is 2027-02-28
export function plusMonths(day, months) {
    const { year, month, day: number } = partsOf(day);
    const lastOfMonth = dayOf(year, month + months + 1, 0);
    return Math.min(dayOf(year, month + months, 1) + number - 1, lastOfMonth);
}

// The first and last day of the calendar month that begins `months` after that of `day`.
export function monthAfter(day, months) {
    const { year, month } = partsOf(day);
    return { begins: dayOf(year, month + months, 1), ends: dayOf(year, month + months + 1, 0) };
}

// The first Monday of January, from which a year's rates hold.
export function firstMonday(year) {
    let day = dayOf(year, 1, 1);
    while (weekday(day) !== 1) day += 1;
    return day;
}

export const yearOf = (day) => partsOf(day).year;
export const monthOf = (day) => iso(day).slice(0, 7);
