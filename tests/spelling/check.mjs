// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Spells every text of the project with hunspell, Danish and English, and names each word that is
// in neither a dictionary nor the word list beside this file. Partners: core/texts/catalogue.mjs, texts.mjs.
//   node tests/spelling/check.mjs
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allTexts } from '../../core/texts/catalogue.mjs';
import { textsOfPage } from './texts.mjs';

const kHere = dirname(fileURLToPath(import.meta.url));
const kRoot = join(kHere, '..', '..');
const kDictionaries = { da: 'da_DK', en: 'en_GB' };

// What is no word of a language: holes to fill, addresses, options, encodings, keys and values of
// the contract.
const kNoWords = /\{+[^}]*\}+(?:th)?|[\w-]+\.(?:dk|ics|csv|html)\b|--\w+|UTF-\d+|\w+_\w+(?:,\w+)*|\w+=\S+|"[\w-]+"/g;

function listed(lang) {
    return new Set(
        readFileSync(join(kHere, `words-${lang}.txt`), 'utf8')
            .split('\n')
            .filter(Boolean),
    );
}

// The words of `text` that hunspell does not know.
function unknownWords(text, lang) {
    const run = spawnSync('hunspell', ['-i', 'utf-8', '-d', kDictionaries[lang], '-l'], {
        input: text,
        encoding: 'utf8',
    });
    if (run.error || run.status !== 0) {
        throw new Error(`hunspell for ${lang} does not run: ${run.error?.message ?? run.stderr}`);
    }
    return [
        ...new Set(
            run.stdout
                .split('\n')
                .map((word) => word.replace(/\.$/, ''))
                .filter((word) => /\p{L}/u.test(word)),
        ),
    ];
}

const texts = allTexts(join(kRoot, 'core/texts'));
for (const file of ['shell.html', 'web/page/static.html']) {
    if (existsSync(join(kRoot, file))) texts.push(...textsOfPage(readFileSync(join(kRoot, file), 'utf8'), file));
}

let found = 0;
for (const lang of Object.keys(kDictionaries)) {
    const own = texts
        .filter((text) => text[lang])
        .map(({ file, ...text }) => ({ file, words: text[lang].replace(kNoWords, ' ') }));
    const known = listed(lang);
    const unknown = unknownWords(own.map((text) => text.words).join('\n'), lang);
    for (const word of unknown.filter((candidate) => !known.has(candidate))) {
        const places = own.filter((text) => text.words.includes(word));
        console.error(`${places[0]?.file ?? '?'}: ${lang}: ${word}`);
        ++found;
    }
    console.log(`${lang}: ${own.length} texts spelled, ${known.size} words of our own list`);
}
if (found > 0) {
    console.error(`${found} unknown words: mend them, or add the law's terms to tests/spelling/words-*.txt`);
    process.exit(1);
}
