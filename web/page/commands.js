// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What C++ may ask of the browser: "do" in a patch names one of these, with its values. Partners:
// page.cpp, which asks, files.js, and web/ui/patches.js, which calls them.
import { choose_theme, theme_now } from '../ui/theme.js';
import { page_colors } from './colors.js';
import { forbidden_by_frame, is_frame_silent } from './embed.js';
import { answer_as_text, copy, download, own_file, print_seen, show_text } from './files.js';

const kWhy = 'ft-take-along-frame'; // says that the page lies in a frame that forbids this
const kDone = 'ft-take-along-done'; // says that nobody can see whether it worked

export function make_commands({ core, twin, frames, choice, parts }) {
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
        hand_over(name, type, text, text);
    }
    function save_page(name) {
        if (forbids('downloads')) return show_text(answer_as_text(), kWhy);
        const file = own_file(parts, core.case_text());
        hand_over(name || 'fasttrack.html', 'text/html', file, answer_as_text());
    }
    // Where nobody can see whether the frame lets the file through, its text is given as well.
    function hand_over(name, type, file, text) {
        download(name, type, file);
        if (is_frame_silent()) show_text(text, kDone);
        tell_taken(is_frame_silent() ? 'file_unseen' : 'file');
    }
    async function print() {
        if (!forbids('modals') && (await print_seen())) return;
        show_text(answer_as_text(), forbids('modals') ? kWhy : kDone);
        tell_taken('print_unseen');
    }

    return {
        download: save_calendar,
        print,
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
        to_top: (id) => bring_to_top(twin.element(id)),
        reset: () => {
            delete page.dataset.case;
        },
    };
}

const kAir = 12; // CSS pixels above what is brought to the top

// On the canvas a card has no place of its own, only what stands in it.
function bring_to_top(part) {
    const placed = [part, ...part.querySelectorAll('[data-node]')].find(
        (one) => one.getBoundingClientRect().height > 1,
    );
    scrollBy({ top: placed.getBoundingClientRect().top - kAir, behavior: 'instant' });
}

// Keeps the case in the page, where one that the browser saves has it. `keep` is called with each
// patch, and waits while an input method is at work.
export function make_case_keeper(twin) {
    const page = document.getElementById('page');
    let case_to_keep = null; // the case as text, where the page does not have it yet

    return function keep(patch) {
        if ('case' in patch) {
            case_to_keep = patch.case;
            document.getElementById('offer')?.remove(); // the text of another case
        }
        if (case_to_keep === null || twin.is_composing()) return;
        if (case_to_keep) page.dataset.case = case_to_keep;
        else delete page.dataset.case;
        case_to_keep = null;
    };
}
