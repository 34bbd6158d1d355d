// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The reference's regime, status and figures of Fast track. Partner: assess.mjs.
import { dayOf, lastOpenDay } from './days.mjs';

export const july2026 = dayOf(2026, 7, 1);

export function regimeOf(D) {
    if (D < dayOf(2020, 1, 1)) return '2015';
    if (D < dayOf(2025, 1, 1)) return '2020';
    return D < july2026 ? '2025' : '2026';
}

export const isExempt26 = (c) => regimeOf(c.first_absence) === '2026' && c.work === 'employed' && c.under_26 === 'yes';

function statusOf(c) {
    const { first_absence: D, requested: R, today } = c;
    if (c.full_return <= today) return 'ended';
    if (D > today) return 'not_started';
    if (c.first_meeting <= today) return 'met';
    if (R !== undefined) {
        if (R > D + 35) return 'late';
        if (c.requested_by === 'employer' && c.consent === 'no') return 'declined';
        if (c.requested_by === 'employer' && c.consent === 'pending') return 'awaiting_consent';
        return 'requested';
    }
    if (c.serious_illness === 'yes') return 'stand_by';
    if (c.expected === 'upto_8') return 'not_expected';
    if (isExempt26(c)) return 'ask_municipality';
    if (today <= D + 34) return 'open';
    return today === D + 35 ? 'last_reading' : 'closed';
}

// The answer's `fast_track`, its days as numbers.
export function fastTrackOf(c) {
    const { first_absence: D, requested: R, today } = c;
    const status = statusOf(c);
    const isOpen = status === 'open';
    const canRequest = isOpen || status === 'last_reading';
    const isCalled = status === 'requested' || status === 'awaiting_consent';
    const meetingBy = isCalled ? R + 14 : null;
    const ifToday = canRequest ? today + 14 : null;
    const noOrdinary = c.serious_illness === 'yes' || c.expected === 'upto_8' || isExempt26(c);
    const ordinary = noOrdinary ? null : D + 55;
    const early = meetingBy ?? ifToday;
    const actBy = lastOpenDay(D + 34);
    const left = (until) => (canRequest ? Math.max(0, until - today) : null);
    return {
        status,
        last_request_day: D + 34,
        last_request_day_reading: D + 35,
        act_by: actBy,
        days_left: left(D + 34),
        days_left_to_act: left(actBy),
        meeting_by: meetingBy,
        meeting_by_if_requested_today: ifToday,
        ordinary_meeting_by: ordinary,
        days_gained: ordinary === null || early === null ? null : ordinary - early,
    };
}
