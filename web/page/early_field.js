// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The date field that is there before WebAssembly is: what is typed into it goes on in the page's own
// field. Partner: shell.html, where it stands.

// The field with its words, while it is out of the page.
let taken_out = null;

// Call before the page is described for the first time; `hand_over()` of what it gives afterwards.
export function take_over_early_field() {
    const early = document.getElementById('early-date');
    const had_focus = early !== null && early === document.activeElement;
    const typed = early?.value ?? '';
    const selection = had_focus ? [early.selectionStart, early.selectionEnd] : null;
    const before = had_focus ? early.getBoundingClientRect().top : 0;

    function hand_over() {
        take_out(early);
        const field = document.getElementById('ft-first_absence');
        if (!field) return;
        if (had_focus) field.focus({ preventScroll: true });
        if (typed !== '') {
            field.value = typed;
            field.dispatchEvent(new Event('input', { bubbles: true }));
        }
        if (!had_focus) return;
        field.setSelectionRange(...selection);
        scrollBy({ top: field.getBoundingClientRect().top - before, behavior: 'instant' });
    }
    return { hand_over };
}

// Hidden, it would still be a second field of the same name to some who read the page by its tree.
function take_out(early) {
    if (!early) return;
    early.value = '';
    taken_out = document.getElementById('early');
    taken_out.remove();
}

// Puts the field back where it stands in the file, in `root`, a copy of the page to be saved.
export function put_back_early_field(root) {
    if (taken_out) root.querySelector('#failed').before(taken_out.cloneNode(true));
}
