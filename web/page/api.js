// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What other scripts, and tests, may ask of the page: globalThis.fasttrack. Partner: core.js.

// `today` gives the day that counts as today, `lang` the page's language, as assess() needs them.
export function offer_api({ core, frames, today, lang }) {
    globalThis.fasttrack = Object.freeze({
        version: core.version(),
        // The answer to a case such as 'first_absence=2026-03-02', the same object as on the command line.
        assess: (text) => JSON.parse(core.assess(String(text), today(), lang())),
        // How many frames have been drawn so far.
        frames: () => frames.count(),
        // The case as entered now.
        caseText: () => core.case_text(),
    });
}
