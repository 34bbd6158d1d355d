// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Values that a case can be given in another form, or that cannot be read. Partner: random_cases.mjs.

const danish = 'januar februar marts april maj juni juli august september oktober november december'.split(' ');
const english = 'January February March April May June July August September October November December'.split(' ');

// A day in one of the forms in which the contract reads it.
function inOtherWords({ pick }, text) {
    const [year, month, day] = text.split('-').map(Number);
    const two = (number) => String(number).padStart(2, '0');
    return pick([
        `${day}.${month}.${year}`,
        `${two(day)}-${two(month)}-${year}`,
        `${day}/${month}/${year}`,
        `${day}/${month}-${year}`,
        `${day}. ${danish[month - 1]} ${year}`,
        `${day} ${english[month - 1].slice(0, 3).toLowerCase()} ${year}`,
        `${english[month - 1]} ${day}, ${year}`,
        `${day} ${month} ${year}`,
        `${day},${month},${year}`,
        `${two(day)}${two(month)}${year}`,
        `${year}-${month}-${day}`,
        `den ${day}. ${danish[month - 1]} ${year}`,
    ]);
}

const isDate = (value) => /^\d{4}-\d{2}-\d{2}$/.test(value);
const dateKeysOf = (c) => Object.keys(c).filter((key) => isDate(c[key]));

// Some of the case's days in another form.
export function writtenOtherwise(tools, c) {
    for (const key of dateKeysOf(c)) if (tools.often(0.5)) c[key] = inOtherWords(tools, c[key]);
}

const notDates = [
    '2026-02-30',
    '31.4.2026',
    '2. xarts 2026',
    'i morgen',
    '2026-13-01',
    '29.2.2026',
    '32.1.2026',
    '0.1.2026',
];
const near = ['2.3', '2.3.26', '29.2', '31.12', '1/2', '29.2.28', '30.2.26', '29.2.27'];
const farAway = ['2009-12-31', '2102-01-01', '1926-03-02'];
const spoilt = {
    hours: ['37,5.0', 'x', '0', '168,01', '37,123', '1e2'],
    hours_absent: ['-1', '37.5.0', '0', '999'],
    wage_month: ['1e9', 'tredive', '30.000,00', '12,345'],
    workdays: ['08', '21', '11', '8', 'man'],
    prior_absence: ['2026-01-05', '2026-02-30..2026-03-02', '1999-01-01..1999-02-01'],
};

// One value of the case replaced by one that cannot be read.
export function spoil({ pick, often }, c) {
    if (often(0.1)) {
        delete c.first_absence;
        return;
    }
    const key = pick(Object.keys(c).filter((name) => name !== 'today'));
    if (key in spoilt) c[key] = pick(spoilt[key]);
    else if (isDate(c[key])) c[key] = pick(often(0.7) ? [...notDates, ...near] : farAway);
    else c[key] = pick(['x', 'YES', '4', 'employed ', 'em ployed', 'dag1']);
}
