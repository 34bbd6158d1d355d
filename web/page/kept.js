// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Keeps what was entered through a reload, and on the way back and forward: in the tab's history,
// neither in the address nor in the browser's storage. It goes with "Begynd forfra" or the tab.
// Partner: boot.js.

const kPause = 400; // milliseconds; browsers refuse more than a few such notes a second

// What this place in the history keeps: { case, label }; null where it keeps nothing.
export function kept_entered() {
    const kept = globalThis.history?.state?.fasttrack;
    return typeof kept?.case === 'string' ? { case: kept.case, label: String(kept.label ?? '') } : null;
}

// Gives a function to be called after each patch; it notes what is entered once that has rested.
// `case_text()` gives the case; the name for the calendar file is no part of it.
export function keep_entered(case_text) {
    let noted = JSON.stringify(entered());
    let timer = 0;

    function entered() {
        return { case: case_text(), label: document.getElementById('ft-label')?.value ?? '' };
    }
    function note() {
        clearTimeout(timer);
        timer = 0;
        const now = entered();
        if (JSON.stringify(now) === noted) return;
        noted = JSON.stringify(now);
        try {
            history.replaceState({ ...history.state, fasttrack: now }, '');
        } catch {
            // A frame, or a browser, that forbids it: then a reload begins anew.
        }
    }
    addEventListener('pagehide', note);
    // Before the address changes: what follows belongs to another place in the history.
    addEventListener('hashchange', () => {
        clearTimeout(timer);
        timer = 0;
        noted = '';
    });
    return () => {
        timer ||= setTimeout(note, kPause);
    };
}
