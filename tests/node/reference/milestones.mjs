// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The reference's milestones, row by row as the contract's table has them, and what is said of each:
// act_by, certainty, state, done, overdue. Partners: fast_track.mjs, reassessment.mjs, assess.mjs.
import { firstBenefitDay } from './case.mjs';
import { bankDaysAfter, dayOf, isPublicHoliday, lastOpenDay, openBankDaysAfter, plusMonths, weekday } from './days.mjs';
import { isExempt26, july2026, regimeOf } from './fast_track.mjs';
import { reassessmentOf } from './reassessment.mjs';

const january2025 = dayOf(2025, 1, 1);
const january2027 = dayOf(2027, 1, 1);

// T: the third day, counting from D, on which they normally work; D+2 where the days are not known.
function insuredFromThirdDay(c) {
    if (c.workdays === undefined) return c.first_absence + 2;
    let worked = 0;
    for (let day = c.first_absence; ; day += 1) {
        if (c.workdays.includes(String(weekday(day))) && !isPublicHoliday(day)) worked += 1;
        if (worked === 3) return day;
    }
}

function reportBy(c) {
    const D = c.first_absence;
    if (c.work === 'self_employed') {
        if (c.insurance === 'day1') return D + 7;
        return c.insurance === 'day3' ? insuredFromThirdDay(c) + 7 : D + 21;
    }
    if (c.pay === 'none') return D + 14;
    return c.pay === 'wages' ? D + 35 : (c.last_employer_pay ?? D + 29) + 7;
}

function claimBy(c) {
    const D = c.first_absence;
    if (c.claim_letter !== undefined) return c.claim_letter + 8;
    if (c.work === 'unemployed') return D + 34;
    return c.pay === 'none' ? D + 21 : (c.last_employer_pay ?? D + 29) + 21;
}

function benefitFrom(c) {
    const D = c.first_absence;
    if (c.work === 'employed') return firstBenefitDay(c);
    if (c.work === 'self_employed' && c.insurance === 'day1') return D;
    return c.work === 'self_employed' && c.insurance === 'day3' ? insuredFromThirdDay(c) : D + 14;
}

// The first day for which no refund has been claimed.
const firstUnclaimed = (c) => (c.refund_claimed_to === undefined ? firstBenefitDay(c) : c.refund_claimed_to + 1);

const has = (day) => day !== undefined;

