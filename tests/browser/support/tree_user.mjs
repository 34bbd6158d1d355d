// A person who knows the page by its accessibility tree alone, as a screen reader tells it: finds a
// control by its role and name, acts on it as a screen reader would, and reads the answer there. The
// same acts as user.mjs, for the same stories.
//
// The stories name controls by the contract's keys. Which words stand there is read off the visible
// label; that the tree has exactly one control of that role and those words is what this user tries.
import assert from 'node:assert/strict';
import { settled } from './open_page.mjs';

export async function tree_user(page) {
    const session = await page.createCDPSession();

    async function tree() {
        const { nodes } = await session.send('Accessibility.getFullAXTree');
        return nodes.filter(({ ignored }) => !ignored);
    }

    // The one node of this role and name, within the node `within` if one is given.
    async function find(role, name, within) {
        const nodes = await tree();
        const inside = within ? below(nodes, within) : nodes;
        const found = inside.filter((node) => node.role.value === role && words(node.name?.value) === words(name));
        assert.equal(found.length, 1, `${found.length} times ${role} "${name}"`);
        return found[0];
    }

    // Runs `act` on the element of the node, as the node's own action.
    async function act(node, code, ...values) {
        const { object } = await session.send('DOM.resolveNode', { backendNodeId: node.backendDOMNodeId });
        await session.send('Runtime.callFunctionOn', { objectId: object.objectId, functionDeclaration: code,
            arguments: values.map((value) => ({ value })), userGesture: true });
        await settled(page);
    }
    const press = (node) => act(node, 'function () { this.focus(); this.click(); }');

    async function pick(name, value) {
        const { question, option } = await page.evaluate(words_of_option, name, value);
        const group = await find('group', question);
        const radio = await find('radio', option, group);
        await press(radio);
        assert.equal(property(await find('radio', option, await find('group', question)), 'checked'), 'true');
    }

    return {
        page,
        tree,
        find,
        async type(key, text, field = `input[data-key="${key}"]`) {
            const label = await page.$eval(field, (input) => input.labels[0].textContent);
            const box = await find('textbox', label);
            await act(box, 'function () { this.focus(); this.select(); }');
            if (text === '') await page.keyboard.press('Delete');
            else await session.send('Input.insertText', { text });
            await settled(page);
        },
        choose: (key, value) => pick(key, value),
        gate: (key, value) => pick(`gate-${key}`, value),
        async press(id) {
            await press(await find('button', await page.$eval(`[data-node="${id}"]`, words_of_button)));
        },
    };
}

const words = (text) => (text ?? '').replace(/\s+/g, ' ').trim();

// The value of a node's property, 'true', 'false' or another word; null where it has none.
export function property(node, name) {
    const found = node.properties?.find((one) => one.name === name);
    return found ? String(found.value.value) : null;
}

function below(nodes, parent) {
    const by_id = new Map(nodes.map((node) => [node.nodeId, node]));
    const holds = (node) => node && (node.nodeId === parent.nodeId || holds(by_id.get(node.parentId)));
    return nodes.filter((node) => node !== parent && holds(node));
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
