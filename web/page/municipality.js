// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Reads what a municipality may set without building: the JSON block #municipality. Partners:
// assets/municipality.json (the block as shipped), tokens.css (the colours an accent replaces).
import { contrast, mixed, readable } from '../ui/contrast.js';
import { make_sheet } from '../ui/sheets.js';

const kDefaults = { name: '', phone: '', link: '', accessibility: '', accent: '', lang: 'da', refused: {} };
const kLongest = { name: 80, phone: 40, link: 500, accessibility: 500, accent: 20, lang: 8 }; // letters
const kLight = ['#ffffff', '#f5f5f5']; // surface, page
const kDark = ['#1f1f1f', '#121212'];

// The block's values; the defaults where it is missing, or cannot be read (said once in the console).
// `refused` names what is not used as written: the value of an address that is none, '' for what was
// too long and has been shortened. The page says so.
export function read_municipality() {
    const block = document.getElementById('municipality');
    try {
        const given = JSON.parse(block?.textContent ?? '{}');
        if (given === null || typeof given !== 'object' || Array.isArray(given)) throw new TypeError('no object');
        const read = { ...kDefaults };
        const refused = {};
        for (const [key, longest] of Object.entries(kLongest)) {
            if (typeof given[key] !== 'string') continue;
            const written = given[key].trim();
            read[key] = [...written].slice(0, longest).join('');
            if (read[key] !== written) refused[key] = '';
        }
        for (const key of ['link', 'accessibility']) {
            const address = web_address(read[key]);
            if (read[key] && !address) refused[key] = read[key].slice(0, 80);
            read[key] = address;
        }
        return { ...read, lang: read.lang === 'en' ? 'en' : 'da', refused };
    } catch (error) {
        console.warn(`Fast track: the municipality block is no valid JSON, so defaults are used: ${error.message}`);
        return kDefaults;
    }
}

// An address of the web as browsers write it; '' for anything else, one with a password included.
function web_address(text) {
    try {
        const { protocol, href, username, password } = new URL(text);
        return /^https?:$/.test(protocol) && !username && !password ? href : '';
    } catch {
        return '';
    }
}

// Uses `accent` (#rrggbb) for buttons and the answer, and gives "". Where it cannot be read on the
// cards, nor white on it, it is refused: nothing changes, and what was refused comes back as
// "colour ratio", such as "#ffcc00 1.5".
export function use_accent(accent) {
    if (accent === '') return '';
    if (!/^#[0-9a-f]{6}$/i.test(accent)) return `${accent.slice(0, 20)} 0`;
    const stands_out = contrast(accent, kLight[0]);
    if (stands_out < 4.5) return `${accent} ${(Math.floor(stands_out * 10) / 10).toFixed(1)}`;
    const rules = (names) =>
        Object.entries(names)
            .map(([name, color]) => `--${name}: ${color};`)
            .join(' ');
    const light = rules(light_colors(accent));
    const dark = rules(dark_colors(accent));
    const sheet = make_sheet('all');
    const add = (rule) => sheet.insertRule(rule, sheet.cssRules.length);
    add(`:root { ${light} }`);
    add(`@media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { ${dark} } }`);
    add(`:root[data-theme="dark"] { ${dark} }`);
    return '';
}

function light_colors(accent) {
    const soft = mixed(accent, '#ffffff', 0.86);
    return {
        accent,
        'accent-strong': readable(mixed(accent, '#000000', 0.25), '#000000', [soft, ...kLight]),
        'accent-soft': soft,
        'on-accent': '#ffffff',
        'band-window': accent,
    };
}

function dark_colors(accent) {
    const lit = readable(accent, '#ffffff', kDark);
    const soft = mixed(accent, '#000000', 0.72);
    return {
        accent: lit,
        'accent-strong': readable(lit, '#ffffff', [soft, ...kDark]),
        'accent-soft': soft,
        'on-accent': contrast(lit, '#1a1a1a') >= 4.5 ? '#1a1a1a' : '#000000',
        'band-window': lit,
    };
}