// The table's rows that hold, in its order: { id, date, reading, actor, duty, ongoing, done }.
function rowsOf(c, fastTrack) {
    const { first_absence: D, requested: R, today, full_return: back } = c;
    const rows = [];
    const row = (when, id, date, actor, duty, more = {}) => {
        if (!when) return;
        const { reading = null, ongoing = false, done = null, certainty = 'law' } = more;
        rows.push({ id, date, reading, actor, duty, ongoing, done, certainty });
    };
    const ongoing = true;
    const employed = c.work === 'employed';
    const paid = employed && c.pay !== 'none';
    const F = firstBenefitDay(c);
    const regime = regimeOf(D);
    const isCalled = fastTrack.meeting_by !== null;
    const M1 = c.first_meeting ?? (isCalled ? R + 14 : fastTrack.ordinary_meeting_by);
    const meetingsRun = M1 !== null;
    const day3 = c.work === 'self_employed' && c.insurance === 'day3';
    const counting = { certainty: c.workdays === undefined ? 'derived' : 'official' };

    row(true, 'absence_begins', D, 'employee', 'info');
    row(c.work === 'unemployed', 'report_to_fund', D, 'employee', 'must', { certainty: 'official' });
    row(
        c.work === 'self_employed' || (employed && (c.pay === 'none' || !(back <= F))),
        'report_absence',
        reportBy(c),
        employed ? 'employer' : 'employee',
        'must',
        { done: c.reported ?? null, ...(day3 ? counting : {}) },
    );
    row(
        (c.work === 'unemployed' && !(back <= D + 14)) ||
            (employed && (c.pay === 'none' || (c.pay === 'employer_sick_pay' && !(back <= F)))),
        'claim_benefit',
        claimBy(c),
        'employee',
        'must',
    );
    row(employed && !(c.notice_leaving <= D + 55), 'employer_conversation', D + 28, 'employer', 'must', {
        ongoing,
        done: c.conversation_held ?? null,
    });
    row(paid && c.employer_period !== 'no', 'employer_period_ends', D + 29, 'employer', 'info', { ongoing });
    const stoppedEarly = employed && c.last_employer_pay < D + 29;
    let certainty = 'law';
    if (c.work === 'unemployed') certainty = 'official';
    if (stoppedEarly) certainty = 'unsettled';
    row(true, 'benefit_from', benefitFrom(c), 'municipality', 'info', {
        ongoing,
        reading: stoppedEarly ? c.last_employer_pay + 1 : null,
        ...(day3 ? counting : { certainty }),
    });
    row(c.expected !== 'upto_8', 'fast_track_last_day', D + 34, c.role, 'may', {
        ongoing,
        reading: D + 35,
        certainty: 'unsettled',
    });
    row(
        employed && c.pay === 'wages' && !(back <= firstUnclaimed(c)),
        'refund_claim_by',
        plusMonths(firstUnclaimed(c), 3),
        'employer',
        'must',
    );
    if (has(R) && c.requested_by === 'employer' && c.letter >= january2025) {
        const [date, other] = [bankDaysAfter(c.letter, 2), openBankDaysAfter(c.letter, 2)];
        const reading = date === other ? null : other;
        let sure = reading === null ? 'law' : 'derived';
        if (D < january2025) sure = 'unsettled';
        row(true, 'fast_track_answer', date, 'employee', 'must', { ongoing, reading, certainty: sure });
    }
    row(fastTrack.status === 'requested' && c.requested_by === 'employee', 'doctor_visit', R + 8, 'employee', 'must', {
        ongoing,
        certainty: D < january2025 ? 'official' : 'unsettled',
    });
    row(isCalled, 'fast_track_meeting', R + 14, 'municipality', 'must', { ongoing });
    const sanctions = (date, known) => ({ certainty: date >= january2027 ? 'unsettled' : known });
    const sent = c.info_form_sent;
    row(has(sent), 'information_form', sent + 8, 'employee', 'must', sanctions(sent + 8, 'law'));
    row(has(sent), 'information_form_regain', sent + 36, 'employee', 'may', sanctions(sent + 36, 'official'));
    const held = c.first_meeting <= today;
    row(has(c.first_meeting), 'first_meeting', c.first_meeting, 'municipality', held ? 'info' : 'must', {
        ongoing,
        done: held ? c.first_meeting : null,
    });
    row(
        !has(c.first_meeting) && !isCalled && fastTrack.ordinary_meeting_by !== null,
        'first_meeting',
        D + 55,
        'municipality',
        'must',
        { ongoing, reading: D + 56 },
    );
    row(
        c.category === '3' && has(c.first_meeting),
        'rehabilitation_team',
        c.first_meeting + 28,
        'municipality',
        'must',
        {
            ongoing,
            certainty: 'official',
        },
    );
    for (let n = 1; regime === '2015' && meetingsRun && M1 + 28 * n <= D + 182; n += 1) {
        row(true, `follow_up_${n}`, M1 + 28 * n, 'municipality', 'must', { ongoing, certainty: 'official' });
    }
    row(regime !== '2015' && meetingsRun, 'four_meetings_by', plusMonths(D, 6), 'municipality', 'must', { ongoing });
    row(
        D >= january2025 && employed && meetingsRun && !(c.notice_leaving <= M1 + 90),
        'follow_up_waiver',
        M1 + 90,
        'municipality',
        'info',
        { ongoing, reading: M1 + 91 },
    );
    row(isExempt26(c), 'under_26_limit', D + 182, 'municipality', 'info', { ongoing, certainty: 'unsettled' });
    row(paid && !(back <= F), 'dispensation_ends', plusMonths(D, 6), 'employer', 'info');
    row(has(c.partial_return), 'partial_return', c.partial_return, 'employee', 'info', { certainty: 'official' });
    row(has(back), 'full_return', back, 'employee', 'info', { certainty: 'official' });
    const reassessment = reassessmentOf(c);
    row(reassessment !== null, 'reassessment', reassessment, 'municipality', 'must', { ongoing, certainty: 'derived' });
    return rows;
}

function stateOf(date, today) {
    if (date === today) return 'today';
    return date < today ? 'past' : 'upcoming';
}

// The milestones, their days as numbers, sorted by date and then as the table has them.
export function milestonesOf(c, fastTrack) {
    const { first_absence: D, today, full_return: back } = c;
    const isWatched = !(back <= today) || today <= plusMonths(D, 6);
    const milestone = ({ id, date, reading, actor, duty, done, certainty }) => {
        const isMunicipal = actor === 'municipality';
        const isUnclear = isMunicipal && id !== 'benefit_from' && (D >= july2026 || date >= july2026);
        const isDone = done !== null && done <= today;
        const toDo = !isMunicipal && !isDone && duty !== 'info';
        return {
            id,
            date,
            reading,
            act_by: toDo ? lastOpenDay(date) : null,
            actor,
            duty,
            certainty: isUnclear ? 'unsettled' : certainty,
            state: stateOf(date, today),
            done: isDone ? done : null,
            isOverdue: toDo && duty === 'must' && date < today && isWatched,
        };
    };
    return rowsOf(c, fastTrack)
        .filter(({ ongoing, date }) => !(ongoing && date >= back))
        .map(milestone)
        .sort((a, b) => a.date - b.date);
}
