// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// A page in WebKitGTK with as much of puppeteer's shape as the users of the stories need, so that they
// are the same people in every engine. Partner: webkit.mjs.
import { By, Key } from 'selenium-webdriver';
import { Pointer } from 'selenium-webdriver/lib/input.js';

const kPatience = 30_000; // milliseconds

const kKeys = {
    Tab: Key.TAB,
    Enter: Key.ENTER,
    Delete: Key.DELETE,
    Escape: Key.ESCAPE,
    Shift: Key.SHIFT,
    Control: Key.CONTROL,
    ArrowDown: Key.ARROW_DOWN,
    ArrowUp: Key.ARROW_UP,
    ArrowLeft: Key.ARROW_LEFT,
    ArrowRight: Key.ARROW_RIGHT,
};
const key_of = (name) => kKeys[name] ?? name;

export function webkit_page(driver) {
    // `code` is a function to run in the page, or the text of a script.
    async function evaluate(code, ...values) {
        const call = typeof code === 'function' ? `(${code})(...values)` : `void (0, function () { ${code} })()`;
        const answer = await driver.executeAsyncScript(
            `
            const values = [...arguments];
            const done = values.pop();
            (async () => ${call})().then((value) => done({ value }), (error) => done({ error: String(error) }));`,
            ...values,
        );
        if (answer.error) throw new Error(answer.error);
        return answer.value ?? undefined;
    }

    const waitForFunction = (code, _options, ...values) =>
        until(async () => {
            if (!(await evaluate(code, ...values))) throw new Error(`still waiting for ${code}`);
        });

    const perform = (act) => act(driver.actions({ async: true })).perform();

    // The driver answers before the page has heard the last keys: wait until all have come up again.
    let released = 0;
    async function press_all(keys) {
        await perform((actions) => keys.reduce((all, key) => all.keyDown(key).keyUp(key), actions));
        await all_released(keys.length);
    }
    async function all_released(more) {
        released += more;
        await waitForFunction((wanted) => globalThis.heard.released >= wanted, {}, released);
    }
    const keyboard = {
        down: (key) => perform((actions) => actions.keyDown(key_of(key))),
        async up(key) {
            await perform((actions) => actions.keyUp(key_of(key)));
            await all_released(1);
        },
        press: (key) => press_all([key_of(key)]),
        type: (text) => press_all([...text]),
    };

    // An element as puppeteer's handle of it.
    function handle(element) {
        return {
            element,
            $$: (selector) => all_in(element, selector),
            evaluate: (code, ...values) => evaluate(code, element, ...values),
            scrollIntoView: () => evaluate((one) => one.scrollIntoView({ block: 'center' }), element),
            click: () => element.click(),
            tap: () => tap(element),
        };
    }

    // Down and up of a finger on the middle of the element. This driver has no touch screen and hands the
    // finger on as a mouse: what the page hears is a mouse, at the place where a finger would tap.
    function tap(element) {
        const finger = new Pointer('finger', Pointer.Type.TOUCH);
        return perform((actions) =>
            actions.insert(finger, finger.move({ origin: element, duration: 0 }), finger.press(), finger.release()),
        );
    }

    async function all_in(place, selector) {
        return (await place.findElements(By.css(selector))).map(handle);
    }
    const $$ = (selector) => all_in(driver, selector);
    const $ = async (selector) => (await $$(selector))[0] ?? null;

    return {
        driver,
        evaluate,
        waitForFunction,
        keyboard,
        $,
        $$,
        $eval: async (selector, code, ...values) => (await $(selector)).evaluate(code, ...values),
        waitForSelector: (selector) =>
            until(async () => {
                const found = await $(selector);
                if (!found) throw new Error(`still waiting for ${selector}`);
                return found;
            }),
        // What it heard in the page, and what the page has fetched since it began.
        hear: () =>
            evaluate(() => [
                ...globalThis.heard.noise,
                ...performance
                    .getEntriesByType('resource')
                    .map(({ name }) => name)
                    .filter((name) => !name.startsWith('data:'))
                    .map((name) => `request: ${name}`),
            ]),
        close: async () => {},
    };
}

// What `act` gives once it no longer throws.
export async function until(act) {
    const end = Date.now() + kPatience;
    for (;;) {
        try {
            return await act();
        } catch (error) {
            if (Date.now() > end) throw error;
            await new Promise((resolve) => {
                setTimeout(resolve, 50);
            });
        }
    }
}
