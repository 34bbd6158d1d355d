// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Every text in both languages, read from the sources: a Text is two string literals in one pair of
// braces. Partner: check.mjs.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const kFolders = ['core', 'web'];
const kToken = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\])'|"(?:\\.|[^"\\])*"|[{},;]|[A-Za-z_][A-Za-z_0-9]*|\S/g;

// Two values of the contract side by side ("employee", "employer") are no text.
const kContractWord = /^[a-z0-9_]+$/;

// The tokens of a C++ source: { text } for string literals, neighbours joined into one, { mark }
// for everything else; comments are left out.
function tokens(source) {
    const list = [];
    for (const [token] of source.matchAll(kToken)) {
        if (token.startsWith('//') || token.startsWith('/*')) continue;
        if (!token.startsWith('"')) list.push({ mark: token });
        else if (list.at(-1)?.text !== undefined) list.at(-1).text += unescaped(token);
        else list.push({ text: unescaped(token) });
    }
    return list;
}

function unescaped(literal) {
    return literal
        .slice(1, -1)
        .replace(/\\x[0-9A-Fa-f]{2}|\\n/g, ' ')
        .replace(/\\(.)/g, '$1');
}

// The { da, en } of one source, in its order.
export function textsOf(source) {
    const list = tokens(source);
    const texts = [];
    for (let at = 0; at + 4 < list.length; ++at) {
        const [open, da, comma, en, close] = list.slice(at, at + 5);
        const end = close.mark === ',' ? list[at + 5] : close;
        const isText =
            open.mark === '{' &&
            da.text !== undefined &&
            comma.mark === ',' &&
            en.text !== undefined &&
            end?.mark === '}';
        const isWord = isText && kContractWord.test(da.text) && kContractWord.test(en.text);
        if (isText && !isWord) texts.push({ da: da.text, en: en.text });
    }
    return texts;
}

// Every text of the project with the file it stands in.
export function allTexts(root) {
    const texts = [];
    for (const folder of kFolders) {
        for (const name of readdirSync(join(root, folder), { recursive: true }).sort()) {
            if (!/\.(cpp|h)$/.test(name)) continue;
            const file = join(folder, name);
            for (const text of textsOf(readFileSync(join(root, file), 'utf8'))) texts.push({ file, ...text });
        }
    }
    return texts;
}

// The text of an HTML page between its tags: Danish, and English where an element says lang="en".
export function textsOfPage(html, file) {
    const body = html.replace(/<!--[\s\S]*?-->|<(script|style|template)\b[\s\S]*?<\/\1>/g, ' ');
    const english = /<(\w+)\b[^>]*\blang="en"[^>]*>([\s\S]*?)<\/\1>/g;
    const plain = (part) => part.replace(/<[^>]*>/g, ' ').replace(/&\w+;/g, ' ');
    const en = [...body.matchAll(english)].map((match) => plain(match[2])).join('\n');
    return [{ file, da: plain(body.replace(english, ' ')), en }];
}
