// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What leaves the page because the user asked: files, copies, prints. Partner: page.cpp, whose
// commands ("do" in a patch) these are.

import { put_back_early_field } from './early_field.js';
import { is_framed } from './embed.js';

// Saves `text` as a file of this name and media type.
export function download(name, type, text) {
    const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    // Some browsers read the bytes only after the click is over.
    setTimeout(() => URL.revokeObjectURL(address), 60000);
}

const kPrintPatience = 1500; // milliseconds until a print that was not seen to begin counts as none

// Opens the print dialogue; resolves to false where nothing was seen of it. A sandbox without
// "allow-modals" passes the wish over without a word.
export function print_seen() {
    return new Promise((resolve) => {
        const seen = () => {
            removeEventListener('beforeprint', seen);
            resolve(true);
        };
        addEventListener('beforeprint', seen);
        window.print();
        setTimeout(() => {
            removeEventListener('beforeprint', seen);
            resolve(false);
        }, kPrintPatience);
    });
}

// The answer and its dates as they stand on the page, as text.
export function answer_as_text() {
    return ['answer', 'timeline']
        .map((id) => document.getElementById(`ft-${id}`)?.innerText ?? '')
        .join('\n\n')
        .trim();
}

// Copies `text`; resolves to false where the browser refuses.
export async function copy(text) {
    // In a frame the clipboard's interface is often forbidden, and asking writes in the console.
    if (is_framed) return copy_by_selection(text);
    try {
        await navigator.clipboard.writeText(text);
        return true;
    } catch {
        return copy_by_selection(text);
    }
}

// The old way, for frames and browsers without the clipboard's interface.
function copy_by_selection(text) {
    const active = document.activeElement;
    const field = document.createElement('textarea');
    field.value = text;
    field.className = 'visually-hidden';
    field.readOnly = true;
    document.body.append(field);
    field.select();
    let copied = false;
    try {
        copied = document.execCommand('copy');
    } catch {
        copied = false;
    }
    field.remove();
    active?.focus({ preventScroll: true });
    return copied;
}

// Shows `text` below the page, selected, to be copied by hand; the element `label` says why.
export function show_text(text, label) {
    document.getElementById('offer')?.remove();
    const field = document.createElement('textarea');
    field.id = 'offer';
    field.readOnly = true;
    field.value = text;
    field.setAttribute('aria-labelledby', label); // where that is not there yet, or any more, the title:
    field.setAttribute('aria-label', document.title);
    document.getElementById('app').after(field);
    field.focus();
    field.select();
}

// Remembers what the page consists of, before scripts and extensions add to it.
export function own_parts() {
    return new Set([...document.head.childNodes, ...document.body.childNodes]);
}

// The page's own file as text, made from its own parts: nothing is fetched, so it works from a disk
// too. With `text_of_case` it opens with that case, and shows the answer even without scripts;
// without, it is as new.
export function own_file(parts, text_of_case) {
    const root = document.documentElement.cloneNode(false);
    for (const name of [...root.attributes].map((attribute) => attribute.name)) {
        if (name !== 'lang') root.removeAttribute(name);
    }
    for (const section of [document.head, document.body]) {
        const copied = document.createElement(section.tagName);
        for (const child of section.childNodes) {
            if (parts.has(child)) copied.append(child.cloneNode(true));
        }
        root.append(copied);
    }
    const canvas = root.querySelector('#canvas');
    canvas.removeAttribute('width');
    canvas.removeAttribute('height');
    root.querySelector('#live').textContent = '';
    const page = root.querySelector('#page');
    delete page.dataset.case;
    put_back_early_field(root);
    root.querySelector('#static').hidden = Boolean(text_of_case);
    if (text_of_case) page.dataset.case = text_of_case;
    else page.replaceChildren();
    return `<!doctype html>\n${root.outerHTML}\n`;
}
