// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Someone seriously ill who wants stand-by: no meetings are promised, and it can be taken back.
export default {
    name: 'Someone seriously ill who wants stand-by',
    today: '2026-08-20',
    steps: [
        {
            does: 'types the first absence day',
            acts: (user) => user.type('first_absence', '3.8.2026'),
            gives: { status: 'open', answer: ['2026-09-06', '2026-09-04', '2026-09-03', '2026-09-27'] },
        },
        {
            does: 'looks for more questions',
            acts: (user) => user.press('more-questions'),
            gives: { status: 'open' },
        },
        {
            does: 'wants stand-by',
            acts: (user) => user.choose('serious_illness', 'yes'),
            gives: {
                status: 'stand_by',
                milestones: { fast_track_last_day: '2026-09-06' },
                gone: ['first_meeting', 'four_meetings_by', 'follow_up_waiver'],
            },
        },
        {
            does: 'takes it back',
            acts: (user) => user.choose('serious_illness', 'no'),
            gives: { status: 'open', milestones: { first_meeting: '2026-09-27' } },
        },
        {
            does: 'wants it after all',
            acts: (user) => user.choose('serious_illness', 'yes'),
            gives: { status: 'stand_by' },
        },
    ],
    case_text: 'first_absence=2026-08-03&serious_illness=yes',
};
