// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Someone who comes back part time, then fully, and was ill before in the same nine months.
export default {
    name: 'Someone on the way back to work',
    today: '2026-11-21',
    steps: [
        {
            does: 'types the first absence day',
            acts: (user) => user.type('first_absence', '7.9.2026'),
            gives: { status: 'closed', milestones: { reassessment: '2027-03-31' } },
        },
        {
            does: 'looks for more questions',
            acts: (user) => user.press('more-questions'),
            gives: { status: 'closed' },
        },
        {
            does: 'came back part time',
            acts: (user) => user.type('partial_return', '9. november 2026'),
            gives: { status: 'closed', milestones: { partial_return: '2026-11-09' } },
        },
        {
            does: 'was ill before',
            acts: (user) => user.gate('prior_absence', 'yes'),
            gives: { status: 'closed' },
        },
        {
            does: 'types the first day of that time',
            acts: (user) => user.type('prior_absence', '1.6.2026', '[data-node="prior_absence-1-first"]'),
            gives: {},
        },
        {
            does: 'types the last day of that time',
            acts: (user) => user.type('prior_absence', '16.8.2026', '[data-node="prior_absence-1-last"]'),
            gives: { status: 'closed', milestones: { reassessment: '2027-01-31' } },
        },
        {
            does: 'is fully back',
            acts: (user) => user.type('full_return', '20.11.2026'),
            gives: {
                status: 'ended',
                milestones: { full_return: '2026-11-20' },
                gone: ['reassessment', 'four_meetings_by'],
            },
        },
    ],
    case_text:
        'first_absence=2026-09-07&partial_return=2026-11-09&full_return=2026-11-20' +
        '&prior_absence=2026-06-01..2026-08-16',
};
