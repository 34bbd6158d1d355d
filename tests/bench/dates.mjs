// What a JavaScript program would do with date-fns for the cases of bench_cases.h: only the raw date of
// each milestone, no closed days, no states, no order. Prints the same line as assess_bulk.cpp.
import { addDays, addMonths, endOfMonth } from 'date-fns';

const kDay = 86_400_000;

// The cases of bench_cases.h, in their order.
function bench_cases() {
    const cases = [];
    const until = Date.UTC(2040, 11, 31);
    for (let day = Date.UTC(2015, 0, 1); day <= until; day += kDay) {
        cases.push({ first: new Date(day), work: cases.length % 3 });
    }
    return cases;
}

const kFrom2020 = Date.UTC(2020, 0, 1);
const kFrom2025 = Date.UTC(2025, 0, 1);

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

function sum_of_dates(cases) {
    let sum = 0;
    for (const one of cases) for (const date of dates_of(one)) sum += Math.floor(date.getTime() / kDay);
    return sum;
}

const cases = bench_cases();
let sum = 0;
for (let round = 0; round < 5; round += 1) sum = sum_of_dates(cases); // warms up
let answered = 0;
const start = performance.now();
let seconds = 0;
while (seconds < 1) {
    sum_of_dates(cases);
    answered += cases.length;
    seconds = (performance.now() - start) / 1000;
}
console.log(JSON.stringify({ cases: answered, seconds, sum }));
