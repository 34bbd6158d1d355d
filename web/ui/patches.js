// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Does what a patch says beyond the elements: language, title, spoken words, focus, state, commands.
// Partners: page.cpp, which writes patches, and twin.js, which takes the elements.
import { forbidden_by_frame } from '../page/embed.js';
import { copy, download, own_file, show_text } from '../page/files.js';
import { hold_focused } from './hold.js';
import { choose_theme, colors_now, theme_now } from './theme.js';

const kWhy = 'ft-take-along-frame'; // says that the page lies in a frame that forbids this
const kPause = 700; // milliseconds without a new sentence, so that nobody is spoken to while typing

export function make_patches({ core, twin, face, frames, choice, parts, settled }) {
    const live = document.getElementById('live');
    const page = document.getElementById('page');
    const forbids = (what) => forbidden_by_frame().includes(what);
    let timer = 0;
    let awaited = ''; // the id of what gets the focus once it is there
    let case_to_keep = null; // the case as text, where the page does not have it yet

    function say(words) {
        clearTimeout(timer);
        timer = setTimeout(() => {
            live.textContent = words;
        }, kPause);
    }

    // What shall have the focus may be described in the next frame only; of a question it is the
    // control, and of options the chosen one.
    function move_focus(id) {
        const place = twin.element(id);
        awaited = place ? '' : id;
        if (!place) return;
        const element =
            (place.matches('fieldset, .field') &&
                (place.querySelector('input:checked') ?? place.querySelector('input'))) ||
            place;
        if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) element.tabIndex = -1;
        element.focus({ preventScroll: true });
        const { top, bottom } = element.getBoundingClientRect();
        if (top < 0 || bottom > innerHeight) element.scrollIntoView({ block: 'center' });
    }

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

    const commands = {
        download: save_calendar,
        print: () => window.print(),
        copy: copy_and_tell,
        save_page,
        face: (wished) => choice.ask(wished),
        theme: (theme) => {
            choose_theme(theme);
            core.set('theme', theme_now());
            core.set('colors', colors_now());
            frames.event();
        },
        top: () => scrollTo(0, 0),
        reset: () => {
            delete page.dataset.case;
        },
    };

    function apply(patch) {
        const put_back = hold_focused(page);
        twin.apply(patch);
        if (!patch.focus) put_back();
        if (patch.lang) document.documentElement.lang = patch.lang;
        if (patch.title) document.title = patch.title;
        for (const [name, value] of Object.entries(patch.state ?? {})) {
            if (document.body.dataset[name] !== value) document.body.dataset[name] = value;
        }
        if (patch.focus || awaited) move_focus(patch.focus || awaited);
        if (patch.say) say(patch.say);
        if ('case' in patch) case_to_keep = patch.case;
        if (case_to_keep !== null && !twin.is_composing()) keep_case();
        settled();
        if (patch.wake) frames.event_in(patch.wake);
        for (const [name, ...values] of patch.do ?? []) commands[name]?.(...values);
    }

    // A page saved by the browser keeps the case here.
    function keep_case() {
        if (case_to_keep) page.dataset.case = case_to_keep;
        else delete page.dataset.case;
        case_to_keep = null;
    }

    return { apply };
}
