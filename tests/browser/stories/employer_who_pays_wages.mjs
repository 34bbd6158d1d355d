// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// An employer who pays wages requests Fast track, sends the letter, and gets a yes.
export default {
    name: 'An employer who pays wages',
    today: '2026-01-20',
    steps: [
        {
            does: 'says who is asking',
            acts: (user) => user.choose('role', 'employer'),
            gives: { status: null },
        },
        {
            does: 'types the first absence day',
            acts: (user) => user.type('first_absence', '05-01-2026'),
            gives: {
                status: 'open',
                answer: ['2026-02-08', '2026-02-06', '2026-02-03', '2026-03-01'],
                milestones: {
                    employer_conversation: '2026-02-02',
                    employer_period_ends: '2026-02-03',
                    benefit_from: '2026-02-04',
                    fast_track_last_day: '2026-02-08',
                    report_absence: '2026-02-09',
                    first_meeting: '2026-03-01',
                    dispensation_ends: '2026-07-05',
                },
            },
        },
        {
            does: 'says that Fast track has been requested',
            acts: (user) => user.gate('requested', 'yes'),
            gives: { status: 'open' },
        },
        {
            does: 'types the day of the request',
            acts: (user) => user.type('requested', '20.1.2026'),
            gives: {
                status: 'awaiting_consent',
                answer: ['2026-02-03'],
                milestones: { fast_track_meeting: '2026-02-03' },
                gone: ['first_meeting', 'doctor_visit', 'fast_track_answer'],
            },
        },
        {
            does: 'types the day of the letter',
            acts: (user) => user.type('letter', '21 jan 2026'),
            gives: { status: 'awaiting_consent', milestones: { fast_track_answer: '2026-01-23' } },
        },
        {
            does: 'tells that the employee said yes',
            acts: (user) => user.choose('consent', 'yes'),
            gives: { status: 'requested', milestones: { fast_track_meeting: '2026-02-03' }, gone: ['doctor_visit'] },
        },
    ],
    case_text: 'first_absence=2026-01-05&role=employer&requested=2026-01-20&consent=yes&letter=2026-01-21',
};
