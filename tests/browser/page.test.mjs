// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The page in Chromium, all in one browser. Each file can also be run alone: node --test tests/browser/page/print.mjs
import { readdirSync } from 'node:fs';

const folder = new URL('./page/', import.meta.url);
for (const name of readdirSync(folder).sort()) await import(new URL(name, folder));
