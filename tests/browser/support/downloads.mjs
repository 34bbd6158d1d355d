// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What a page saves, caught in a folder of its own. Partner: engines.mjs.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shared_browser } from './engines.mjs';

// The files that `act` makes the page save: [{ name, text }].
export async function downloads(act) {
    const folder = await mkdtemp(join(tmpdir(), 'fasttrack-'));
    const session = await (await shared_browser()).target().createCDPSession();
    const done = new Promise((resolve) =>
        session.on('Browser.downloadProgress', ({ state }) => {
            if (state === 'completed') resolve();
        }),
    );
    await session.send('Browser.setDownloadBehavior', {
        behavior: 'allow',
        downloadPath: folder,
        eventsEnabled: true,
    });
    try {
        await act();
        await done;
        const names = await readdir(folder);
        return await Promise.all(
            names.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })),
        );
    } finally {
        await session.send('Browser.setDownloadBehavior', { behavior: 'default' });
        await session.detach();
        await rm(folder, { recursive: true });
    }
}
