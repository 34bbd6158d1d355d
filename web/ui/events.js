// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Hands what the user does to C++: listeners on the page's root for all its elements. Partners:
// frames.js, which then draws, and `core`, which calls C++.
//
// An element says what it listens to: data-on="click input change", data-keys="ArrowLeft Escape",
// data-drag="x" (held and moved), data-wheel (zoomed with ctrl and the wheel).

const kAway = -1e6; // where the pointer is when it is not over the page

// `before_click` is called before C++ hears of a click.
export function listen({ app, page, core, twin, frames, before_click = () => {} }) {
    const on = (name, act, options) => page.addEventListener(name, act, options);

    on('click', (event) => {
        const place = event.target.closest('a[href^="#"]');
        if (place) go_to(event, place);
        const element = listening(event.target, 'click');
        if (!element || element.getAttribute('aria-disabled') === 'true') return;
        before_click();
        core.action(id_of(element), 'click', '');
        frames.now();
    });

    for (const kind of ['input', 'change']) {
        on(kind, (event) => {
            const element = listening(event.target, kind);
            if (!element) return;
            core.action(id_of(element), kind, value_of(event.target));
            frames.event();
        });
    }
    // What an input method has written counts once it is finished, even where no input event follows.
    on('compositionend', (event) => {
        const element = listening(event.target, 'input');
        if (!element) return;
        core.action(id_of(element), 'input', event.target.value);
        frames.event();
    });
    on(
        'toggle',
        (event) => {
            if (twin.is_applying() || !listening(event.target, 'toggle')) return;
            core.action(id_of(event.target), 'toggle', event.target.open ? '1' : '');
            frames.event();
        },
        true,
    );

    on('keydown', (event) => {
        if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
        for (let element = event.target; element && element !== page; element = element.parentElement) {
            if (!element.dataset.keys?.split(' ').includes(name_of(event.key))) continue;
            event.preventDefault();
            core.action(id_of(element), 'key', (event.shiftKey ? 'Shift+' : '') + name_of(event.key));
            return frames.now();
        }
    });

    // What was used last: for WebKit an option that an arrow has picked is not :focus-visible.
    let by_key = false;
    on(
        'keydown',
        () => {
            by_key = true;
        },
        true,
    );
    on(
        'pointerdown',
        () => {
            by_key = false;
        },
        true,
    );

    let focused = '';
    let reached = null; // what the focus has come to, until the next frame
    function tell_focus(element) {
        const id = id_of(element?.closest('[data-node]')) ?? '';
        const visible = Boolean(element) && (by_key || element.matches(':focus-visible'));
        focused = id;
        reached = element;
        core.focus(id, visible);
        frames.event();
    }
    on('focusin', (event) => {
        if (!twin.is_applying()) tell_focus(event.target);
    });
    on('focusout', (event) => {
        if (!twin.is_applying() && !page.contains(event.relatedTarget)) tell_focus(null);
    });

    follow_pointer({ app, page, core, frames });
    give_back_the_swipe({ page, core, frames });

    return {
        // After a patch: C++ hears of a focus that it moved, and of one that was lost with its element.
        settle_focus: () => {
            const active = page.contains(document.activeElement) ? document.activeElement : null;
            if (reached && reached === active) bring_into_sight(reached);
            reached = null;
            const id = id_of(active?.closest('[data-node]')) ?? '';
            if (id !== focused) tell_focus(active);
        },
    };
}

function id_of(element) {
    return element?.dataset.node;
}

// Not every browser scrolls to each focus: WebKit does not where an arrow has picked another option.
function bring_into_sight(element) {
    const { top, bottom } = element.getBoundingClientRect();
    if (bottom <= 0 || top >= innerHeight) element.scrollIntoView({ block: 'nearest' });
}

// The nearest element from `target` up that listens to `kind`; null if none does.
function listening(target, kind) {
    return target.closest?.(`[data-on~="${kind}"]`) ?? null;
}

function value_of(control) {
    if (control.type === 'checkbox') return control.checked ? '1' : '';
    return control.value;
}

// A blank separates names in data-keys.
function name_of(key) {
    return key === ' ' ? 'Space' : key;
}

// A link within the page moves the focus; the address stays as it is, since the page writes
// nothing into it.
function go_to(event, link) {
    event.preventDefault();
    const target = document.getElementById(link.hash.slice(1));
    if (!target) return;
    const control = target.matches('input, select, textarea, button, a')
        ? target
        : (target.querySelector('input, select, textarea, button') ?? target);
    if (control === target && !target.matches('input, select, textarea, button, a, [tabindex]')) {
        target.tabIndex = -1;
    }
    control.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'center' });
}

// A swipe over a slider moves it at first, until the browser takes the finger for scrolling: then the
// slider goes back to where it was.
function give_back_the_swipe({ page, core, frames }) {
    let touched = null; // { slider, value } as the finger came down
    page.addEventListener(
        'pointerdown',
        ({ target }) => {
            touched = target.type === 'range' ? { slider: target, value: target.value } : null;
        },
        true,
    );
    page.addEventListener('pointercancel', () => {
        if (!touched) return;
        const { slider, value } = touched;
        touched = null;
        if (slider.value === value) return;
        slider.value = value;
        core.action(id_of(slider), 'input', value);
        frames.event();
    });
}

function follow_pointer({ app, page, core, frames }) {
    let held = null; // the element being dragged

    function tell(event, down) {
        const at = app.getBoundingClientRect();
        if (core.pointer(event.clientX - at.left, event.clientY - at.top, down) === 1) frames.event();
    }

    page.addEventListener('pointerdown', (event) => {
        if (event.button !== 0) return;
        held = event.target.closest('[data-drag]');
        held?.setPointerCapture(event.pointerId);
        tell(event, true);
    });
    page.addEventListener('pointermove', (event) => tell(event, held !== null || event.buttons === 1));
    for (const name of ['pointerup', 'pointercancel']) {
        page.addEventListener(name, (event) => {
            tell(event, false);
            held = null;
        });
    }
    page.addEventListener('pointerleave', () => {
        if (held) return;
        if (core.pointer(kAway, kAway, false) === 1) frames.event();
    });
    page.addEventListener(
        'wheel',
        (event) => {
            if (!event.target.closest('[data-wheel]') || !(event.ctrlKey || event.shiftKey)) return;
            event.preventDefault();
            core.wheel(event.deltaX, event.deltaY);
            frames.event();
        },
        { passive: false },
    );
}
