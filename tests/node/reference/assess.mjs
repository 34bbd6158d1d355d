// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The contract's answer a second time, written from its words and the rulebook's alone: what the
// differential test compares the core with. No line of it follows the C++. Partners: case.mjs,
// fast_track.mjs, milestones.mjs, money.mjs, and columns.mjs for the CSV.
import { readCase, written } from './case.mjs';
import { iso } from './days.mjs';
import { fastTrackOf, regimeOf } from './fast_track.mjs';
import { milestonesOf } from './milestones.mjs';
import { moneyOf } from './money.mjs';

function rightsOf(c, status) {
    const employed = c.work === 'employed';
    const rights = [];
    if (employed && c.expected !== 'upto_8') rights.push('retention_plan');
    if (employed) rights.push('possibility_statement');
    if (c.requested !== undefined && c.requested_by === 'employer' && c.consent !== 'no') {
        rights.push('decline_fast_track');
    }
    if (c.role === 'employee' && employed && (status === 'open' || status === 'last_reading')) {
        rights.push('ask_employer_to_request');
    }
    rights.push('stand_by');
    return rights;
}

// The days named are numbers of the object's own, and become ISO in it.
const withIso = (object, ...names) => {
    for (const name of names) object[name] = iso(object[name]);
    return object;
};

// The answer to a case given as an object of its keys, `today` among them, without texts, rules and
// sources; a milestone has `isOverdue` besides, which the CSV counts.
//   assess({ first_absence: '2026-03-02', today: '2026-03-20' }).fast_track.days_left is 16
export function assess(fields) {
    const { errors, c, given } = readCase(fields);
    if (errors) return { errors };
    const fastTrack = fastTrackOf(c);
    const milestones = milestonesOf(c, fastTrack);
    const money = moneyOf(c);
    const { today, lang, ...echoed } = given;
    return {
        today: iso(today),
        regime: regimeOf(c.first_absence),
        case: Object.fromEntries(Object.entries(echoed).map(([key, value]) => [key, written(key, value)])),
        fast_track: withIso(
            fastTrack,
            'last_request_day',
            'last_request_day_reading',
            'act_by',
            'meeting_by',
            'meeting_by_if_requested_today',
            'ordinary_meeting_by',
        ),
        milestones: milestones.map((m) => withIso(m, 'date', 'reading', 'act_by', 'done')),
        rights: rightsOf(c, fastTrack.status),
        money: money && withIso(money, 'from', 'to', 'unknown_from'),
    };
}
