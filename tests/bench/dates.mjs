// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What a JavaScript program in Denmark would do with date-fns for the cases of bench_cases.h: only the
// raw date of each milestone, in its own time zone as date-fns has it; no closed days, no states, no
// order. Prints the same line as assess_bulk.cpp.
import { addDays, addMonths, endOfMonth } from 'date-fns';

const kDay = 86_400_000;

// The cases of bench_cases.h, in their order.
function bench_cases() {
    const cases = [];
    for (let first = new Date(2015, 0, 1); first.getFullYear() <= 2040; first = addDays(first, 1)) {
        cases.push({ first, work: cases.length % 3 });
    }
    return cases;
}

const kFrom2020 = new Date(2020, 0, 1).getTime();
const kFrom2025 = new Date(2025, 0, 1).getTime();

// The dates of the milestones of one case, in the contract's order where it matters to nobody.
function dates_of({ first, work }) {
    const employed = work === 0;
    const time = first.getTime();
    const meeting = addDays(first, 55);
    const counted_from = addDays(first, employed ? 30 : 14);
    const dates = [first, addDays(first, 34), meeting, counted_from, endOfMonth(addDays(counted_from, 154))];
    if (employed) {
        dates.push(addDays(first, 35), addDays(first, 28), addDays(first, 29), addMonths(first, 6));
        if (time >= kFrom2025) dates.push(addDays(meeting, 91));
    } else {
        dates.push(work === 1 ? first : addDays(first, 21)); // to the fund; to the municipality
    }
    if (time >= kFrom2020) {
        dates.push(addMonths(first, 6));
    } else {
        for (let k = 1; 55 + 28 * k <= 182; k += 1) dates.push(addDays(meeting, 28 * k));
    }
    return dates;
}

// All dates added up, in days since 1970: what a day is in UTC. Computed once, aside from the time.
function sum_of_days(cases) {
    const days = (date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / kDay;
    return cases.flatMap(dates_of).reduce((sum, date) => sum + days(date), 0);
}

// The same in milliseconds, which the dates hold anyway: what the time is taken of.
function sum_of_times(cases) {
    let sum = 0;
    for (const one of cases) for (const date of dates_of(one)) sum += date.getTime();
    return sum;
}

// Processor time, so that what else the machine does changes little.
const seconds_used = () => process.cpuUsage().user / 1e6;

const cases = bench_cases();
let sum = 0;
for (let round = 0; round < 10; round += 1) sum = sum_of_times(cases); // warms up
let answered = 0;
let seconds = 0;
const start = seconds_used();
while (seconds < 1) {
    if (sum_of_times(cases) !== sum) throw new Error('another sum');
    answered += cases.length;
    seconds = seconds_used() - start;
}
console.log(JSON.stringify({ cases: answered, seconds, sum: sum_of_days(cases) }));
