// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// An employer whose colleague said no to Fast track, and who then finds out what is to be reported when.
export default {
    name: 'An employer with a colleague who said no',
    today: '2026-10-26',
    steps: [
        {
            does: 'says who is asking',
            acts: (user) => user.choose('role', 'employer'),
            gives: { status: null },
        },
        {
            does: 'types the first absence day',
            acts: (user) => user.type('first_absence', '5. oktober 2026'),
            gives: {
                status: 'open',
                answer: ['2026-11-08', '2026-11-06', '2026-11-09', '2026-11-29'],
                milestones: { fast_track_last_day: '2026-11-08', report_absence: '2026-11-09' },
            },
        },
        {
            does: 'says that Fast track has been requested',
            acts: (user) => user.gate('requested', 'yes'),
            gives: { status: 'open' },
        },
        {
            does: 'types the day of the request',
            acts: (user) => user.type('requested', '19.10.2026'),
            gives: { status: 'awaiting_consent', answer: ['2026-11-02'] },
        },
        {
            does: 'tells that the employee said no',
            acts: (user) => user.choose('consent', 'no'),
            gives: {
                status: 'declined',
                milestones: { first_meeting: '2026-11-29' },
                gone: ['fast_track_meeting'],
            },
        },
        {
            does: 'pays sick pay only',
            acts: (user) => user.choose('pay', 'employer_sick_pay'),
            gives: { status: 'declined', milestones: { report_absence: '2026-11-10' } },
        },
        {
            does: 'looks for more questions',
            acts: (user) => user.press('more-questions'),
            gives: { status: 'declined' },
        },
        {
            does: 'stopped paying early',
            acts: (user) => user.type('last_employer_pay', '23.10.2026'),
            gives: { status: 'declined', milestones: { report_absence: '2026-10-30' } },
        },
    ],
    case_text:
        'first_absence=2026-10-05&role=employer&pay=employer_sick_pay&last_employer_pay=2026-10-23' +
        '&requested=2026-10-19&consent=no',
};
