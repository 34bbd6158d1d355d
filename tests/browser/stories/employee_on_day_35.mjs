// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// An employee on day 35, a Sunday: today counts; tomorrow the sources disagree; then it is too late.
export default {
    name: 'An employee on day 35',
    today: '2026-04-05',
    steps: [
        {
            does: 'types the first absence day',
            acts: (user) => user.type('first_absence', '2/3-2026'),
            gives: {
                status: 'open', // the last day counts
                answer: ['2026-04-05', '2026-04-19', '2026-04-26'],
                milestones: { fast_track_last_day: '2026-04-05', first_meeting: '2026-04-26' },
            },
        },
        {
            does: 'wonders about other days',
            acts: (user) => user.press('other-today'),
            gives: { status: 'open' },
        },
        {
            does: 'asks what would hold the day after',
            acts: (user) => user.type('today', '6.4.2026'),
            gives: { status: 'last_reading', answer: ['2026-04-20', '2026-04-26'] },
        },
        {
            does: 'asks what would hold two days after',
            acts: (user) => user.type('today', '7.4.2026'),
            gives: { status: 'closed', answer: ['2026-04-26'] },
        },
        {
            does: 'comes back to today',
            acts: (user) => user.press('today-back'),
            gives: { status: 'open', answer: ['2026-04-05', '2026-04-19', '2026-04-26'] },
        },
    ],
    case_text: 'first_absence=2026-03-02',
};
