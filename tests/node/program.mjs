// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The built command line and the built module, for the tests that use them from outside.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const built = (path) => fileURLToPath(new URL(`../../build/${path}`, import.meta.url));

export const program = process.env.FASTTRACK_CLI ?? built('native/fasttrack');
export const module_file = process.env.FASTTRACK_MODULE ?? built('web/fasttrack-core.mjs');

// Runs the command line to its end: { status, stdout, stderr }, the last two as text.
export function fasttrack(args, { input = '', env = {} } = {}) {
    const run = spawnSync(program, args, {
        input,
        encoding: 'utf8',
        maxBuffer: 2 ** 30,
        env: { ...process.env, ...env },
    });
    if (run.error) throw run.error;
    return run;
}

// The cells of CSV as the contract has it: comma, quotation marks doubled, quoted line ends.
export function csv_rows(text) {
    const rows = [];
    let row = [];
    let cell = '';
    let quoted = false;
    for (let at = 0; at < text.length; at += 1) {
        const letter = text[at];
        if (quoted && letter === '"' && text[at + 1] === '"') {
            cell += '"';
            at += 1;
        } else if (letter === '"') {
            quoted = !quoted;
        } else if (!quoted && (letter === ',' || letter === '\n')) {
            row.push(cell);
            cell = '';
            if (letter === ',') continue;
            rows.push(row);
            row = [];
        } else {
            cell += letter;
        }
    }
    return rows;
}

// The same as objects by the names in the header.
export function csv_objects(text) {
    const [header, ...rows] = csv_rows(text);
    return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at]])));
}
