// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// A server for the files of one folder, for this machine only. Partners: serve.mjs, watch.mjs.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, extname, join } from 'node:path';

const kTypes = {
    '.html': 'text/html; charset=utf-8',
    '.mjs': 'text/javascript; charset=utf-8',
    '.mts': 'text/plain; charset=utf-8',
};
const kHome = 'fasttrack.html';

// Serves `folder` and prints the page's address once it listens. A taken `port` is no reason to stop: the
// next free one is taken. `on_page(bytes, name)` may change what is given out; `answers[path]` answers a
// path itself, as a function of request and response.
export function serve(folder, port, { on_page = (bytes) => bytes, answers = {} } = {}) {
    // Only files that lie directly in the folder are given out: the path's last part names one.
    const server = createServer(async (request, response) => {
        const { pathname } = new URL(request.url, 'http://localhost');
        if (Object.hasOwn(answers, pathname)) return answers[pathname](request, response);
        const name = basename(pathname) || kHome;
        const type = kTypes[extname(name)];
        const content = type && (await readFile(join(folder, name)).catch(() => null));
        if (!content) return response.writeHead(404).end();
        response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
        return response.end(on_page(content, name));
    });
    server.on('error', (error) => {
        if (error.code !== 'EADDRINUSE') throw error;
        server.listen(0, '127.0.0.1');
    });
    server.on('listening', () => {
        console.log(`http://localhost:${server.address().port}/${kHome} (Ctrl+C ends)`);
    });
    server.listen(port, '127.0.0.1');
}
