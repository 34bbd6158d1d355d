// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// A person who knows the page by its accessibility tree alone, as a screen reader tells it: finds a
// control by its role and name, acts on it as a screen reader would, and reads the answer there. The
// same acts as user.mjs, for the same stories.
//
// The stories name controls by the contract's keys. Which words stand there is read off the visible
// label; that the tree has exactly one control of that role and those words is what this user tries.
import assert from 'node:assert/strict';
import { settled } from './open_page.mjs';
import { chromium_tree, words } from './trees.mjs';

// `tree` is the accessibility tree of the page's engine, see trees.mjs.
export async function tree_user(page, tree) {
    tree ??= await chromium_tree(page);

    // The one node of this role and name, within the node `within` if one is given.
    async function find(role, name, within) {
        const found = await tree.find_all(role, words(name), within);
        assert.equal(found.length, 1, `${found.length} times ${role} "${words(name)}"`);
        return found[0];
    }

    async function act(node, code) {
        await tree.act(node, code);
        await settled(page);
    }
    const press = (node) =>
        act(node, (element) => {
            element.focus();
            element.click();
        });

    async function pick(name, value) {
        const { question, option } = await page.evaluate(words_of_option, name, value);
        const group = await find('group', question);
        const radio = await find('radio', option, group);
        await press(radio);
        assert.ok(await tree.is_checked(radio), option);
    }

    return {
        page,
        tree: tree.all,
        find,
        // The answer, as its heading stands in the tree; fails where it does not.
        hears_the_answer: async () =>
            find('heading', await page.$eval('[data-status] h2', (title) => title.textContent)),
        async type(key, text, field = `input[data-key="${key}"]`) {
            const label = await page.$eval(field, (input) => input.labels[0].textContent);
            const box = await find('textbox', label);
            await act(box, (element) => {
                element.focus();
                element.select();
            });
            if (text === '') await page.keyboard.press('Delete');
            else await tree.insert(text);
            await settled(page);
        },
        choose: (key, value) => pick(key, value),
        gate: (key, value) => pick(`gate-${key}`, value),
        async press(id) {
            await press(await find('button', await page.$eval(`[data-node="${id}"]`, words_of_button)));
        },
    };
}

// Run inside the page: what a person sees.
function words_of_option(name, value) {
    const input = document.querySelector(`input[name="${name}"][value="${value}"]`);
    return {
        question: input.closest('fieldset').querySelector('legend').textContent,
        option: input.labels[0].textContent,
    };
}

function words_of_button(button) {
    return button.getAttribute('aria-label') ?? button.innerText;
}
