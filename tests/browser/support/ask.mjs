// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What the page says, read from its DOM alone, and what its core says of the same case.
import assert from 'node:assert/strict';

// Everything that both faces must say alike:
//   { status, answer, dates, milestones: [{ id, dates, words }], errors: [{ key, message }],
//     case_text, words }
export const said = (page) =>
    page.evaluate(() => {
        const words = (element) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
        const dates = (element) => [...(element?.querySelectorAll('time') ?? [])].map((time) => time.dateTime);
        const answer = document.querySelector('[data-status]');
        const bad = [...document.querySelectorAll('[aria-invalid=true]')].map((control) => ({
            key: control.dataset.key,
            message: (control.getAttribute('aria-describedby') ?? '')
                .split(' ')
                .filter(Boolean)
                .map((id) => document.getElementById(id))
                .filter((one) => one?.classList.contains('error'))
                .map(words)
                .join(' '),
        }));
        return {
            status: answer?.dataset.status ?? null,
            answer: words(answer),
            dates: dates(answer),
            milestones: [...document.querySelectorAll('[data-milestone]')].map((row) => ({
                id: row.dataset.milestone,
                dates: dates(row),
                words: words(row),
            })),
            // The options of one choice share one error; the day tried out for a request is no key.
            errors: bad.filter(({ key }, at) => key && bad.findIndex((one) => one.key === key) === at),
            case_text: fasttrack.caseText(),
        };
    });

// The core's answer to the case as entered now.
export const assessed = (page) => page.evaluate(() => fasttrack.assess(fasttrack.caseText()));

// Every word of the page, element by element, without what only one face needs: the texts both
// faces must share.
export const all_words = (page) =>
    page.evaluate(() =>
        [...document.querySelectorAll('#page *')]
            .filter((element) => element.children.length === 0 && !element.closest('.header-buttons'))
            .map((element) => element.textContent.replace(/\s+/g, ' ').trim())
            .filter(Boolean),
    );

// Fails where the DOM says anything else than the core: status, dates, milestones, errors.
export async function says_what_the_core_says(page) {
    const [dom, core] = [await said(page), await assessed(page)];
    if (core.errors) return says_its_errors(dom, core);
    assert.deepEqual(dom.errors, [], dom.case_text);
    const fast_track = core.fast_track;
    assert.equal(dom.status, fast_track.status, dom.case_text);
    assert.deepEqual(
        dom.milestones.map(({ id }) => id),
        core.milestones.map(({ id }) => id),
        dom.case_text,
    );
    dom.milestones.forEach(({ dates, words }, at) => {
        const milestone = core.milestones[at];
        assert.equal(dates[0], milestone.date, `${milestone.id} of ${dom.case_text}`);
        assert.ok(words.includes(milestone.title), `"${words}" names "${milestone.title}"`);
    });
    const known = new Set([core.today, ...days_in(fast_track), ...core.milestones.flatMap(days_in)]);
    for (const date of dom.dates) assert.ok(known.has(date), `${date} is a date of ${dom.case_text}`);
    for (const date of dates_of_the_answer(fast_track)) {
        assert.ok(dom.dates.includes(date), `the answer to ${dom.case_text} has ${date}: ${dom.dates}`);
    }
    return { dom, core };
}

function says_its_errors(dom, core) {
    const fields = [...new Set(core.errors.map(({ field }) => field))];
    assert.deepEqual(dom.errors.map(({ key }) => key).sort(), fields.sort(), dom.case_text);
    for (const { key, message } of dom.errors) {
        assert.ok(
            core.errors.some((error) => error.field === key && message.includes(error.message)),
            `${key}: "${message}"`,
        );
    }
    return { dom, core };
}

const days_in = (part) => Object.values(part).filter((value) => /^\d{4}-\d\d-\d\d$/.test(value));

// The dates without which the answer would not be one.
function dates_of_the_answer(fast_track) {
    const {
        status,
        last_request_day: last,
        meeting_by: meeting,
        ordinary_meeting_by: ordinary,
        meeting_by_if_requested_today: possible,
    } = fast_track;
    if (status === 'met' || status === 'ended') return [];
    return [status === 'open' ? last : null, meeting, possible, ordinary].filter(Boolean);
}
