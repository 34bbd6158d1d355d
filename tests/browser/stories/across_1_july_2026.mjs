// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// An absence during which the rules change, beside one that begins on the day they change.
export default {
    name: 'An absence across 1 July 2026',
    today: '2026-07-06',
    steps: [
        {
            does: 'types the first absence day',
            acts: (user) => user.type('first_absence', '8/6/2026'),
            gives: {
                status: 'open',
                regime: '2025',
                answer: ['2026-07-12', '2026-07-10', '2026-07-20', '2026-08-02'],
                unsettled: ['first_meeting'],
                asked: { under_26: false },
            },
        },
        {
            does: 'corrects the day to the last one under the old rules',
            acts: (user) => user.type('first_absence', '30. juni 2026'),
            gives: { status: 'open', regime: '2025', answer: ['2026-08-03'], asked: { under_26: false } },
        },
        {
            does: 'corrects the day to the first one under the new rules',
            acts: (user) => user.type('first_absence', '1. juli 2026'),
            gives: {
                status: 'open',
                regime: '2026',
                answer: ['2026-08-04', '2026-07-20', '2026-08-25'],
                asked: { under_26: true },
                gone: ['under_26_limit'],
            },
        },
        {
            does: 'expects with the employer less than 26 weeks',
            acts: (user) => user.choose('under_26', 'yes'),
            gives: {
                status: 'ask_municipality',
                regime: '2026',
                milestones: { under_26_limit: '2026-12-30' },
                gone: ['first_meeting', 'four_meetings_by'],
            },
        },
    ],
    case_text: 'first_absence=2026-07-01&under_26=yes',
};
