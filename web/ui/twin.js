// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Keeps the native elements as C++ describes them: applies patches to the DOM. Partners:
// semantic_tree.cpp, which writes them, and elements.js, which says what may be made.
import { dom_id, fill_with_runs, make_element, set_attributes } from './elements.js';

// The twin of C++'s tree in `root`. `face` (canvas_face.js) places elements on the canvas.
export function make_twin(root, face) {
    const nodes = new Map([['', { element: root, kids: [] }]]);
    let applying = false;
    let composing = null; // the field in which an input method is at work
    const ahead = new Set(); // controls that hold what C++ has not described yet

    root.addEventListener('input', (event) => {
        ahead.add(event.target);
    });
    root.addEventListener('compositionstart', (event) => {
        composing = event.target;
    });
    root.addEventListener('compositionend', () => {
        composing = null;
    });

    // `spec` describes a whole node or, where it says "same", what changed in one.
    function put(spec) {
        let node = nodes.get(spec.id);
        if (!spec.same && (!node || node.tag !== spec.tag)) {
            const element = make_element(spec.tag);
            element.id = dom_id(spec.id);
            element.dataset.node = spec.id;
            if (node) node.element.replaceWith(element);
            node = { element, tag: spec.tag, attributes: {}, kids: [], runs: null };
            nodes.set(spec.id, node);
        }
        const told = (member) => member in spec || !spec.same;
        if (told('a')) {
            const attributes = spec.same ? changed(node.attributes, spec.a) : (spec.a ?? {});
            set_attributes(node.element, node.attributes, attributes);
            node.attributes = attributes;
        }
        if (spec.t || (node.runs && told('t'))) {
            node.runs = fill_with_runs(node.element, node.runs, spec.t ?? []);
        }
        if (told('v')) node.value = spec.v;
        if (told('c')) node.checked = spec.c;
        if (told('b')) face.place(spec.id, spec.b, spec.f ?? null);
    }

    // Puts `ids` into their parent in this order. Elements that are already in order stay where
    // they are, and the one that holds the focus is never moved: moving would end typing in it.
    function order(parent_id, ids) {
        const parent = nodes.get(parent_id);
        if (!parent) return;
        parent.kids = ids;
        const wanted = ids.map((id) => nodes.get(id)?.element).filter(Boolean);
        const keep = new Set(wanted);
        for (const child of [...parent.element.childNodes]) if (!keep.has(child)) child.remove();

        let cursor = parent.element.firstChild;
        for (const element of wanted) {
            if (cursor !== element && element.contains(document.activeElement)) {
                while (cursor && cursor !== element && element.parentNode === parent.element) {
                    const passed = cursor;
                    cursor = cursor.nextSibling;
                    parent.element.append(passed);
                }
            }
            if (cursor === element) cursor = cursor.nextSibling;
            else parent.element.insertBefore(element, cursor);
        }
    }

    // Brings what a control holds in line with what C++ knows, unless the user is ahead of it.
    function set_value(node) {
        const { element, value, checked } = node;
        if (element === composing || ahead.has(element)) return;
        if (checked !== undefined) {
            if (element.defaultChecked !== checked) element.defaultChecked = checked;
            if (element.checked !== checked) element.checked = checked;
        }
        if (value === undefined) return;
        const caret = element === document.activeElement ? caret_of(element) : null;
        const before = element.value;
        // The default is what a saved page shows without scripts.
        if ('defaultValue' in element && element.defaultValue !== value) element.defaultValue = value;
        if (before === value && element.value === value) return;
        element.value = value;
        if (caret) element.setSelectionRange(...caret.map((at) => Math.min(at, value.length)));
    }

    function drop(id) {
        nodes.get(id)?.element.remove();
        nodes.delete(id);
        face.forget(id);
    }

    function apply(patch) {
        const focused = document.activeElement;
        const caret = caret_of(focused);
        while_applying(() => apply_parts(patch));
        if (focused !== document.activeElement && root.contains(focused)) {
            while_applying(() => focused.focus({ preventScroll: true }));
            if (caret && focused.value.length >= caret[1]) focused.setSelectionRange(...caret);
        }
    }

    function apply_parts(patch) {
        for (const spec of patch.put ?? []) put(spec);
        for (const [id, ids] of patch.kids ?? []) order(id, ids);
        for (const id of patch.drop ?? []) drop(id);
        // All of them, told of or not: what the user did may have come to nothing.
        if (!patch.again) ahead.clear();
        for (const node of nodes.values()) if (node.value !== undefined || node.checked !== undefined) set_value(node);
        ahead.clear();
        for (const [id, ...box] of patch.box ?? []) face.place(id, box);
        face.settle();
    }

    function while_applying(act) {
        applying = true;
        try {
            act();
        } finally {
            applying = false;
        }
    }

    // Puts every element back where C++ knows it, after something else has changed the page. Words
    // stay as they are: they may be a translation that the user has asked for.
    function repair() {
        while_applying(() => {
            for (const [id, node] of nodes) if (node.kids.length > 0) order(id, node.kids);
        });
    }

    return {
        apply,
        repair,
        element: (id) => nodes.get(id)?.element ?? null,
        // True while a patch is being applied: focus that moves then was not moved by the user.
        is_applying: () => applying,
        is_composing: () => composing !== null,
    };
}

// `attributes` with `changes`, of which null takes one away.
function changed(attributes, changes) {
    const now = { ...attributes, ...changes };
    for (const [name, value] of Object.entries(changes)) if (value === null) delete now[name];
    return now;
}

// Where the selection in a text field starts and ends; null where there is none.
function caret_of(element) {
    try {
        if (element?.selectionStart == null) return null;
        return [element.selectionStart, element.selectionEnd];
    } catch {
        return null; // some kinds of field have no caret to ask for
    }
}
