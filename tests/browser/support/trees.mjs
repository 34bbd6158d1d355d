// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The accessibility trees of the engines, each asked through what its driver offers. Partner: tree_user.mjs.
//
//   find_all(role, name, within)  the nodes of this role and name, all or those within a node
//   act(node, code)               runs code(element) on the node's element
//   is_checked(node)              whether the radio button is
//   insert(text)                  writes into what has the focus

export const words = (text) => (text ?? '').replace(/\s+/g, ' ').trim();

// Chromium shows the whole tree.
export async function chromium_tree(page) {
    const session = await page.createCDPSession();

    async function all() {
        const { nodes } = await session.send('Accessibility.getFullAXTree');
        return nodes.filter(({ ignored }) => !ignored);
    }

    return {
        all,
        async find_all(role, name, within) {
            const nodes = await all();
            return (within ? below(nodes, within) : nodes).filter(
                (node) => node.role.value === role && words(node.name?.value) === name,
            );
        },
        async act(node, code) {
            const { object } = await session.send('DOM.resolveNode', { backendNodeId: node.backendDOMNodeId });
            await session.send('Runtime.callFunctionOn', {
                objectId: object.objectId,
                userGesture: true,
                functionDeclaration: `function () { (${code})(this); }`,
            });
        },
        async is_checked({ backendDOMNodeId: backendNodeId }) {
            const { nodes } = await session.send('Accessibility.getPartialAXTree', {
                backendNodeId,
                fetchRelatives: false,
            });
            return nodes[0].properties.some(({ name, value }) => name === 'checked' && value.value === 'true');
        },
        insert: (text) => session.send('Input.insertText', { text }),
    };
}

// Firefox finds elements by role and name as its accessibility engine computes them.
export function firefox_tree(page) {
    return {
        find_all: (role, name, within = page) => within.$$(`aria/[name=${JSON.stringify(name)}][role="${role}"]`),
        act: (node, code) => node.evaluate(code),
        is_checked: (node) => node.evaluate((radio) => radio.checked),
        insert: (text) => page.keyboard.type(text),
    };
}

// Which elements may have a role: those that have it by themselves, and those that are given one.
const kElements = { button: 'button', radio: 'input', textbox: 'input', group: 'fieldset', heading: 'h1, h2, h3' };

// WebKitGTK's driver tells the role and the name that its accessibility engine computes for an element.
export function webkit_tree(page) {
    return {
        async find_all(role, name, within = page) {
            const found = [];
            for (const node of await within.$$(`${kElements[role]}, [role="${role}"]`)) {
                const told = await node.element.getAccessibleName().catch(() => ''); // what is hidden has none
                if (without_blanks(told) !== without_blanks(name)) continue;
                if ((await node.element.getAriaRole()) === role) found.push(node);
            }
            return found;
        },
        act: (node, code) => node.evaluate(code),
        is_checked: (node) => node.element.isSelected(),
        insert: (text) => page.keyboard.type(text),
    };
}

// Its names have no blank between an inline element and the words before it.
const without_blanks = (text) => (text ?? '').replace(/\s+/g, '');

function below(nodes, parent) {
    const by_id = new Map(nodes.map((node) => [node.nodeId, node]));
    const holds = (node) => node && (node.nodeId === parent.nodeId || holds(by_id.get(node.parentId)));
    return nodes.filter((node) => node !== parent && holds(node));
}
