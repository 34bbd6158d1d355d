// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// An employee in the second week: asks whether there is time, then requests Fast track.
export default {
    name: 'An employee in the second week',
    today: '2026-03-12',
    steps: [
        {
            does: 'types the first absence day',
            acts: (user) => user.type('first_absence', '2.3.2026'),
            gives: {
                status: 'open',
                answer: ['2026-04-05', '2026-04-01', '2026-03-26', '2026-04-26'],
                milestones: {
                    absence_begins: '2026-03-02',
                    employer_conversation: '2026-03-30',
                    employer_period_ends: '2026-03-31',
                    benefit_from: '2026-04-01',
                    fast_track_last_day: '2026-04-05',
                    report_absence: '2026-04-06',
                    first_meeting: '2026-04-26',
                },
                gone: ['fast_track_meeting', 'doctor_visit'],
            },
        },
        {
            does: 'expects to be ill for more than eight weeks',
            acts: (user) => user.choose('expected', 'over_8'),
            gives: { status: 'open', answer: ['2026-04-05'] },
        },
        {
            does: 'says that Fast track has been requested',
            acts: (user) => user.gate('requested', 'yes'),
            gives: { status: 'open' },
        },
        {
            does: 'types the day of the request as one says it',
            acts: (user) => user.type('requested', '12. marts 2026'),
            gives: {
                status: 'requested',
                answer: ['2026-03-26'],
                milestones: { doctor_visit: '2026-03-20', fast_track_meeting: '2026-03-26' },
                gone: ['first_meeting'],
            },
        },
        {
            does: 'opens the why of the meeting',
            acts: (user) => user.press('fast_track_meeting-button'),
            gives: { status: 'requested' },
        },
    ],
    case_text: 'first_absence=2026-03-02&expected=over_8&requested=2026-03-12',
};
