// Prints how large the page is beside a bare Dear ImGui page of the same build, packed the same way.
//   node tests/bench/size.mjs
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

const kLargestRatio = 1.3; // of the sizes on the wire

const baseline = sizes_of('build/web/baseline.html');
const page = sizes_of('build/web/fasttrack.html');
const ratio = page.brotli / baseline.brotli;
print('baseline', baseline);
print('page', page);
console.log(`page / baseline: raw ${(page.raw / baseline.raw).toFixed(2)}, brotli ${ratio.toFixed(2)} (at most ${kLargestRatio})`);
if (ratio > kLargestRatio) {
    console.error('the page is too large: look at what was linked or packed last');
    process.exitCode = 1;
}

function sizes_of(file) {
    if (!existsSync(file)) {
        console.error(`${file} is missing: cmake --workflow --preset web builds it`);
        process.exit(1);
    }
    const bytes = readFileSync(file);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    return { raw: bytes.length, brotli: brotliCompressSync(bytes, { params }).length };
}

function print(name, { raw, brotli }) {
    console.log(`${name.padEnd(9)} raw ${String(raw).padStart(7)} bytes, brotli ${String(brotli).padStart(7)} bytes`);
}
