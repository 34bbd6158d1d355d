// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Someone self-employed who compares the insurances; the third working day comes after a weekend.
export default {
    name: 'Someone self-employed with insurance',
    today: '2026-05-20',
    steps: [
        {
            does: 'is self-employed',
            acts: (user) => user.choose('work', 'self_employed'),
            gives: { status: null },
        },
        {
            does: 'types the first absence day, a Friday',
            acts: (user) => user.type('first_absence', '8. maj 2026'),
            gives: {
                status: 'open',
                answer: ['2026-06-11', '2026-06-03', '2026-07-02'],
                milestones: { report_absence: '2026-05-29', benefit_from: '2026-05-22' },
                gone: ['employer_conversation', 'employer_period_ends', 'dispensation_ends'],
            },
        },
        {
            does: 'is insured from the first day',
            acts: (user) => user.choose('insurance', 'day1'),
            gives: { status: 'open', milestones: { report_absence: '2026-05-15', benefit_from: '2026-05-08' } },
        },
        {
            does: 'is insured from the third day',
            acts: (user) => user.choose('insurance', 'day3'),
            gives: { status: 'open', milestones: { report_absence: '2026-05-17', benefit_from: '2026-05-10' } },
        },
    ],
    case_text: 'first_absence=2026-05-08&work=self_employed&insurance=day3',
};
