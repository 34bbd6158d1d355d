// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Prints how large the page is beside a bare Dear ImGui page of the same build.
//   node tests/bench/size.mjs
// The measure is that page as Emscripten itself makes one file of it. The second line is the same
// page packed as ours is: how much of the ratio the packing gains.
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

const kLargestRatio = 1.3; // of the sizes on the wire, to Emscripten's own file
const kFolder = process.env.FASTTRACK_WEB ?? 'build/web';

const page = sizes_of('fasttrack.html');
const bare = sizes_of('baseline.html');
const packed = sizes_of('baseline_packed.html');
print('bare page, one file by Emscripten', bare);
print('bare page, packed as ours', packed);
print('the page', page);
const ratio = page.brotli / bare.brotli;
console.log(`page / bare page by Emscripten: ${ratios(page, bare)} (brotli: at most ${kLargestRatio})`);
console.log(`page / bare page packed as ours: ${ratios(page, packed)} (for comparison; no limit)`);
if (ratio > kLargestRatio) {
    console.error('the page is too large: look at what was linked or packed last');
    process.exitCode = 1;
}

function sizes_of(name) {
    const file = `${kFolder}/${name}`;
    if (!existsSync(file)) {
        console.error(`${file} is missing: cmake --workflow --preset web builds it`);
        process.exit(1);
    }
    const bytes = readFileSync(file);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    return { raw: bytes.length, brotli: brotliCompressSync(bytes, { params }).length };
}

function ratios(one, other) {
    return `raw ${(one.raw / other.raw).toFixed(2)}, brotli ${(one.brotli / other.brotli).toFixed(2)}`;
}

function print(name, { raw, brotli }) {
    console.log(`${name.padEnd(34)} raw ${String(raw).padStart(7)} bytes, brotli ${String(brotli).padStart(7)} bytes`);
}
