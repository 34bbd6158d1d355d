// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Tells when a source file changes, in folders that come later too. Partner: watch.mjs.
import { readdirSync, statSync, watch } from 'node:fs';
import { dirname, join } from 'node:path';

// Editors' own files beside the sources: no build needs them.
const kPassedOver = /~$|^\.|^#|^\d+$/;

// Calls `changed()` after each change of a file among `sources`: files, or folders with all in them.
// Each folder is watched for itself: Node.js 18 watches no trees on Linux. A lone file is watched through
// its folder, because editors put a new file in the old one's place.
export function watch_sources(sources, changed) {
    const watched = new Set();
    const of_interest = new Map(); // folder -> names of lone files in it

    for (const source of sources) {
        if (statSync(source).isDirectory()) {
            watch_folder(source);
        } else {
            const folder = dirname(source);
            of_interest.set(folder, [...(of_interest.get(folder) ?? []), source]);
        }
    }
    for (const [folder, files] of of_interest) {
        watch(folder, (_, name) => files.includes(join(folder, name ?? '')) && changed());
    }

    function watch_folder(folder) {
        if (watched.has(folder)) return;
        watched.add(folder);
        const watcher = watch(folder, (_, name) => {
            watch_new_folders(folder);
            if (!kPassedOver.test(name ?? '')) changed();
        });
        watcher.on('error', () => watched.delete(folder)); // the folder is gone
        watch_new_folders(folder);
    }

    function watch_new_folders(folder) {
        for (const entry of folders_in(folder)) watch_folder(join(folder, entry));
    }
}

function folders_in(folder) {
    try {
        return readdirSync(folder, { withFileTypes: true })
            .filter((entry) => entry.isDirectory())
            .map(({ name }) => name);
    } catch {
        return []; // the folder is gone
    }
}
