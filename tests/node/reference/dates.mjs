// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Reading a date a second time: the forms that the contract lists, tried one after the other, and the
// suggestion for one that lacks its year. Partner: case.mjs.
import { dayOf, dayOfIso, iso } from './days.mjs';

const months = [
    ['januar', 'january', 'jan'],
    ['februar', 'february', 'feb'],
    ['marts', 'march', 'mar'],
    ['april', 'apr'],
    ['maj', 'may'],
    ['juni', 'june', 'jun'],
    ['juli', 'july', 'jul'],
    ['august', 'aug'],
    ['september', 'sep'],
    ['oktober', 'october', 'okt', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
];
const monthOf = (word) => (/^\d+$/.test(word) ? Number(word) : months.findIndex((names) => names.includes(word)) + 1);

const d = '(?<day>\\d{1,2})';
const m = '(?<month>\\d{1,2})';
const y = '(?<year>\\d{4})';
const word = '(?<month>[a-z]+)';
const forms = [
    '(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})',
    `${d}\\.${m}\\.${y}`,
    `${d}-${m}-${y}`,
    `${d}/${m}/${y}`,
    `${d}/${m}-${y}`,
    `(?:den )?${d}\\.? ${word} ${y}`,
    `${word} ${d}, ${y}`,
    `${d} ${m} ${y}`,
    `${d},${m},${y}`,
    '(?<day>\\d{2})(?<month>\\d{2})(?<year>\\d{4})',
].map((form) => new RegExp(`^${form}$`));
const shortForms = [
    `${d}\\.${m}\\.?`,
    `${d}[-/]${m}`,
    `${d}\\.${m}\\.(?<year>\\d{2})`,
    `${d}-${m}-(?<year>\\d{2})`,
    `${d}/${m}/(?<year>\\d{2})`,
].map((form) => new RegExp(`^${form}$`));

// The day that year, month and day name, or null where the calendar has none such.
function real(year, month, day) {
    if (month < 1 || month > 12 || day < 1) return null;
    const found = dayOf(year, month, day);
    return found <= dayOf(year, month + 1, 0) ? found : null;
}

function matching(list, text) {
    for (const form of list) {
        const found = form.exec(text);
        if (found) return found.groups;
    }
    return undefined;
}

// The day that `text` says in one of the contract's forms, as a number, or null.
export function readDate(text) {
    const written = dayOfIso(text);
    if (written !== undefined) return written;
    const parts = matching(forms, text.trim().toLowerCase());
    return parts ? real(Number(parts.year), monthOf(parts.month), Number(parts.day)) : null;
}

// The day that a date with a two-digit year or none can mean on `today`, or null.
//   suggestionFor('2.3.26', today) is 2026-03-02
export function suggestionFor(text, today) {
    const parts = matching(shortForms, text.trim());
    if (!parts) return null;
    const [month, day] = [Number(parts.month), Number(parts.day)];
    if (parts.year) {
        return real(2000 + Number(parts.year), month, day);
    }
    // The latest 29 February can be eight years back.
    const thisYear = Number(iso(today).slice(0, 4));
    for (let year = thisYear; year > thisYear - 9; year -= 1) {
        const found = real(year, month, day);
        if (found !== null && found <= today) return found;
    }
    return null;
}
