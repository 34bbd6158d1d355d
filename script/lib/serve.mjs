// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Serves the files of one folder to this machine only. Partner: ../serve.
//   node serve.mjs build/web 8080
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, extname, join } from 'node:path';

const [folder, wished_port] = process.argv.slice(2);
const kTypes = {
    '.html': 'text/html; charset=utf-8',
    '.mjs': 'text/javascript; charset=utf-8',
    '.mts': 'text/plain; charset=utf-8',
};
const kHome = 'fasttrack.html';

// Only files that lie directly in the folder are given out: the path's last part names one.
const server = createServer(async (request, response) => {
    const name = basename(new URL(request.url, 'http://localhost').pathname) || kHome;
    const type = kTypes[extname(name)];
    const content = type && (await readFile(join(folder, name)).catch(() => null));
    if (!content) {
        response.writeHead(404).end();
        return;
    }
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(content);
});

// A taken port is no reason to stop: the next free one will do.
server.on('error', (error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    server.listen(0, '127.0.0.1');
});
server.on('listening', () => {
    console.log(`http://localhost:${server.address().port}/${kHome} (Ctrl+C ends)`);
});
server.listen(Number(wished_port), '127.0.0.1');
