// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Reads the catalogues, Fluent files in a folder a language, and says what is wrong with them by
// file and line. Partners: compile.mjs (constants of them), unused.mjs, tests/spelling,
// assets/fonts/subset.mjs.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@fluent/syntax';

// The language whose messages, placeholders and kinds the others follow.
export const kReference = 'da';

export const identifier = (id) => id.replace(/-/g, '_');

// The names that core/texts/rule_numbers.h gives to the numbers of the rules.
export function globalNames(source) {
    return new Set([...source.matchAll(/^inline constexpr Number (\w+)/gm)].map((match) => match[1]));
}

const kKeywords = new Set(
    'all and auto bool break case catch char class const continue default delete do double else enum export extern false float for friend goto if inline int long mutable namespace new not operator or private protected public register return short signed sizeof static struct switch template this throw true try typedef union unsigned using virtual void volatile while xor'.split(
        ' ',
    ),
);

const lineOf = (source, offset) => source.slice(0, offset).split('\n').length;

// One file's messages: { id, line, comment, kind, parts | variants }.
function readFile(path, globals, complain) {
    const source = readFileSync(path, 'utf8');
    const at = (node) => `${path}:${lineOf(source, node.span.start)}`;

    const part = (element, where) => {
        if (element.type === 'TextElement') return { text: element.value };
        const inner = element.expression;
        if (inner.type === 'StringLiteral') return { text: inner.parse().value };
        if (inner.type === 'VariableReference') {
            const { name } = inner.id;
            return globals.has(name) ? { global: name } : { variable: name };
        }
        complain(`${where}: only { $name }, { "text" } and one choice for the whole text are read here: write it out`);
        return { text: '' };
    };
    const parts = (pattern, where) => pattern.elements.map((element) => part(element, where));

    const messageOf = (entry) => {
        const where = at(entry);
        const message = { id: entry.id.name, where, comment: entry.comment?.content ?? '', kind: 'text', parts: [] };
        if (entry.attributes.length > 0)
            complain(`${where}: ${message.id} has attributes: make each a message of its own`);
        const [first] = entry.value?.elements ?? [];
        if (!first) complain(`${where}: ${message.id} has no text: write one`);
        else if (first.type !== 'Placeable' || first.expression.type !== 'SelectExpression') {
            message.parts = parts(entry.value, where);
        } else {
            if (entry.value.elements.length > 1)
                complain(`${where}: ${message.id}: put the whole text into each variant`);
            const { selector, variants } = first.expression;
            const name = selector.type === 'VariableReference' ? selector.id.name : '';
            message.kind = name === 'role' ? 'role' : 'plural';
            message.selector = name;
            message.variants = {};
            for (const variant of variants) {
                const key = variant.key.name ?? variant.key.value;
                message.variants[key] = parts(variant.value, where);
                if (variant.default) message.fallback = key;
            }
        }
        return message;
    };

    const messages = [];
    for (const entry of parse(source, { withSpans: true }).body) {
        if (entry.type === 'Junk') {
            complain(
                `${at(entry)}: this is no Fluent message: ${entry.annotations.map((note) => note.message).join(', ')}`,
            );
        }
        if (entry.type === 'Message') messages.push(messageOf(entry));
    }
    return messages;
}

// The names { $… } that a message uses, a rule's number and the selector left out.
function placeholders(message) {
    const all = message.variants ? Object.values(message.variants).flat() : message.parts;
    const names = new Set(all.flatMap((part) => (part.variable ? [part.variable] : [])));
    if (message.selector && message.selector !== 'role') names.delete(message.selector);
    return names;
}

function check(reference, message, lang, complain) {
    if (reference.kind !== message.kind && message.kind !== 'text') {
        complain(
            `${message.where}: ${message.id} chooses by ${message.selector}, which ${kReference}'s does not: write one text`,
        );
    }
    const known = placeholders(reference);
    for (const name of placeholders(message)) {
        if (!known.has(name)) {
            complain(
                `${message.where}: ${lang}'s ${message.id} has { $${name} }, which ${kReference}'s has not: use one of ${[...known].join(', ') || 'none'}`,
            );
        }
    }
}

// Every message of every language: { languages, subjects: Map(subject → [{ id, kind, in: { lang } }]),
// complaints }. `folders` hold one folder a language; the reference comes first.
export function readCatalogues(folders, globals) {
    const complaints = [];
    const complain = (text) => complaints.push(text);
    const read = new Map();
    for (const folder of folders) {
        for (const lang of readdirSync(folder).sort()) {
            if (!statSync(join(folder, lang)).isDirectory()) continue;
            const files = new Map();
            for (const name of readdirSync(join(folder, lang)).sort()) {
                if (!name.endsWith('.ftl')) continue;
                files.set(name.slice(0, -4), readFile(join(folder, lang, name), globals, complain));
            }
            if (files.size > 0) read.set(lang, files);
        }
    }
    const languages = [...read.keys()].sort((a, b) => Number(b === kReference) - Number(a === kReference));
    const subjects = new Map();
    for (const [subject, messages] of read.get(kReference) ?? []) {
        const all = new Map();
        for (const message of messages) {
            if (all.has(message.id)) complain(`${message.where}: a second ${message.id}: rename or remove one`);
            if (kKeywords.has(identifier(message.id)))
                complain(`${message.where}: ${message.id} is a word of C++: rename it`);
            all.set(message.id, {
                id: message.id,
                kind: message.kind,
                comment: message.comment,
                in: { [kReference]: message },
            });
        }
        subjects.set(subject, all);
    }
    for (const lang of languages.slice(1)) {
        for (const [subject, messages] of read.get(lang)) {
            if (!subjects.has(subject))
                complain(`${messages[0]?.where ?? subject}: ${kReference} has no ${subject}.ftl: add it there`);
            for (const message of messages) {
                const known = subjects.get(subject)?.get(message.id);
                if (!known)
                    complain(
                        `${message.where}: ${kReference}'s ${subject}.ftl has no ${message.id}: correct the id or remove the message`,
                    );
                else if (known.in[lang]) complain(`${message.where}: a second ${message.id}: rename or remove one`);
                else {
                    known.in[lang] = message;
                    check(known.in[kReference], message, lang, complain);
                }
            }
        }
        for (const [subject, all] of subjects) {
            for (const message of all.values()) {
                if (!message.in[lang])
                    complain(
                        `${message.in[kReference].where}: ${message.id} is missing in ${lang}: add it to ${lang}/${subject}.ftl`,
                    );
            }
        }
    }
    return {
        languages,
        complaints,
        subjects: new Map([...subjects].map(([subject, all]) => [subject, [...all.values()]])),
    };
}

// A message's words, those of every variant, with { name } where something is filled in.
function wordsOf(message) {
    const patterns = message.variants ? Object.values(message.variants) : [message.parts];
    return patterns
        .map((parts) => parts.map((part) => part.text ?? `{${part.variable ?? part.global}}`).join(''))
        .join('\n');
}

// Every text of the project, { file, da, en, … } with its words by language.
export function allTexts(folder) {
    const numbers = globalNames(readFileSync(join(folder, 'rule_numbers.h'), 'utf8'));
    const { subjects, complaints } = readCatalogues([folder], numbers);
    if (complaints.length > 0) throw new Error(complaints.join('\n'));
    return [...subjects].flatMap(([subject, messages]) =>
        messages.map((message) => {
            const words = Object.entries(message.in).map(([lang, one]) => [lang, wordsOf(one)]);
            return { file: `core/texts/*/${subject}.ftl`, id: message.id, ...Object.fromEntries(words) };
        }),
    );
}
