// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The quotations of the rulebook: where each stands, which rules hang on it, and whether it still
// stands there. Partners: law.mjs, lexdania.mjs.
import { paragraph_number, stykke_number } from './lexdania.mjs';

const kUnknownYear = 0;

// Every quotation of `rulebook` (what `fasttrack rules --format json` prints), oldest first: { words,
// rules, source, title, paragraph, stykke, year, read_in, address }. The same words in the same
// place are one quotation, with every rule that quotes them.
export function quotations_of(rulebook) {
    const sources = new Map(rulebook.sources.map((source) => [source.id, source]));
    const found = new Map();
    for (const rule of [...rulebook.rules, ...(rulebook.limits ?? [])]) {
        // What a rule says of its place is about its own words; the other words have their source's.
        add(found, rule, sources.get(rule.quote_source), rule.quote, rule);
        add(found, rule, sources.get(rule.other_quote_source), rule.other_quote, {});
    }
    const all = [...found.values()];
    return all.sort((a, b) => year_of(a) - year_of(b) || a.title.localeCompare(b.title, 'da'));
}

function add(found, rule, source, words, place) {
    if (!words || !source) return;
    const quotation = {
        words,
        rules: [],
        source: source.id,
        title: source.title,
        paragraph: place.paragraph || source.paragraph || '',
        stykke: stykke_number(place.stykke || source.stykke),
        year: place.year || source.year || '',
        read_in: place.read_in || source.read_in || '',
        address: place.address || source.address || '',
    };
    const key = [quotation.source, quotation.paragraph, quotation.stykke, words].join('\n');
    if (!found.has(key)) found.set(key, quotation);
    found.get(key).rules.push(rule.id);
}

// The year of the version that was read: the last one that is named, since a span ends with it.
function year_of({ year, read_in }) {
    const years = `${read_in} ${year}`.match(/(?:19|20)\d\d/g);
    if (!years) return kUnknownYear;
    return read_in && /(?:19|20)\d\d/.test(String(read_in)) ? Number(years[0]) : Number(years.at(-1));
}

// A quotation's place as it is cited: "Sygedagpengeloven § 40, stk. 1".
export function cited({ title, paragraph, stykke }) {
    const place = [title, paragraph].filter(Boolean).join(' ');
    return stykke ? `${place}, stk. ${stykke}` : place;
}

// White space, kinds of quotation marks and dashes, and capitals are the printer's, not the law's.
function bare(text) {
    return text
        .toLowerCase()
        .replace(/[\u00AD\s]+/gu, '')
        .replace(/[“”„»«"']/gu, '')
        .replace(/[–—]/gu, '-');
}

// True where every piece of the words stands in the text, in order; "…" leaves something out.
export function stands_in(text, words) {
    const whole = bare(text);
    let from = 0;
    for (const piece of words.split(/\[?(?:…|\.\.\.)\]?/u).map(bare)) {
        const at = whole.indexOf(piece.replace(/[.,;:]+$/u, ''), from);
        if (at < 0) return false;
        from = at + piece.length;
    }
    return true;
}

// What became of the quotation in `act`: { verdict: 'stands' | 'moved' | 'changed', place, reads }.
// `place` is where it stands now, `reads` what its old place says now.
export function compared(quotation, act) {
    const paragraph = paragraph_number(quotation.paragraph);
    const { stykke, words } = quotation;
    const there = (part) => part.paragraph === paragraph && (!stykke || part.stykke === stykke);
    const of = (parts) => parts.map(({ text }) => text).join(' ');
    const own = act.parts.filter(there);
    // An act that only amends others has no paragraphs of its own; a citation may name none.
    if (!paragraph || act.parts.length === 0) {
        return { verdict: stands_in(act.text, words) ? 'stands' : 'changed', reads: '' };
    }
    if (own.some(({ text }) => stands_in(text, words)) || stands_in(of(own), words)) return { verdict: 'stands' };
    const now = act.parts.find(({ text }) => stands_in(text, words));
    if (now) return { verdict: 'moved', place: `§ ${spaced(now.paragraph)}, stk. ${now.stykke}` };
    return { verdict: 'changed', reads: of(own) };
}

const spaced = (number) => number.replace(/(\d)([a-zæøå])/u, '$1 $2');
