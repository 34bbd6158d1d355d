// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Stops the build where a message of the catalogues is used nowhere in core/ and web/; writes the
// stamp it is given. Partner: catalogue.mjs.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { globalNames, identifier, readCatalogues } from './catalogue.mjs';

const used = new Set();
for (const folder of ['core', 'web']) {
    for (const name of readdirSync(folder, { recursive: true })) {
        if (!/\.(cpp|h)$/.test(name)) continue;
        const source = readFileSync(join(folder, name), 'utf8');
        for (const [, subject, id] of source.matchAll(/\btext::(\w+)::\s*(\w+)/g)) used.add(`${subject}::${id}`);
    }
}
const numbers = readFileSync('core/texts/rule_numbers.h', 'utf8');
const { subjects } = readCatalogues(['core/texts'], globalNames(numbers));
let unused = 0;
for (const [subject, messages] of subjects) {
    const space = identifier(subject);
    for (const message of messages) {
        if (used.has(`${space}::all`) || used.has(`${space}::${identifier(message.id)}`)) continue;
        const { where } = Object.values(message.in)[0];
        console.error(`${where}: nothing says ${message.id}: remove it in every language, or use it`);
        ++unused;
    }
}
if (unused > 0) process.exit(1);
writeFileSync(process.argv[2], '');
