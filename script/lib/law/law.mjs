// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Which words of the law to read again, and which of them have moved. Partners: ../../law,
// quotations.mjs, texts.mjs.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { cited, compared, quotations_of } from './quotations.mjs';
import { has_xml, reader_of_acts } from './texts.mjs';

const kProgram = process.env.FASTTRACK_CLI ?? 'build/native/fasttrack';
const kSeconds = 20;
const kShownLetters = 300;
const kHelp = `Prints which words of the law to read again, oldest first, and compares each quotation
with the text at its address. What it finds never fails a build: the exit status is 0.

  script/law                    with the network, where there is one
  script/law --list             only the list
  script/law --from FOLDER      compares with files instead: FOLDER/lta-2024-994.xml for .../eli/lta/2024/994
  script/law --rules FILE       another rule list than build/native/fasttrack rules --format json
  script/law --timeout SECONDS  how long one address may take (${kSeconds})`;

const say = (line) => process.stderr.write(`${line}\n`);
const print = (line) => process.stdout.write(`${line}\n`);

function options() {
    try {
        const { values } = parseArgs({
            options: {
                help: { type: 'boolean' },
                list: { type: 'boolean' },
                from: { type: 'string' },
                rules: { type: 'string' },
                timeout: { type: 'string', default: String(kSeconds) },
            },
        });
        if (!(Number(values.timeout) > 0)) throw new Error(`--timeout takes seconds, not "${values.timeout}"`);
        return values;
    } catch (error) {
        say(`script/law: ${error.message}\nRun with --help for more information.`);
        process.exit(2);
    }
}

function rulebook(file) {
    try {
        if (file) return JSON.parse(readFileSync(file, 'utf8'));
        const run = spawnSync(kProgram, ['rules', '--format', 'json'], { encoding: 'utf8', maxBuffer: 2 ** 28 });
        if (run.error) throw new Error(`${kProgram} cannot be run (script/test native builds it)`);
        return JSON.parse(run.stdout);
    } catch (error) {
        say(`script/law: the rule list cannot be read: ${error.message}`);
        process.exit(1);
    }
}

function print_list(quotations) {
    print('To read again, oldest first');
    for (const quotation of quotations) {
        print(`\n${quotation.year || 'undated'}  ${cited(quotation)}`);
        if (quotation.read_in) print(`      read in: ${quotation.read_in}`);
        print(`      ${quotation.address || 'no address'}`);
        print(`      "${quotation.words}"`);
        print(`      rules: ${quotation.rules.join(', ')}`);
    }
}

// Every address once; what was found for each of its quotations.
async function compare(quotations, read) {
    const addresses = [...new Set(quotations.map(({ address }) => address).filter(has_xml))];
    const found = { stands: [], moved: [], changed: [], unread: [] };
    const problems = [];
    const replaced = [];
    for (const [at, address] of addresses.entries()) {
        say(`${at + 1}/${addresses.length} ${address}`);
        const { act, problem } = await read(address);
        if (problem) problems.push(`${address}: ${problem}`);
        else if (act.status === 'Historic') {
            replaced.push(`${address}: ${act.title}${act.until ? `, in force until ${act.until}` : ''}`);
        }
        for (const quotation of quotations.filter((each) => each.address === address)) {
            const result = act ? compared(quotation, act) : { verdict: 'unread' };
            found[result.verdict].push({ quotation, ...result });
        }
    }
    return { found, problems, replaced };
}

function print_comparison({ found, problems, replaced }, quotations) {
    const by_hand = quotations.filter(({ address }) => !has_xml(address)).length;
    print('\nCompared with the text at each address');
    for (const { quotation, place } of found.moved) {
        print(`  moved    ${cited(quotation)} -> ${place}: "${quotation.words}" (${quotation.rules.join(', ')})`);
    }
    for (const { quotation, reads } of found.changed) {
        print(`  changed  ${cited(quotation)}: "${quotation.words}" (${quotation.rules.join(', ')})`);
        if (reads) print(`           reads now: ${shortened(reads)}`);
    }
    for (const line of replaced) print(`  replaced ${line}`);
    for (const line of problems) print(`  unread   ${line}`);
    print(
        `  ${found.stands.length} stand, ${found.moved.length} moved, ${found.changed.length} changed, ` +
            `${found.unread.length} not read, ${by_hand} to be read by hand (no XML at their address)`,
    );
}

const shortened = (text) => (text.length > kShownLetters ? `${text.slice(0, kShownLetters)} …` : text);

const chosen = options();
if (chosen.help) {
    print(kHelp);
} else {
    const quotations = quotations_of(rulebook(chosen.rules));
    print_list(quotations);
    if (!chosen.list) {
        const read = reader_of_acts({ folder: chosen.from ?? '', seconds: Number(chosen.timeout) });
        print_comparison(await compare(quotations, read), quotations);
    }
}
