// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// One case for each kind of user that the page has a story for, as fragments of its address, and
// every state that a page with it can be brought into.
import { settled } from './open_page.mjs';

export const kCases = [
    { name: 'an employee in week 2', today: '2026-03-12', fragment: 'first_absence=2026-03-02' },
    { name: 'an employee on day 35', today: '2026-04-05', fragment: 'first_absence=2026-03-02&expected=over_8' },
    {
        name: 'an employer who pays wages',
        today: '2026-03-20',
        fragment: 'first_absence=2026-03-02&role=employer&requested=2026-03-18&letter=2026-03-19',
    },
    {
        name: 'an employer whose colleague said no',
        today: '2026-03-25',
        fragment: 'first_absence=2026-03-02&role=employer&requested=2026-03-18&consent=no',
    },
    {
        name: 'somebody without work',
        today: '2026-03-20',
        fragment: 'first_absence=2026-03-02&work=unemployed&info_form_sent=2026-03-10',
    },
    {
        name: 'somebody self-employed with insurance',
        today: '2026-03-20',
        fragment: 'first_absence=2026-03-02&work=self_employed&insurance=day3',
    },
    {
        name: 'an absence across 1 July 2026',
        today: '2026-07-10',
        fragment: 'first_absence=2026-06-22&partial_return=2026-07-20&prior_absence=2026-01-05..2026-02-10',
    },
    { name: 'stand-by', today: '2026-08-03', fragment: 'first_absence=2026-07-06&serious_illness=yes&under_26=no' },
];

// Unfolds everything that unfolds, calendars excepted.
export async function unfold_all(page) {
    for (let depth = 0; depth < 3; depth += 1) {
        await page.evaluate(() => {
            for (const button of document.querySelectorAll('#page button[aria-expanded=false]')) {
                if (!button.classList.contains('button-calendar')) button.click();
            }
        });
        await settled(page);
    }
}
