// Lays the twin over the canvas: unseen, each element at its widget's place. Partner: twin.js.
//
// Everything here is a rule in a sheet made at run time, never a style attribute: the policy would
// refuse those, and a saved page would carry them. Without scripts the plain face applies.

const kRules = [
    '#app { overflow: clip; }',
    '#canvas { display: block; }',
    '#page { position: relative; overflow: clip; margin: 0; padding: 0; }',
    `#page * { margin: 0; border-color: transparent; background: none; box-shadow: none;
        color: transparent; -webkit-text-fill-color: transparent; text-decoration-color: transparent;
        text-shadow: none; outline: none; list-style: none; }`,
    // Without weight, so that an element's own place and look win.
    ':where(#page) :where(fieldset, legend, th, td, ul, ol) { min-width: 0; padding: 0; border: 0; }',
    `:where(#page) :where(input, select, textarea, button) { appearance: none; border: 0;
        border-radius: 4px; padding: 0; font: inherit; caret-color: transparent; }`,
    ':where(#page) :where(input, select, textarea) { padding-inline: 16px; }', // kInset in widgets.cpp
    ':where(#page) :where(.disclosure, .button-text, .row-button) { text-align: start; }',
    ':where(#page) :where(button, a, label, select) { cursor: pointer; }',
    '#page ::placeholder { color: transparent; -webkit-text-fill-color: transparent; }',
    `#page option { color: var(--ink); -webkit-text-fill-color: var(--ink);
        background: var(--surface); }`,
    // While a field is typed in, its own text, caret and selection show.
    `#page :is(input:not([type=radio], [type=checkbox], [type=range]), textarea):focus {
        color: var(--ink); -webkit-text-fill-color: var(--ink); caret-color: var(--ink); }`,
    '#page ::selection { background: var(--focus); color: var(--surface); -webkit-text-fill-color: var(--surface); }',
    '#page .calendar { z-index: 2; }',
    // A range covers its track plus half a thumb at each end; the picture shows the handle.
    '#page .range { appearance: none; opacity: 0; padding: 0; cursor: ew-resize; touch-action: pan-y; }',
    '#page .range::-webkit-slider-thumb { appearance: none; width: 44px; height: 44px; }',
    '#page .range::-moz-range-thumb { width: 44px; height: 44px; border: 0; }',
    '#page :is([data-drag], [data-drag] *) { touch-action: none; cursor: grab; }',
    '#page [data-drag=x], #page [data-drag=x] * { touch-action: pan-y; }',
    '#page [data-drag=y], #page [data-drag=y] * { touch-action: pan-x; }',
];

// Rules that hold on the screen only while `on` is called with true; `print` gets the plain face.
export function make_canvas_face() {
    const sheet = make_sheet('screen');
    const plain = media_of_plain_face();
    const places = new Map(); // id → { text, rule }
    let is_on = false;

    // Where the element of `id` lies: [x, y, width, height] from the nearest placed ancestor, or
    // none for a container without a place; look: [size, line height, weight] of its text.
    function place(id, box, look) {
        const known = places.get(id);
        if (!box) {
            if (known) forget(id);
            return;
        }
        const set = look === undefined ? (known?.look ?? null) : look;
        const text = declarations(box, set);
        if (known?.text === text) return;
        if (known?.rule) known.rule.style.cssText = text;
        places.set(id, { text, look: set, rule: known?.rule ?? (is_on ? rule_for(id, text) : null) });
    }

    function rule_for(id, text) {
        const at = sheet.insertRule(`#ft-${CSS.escape(id)} { ${text} }`, sheet.cssRules.length);
        return sheet.cssRules[at];
    }

    // The rule stays, empty: finding it among all others costs more, and what was closed is often
    // opened again.
    function forget(id) {
        const known = places.get(id);
        if (!known?.rule) return places.delete(id);
        known.text = known.rule.style.cssText = '';
        known.look = null;
    }

    // Shows the canvas with the twin unseen over it, or the twin alone.
    function turn(on) {
        if (on === is_on) return;
        is_on = on;
        while (sheet.cssRules.length > 0) sheet.deleteRule(0);
        for (const { media, both, print } of plain) media.mediaText = on ? print : both;
        for (const place_of_node of places.values()) place_of_node.rule = null;
        if (!on) return;
        kRules.forEach((rule) => add_rule(sheet, rule));
        for (const part of [canvas, page]) {
            part.rule = sheet.cssRules[sheet.insertRule(`${part.selector} { ${part.text} }`, 0)];
        }
        for (const [id, known] of places) known.rule = rule_for(id, known.text);
    }

    // The sizes of the whole, known before the face is turned on and after it was turned off.
    const canvas = { selector: '#canvas', text: '', rule: null };
    const page = { selector: '#page', text: '', rule: null };
    function size(part, text) {
        if (part.text === text) return;
        part.text = text;
        if (is_on) part.rule.style.cssText = text;
    }

    return {
        place,
        forget,
        turn,
        is_on: () => is_on,
        size_canvas: ({ top, width, height }) => {
            size(canvas, `top: ${top}px; width: ${width}px; height: ${height}px;`);
        },
        size_page: (height) => size(page, `height: ${height}px;`),
    };
}

// A browser refuses a rule whose pseudo-element is another browser's.
function add_rule(sheet, rule) {
    try {
        sheet.insertRule(rule, sheet.cssRules.length);
    } catch {
        // It has its own rule for the same.
    }
}

function declarations([x, y, width, height], look) {
    const box = `position: absolute; box-sizing: border-box; left: ${x}px; top: ${y}px; ` +
        `width: ${width}px; height: ${height}px;`;
    if (!look) return box;
    const [size, line, weight] = look;
    return `${box} font-size: ${size}px; line-height: ${line}px; font-weight: ${weight};`;
}

// A sheet of our own for these media; where a browser cannot make one, the page's own is added to.
export function make_sheet(media) {
    try {
        const sheet = new CSSStyleSheet({ media });
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        return sheet;
    } catch {
        const own = document.styleSheets[0];
        const at = own.insertRule(`@media ${media} {}`, own.cssRules.length);
        return own.cssRules[at];
    }
}

// The media queries that style the plain face, as written and with the screen taken out of them.
function media_of_plain_face() {
    return [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .filter((rule) => rule.media && /\bscreen\b/.test(rule.media.mediaText))
        .map(({ media }) => {
            const both = media.mediaText;
            const rest = both.split(',').filter((query) => !/\bscreen\b/.test(query));
            return { media, both, print: rest.join(',') || 'not all' };
        });
}
