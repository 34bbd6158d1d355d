// A person at the page, with a mouse and a keyboard. The stories (tests/browser/stories) are told in
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

export async function select_all(page) {
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
}
