// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Says which share of the lines and branches of each part of the code a fuzzer's inputs have reached.
//   node script/fuzz_coverage.mjs PROGRAM PROFILE
// Partner: script/fuzz, which makes both.
import { execFileSync } from 'node:child_process';
import { dirname, relative } from 'node:path';

const [program, profile] = process.argv.slice(2);
const report = execFileSync('llvm-cov', ['export', '-summary-only', `-instr-profile=${profile}`, program], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
});
const parts = new Map();
for (const { filename, summary } of JSON.parse(report).data[0].files) {
    const part = dirname(relative('.', filename));
    if (!/^(core|web)\//.test(part)) continue;
    const sum = parts.get(part) ?? { lines: 0, all_lines: 0, branches: 0, all_branches: 0 };
    sum.lines += summary.lines.covered;
    sum.all_lines += summary.lines.count;
    sum.branches += summary.branches.covered;
    sum.all_branches += summary.branches.count;
    parts.set(part, sum);
}

const share = (part, all) => `${(all === 0 ? 0 : (100 * part) / all).toFixed(1).padStart(5)} %`;
for (const [part, sum] of [...parts].sort(([a], [b]) => a.localeCompare(b))) {
    if (sum.lines === 0) continue;
    const { lines, all_lines: allLines, branches, all_branches: allBranches } = sum;
    console.log(`  ${part.padEnd(16)} lines ${share(lines, allLines)}  branches ${share(branches, allBranches)}`);
}
