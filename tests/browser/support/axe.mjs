// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Asks axe-core, the accessibility checker, about a page as it is now.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export const kAxe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const kTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const kLeastRules = 25; // fewer than these passing: axe did not see the page

// Runs inside the page. What a rule could not decide comes back by its id alone: on the canvas it is
// the contrast of transparent text, which a11y_contrast.test.mjs measures on the picture's pixels.
export async function run_axe(tags) {
    const found = await globalThis.axe.run(document, { runOnly: tags, resultTypes: ['violations', 'incomplete'] });
    const short = ({ target, html, any, all, none }) => ({
        target: target.join(' '),
        html: html.slice(0, 160),
        because: [...any, ...all, ...none].map(({ message }) => message).join('; '),
    });
    return {
        passes: found.passes.length,
        undecided: found.incomplete.map(({ id }) => id),
        violations: found.violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 4).map(short) })),
    };
}

// Fails where axe finds a violation, or cannot decide what it should; `where` names the state.
// In the plain face the words lie on elements with a colour, so that axe must decide there.
export async function no_violations(page, where, { undecided = ['color-contrast'] } = {}) {
    if (!(await page.evaluate(() => Boolean(globalThis.axe)))) await page.evaluate(kAxe);
    const found = await page.evaluate(run_axe, kTags);
    assert.deepEqual(found.violations, [], where);
    assert.ok(found.passes >= kLeastRules, `${where}: ${found.passes} rules passed`);
    assert.deepEqual(
        found.undecided.filter((id) => !undecided.includes(id)),
        [],
        `${where}: undecided`,
    );
}
