// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Cuts a font of Det Fælles Designsystem down to the characters that the page can write.
//   node assets/fonts/subset.mjs IBMPlexSans-Regular.ttf build/web/fonts/regular.ttf
// The catalogues (core/texts) use them, and characters.txt lists those that come from elsewhere: the
// titles of sources, numbers, what is usually typed. What else a person types is shown by the native
// input.
// IBM Plex Sans is under the SIL Open Font License, kept beside this file.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import subset_font from 'subset-font';
import { allTexts } from '../../core/texts/catalogue.mjs';

const [name, output] = process.argv.slice(2);
const kFonts = '../../node_modules/dkfds/src/fonts/IBMPlexSans/complete/ttf/';
const font = readFileSync(new URL(kFonts + name, import.meta.url));
const kNoBreakSpace = '\u00a0';
const listed = readFileSync(new URL('characters.txt', import.meta.url), 'utf8').replaceAll('\n', '');
const { pathname: catalogues } = new URL('../../core/texts', import.meta.url);
const said = allTexts(catalogues).flatMap(({ file, id, ...words }) =>
    Object.values(words).join('').replaceAll('\n', ''),
);
const characters = [...new Set(listed + said.join('') + kNoBreakSpace)].join('');

// Neither Dear ImGui nor the plain face uses hints or layout features.
const subset = await subset_font(font, characters, {
    noHinting: true,
    noLayoutClosure: true,
    keepFeatures: [],
    dropTables: ['GSUB', 'GPOS', 'GDEF', 'DSIG', 'meta', 'gasp'],
    preserveNameIds: [0, 13, 14], // copyright and licence stay with the font
});
const drawn = characters_of(subset);
const missing = [...characters].filter((character) => !drawn.has(character.codePointAt(0)));
if (missing.length > 0) {
    throw new Error(
        `${name} cannot draw ${missing.join(' ')}: say it without them in assets/fonts/characters.txt and core/texts`,
    );
}
mkdirSync(dirname(output), { recursive: true });
writeFileSync(output, subset);

// The code points that the font maps to a glyph, read from its table `cmap`, subtables of format 4.
function characters_of(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const u16 = (at) => view.getUint16(at);
    const tables = Array.from({ length: u16(4) }, (_, i) => 12 + 16 * i);
    const cmap = view.getUint32(tables.find((at) => view.getUint32(at) === 0x636d6170) + 8);
    const found = new Set();
    for (let i = 0; i < u16(cmap + 2); i += 1) {
        const subtable = cmap + view.getUint32(cmap + 8 + 8 * i);
        if (u16(subtable) !== 4) continue;
        const segments = u16(subtable + 6);
        for (let at = subtable + 14; at < subtable + 14 + segments; at += 2) {
            const first = u16(at + 2 + segments);
            for (let code = first; code <= u16(at) && code < 0xffff; code += 1) found.add(code);
        }
    }
    return found;
}
