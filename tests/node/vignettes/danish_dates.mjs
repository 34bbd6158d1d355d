// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Dates as a lawyer writes them in a vignette. Partner: vignette_file.mjs.
const kMonths = [
    'januar',
    'februar',
    'marts',
    'april',
    'maj',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'december',
];
const kWeekdays = ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'];
const kDanish = /^(?:(?<weekday>\p{L}+)(?: den)? )?(?<day>\d{1,2})\. (?<month>\p{L}+) (?<year>\d{4})$/u;
const kIso = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/;

// The ISO date that `text` says, or why it says none; a weekday must be that day's.
//   iso_of('torsdag den 2. april 2026') is { iso: '2026-04-02' }
export function iso_of(text) {
    const danish = kDanish.exec(text)?.groups;
    const written = danish ?? kIso.exec(text)?.groups;
    if (!written) return { problem: `"${text}" er ikke en dato; skriv fx 2. april 2026` };
    const month = danish ? kMonths.indexOf(written.month) + 1 : Number(written.month);
    if (month === 0) return { problem: `"${written.month}" er ikke en måned` };
    const date = new Date(Date.UTC(Number(written.year), month - 1, Number(written.day)));
    if (date.getUTCMonth() !== month - 1) return { problem: `"${text}" findes ikke i kalenderen` };
    const weekday = kWeekdays[date.getUTCDay()];
    if (danish?.weekday && danish.weekday !== weekday) {
        return { problem: `"${text}" er en ${weekday}, ikke en ${danish.weekday}` };
    }
    return { iso: date.toISOString().slice(0, 10) };
}

// An ISO date as it is read aloud; anything else as it is.
//   spoken('2026-04-02') is "torsdag den 2. april 2026"
export function spoken(value) {
    const written = kIso.exec(value)?.groups;
    if (!written) return String(value ?? 'ingen');
    const weekday = kWeekdays[new Date(`${value}T00:00:00Z`).getUTCDay()];
    return `${weekday} den ${Number(written.day)}. ${kMonths[Number(written.month) - 1]} ${written.year}`;
}
