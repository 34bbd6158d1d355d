// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// A screen that nobody sees, for browsers that have WebGL only where there is one.
import { spawn } from 'node:child_process';

// Starts Xvfb on a display of its own and points this process and its children there, with a
// renderer in software. `close()` takes the display away.
export async function open_screen() {
    const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1440x1000x24', '-nolisten', 'tcp'], {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const display = await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
        server.stdio[3].once('data', (data) => resolve(`:${String(data).trim()}`));
    });
    process.once('exit', () => server.kill()); // also where a test has failed outside of any
    Object.assign(process.env, { DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1' });
    return {
        close: () => {
            delete process.env.DISPLAY;
            server.removeAllListeners('exit');
            server.kill();
        },
    };
}
