// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Brings the page to life. In this order:
//  1. keep what the page consists of, and clear away what a saved page was saved with
//  2. read the municipality's block, and use its accent colour
//  3. decode the compiled bytes that lie in the page, and start them; nothing is fetched
//  4. hand over the settings: day, language, case, names, colours, wishes, the frame's limits
//     (the case is what this tab's history keeps, else the address's, else the saved page's)
//  5. hand over the fonts, to the canvas and to the page
//  6. choose the face: the canvas where WebGL 2 works and nobody asked for text
//  7. listen, draw the first frame, take the static part away; C++ then says "ready"
// Where a step fails the static part of shell.html stays, with a line that says so.
import start from 'glue';
import { packed_bytes } from '../pack/packed.js';
import { make_canvas_face } from '../ui/canvas_face.js';
import { listen } from '../ui/events.js';
import { make_frames } from '../ui/frames.js';
import { make_patches } from '../ui/patches.js';
import { make_sheet } from '../ui/sheets.js';
import { on_preference, prefers, theme_now } from '../ui/theme.js';
import { make_twin } from '../ui/twin.js';
import { offer_api } from './api.js';
import { kPageRules } from './canvas_rules.js';
import { page_colors } from './colors.js';
import { make_case_keeper, make_commands } from './commands.js';
import { core_of } from './core.js';
import { watch_the_day } from './day_watch.js';
import { take_over_early_field } from './early_field.js';
import { forbidden_by_frame, report_height, view_of } from './embed.js';
import { make_face_choice } from './face_choice.js';
import { own_parts } from './files.js';
import { keep_entered, kept_entered } from './kept.js';
import { read_municipality, use_accent } from './municipality.js';
import { hold_place_on_turning } from './place.js';
import { fragment_parts, today_by_rule, utc_stamp } from './settings.js';
import { watch_text_settings } from './text_settings.js';
import { watch_translation } from './translation.js';

const app = document.getElementById('app');
const page = document.getElementById('page');

try {
    await boot();
} catch (error) {
    page.replaceChildren();
    // Said in the page, not in the console: what failed is the browser's lack, not the visitor's.
    document.getElementById('failed').hidden = false;
    document.getElementById('early').hidden = true;
    document.body.dataset.failed = String(error?.message ?? error).slice(0, 200);
}

async function boot() {
    const parts = own_parts();
    const saved_case = page.dataset.case ?? '';
    const was_saved = page.childElementCount > 0 || saved_case !== '';
    page.replaceChildren();
    for (const name of Object.keys(document.body.dataset)) delete document.body.dataset[name];

    const municipality = read_municipality();
    const refusal = use_accent(municipality.accent);

    // What Emscripten would say in the console when it fails is caught, and said in the page.
    // Asked with the smallest module there is: Emscripten would tell a refusal to the console.
    await WebAssembly.compile(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]));
    const core = core_of(await start({ wasmBinary: packed_bytes('wasm'), printErr: () => {} }));
    const settings = {
        today: today_by_rule(),
        lang: municipality.lang,
        municipality_name: municipality.name,
        municipality_phone: municipality.phone,
        municipality_link: municipality.link,
        municipality_accessibility: municipality.accessibility,
        frame_sandbox: forbidden_by_frame(),
        reduced_motion: prefers('motion') ? '1' : '',
        colors: page_colors(),
        accent_refused: refusal,
        address: location.href.split('#')[0],
        theme: theme_now(),
        'note:saved_copy': was_saved ? '1' : '',
    };
    for (const [name, value] of Object.entries(settings)) core.set(name, value);
    for (const [key, value] of Object.entries(municipality.refused)) core.set(`refused:${key}`, value);
    const fragment = fragment_parts(location.hash);
    core.set('note:link_too_long', fragment.too_long ? '1' : '');
    const kept = kept_entered();
    core.set('case', kept?.case ?? (fragment.case || saved_case));
    if (kept) core.set('label', kept.label);

    use_font(core, 400, packed_bytes('font-regular'));
    use_font(core, 600, packed_bytes('font-semibold'));

    const face = make_canvas_face(kPageRules);
    const twin = make_twin(page, face);
    const view = view_of(app, () => frames.scrolled());
    const frames = make_frames({ core, face, app, view, on_patch: (patch) => patches.apply(patch) });
    const choice = make_face_choice({ core, face, frames, plain_asked: fragment.plain });
    const translation = watch_translation(page, () => {
        choice.plain_for('translated');
        twin.repair();
    });
    const listener = listen({
        app,
        page,
        core,
        twin,
        frames,
        before_click: () => core.set('now', utc_stamp()), // a calendar file says when it was made
    });
    const keep_case = make_case_keeper(twin);
    const keep = keep_entered(() => core.case_text());
    const patches = make_patches({
        page,
        live: document.getElementById('live'),
        twin,
        frames,
        commands: make_commands({ core, twin, frames, choice, parts }),
        settled: (patch) => {
            keep_case(patch);
            translation.settle();
            listener.settle_focus();
            keep();
        },
    });

    const early = take_over_early_field();
    offer_api({ core, frames, today: today_by_rule, lang: () => document.documentElement.lang });
    make_sheet('all').insertRule('#static[hidden] { display: none; }', 0);
    document.getElementById('static').hidden = true;
    choice.start();
    frames.start();
    early.hand_over();
    hold_place_on_turning(page);
    report_height();
    watch_text_settings(() => choice.plain_for('text_settings'));
    watch_world({ core, frames, choice });
}

function use_font(core, weight, bytes) {
    if (!bytes) return;
    core.font(weight, bytes);
    const font = new FontFace('IBM Plex Sans', bytes, { weight: String(weight) });
    font.load().then(
        () => document.fonts.add(font),
        () => {},
    );
}

// What may change while the page is open: the day, the address, the system's wishes, printing.
function watch_world({ core, frames, choice }) {
    watch_the_day((today) => {
        core.set('today', today);
        frames.event();
    });
    // Another address, or back to one: what was entered there before, else what it says.
    addEventListener('hashchange', () => {
        const fragment = fragment_parts(location.hash);
        const kept = kept_entered();
        if (fragment.plain) choice.ask('plain');
        core.set('note:link_too_long', fragment.too_long ? '1' : '');
        if (kept) core.set('label', kept.label);
        if (kept || fragment.case) core.set('case', kept?.case ?? fragment.case);
        frames.event();
    });
    on_preference(() => {
        core.set('colors', page_colors());
        core.set('theme', theme_now());
        core.set('reduced_motion', prefers('motion') ? '1' : '');
        choice.reconsider();
        frames.event();
    });
    for (const [name, value] of [
        ['beforeprint', '1'],
        ['afterprint', ''],
    ]) {
        addEventListener(name, () => {
            core.set('print', value);
            frames.now();
        });
    }
}
