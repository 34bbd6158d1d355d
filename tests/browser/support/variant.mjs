// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Files like the built page with something changed: another policy, another block, a broken script.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { page_source } from './engines.mjs';

let folder = null;

// The path of a copy of the page that `change` has made of its source; gone when the process ends.
export function variant(name, change) {
    folder ??= make_folder();
    const file = join(folder, `${name}.html`);
    const source = page_source();
    const changed = change(source);
    if (changed === source) throw new Error(`the variant ${name} is the page itself`);
    writeFileSync(file, changed);
    return file;
}

function make_folder() {
    const made = mkdtempSync(join(tmpdir(), 'fasttrack-variants-'));
    process.on('exit', () => rmSync(made, { recursive: true, force: true }));
    return made;
}
