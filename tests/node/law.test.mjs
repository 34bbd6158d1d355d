// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// script/law: the list of words to read again, and the comparison with texts in Retsinformation's
// form. Partners: law/*, made for these tests.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { paragraph_number, read_act, stykke_number } from '../../script/lib/law/lexdania.mjs';
import { compared, quotations_of, stands_in } from '../../script/lib/law/quotations.mjs';
import { file_of, has_xml } from '../../script/lib/law/texts.mjs';

const kFolder = 'tests/node/law';
const kRules = `${kFolder}/rules.json`;
const kAct = readFileSync(`${kFolder}/lta-2024-994.xml`, 'utf8');
const kRulebook = JSON.parse(readFileSync(kRules, 'utf8'));

const law = (...args) =>
    new Promise((resolve) => {
        execFile('script/law', args, (error, stdout, stderr) => {
            resolve({ status: error?.code ?? 0, stdout, stderr });
        });
    });

test('It prints what to read again, oldest first, with address, words and rules', async () => {
    const { status, stdout, stderr } = await law('--rules', kRules, '--list');
    assert.equal(status, 0);
    assert.equal(stderr, '');
    const places = [...stdout.matchAll(/^(\S+) {2}(\S.*)$/gm)].map(([, year, place]) => `${year} ${place}`);
    assert.deepEqual(places, [
        'udateret Fast track og afkort en langvarig sygemelding!',
        '2019 Sygedagpengeloven § 43',
        '2024 Bekendtgørelse nr. 1710 af 30. december 2024 § 4',
        '2024 Sygedagpengeloven § 41',
        '2024 Sygedagpengeloven § 40, stk. 1',
        '2024 Sygedagpengeloven § 40, stk. 2',
    ]);
    assert.match(stdout, /rules: report_absence_wages, report_within\n/);
    assert.match(stdout, /https:\/\/www\.retsinformation\.dk\/eli\/lta\/2024\/994\n {6}"senest 5 uger/);
    assert.match(stdout, /read in: LBK nr\. 994 af 22\/8\/2024/);
});

test('It says which words stand, moved and changed, and which address does not answer', async () => {
    const { status, stdout, stderr } = await law('--rules', kRules, '--from', kFolder);
    assert.equal(status, 0, 'what it finds fails no build');
    const compared_part = stdout.slice(stdout.indexOf('\nCompared'));
    assert.match(compared_part, /moved {4}Sygedagpengeloven § 40, stk\. 2 -> § 40, stk\. 3: "senest 14 dage/);
    assert.match(compared_part, /changed {2}Sygedagpengeloven § 41: .*\(benefit_from_uninsured\)/);
    assert.match(compared_part, /reads now: Der er ret til sygedagpenge efter 3 ugers sygdom\./);
    assert.match(compared_part, /replaced .*2024\/994: Sygedagpengeloven, in force until 2026-01-31/);
    assert.match(compared_part, /unread {3}.*2024\/1710: tests\/node\/law has no file lta-2024-1710\.xml/);
    assert.match(compared_part, /2 stand, 1 moved, 1 changed, 1 not read, 1 to be read by hand/);
    assert.match(stderr, /^1\/2 https:.*\n2\/2 https:.*\n$/);
});

// The rule list with every address on this machine's own port.
function rules_at(port) {
    const file = join(mkdtempSync(join(tmpdir(), 'law-')), 'rules.json');
    const text = JSON.stringify(kRulebook);
    writeFileSync(file, text.replaceAll('https://www.retsinformation.dk', `http://127.0.0.1:${port}`));
    return file;
}

async function serving(answer, use) {
    const server = createServer(answer);
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
        await use(server.address().port);
    } finally {
        server.closeAllConnections();
        server.close();
    }
}

test('Over the network it asks for each text once, as XML, and does not wait for ever', async () => {
    const asked = [];
    const answer = (request, response) => {
        asked.push(request.url);
        if (request.url === '/eli/lta/2024/994/xml') response.end(kAct);
    };
    await serving(answer, async (port) => {
        const { status, stdout } = await law('--rules', rules_at(port), '--timeout', '0.5');
        assert.equal(status, 0);
        assert.match(stdout, /unread {3}http:.*2024\/1710: no answer within 0\.5 s/);
        assert.match(stdout, /2 stand, 1 moved, 1 changed, 1 not read/);
    });
    assert.deepEqual(asked.sort(), ['/eli/lta/2024/1710/xml', '/eli/lta/2024/994/xml']);
});

test('An answer that is an error, or no such XML, is told and the others go on', async () => {
    const answer = (request, response) => {
        if (request.url.includes('994')) response.end('<html><body>Siden findes</body></html>');
        else response.writeHead(503).end();
    };
    await serving(answer, async (port) => {
        const { status, stdout } = await law('--rules', rules_at(port));
        assert.equal(status, 0);
        assert.match(stdout, /2024\/994: its root is <html>, not <Dokument>/);
        assert.match(stdout, /2024\/1710: the answer was 503/);
        assert.match(stdout, /0 stand, 0 moved, 0 changed, 5 not read/);
    });
});

test('Where nothing listens it says so and fails nothing', async () => {
    let closed;
    await serving(
        () => {},
        async (port) => {
            closed = port;
        },
    );
    const { status, stdout } = await law('--rules', rules_at(closed));
    assert.equal(status, 0);
    assert.match(stdout, /127\.0\.0\.1:\d+ cannot be reached \(ECONNREFUSED\)/);
});

test('A wrong option is wrong use; a rule list that is none is told', async () => {
    assert.equal((await law('--form', 'x')).status, 2);
    assert.equal((await law('--timeout', 'soon')).status, 2);
    const { status, stderr } = await law('--rules', 'package-lock.jso');
    assert.equal(status, 1);
    assert.match(stderr, /the rule list cannot be read/);
    assert.match((await law('--help')).stdout, /--from FOLDER/);
});

test('The rule list of this build is understood: every quotation has a source and a rule', async () => {
    const { status, stdout, stderr } = await law('--list');
    assert.equal(status, 0, stderr);
    assert.match(stdout, /Sygedagpengeloven § 7 a.*\n(?: {6}.*\n)+ {6}rules: employer_conversation/);
});

test('A paragraph keeps its letter, and a footnote is no part of the sentence', () => {
    assert.equal(paragraph_number('§ 7 a.'), '7a');
    assert.equal(paragraph_number('§ 13 b, stk. 2'), '13b');
    assert.equal(paragraph_number('§ 40 og andre'), '40');
    assert.equal(paragraph_number('24.2.3'), '');
    assert.equal(stykke_number('stk. 2'), 2);
    assert.equal(stykke_number(''), null);
    const { parts } = read_act(kAct);
    assert.deepEqual(
        parts.map(({ paragraph, stykke }) => `${paragraph}.${stykke}`),
        ['40.1', '40.2', '40.3', '41.1', '43.1'],
    );
    assert.equal(
        parts[0].text,
        'En arbejdsgiver skal anmelde fraværet senest 5 uger efter første fraværsdag, hvis fraværet fortsætter.',
    );
});

test('Words stand where only the print differs, and do not where a word does', () => {
    const text = 'Samtalen skal holdes senest 4 uger efter den første sygedag.';
    assert.ok(stands_in(text, 'samtalen skal holdes  senest 4 uger'));
    assert.ok(stands_in(text, 'Samtalen … første sygedag'));
    assert.ok(!stands_in(text, 'senest 4 uger efter første sygedag'));
    assert.ok(!stands_in(text, 'første sygedag … Samtalen'));
});

test('An act that only amends others is compared as a whole', () => {
    const xml = `<Dokument><DokumentIndhold><AendringCentreretParagraf><Explicatus>§ 1</Explicatus>
        <Exitus>skal ske inden 26 uger</Exitus></AendringCentreretParagraf></DokumentIndhold></Dokument>`;
    const quotation = { paragraph: '§ 3', stykke: null, words: 'inden 26 uger' };
    assert.equal(compared(quotation, read_act(xml)).verdict, 'stands');
});

test('A file with facts alone, or none, is refused with a reason', () => {
    assert.throws(() => read_act('<Dokument><Meta><Year>1953</Year></Meta></Dokument>'), /no text/);
    assert.throws(() => read_act('<Dokument><Meta>'), /no XML/);
    assert.throws(() => read_act(''), /no XML/);
});

test("Only Retsinformation's own addresses have XML, each with a file of its own", () => {
    assert.ok(has_xml('https://www.retsinformation.dk/eli/lta/2024/994'));
    assert.ok(!has_xml('https://www.cabiweb.dk/lovstof/'));
    assert.ok(!has_xml(''));
    assert.equal(file_of('https://www.retsinformation.dk/eli/lta/2024/994/'), 'lta-2024-994.xml');
    assert.equal(file_of('https://www.retsinformation.dk/eli/lta/2024/994/xml'), 'lta-2024-994.xml');
});

test('The same words in the same place are one quotation with every rule that quotes them', () => {
    const wages = quotations_of(kRulebook).find(({ words }) => words.startsWith('senest 5 uger'));
    assert.deepEqual(wages.rules, ['report_absence_wages', 'report_within']);
});
