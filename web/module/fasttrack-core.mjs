// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The rule core as an ES module, for web pages and Node.js. Partners: module.cpp, whose functions it
// calls, and fasttrack-core.d.mts, which declares what it exports.
import start from 'glue';
import * as packed from 'packed';
import { bytes_of } from '../pack/packed.js';

const core = await start({ wasmBinary: bytes_of(packed.text, packed.alphabet) });
const encoder = new TextEncoder();

export const version = rules().version;

// The answer to a case written key=value&key=value, or what is wrong with it.
//   assess('first_absence=2026-03-02&today=2026-03-20').fast_track.status is 'open'
// `today` counts where the case itself gives none; a bad one is an error of the field `today`.
export function assess(case_text, options) {
    const { lang, today, texts = true } = options ?? {};
    let whole = String(case_text ?? '');
    if (today !== undefined && today !== null && !names_today(whole)) {
        whole += `${whole === '' ? '' : '&'}today=${encodeURIComponent(String(today))}`;
    }
    return with_text(whole, (text, length) =>
        core._fasttrack_assess(text, length, today_in_copenhagen(), english(lang), texts ? 1 : 0),
    );
}

function names_today(case_text) {
    return new URLSearchParams(case_text.replace(/^[#?]/, '')).has('today');
}

// The rulebook that was compiled in: regimes, rules, sources, rates.
export function rules(options) {
    return given(core._fasttrack_rules(english(options?.lang)));
}

// The days of a year on which offices are closed, weekends without a name aside.
//   closedDays(2026)[1] is { date: '2026-04-02', closure: 'maundy_thursday', public_holiday: true }
// Throws a RangeError for what is no year that can be counted with, 2010 to 2101.
export function closedDays(year) {
    const number = /^\d{4}$/.test(String(year)) ? Number(year) : 0;
    if (number < kFirstYear || number > kLastYear) {
        throw new RangeError(`closedDays: ${String(year)} is no year from ${kFirstYear} to ${kLastYear}`);
    }
    return given(core._fasttrack_closed_days(number));
}

// The years of the days that a case may hold: kDateFrom and kDateUntil in core/case/case.h.
const kFirstYear = 2010;
const kLastYear = 2101;

// What a text that names a day means, in every form a case allows; null where it names none, or one
// outside the years that can be counted with.
//   day('5.4.2026').week is 14
export function day(text, options) {
    return with_text(text, (at, length) => core._fasttrack_day(at, length, english(options?.lang)));
}

function english(lang) {
    return lang === 'en' ? 1 : 0;
}

function given(json) {
    return JSON.parse(core.UTF8ToString(json));
}

// What `call` gives for `text`, which the core sees as UTF-8: a lone surrogate becomes U+FFFD there.
function with_text(text, call) {
    const bytes = encoder.encode(String(text ?? ''));
    const place = core._malloc(bytes.length + 1);
    core.HEAPU8.set(bytes, place);
    const answer = given(call(place, bytes.length));
    core._free(place);
    return answer;
}

const kDanishClock = new Intl.DateTimeFormat('en-US', {
    timeZone: 'Europe/Copenhagen',
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
});

// Today in Denmark, whatever the device's zone, in days since 1970-01-01.
function today_in_copenhagen() {
    const part = {};
    for (const { type, value } of kDanishClock.formatToParts(new Date())) part[type] = Number(value);
    return Date.UTC(part.year, part.month - 1, part.day) / 86_400_000;
}
