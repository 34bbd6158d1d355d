// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Packs a compiled page, or the ES module, into one file that needs no other and asks for nothing.
//   node pack.mjs page --glue G.js --shell S.html --script M.js --style a.css --bytes id=file --out P.html
//   node pack.mjs module --glue G.js --script M.mjs --out P.mjs
// G.js is Emscripten's script, with G.wasm beside it; scripts import it by the name 'glue'.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { alphabet_for, bytes_as_text } from './bytes_as_text.mjs';

const kBrowsers = ['chrome100', 'firefox100', 'safari15.4'];

const { positionals, values: options } = parseArgs({
    allowPositionals: true,
    options: {
        glue: { type: 'string' },
        shell: { type: 'string' },
        script: { type: 'string' },
        style: { type: 'string', multiple: true, default: [] },
        bytes: { type: 'string', multiple: true, default: [] },
        version: { type: 'string', default: '' },
        out: { type: 'string' },
    },
});

const output = positionals[0] === 'module' ? await packed_module() : await packed_page();
mkdirSync(dirname(options.out), { recursive: true });
writeFileSync(options.out, output);

async function packed_page() {
    const script = await bundled(options.script, {});
    const style = await minified_style(options.style);
    const wasm = options.glue.replace(/\.js$/, '.wasm');
    const blocks = [`wasm=${wasm}`, ...options.bytes].map(data_block).join('\n');
    const shell = readFileSync(options.shell, 'utf8');
    return filled(shell, {
        policy: policy({ script, style, has_icon: shell.includes('{{icon}}') }),
        script,
        style,
        data: blocks,
        version: options.version,
        icon: () => `data:image/svg+xml,${encodeURIComponent(readFileSync('assets/icon.svg', 'utf8'))}`,
    });
}

// A name `packed` stands for the bytes in the module's script: { alphabet, text }. The notices of what
// is in it come first; the page has them in its shell.
async function packed_module() {
    const bytes = readFileSync(options.glue.replace(/\.js$/, '.wasm'));
    const alphabet = alphabet_for(bytes);
    const script = await bundled(options.script, { packed: { alphabet, text: bytes_as_text(bytes, alphabet) } });
    return `/*\n${readFileSync('assets/licences/notices.txt', 'utf8')}*/\n${script}\n`;
}

// One script from `entry` and all it imports; `packed` can be imported by that name.
async function bundled(entry, { packed }) {
    const result = await esbuild.build({
        entryPoints: [entry],
        bundle: true,
        minify: true,
        write: false,
        format: 'esm',
        target: kBrowsers,
        charset: packed ? 'utf8' : 'ascii',
        legalComments: 'none',
        logLevel: 'warning',
        plugins: [
            {
                name: 'compiled',
                setup(build) {
                    build.onResolve({ filter: /^glue$/ }, () => ({ path: resolve(options.glue) }));
                    build.onResolve({ filter: /^packed$/ }, () => ({ path: 'packed', namespace: 'packed' }));
                    build.onLoad({ filter: /.*/, namespace: 'packed' }, () => ({
                        contents: JSON.stringify(packed),
                        loader: 'json',
                    }));
                },
            },
        ],
    });
    return result.outputFiles[0].text.trim();
}

async function minified_style(files) {
    const css = files.map((file) => readFileSync(file, 'utf8')).join('\n');
    return (await esbuild.transform(css, { loader: 'css', minify: true, target: kBrowsers })).code.trim();
}

// `id=file` as a block that browsers read as data: it never runs, so the policy needs no hash for it.
function data_block(argument) {
    const [id, file] = argument.split('=');
    const bytes = readFileSync(file);
    const alphabet = alphabet_for(bytes);
    return `<script type="text/plain" id="${id}" data-alphabet="${alphabet}">\n${bytes_as_text(bytes, alphabet)}</script>`;
}

// Nothing but the page's own script and style, known by their hashes: no request can leave the page.
function policy({ script, style, has_icon }) {
    const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    return [
        "default-src 'none'",
        `script-src ${hash(script)} 'wasm-unsafe-eval'`,
        `style-src ${hash(style)}`,
        ...(has_icon ? ['img-src data:'] : []),
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
}

// `shell` with each {{name}} replaced by its value, and {{include FILE}} by that file.
function filled(shell, values) {
    return shell.replace(/\{\{(include )?([^{}]+)\}\}/g, (_, include, name) => {
        if (include) return readFileSync(name, 'utf8').trim();
        if (!(name in values)) throw new Error(`${options.shell}: {{${name}}} stands for nothing known`);
        return typeof values[name] === 'function' ? values[name]() : values[name];
    });
}
