// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The columns that the command line's answer in CSV adds to a case, a second time. Partner: assess.mjs.

const day = (text) => text ?? '';

// What must be done next by the sick person or the employer: what is overdue first.
function nextOf(milestones) {
    const musts = milestones.filter((m) => m.duty === 'must' && m.actor !== 'municipality' && m.done === null);
    return musts.find((m) => m.isOverdue) ?? musts.find((m) => m.state !== 'past');
}

// The answer's own columns by name, money in øre, for an answer of assess.mjs without errors.
export function columnsOf({ regime, fast_track: fastTrack, milestones, money }) {
    const dateOf = (id) => day(milestones.find((m) => m.id === id)?.date);
    const next = nextOf(milestones);
    const may = milestones.find((m) => m.duty === 'may' && m.state !== 'past');
    return {
        regime,
        status: fastTrack.status,
        last_request_day: fastTrack.last_request_day,
        act_by: fastTrack.act_by,
        days_left: String(fastTrack.days_left ?? ''),
        meeting_by: day(fastTrack.meeting_by),
        ordinary_meeting_by: day(fastTrack.ordinary_meeting_by),
        next_duty: next?.id ?? '',
        next_date: day(next?.date),
        next_act_by: day(next?.act_by),
        next_actor: next?.actor ?? '',
        report_absence: dateOf('report_absence'),
        reassessment: dateOf('reassessment'),
        overdue: String(milestones.filter((m) => m.isOverdue).length),
        may_duty: may?.id ?? '',
        may_date: day(may?.date),
        may_act_by: day(may?.act_by),
        refund_claim_by: dateOf('refund_claim_by'),
        refund: money === null ? '' : String(money.refund),
        refund_lost: money === null ? '' : String(money.lost),
        refund_lost_per_day: money === null ? '' : String(money.lost_per_day),
    };
}
