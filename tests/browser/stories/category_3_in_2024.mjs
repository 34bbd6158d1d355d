// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// A course of 2024 whose first meeting was held and which was given category 3.
export default {
    name: 'A course of 2024 in category 3',
    today: '2024-11-04',
    steps: [
        {
            does: 'types the first absence day',
            acts: (user) => user.type('first_absence', '2.9.2024'),
            gives: {
                status: 'closed',
                regime: '2020',
                milestones: { fast_track_last_day: '2024-10-06', first_meeting: '2024-10-27' },
                asked: { category: false },
            },
        },
        {
            does: 'looks for more questions',
            acts: (user) => user.press('more-questions'),
            gives: { status: 'closed' },
        },
        {
            does: 'types when the first meeting was held',
            acts: (user) => user.type('first_meeting', '28.10.2024'),
            gives: { status: 'met', milestones: { first_meeting: '2024-10-28' }, asked: { category: true } },
        },
        {
            does: 'was given category 3',
            acts: (user) => user.choose('category', '3'),
            gives: { status: 'met', milestones: { rehabilitation_team: '2024-11-25' } },
        },
    ],
    case_text: 'first_absence=2024-09-02&first_meeting=2024-10-28&category=3',
};
