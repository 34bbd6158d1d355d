// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What C++ may ask of the browser: "do" in a patch names one of these, with its values. Partners:
// page.cpp, which asks, files.js, and web/ui/patches.js, which calls them.
import { choose_theme, theme_now } from '../ui/theme.js';
import { page_colors } from './colors.js';
import { forbidden_by_frame } from './embed.js';
import { copy, download, own_file, show_text } from './files.js';

const kWhy = 'ft-take-along-frame'; // says that the page lies in a frame that forbids this

export function make_commands({ core, frames, choice, parts }) {
    const page = document.getElementById('page');
    const forbids = (what) => forbidden_by_frame().includes(what);

    // The page shows and says that the user has got it: "link" or "file".
    function tell_taken(what) {
        core.set('taken', what);
        frames.event();
    }
    async function copy_and_tell(text) {
        if (await copy(text)) tell_taken('link');
        else show_text(text, kWhy);
    }

    // A frame that forbids files gets the text to copy; trying would only write in the console.
    function save_calendar(name, type, text) {
        if (forbids('downloads')) return show_text(text, kWhy);
        download(name, type, text);
        tell_taken('file');
    }
    function save_page(name) {
        download(name || 'fasttrack.html', 'text/html', own_file(parts, core.case_text()));
        tell_taken('file');
    }

    return {
        download: save_calendar,
        print: () => window.print(),
        copy: copy_and_tell,
        save_page,
        face: (wished) => choice.ask(wished),
        theme: (theme) => {
            choose_theme(theme);
            core.set('theme', theme_now());
            core.set('colors', page_colors());
            frames.event();
        },
        top: () => scrollTo(0, 0),
        reset: () => {
            delete page.dataset.case;
        },
    };
}

// Keeps the case in the page, where one that the browser saves has it. `keep` is called with each
// patch, and waits while an input method is at work.
export function make_case_keeper(twin) {
    const page = document.getElementById('page');
    let case_to_keep = null; // the case as text, where the page does not have it yet

    return function keep(patch) {
        if ('case' in patch) case_to_keep = patch.case;
        if (case_to_keep === null || twin.is_composing()) return;
        if (case_to_keep) page.dataset.case = case_to_keep;
        else delete page.dataset.case;
        case_to_keep = null;
    };
}
