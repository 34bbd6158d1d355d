// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// YAML as a tree whose every node knows its line, so that a mistake can be shown where it is made.
// Partner: vignette_file.mjs.
import { EVENT_ID, getScalarValue, parseEvents } from 'js-yaml';

// The documents in `text`: { line, text } for a scalar, { line, items } for a list, { line, pairs }
// for a mapping, each pair { key, line, value }. Every scalar is text: `no` and 2026 too. Throws
// js-yaml's own error, which names the line, where it is no YAML.
export function yaml_documents(text) {
    const line_at = (offset) => text.slice(0, offset).split('\n').length;
    const events = parseEvents(text, {});
    let at = 0;

    // A value that is not there has no place of its own: it stands where its key does.
    function node(line_before) {
        const event = events[at];
        at += 1;
        if (event.type === EVENT_ID.SCALAR) {
            const line = event.valueStart < 0 ? line_before : line_at(event.valueStart);
            return { line, text: event.valueStart < 0 ? '' : getScalarValue(text, event).trim() };
        }
        if (event.type === EVENT_ID.ALIAS) return { line: line_at(event.anchorStart), text: '*' };
        const line = line_at(event.start);
        const inner = [];
        while (events[at].type !== EVENT_ID.POP) inner.push(node(inner.at(-1)?.line ?? line));
        at += 1;
        return event.type === EVENT_ID.SEQUENCE ? { line, items: inner } : { line, pairs: paired(inner) };
    }

    const documents = [];
    while (at < events.length) {
        at += 1; // the document's own event
        const inner = [];
        while (at < events.length && events[at].type !== EVENT_ID.POP) inner.push(node(1));
        at += 1;
        documents.push(inner[0] ?? { line: 1, text: '' });
    }
    return documents;
}

function paired(inner) {
    const pairs = [];
    for (let at = 0; at < inner.length; at += 2) {
        pairs.push({ key: inner[at].text ?? '', line: inner[at].line, value: inner[at + 1] });
    }
    return pairs;
}
