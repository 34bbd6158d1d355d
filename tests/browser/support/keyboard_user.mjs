// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// A person at the page with a keyboard alone: Tab and Shift+Tab to come somewhere, arrows in a group
// of options, Enter and Space to press. The same acts as user.mjs, for the same stories.
import assert from 'node:assert/strict';
import { settled } from './open_page.mjs';
import { select_all } from './user.mjs';

const kLongestWay = 200; // presses of Tab from one end of the page to the other

// With `sees_the_focus` the next Tab waits until the browser has drawn the focus, as a person does.
export function keyboard_user(page, { sees_the_focus = false } = {}) {
    const press = async (key) => {
        await page.keyboard.press(key);
        await settled(page);
    };

    // Tabs to the element, from wherever the focus is.
    async function tab_to(selector) {
        let came_here = false;
        for (let i = 0; i < kLongestWay; i += 1) {
            const way = await page.evaluate(way_to, selector, sees_the_focus);
            assert.ok(way !== 'missing', `${selector} is on the page`);
            if (way === 'there') break;
            if (way === 'back') await page.keyboard.down('Shift');
            await page.keyboard.press('Tab');
            if (way === 'back') await page.keyboard.up('Shift');
            came_here = true;
        }
        await settled(page);
        assert.equal(await page.evaluate(way_to, selector, false), 'there', `Tab leads to ${selector}`);
        // Where it was already, an error shown since may have moved it; the next key brings it back.
        if (came_here) await focus_is_seen(page);
    }

    // In a group of options Tab leads to the chosen one, and arrows choose another.
    async function pick(name, value) {
        await tab_to(`input[type=radio][name="${name}"]`);
        const chosen = () => page.evaluate(() => document.activeElement.value);
        const arrow = await page.evaluate(arrow_to, name, value); // not every browser goes from the last to the first
        for (let i = 0; i < 10 && (await chosen()) !== value; i += 1) await press(arrow);
        assert.equal(await chosen(), value, `arrows lead to ${value} of ${name}`);
        assert.ok(await page.evaluate(() => document.activeElement.checked), `${value} of ${name} is chosen`);
        await focus_is_seen(page);
    }

    return {
        page,
        press_key: press,
        tab_to,
        async type(key, text, field = `input[data-key="${key}"]`) {
            await tab_to(field);
            await select_all(page);
            if (text === '') await page.keyboard.press('Delete');
            else await page.keyboard.type(text);
            await settled(page);
            // An error that has appeared by now may have moved it; the next key brings it back.
            if (!(await page.$('[aria-invalid=true]'))) await focus_is_seen(page);
        },
        choose: (key, value) => pick(key, value),
        gate: (key, value) => pick(`gate-${key}`, value),
        async press(id) {
            await tab_to(`[data-node="${id}"]`);
            await press(id.length % 2 === 0 ? 'Enter' : ' '); // each works on every button
            await focus_is_seen(page);
        },
    };
}

// Fails where the focus is nowhere, or on something that cannot be seen.
export async function focus_is_seen(page) {
    const { who, box, view } = await page.evaluate(() => {
        const { left, top, width, height } = document.activeElement.getBoundingClientRect();
        return {
            who: document.activeElement.dataset.node ?? document.activeElement.tagName,
            box: { left, top, width, height },
            view: { width: innerWidth, height: innerHeight },
        };
    });
    assert.notEqual(who, 'BODY', 'the focus was lost');
    assert.ok(box.width > 0 && box.height > 0, `${who} has the focus and takes no room`);
    assert.ok(
        box.top >= -1 && box.top < view.height - 8 && box.left >= -1 && box.left < view.width,
        `${who} has the focus at ${JSON.stringify(box)}, out of sight in ${JSON.stringify(view)}`,
    );
}

// Runs inside the page: where the element lies from the focus: 'there', 'back', 'on', 'missing'.
async function way_to(selector, drawn) {
    if (drawn) await new Promise(requestAnimationFrame);
    const active = document.activeElement;
    const wanted = [...document.querySelectorAll(selector)].filter((one) => one.getClientRects().length > 0);
    if (wanted.length === 0) return 'missing';
    if (wanted.includes(active)) return 'there';
    if (active === document.body) return 'on';
    return active.compareDocumentPosition(wanted[0]) & Node.DOCUMENT_POSITION_PRECEDING ? 'back' : 'on';
}

// Runs inside the page: the arrow that leads from the option with the focus to this one.
function arrow_to(name, value) {
    const options = [...document.querySelectorAll(`input[type=radio][name="${name}"]`)];
    const wanted = options.findIndex((one) => one.value === value);
    return wanted < options.indexOf(document.activeElement) ? 'ArrowUp' : 'ArrowDown';
}
