// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The catalogues of texts: what stops the build, and that no text says a rule's number by itself.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { allTexts, readCatalogues } from '../../core/texts/catalogue.mjs';
import { pluralTable } from '../../core/texts/plurals.mjs';

const kTexts = fileURLToPath(new URL('../../core/texts', import.meta.url));

// What is said of catalogues with these files, { 'da/steps.ftl': 'text' }, without their folder.
function complaintsOf(files, numbers = []) {
    const folder = mkdtempSync(join(tmpdir(), 'catalogues-'));
    try {
        for (const [name, text] of Object.entries(files)) {
            mkdirSync(join(folder, name, '..'), { recursive: true });
            writeFileSync(join(folder, name), text);
        }
        return readCatalogues([folder], new Set(numbers)).complaints.map((line) => line.replaceAll(`${folder}/`, ''));
    } finally {
        rmSync(folder, { recursive: true });
    }
}

test('Catalogues that agree have nothing said of them', () => {
    const files = { 'da/steps.ftl': 'call = Ring { $date }.\n', 'en/steps.ftl': 'call = Call on { $date }.\n' };
    assert.deepEqual(complaintsOf(files), []);
});

test('A text that a language lacks is named with its file and line', () => {
    const files = { 'da/steps.ftl': '\ncall = Ring.\n', 'en/steps.ftl': '' };
    assert.deepEqual(complaintsOf({ ...files, 'en/other.ftl': 'x = X\n' }), [
        'en/other.ftl:1: da has no other.ftl: add it there',
        "en/other.ftl:1: da's other.ftl has no x: correct the id or remove the message",
        'da/steps.ftl:2: call is missing in en: add it to en/steps.ftl',
    ]);
});

test('A placeholder that the Danish text has not is named', () => {
    const files = { 'da/steps.ftl': 'call = Ring { $date }.\n', 'en/steps.ftl': 'call = Call { $day }.\n' };
    assert.deepEqual(complaintsOf(files), [
        "en/steps.ftl:1: en's call has { $day }, which da's has not: use one of date",
    ]);
});

test('A number of a rule may stand in one language alone', () => {
    const files = { 'da/steps.ftl': 'call = Ring.\n', 'en/steps.ftl': 'call = Call in { $weeks }.\n' };
    assert.deepEqual(complaintsOf(files, ['weeks']), []);
});

test('A message that stands twice, is no Fluent or is a word of C++ is named', () => {
    const files = { 'da/steps.ftl': 'call = Ring.\ncall = Skriv.\nnew = Ny.\n?\n' };
    const said = complaintsOf(files);
    assert.equal(said.length, 3);
    assert.match(said[0], /^da\/steps\.ftl:4: this is no Fluent message/);
    assert.equal(said[1], 'da/steps.ftl:2: a second call: rename or remove one');
    assert.equal(said[2], 'da/steps.ftl:3: new is a word of C++: rename it');
});

test('A choice stands around the whole text', () => {
    const files = { 'da/steps.ftl': 'days = Om { $count ->\n    [one] en dag\n   *[other] { $count } dage\n}\n' };
    assert.equal(complaintsOf(files).length, 1);
    assert.match(complaintsOf(files)[0], /^da\/steps\.ftl:1: only /);
});

test('Plural forms are those of each language', () => {
    const kCategories = ['zero', 'one', 'two', 'few', 'many', 'other'];
    const form = (lang, number) => kCategories[pluralTable(lang, kCategories)[number]];
    assert.deepEqual(
        [0, 1, 2, 101].map((number) => form('da', number)),
        ['other', 'one', 'other', 'other'],
    );
    assert.deepEqual(
        [1, 2, 5, 22, 112].map((number) => form('pl', number)),
        ['one', 'few', 'many', 'few', 'many'],
    );
});

// Lengths that no rule gives, with what they are: a text may say them in figures.
const kOwnLengths = {
    'guide-course': /10 dage|10 days|4 uger|4 weeks|3 måneder|3 months|6–8/, // the flyer's example, Ishøj's hope
    'guide-money': /3 måneder|3 months/, // the brochure's example
    'advice/early-meeting': /10 dage|10 days/, // the flyer's example
    'advice/follow-up-book': /8 dage|8 days/, // the time to book a meeting, which no date of ours hangs on
    'guide-follow-up/meetings-sick-person-books': /8 dage|8 days/, // the same
    'advice/period-condition': /8 uger|8 weeks/, // how long one must have been employed, which is never asked
    'questions/employer-period-help': /8 uger|8 weeks/, // the same
    'guide-employer/reporting-pay-first-30': /8 uger|8 weeks/, // the same
    'guide-employer/reporting-reported-time-get': /3 måneder|3 months/, // how far back a claim reaches: no date of ours
    'guide-limits/not-settled-sick-persons-own': /8 dage|8 days|3 uger|3 weeks/, // the claim's own deadline: no date of ours
    'guide-plan/reassessment-brochure-says-22': /22 uger|22 weeks|5 måneder|5 months/, // the brochure's own, older words
    'page/expected-effect': /6–8/, // Ishøj's hope
    'sources/ishoj': /6–8/, // the same
};
const kLength =
    /(?<![\d.,:])\d+(?:–\d+)?\.?(?:th)?[  -](?:kalender|bank)?(?:dag|dage|dages|uge|uger|ugers|måned|måneder|bank days?|days?|weeks?|months?)\b/g;

test('No text says the length of a rule in figures of its own', () => {
    const found = allTexts(kTexts)
        .filter(({ file }) => !file.endsWith('/quotes.ftl')) // the sources' own words
        .flatMap(({ file, id, ...words }) => {
            const subject = file.split('/').at(-1).replace('.ftl', '');
            const allowed = Object.entries(kOwnLengths).filter(([key]) => `${subject}/${id}`.startsWith(key));
            return Object.values(words).flatMap((text) =>
                [...text.matchAll(kLength)]
                    .map(([length]) => length)
                    .filter((length) => !allowed.some(([, own]) => own.test(length)))
                    .map((length) => `${subject}/${id}: ${length}`),
            );
        });
    assert.deepEqual([...new Set(found)], []);
});
