// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Builds again when a source changes, and lets the open page load itself anew. Partner: ../watch.
//   node watch.mjs --build 'COMMAND' --out FOLDER --port 8080 SOURCE…
// A SOURCE is a file, or a folder with all in it. Only what this server gives out knows of it: the page on
// the disk has no such script, and its policy allows none.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serve } from './server.mjs';
import { watch_sources } from './sources.mjs';

const { positionals: sources, values: options } = parseArgs({
    allowPositionals: true,
    options: { build: { type: 'string' }, out: { type: 'string' }, port: { type: 'string', default: '8080' } },
});

const kEvents = '/changes'; // where the page listens
const kPage = 'fasttrack.html';
const kPause = 30; // milliseconds: an editor writes a file in several steps

// What the page runs beside its own script. A build that failed is told in the console, and changes nothing.
const kListener = `
const changes = new EventSource('${kEvents}');
changes.addEventListener('built', () => location.reload());
changes.addEventListener('failed', ({ data }) => console.error(JSON.parse(data)));
`;

const open_pages = new Set();
let timer = 0;
let building = false;
let changed_meanwhile = false;
let changed_at = 0;

watch_sources(sources, () => {
    changed_at ||= performance.now();
    clearTimeout(timer);
    timer = setTimeout(build, kPause);
});
serve(options.out, Number(options.port), { on_page: with_listener, answers: { [kEvents]: listen } });

// The page with the listener, which its policy then allows by its hash, as it allows its connection.
function with_listener(bytes, name) {
    if (name !== kPage) return bytes;
    const hash = createHash('sha256').update(kListener).digest('base64');
    const page = bytes.toString().replace('script-src ', `connect-src 'self'; script-src 'sha256-${hash}' `);
    const end = page.lastIndexOf('</body>');
    return `${page.slice(0, end)}<script>${kListener}</script>${page.slice(end)}`;
}

function listen(_request, response) {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(': listening\n\n');
    open_pages.add(response);
    response.on('close', () => open_pages.delete(response));
}

function tell(event, data) {
    for (const page of open_pages) page.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
}

// One build at a time: what changes while one runs is built after it. A page that came out the same
// (a comment was edited) stays as it is.
function build() {
    if (building) {
        changed_meanwhile = true;
        return;
    }
    building = true;
    const before = page_on_disk();
    const words = [];
    const run = spawn(options.build, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [run.stdout, run.stderr]) stream.on('data', (chunk) => words.push(chunk));
    run.on('close', (status) => {
        const seconds = ((performance.now() - changed_at) / 1000).toFixed(1);
        changed_at = 0;
        building = false;
        const said = Buffer.concat(words).toString();
        if (status !== 0) {
            console.error(said);
            tell('failed', said);
        } else if (!page_on_disk().equals(before)) {
            console.log(`built ${seconds} s after the change`);
            tell('built', seconds);
        }
        if (changed_meanwhile) {
            changed_meanwhile = false;
            build();
        }
    });
}

function page_on_disk() {
    try {
        return readFileSync(join(options.out, kPage));
    } catch {
        return Buffer.alloc(0); // not built yet
    }
}
