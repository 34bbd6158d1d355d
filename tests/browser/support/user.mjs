// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// A person at the page: with a mouse and a keyboard, or with a phone. The stories (tests/browser/stories) are told in
// these acts; another way of using the page is another object with the same acts.
import { settled } from './open_page.mjs';

const control = (key) => `input[data-key="${key}"]`;
const node = (id) => `[data-node="${id}"]`;

export function mouse_user(page) {
    async function click(selector) {
        await page.locator(selector).click();
        await settled(page);
    }

    return {
        page,
        // Types `text` into the field of `key`, in the place of what is there.
        async type(key, text, field = control(key)) {
            await page.locator(field).click();
            await select_all(page);
            if (text === '') await page.keyboard.press('Delete');
            else await page.keyboard.type(text);
            await settled(page);
        },
        // Picks the option `value` of the question `key`.
        choose: (key, value) => click(`label:has(> ${control(key)}[value="${value}"])`),
        // Answers the yes or no that stands before the question `key`.
        gate: (key, value) => click(`label:has(> ${node(`gate-${key}-${value}`)})`),
        // Presses the button, or unfolds what has this id: 'more-questions', 'lang-switch', 'reset'.
        press: (id) => click(node(id)),
    };
}

// A person with a phone: taps, and types on the keyboard that the first tap into a field opens.
export function touch_user(page) {
    async function tap(selector) {
        const target = await page.waitForSelector(selector);
        await target.scrollIntoView();
        await target.tap();
        await settled(page);
    }

    return {
        page,
        async type(key, text, field = control(key)) {
            await tap(field);
            const opened = await page.$eval(field, (one) => one === document.activeElement);
            if (!opened) throw new Error(`the first tap into ${field} opens no keyboard`);
            await select_all(page);
            if (text === '') await page.keyboard.press('Delete');
            else await page.keyboard.type(text);
            await settled(page);
        },
        choose: (key, value) => tap(`label:has(> ${control(key)}[value="${value}"])`),
        gate: (key, value) => tap(`label:has(> ${node(`gate-${key}-${value}`)})`),
        press: (id) => tap(node(id)),
    };
}

export async function select_all(page) {
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
}
