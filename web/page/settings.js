// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What the page starts from: the day, and what the address says. Partner: boot.js.

// Today's date in Denmark, whatever the device's zone. Put together from its parts: no language writes
// it this way in every engine (that of Canada is 03/02/2026 in some, which reads as the 3rd of February).
//   today_in_denmark(new Date('2026-03-01T23:30:00Z')) is '2026-03-02'
export function today_in_denmark(now = new Date()) {
    const parts = new Intl.DateTimeFormat('en', {
        timeZone: 'Europe/Copenhagen',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
    }).formatToParts(now);
    return ['year', 'month', 'day'].map((kind) => parts.find(({ type }) => type === kind).value).join('-');
}

// The same by the summer time of the EU, without asking the browser: its first answer about a zone
// takes longer than a frame, so the page begins with this one and asks afterwards.
export function today_by_rule(now = new Date()) {
    const year = now.getUTCFullYear();
    const summer = now >= last_sunday(year, 2) && now < last_sunday(year, 9);
    return new Date(now.getTime() + (summer ? 2 : 1) * 3600000).toISOString().slice(0, 10);
}

// One o'clock in the night, UTC, of the last Sunday of the month (0 is January) of 31 days.
function last_sunday(year, month) {
    const last = new Date(Date.UTC(year, month, 31, 1));
    last.setUTCDate(31 - last.getUTCDay());
    return last;
}

// The moment as a calendar file writes it.
//   utc_stamp(new Date('2026-11-21T12:00:00Z')) is '20261121T120000Z'
export function utc_stamp(now = new Date()) {
    return now.toISOString().replace(/[-:]|\.\d+/g, '');
}

const kLongestFragment = 8000;

// What the address's fragment asks: the case in it, whether the plain face is wanted, and whether
// it was so long that only its beginning was read.
//   fragment_parts('#first_absence=2026-03-02&face=plain')
//   is { case: 'first_absence=2026-03-02', plain: true, too_long: false }
// A fragment without '=' is a place in the page, not a case.
export function fragment_parts(hash) {
    const fragment = hash.replace(/^#/, '');
    const too_long = fragment.length > kLongestFragment;
    const pairs = fragment.slice(0, kLongestFragment).split('&');
    if (too_long && pairs.length > 1) pairs.pop(); // half a value is none
    const of_case = pairs.filter((pair) => pair.includes('=') && !/^face=(plain|canvas)?$/.test(pair));
    return { case: of_case.join('&'), plain: pairs.includes('face=plain'), too_long };
}
