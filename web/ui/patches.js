// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Does what a patch says beyond the elements: language, title, spoken words, focus, state, commands.
// Partners: twin.js, which takes the elements, and the page, which writes patches and brings the
// commands.
import { hold_focused } from './hold.js';

const kPause = 700; // milliseconds without a new sentence, so that nobody is spoken to while typing

// `page` is the twin's root, `live` the live region; `commands` what "do" may name; `settled` is
// called with each patch once it has been applied.
export function make_patches({ page, live, twin, frames, commands, settled }) {
    let timer = 0;
    let awaited = ''; // the id of what gets the focus once it is there

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
        if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) {
            // For as long as it has the focus: some screen readers call what has it clickable.
            element.tabIndex = -1;
            element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
        }
        element.focus({ preventScroll: true });
        const { top, bottom } = element.getBoundingClientRect();
        if (top < 0 || bottom > innerHeight) element.scrollIntoView({ block: 'center' });
    }

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
        settled(patch);
        if (patch.wake) frames.event_in(patch.wake);
        for (const [name, ...values] of patch.do ?? []) commands[name]?.(...values);
    }

    return { apply };
}
