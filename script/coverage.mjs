// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Says how much of core/ and web/ui/ the tests of the coverage preset reached, and fails below the
// bounds.
//   node script/coverage.mjs
// A line or branch counts as the source has it: clang's own counters, no branches for exceptions.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

const kBounds = { 'core/': { lines: 98, branches: 94 }, 'web/ui/': { lines: 90 } }; // per cent
const kBuild = 'build/coverage';
const kProfile = join(kBuild, 'tests.profdata');

const profiles = join(kBuild, 'profiles');
if (!existsSync(profiles)) end('no profile was written', 'script/test coverage writes them');
run('llvm-profdata', [
    'merge',
    '--sparse',
    '-o',
    kProfile,
    ...readdirSync(profiles).map((name) => join(profiles, name)),
]);

const programs = ['tests/core_tests', 'tests/cli_tests', 'tests/ui_tests', 'fasttrack']
    .map((name) => join(kBuild, name))
    .filter(existsSync);
const objects = programs.flatMap((program, i) => (i === 0 ? [program] : ['-object', program]));
const { files } = JSON.parse(run('llvm-cov', ['export', '-summary-only', `-instr-profile=${kProfile}`, ...objects]))
    .data[0];
const counted = files
    .map(({ filename, summary }) => ({ name: relative('.', filename), summary }))
    .sort((a, b) => a.name.localeCompare(b.name));
for (const [folder, bounds] of Object.entries(kBounds)) count(folder, bounds);

// Prints the folder, and each file in it that lies below the folder's bounds.
function count(folder, bounds) {
    const inside = counted.filter(({ name }) => name.startsWith(folder));
    if (inside.length === 0) end(`no file of ${folder} was counted`, 'script/test coverage builds and runs the tests');
    const all = inside.map(({ summary }) => summary);
    for (const { name, summary } of inside) {
        if (Object.keys(bounds).some((kind) => percent([summary], kind) < bounds[kind])) print(name, [summary]);
    }
    print(folder, all);
    for (const [kind, bound] of Object.entries(bounds)) {
        const reached = percent(all, kind);
        if (reached >= bound) continue;
        end(
            `only ${reached.toFixed(2)} % of the ${kind} of ${folder} were reached, at least ${bound} % must be`,
            `see where: llvm-cov show ${objects.join(' ')} -instr-profile=${kProfile} -show-branches=count ${folder}`,
        );
    }
}

function percent(summaries, kind) {
    const sum = (what) => summaries.reduce((total, summary) => total + summary[kind][what], 0);
    return sum('count') === 0 ? 100 : (100 * sum('covered')) / sum('count');
}

function print(name, summaries) {
    const part = (kind) => `${kind} ${percent(summaries, kind).toFixed(2).padStart(6)} %`;
    console.log(`${name.padEnd(40)} ${part('lines')}  ${part('branches')}`);
}

function run(program, args) {
    return execFileSync(program, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
}

function end(what, remedy) {
    console.error(`${what}; ${remedy}`);
    process.exit(1);
}
