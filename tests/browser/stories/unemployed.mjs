// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Someone without a job, who has been sent the information form.
export default {
    name: 'Someone unemployed',
    today: '2026-02-10',
    steps: [
        {
            does: 'types the first absence day',
            acts: (user) => user.type('first_absence', '2026-02-02'),
            gives: { status: 'open', milestones: { employer_conversation: '2026-03-02' } },
        },
        {
            does: 'is unemployed',
            acts: (user) => user.choose('work', 'unemployed'),
            gives: {
                status: 'open',
                answer: ['2026-03-08', '2026-02-24', '2026-03-29'],
                milestones: {
                    report_to_fund: '2026-02-02',
                    benefit_from: '2026-02-16',
                    fast_track_last_day: '2026-03-08',
                    first_meeting: '2026-03-29',
                },
                gone: ['employer_conversation', 'employer_period_ends', 'report_absence', 'dispensation_ends'],
            },
        },
        {
            does: 'looks for more questions',
            acts: (user) => user.press('more-questions'),
            gives: { status: 'open' },
        },
        {
            does: 'types when the information form was sent',
            acts: (user) => user.type('info_form_sent', '20.2.2026'),
            gives: {
                status: 'open',
                milestones: { information_form: '2026-02-28', information_form_regain: '2026-03-28' },
            },
        },
    ],
    case_text: 'first_absence=2026-02-02&work=unemployed&info_form_sent=2026-02-20',
};
