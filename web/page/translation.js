// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Notices that the browser, or an extension, translates or rewrites the page while it is in use.
// Partner: twin.js, which keeps working on a page that changed under it.

// Calls `on_translated` once. `settle` is called after each patch, so that what we wrote ourselves
// is not taken for a translation.
export function watch_translation(page, on_translated) {
    let told = false;
    const tell = () => {
        if (told) return;
        told = true;
        observer.disconnect();
        root_observer.disconnect();
        on_translated();
    };
    const observer = new MutationObserver((records) => {
        if (records.some(is_foreign)) tell();
    });
    observer.observe(page, { subtree: true, childList: true, characterData: true });
    const root_observer = new MutationObserver(() => {
        if (/(^|\s)translated-(ltr|rtl)(\s|$)/.test(document.documentElement.className)) tell();
    });
    root_observer.observe(document.documentElement, { attributes: true, attributeFilter: ['class'] });
    return {
        // Throws away the records of our own changes, looking only for others' among them.
        settle: () => {
            const records = observer.takeRecords();
            if (records.some((record) => [...record.addedNodes].some(is_font))) tell();
        },
    };
}

function is_foreign(record) {
    return record.type === 'characterData' || record.addedNodes.length > 0 || record.removedNodes.length > 0;
}

// Translators put their words into <font> elements, which we never make.
function is_font(node) {
    return node.nodeName === 'FONT' || node.firstElementChild?.nodeName === 'FONT';
}
