// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The stories, one file per kind of user, and how one is acted out. Partners: stories/, user.mjs.
//
// A step says who does what (`does`, `acts`) and what must then hold (`gives`), its dates typed by hand:
//   status      the answer's; null: no answer yet
//   regime      the rules that hold
//   answer      dates that stand in the answer
//   milestones  dates of rows, by their id
//   unsettled   rows that say that they are not certain
//   gone        rows that are not there
//   asked       questions that are there, or not
import assert from 'node:assert/strict';
import { assessed, said, says_what_the_core_says } from './ask.mjs';
import { settled } from './open_page.mjs';

const kNames = [
    'employee_in_week_2',
    'employee_on_day_35',
    'employer_who_pays_wages',
    'colleague_said_no',
    'unemployed',
    'self_employed_with_insurance',
    'across_1_july_2026',
    'stand_by',
    'category_3_in_2024',
    'back_at_work',
];

// [{ id, name, today, steps, case_text }]
export const stories = await Promise.all(
    kNames.map(async (id) => ({ id, ...(await import(`../stories/${id}.mjs`)).default })),
);

// Acts the whole story out as `user`. After every step the page says what the step gives and what
// the core says; `after_step(step)` may look further.
export async function act_out(story, user, after_step = async () => {}) {
    for (const step of story.steps) {
        try {
            await step.acts(user);
            await gives(user.page, step.gives);
            await after_step(step);
        } catch (error) {
            error.message = `${story.name} ${step.does}: ${error.message}`;
            throw error;
        }
    }
    assert.equal((await said(user.page)).case_text, story.case_text);
}

// Fails where the page does not show what the step gives.
export async function gives(page, expected) {
    await errors_are_shown(page);
    const dom = await said(page);
    if ('status' in expected) assert.equal(dom.status, expected.status);
    for (const date of expected.answer ?? []) {
        assert.ok(dom.dates.includes(date), `the answer has ${date}, not only ${dom.dates}`);
    }
    const row = (id) => dom.milestones.find((one) => one.id === id);
    for (const [id, date] of Object.entries(expected.milestones ?? {})) {
        assert.equal(row(id)?.dates[0], date, id);
    }
    for (const id of expected.gone ?? []) assert.equal(row(id), undefined, `${id} is gone`);
    for (const id of expected.unsettled ?? []) assert.match(row(id).words, /usikkert|uncertain/, id);
    for (const [key, there] of Object.entries(expected.asked ?? {})) {
        assert.equal((await page.$(`[data-key="${key}"]`)) !== null, there, `${key} is asked: ${there}`);
    }
    if (expected.status === null) return;
    await says_what_the_core_says(page);
    if (expected.regime) assert.equal((await assessed(page)).regime, expected.regime);
}

// An error waits for a pause in typing.
export async function errors_are_shown(page) {
    await page.waitForFunction(() => {
        const text = fasttrack.caseText();
        const { errors } = fasttrack.assess(text);
        return (
            text === '' ||
            !text.includes('first_absence=') ||
            Boolean(errors) === Boolean(document.querySelector('[aria-invalid=true]'))
        );
    });
    await settled(page);
}
