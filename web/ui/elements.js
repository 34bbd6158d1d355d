// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Makes native elements from what C++ describes, and only such as can do no harm: tags, attributes
// and addresses are taken from lists, text is text and never markup. Partner: twin.js.

const kTags = new Set(
    `header main footer nav section aside article div p span h1 h2 h3 h4 h5 h6 ul ol li dl dt dd
    table caption thead tbody tr th td fieldset legend label input button select option optgroup
    textarea output a strong em b i small abbr q blockquote cite time figure figcaption hr br
    details summary progress`.split(/\s+/),
);

const kAttributes = new Set(
    `class type name value for role lang dir title href rel tabindex disabled readonly required
    autocomplete inputmode enterkeyhint spellcheck autocapitalize autocorrect placeholder maxlength
    min max step abbr rows cols colspan rowspan scope headers start open hidden translate datetime size
    selected label multiple target`.split(/\s+/),
);

const kInputTypes = new Set(['text', 'radio', 'checkbox', 'range', 'date', 'number', 'tel', 'search']);

// Attributes whose words are ids of other elements.
const kReferences = new Set(
    `for headers aria-describedby aria-labelledby aria-controls aria-owns aria-activedescendant
    aria-details aria-errormessage aria-flowto`.split(/\s+/),
);

// The id in the DOM of the node `id`: a page that holds ours may use the bare one itself.
//   dom_id('lang') is 'ft-lang'
export function dom_id(id) {
    return `ft-${id}`;
}

// An element with this tag, a span if the tag is not one of ours.
export function make_element(tag) {
    return document.createElement(kTags.has(tag) ? tag : 'span');
}

// Gives `element` the attributes in `now`, and takes away those in `before` that are not there. What
// stayed the same is passed over: that costs the most of a frame, and may be a translation by now.
export function set_attributes(element, before, now) {
    for (const name of Object.keys(before)) {
        if (!(name in now) && is_allowed(name)) element.removeAttribute(name);
    }
    for (const [name, value] of Object.entries(now)) {
        if (before[name] === value || !is_allowed(name)) continue;
        const safe = safe_value(element, name, String(value));
        if (safe === null) element.removeAttribute(name);
        else if (element.getAttribute(name) !== safe) element.setAttribute(name, safe);
    }
}

function is_allowed(name) {
    return (
        kAttributes.has(name) ||
        /^aria-[a-z]+$/.test(name) ||
        (/^data-[a-z][a-z-]*$/.test(name) && name !== 'data-node')
    );
}

// `value` as this attribute may have it; null where it may not.
function safe_value(element, name, value) {
    if (name === 'href') return safe_address(value);
    if (name === 'type') return safe_type(element, value);
    if (name === 'target') return value === '_blank' ? value : null;
    if (kReferences.has(name)) return value.split(/\s+/).filter(Boolean).map(dom_id).join(' ');
    return value;
}

// An address that opens a page, a mail or a call, or a place in this page; null for any other.
//   safe_address('#from') is '#ft-from'
//   safe_address('javascript:alert(1)') is null
export function safe_address(address) {
    if (address.startsWith('#')) return `#${dom_id(address.slice(1))}`;
    if (/^tel:/i.test(address)) return address.replace(/\s+/g, '');
    return /^(https?:\/\/|mailto:)/i.test(address) ? address : null;
}

function safe_type(element, type) {
    if (element.tagName === 'BUTTON') return 'button';
    if (element.tagName === 'OL') return /^[1aAiI]$/.test(type) ? type : null;
    return kInputTypes.has(type) ? type : 'text';
}

// Runs of text: [style, words, extra]. The extra is the attribute named here, of the element or of
// one within it.
const kRuns = {
    strong: { tag: 'strong' },
    accent: { tag: 'strong', fixed: ['class', 'accent'], inner: ['time', 'datetime'] },
    time: { tag: 'time', extra: 'datetime' },
    q: { tag: 'q', extra: 'lang' },
    a: { tag: 'a', extra: 'href' },
    span: { tag: 'span', extra: 'lang' },
    em: { tag: 'em' },
    abbr: { tag: 'abbr', extra: 'title' },
};

// Gives `element` these runs as its content, and gives back what to pass next time as `before`.
// Where only words and dates changed, the text nodes stay: a selection in them survives.
export function fill_with_runs(element, before, runs) {
    const shape = runs
        .map(([style, , extra]) => `${style}|${is_dated(style) ? Boolean(extra) : (extra ?? '')}`)
        .join('\n');
    if (before && before.shape === shape && is_intact(element, before.texts)) {
        runs.forEach(([style, words, extra], i) => {
            const text = before.texts[i];
            if (text.data !== words) text.data = words;
            if (extra && is_dated(style) && text.parentNode.dateTime !== extra) text.parentNode.dateTime = extra;
        });
        return before;
    }
    const texts = runs.map(([, words]) => document.createTextNode(words));
    element.replaceChildren(...runs.map((run, i) => run_element(run, texts[i])));
    return { shape, texts };
}

// The extra of these runs is a date, of the <time> around the words.
function is_dated(style) {
    return style === 'time' || style === 'accent';
}

function run_element([style, , extra], text) {
    const kind = kRuns[style];
    if (!kind) return text;
    const made = document.createElement(kind.tag);
    if (kind.fixed) made.setAttribute(...kind.fixed);
    if (kind.extra && extra) set_attributes(made, {}, { [kind.extra]: extra });
    if (kind.tag === 'a' && /^https?:/i.test(extra ?? '')) made.rel = 'noopener noreferrer';
    if (kind.inner && extra) {
        const inner = document.createElement(kind.inner[0]);
        inner.setAttribute(kind.inner[1], extra);
        inner.append(text);
        made.append(inner);
    } else {
        made.append(text);
    }
    return made;
}

// False where a translator or an extension has put something else in the place of our texts.
function is_intact(element, texts) {
    return (
        element.childNodes.length === texts.length &&
        texts.every((text) => element.contains(text) && text.parentNode.nodeName !== 'FONT')
    );
}
