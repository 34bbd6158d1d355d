// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The colours in use, and what the user has told the system about light, motion and contrast.
// Partners: the page's style sheet, which says what they are, and theme.cpp, which draws with them.

const kTokens = `accent accent-strong accent-soft on-accent ink ink-muted surface page line field-line
    info-soft warning-soft warning-ink error error-soft focus`.split(/\s+/);

// The colours as C++ reads them: "accent=#44831e;ink=#1a1a1a;…"; `own` names the page's own.
export function colors_now(own = []) {
    const style = getComputedStyle(document.documentElement);
    return [...kTokens, ...own].map((name) => `${name}=${style.getPropertyValue(`--${name}`).trim()}`).join(';');
}

const kQueries = {
    dark: '(prefers-color-scheme: dark)',
    motion: '(prefers-reduced-motion: reduce)',
    forced: '(forced-colors: active)',
    contrast: '(prefers-contrast: more)',
};

// True where the system asks for `what`: dark, motion (less of it), forced colours, contrast (more).
export function prefers(what) {
    return matchMedia(kQueries[what]).matches;
}

// Calls `act` when any of these wishes changes.
export function on_preference(act) {
    for (const query of Object.values(kQueries)) matchMedia(query).addEventListener('change', act);
}

// The scheme that is shown: the user's own choice, else the system's.
export function theme_now() {
    return document.documentElement.dataset.theme ?? (prefers('dark') ? 'dark' : 'light');
}

// The user's own choice, "light" or "dark"; "" follows the system again.
export function choose_theme(theme) {
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
    else delete document.documentElement.dataset.theme;
}
