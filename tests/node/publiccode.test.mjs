// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// publiccode.yml is what catalogues of public code read: it has every key the standard wants, and
// what it says of the project is so. The standard: https://yml.publiccode.tools
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { load } from 'js-yaml';

const described = load(readFileSync('publiccode.yml', 'utf8'));

const kMandatory = [
    'publiccodeYmlVersion',
    'name',
    'url',
    'platforms',
    'categories',
    'developmentStatus',
    'softwareType',
    'description',
    'legal',
    'maintenance',
    'localisation',
];
const kOptional = [
    'applicationSuite',
    'landingURL',
    'isBasedOn',
    'softwareVersion',
    'releaseDate',
    'logo',
    'usedBy',
    'roadmap',
    'intendedAudience',
    'dependsOn',
    'organisation',
    'fundedBy',
];

test('Every mandatory key is there, and none that the standard does not know', () => {
    const keys = Object.keys(described);
    assert.deepEqual(
        kMandatory.filter((key) => !keys.includes(key)),
        [],
    );
    assert.deepEqual(
        keys.filter((key) => !kMandatory.includes(key) && !kOptional.includes(key)),
        [],
    );
});

test("Its words are of the standard's lists", () => {
    assert.equal(described.publiccodeYmlVersion, '0');
    assert.ok(['concept', 'development', 'beta', 'stable', 'obsolete'].includes(described.developmentStatus));
    assert.equal(described.softwareType, 'standalone/web');
    assert.ok(described.platforms.length > 0);
    assert.ok(described.categories.length > 0);
    assert.equal(new URL(described.url).protocol, 'https:');
    for (const country of described.intendedAudience.countries) assert.match(country, /^[a-z]{2}$/);
});

test("Both languages describe it, within the standard's lengths", () => {
    const languages = ['da', 'en'];
    assert.deepEqual(Object.keys(described.description).sort(), languages);
    assert.deepEqual([...described.localisation.availableLanguages].sort(), languages);
    assert.equal(described.localisation.localisationReady, true);
    for (const { genericName, shortDescription, longDescription, features } of Object.values(described.description)) {
        assert.ok(genericName.length <= 35, genericName);
        assert.ok(shortDescription.length <= 150 && !shortDescription.includes('\n'), shortDescription);
        assert.ok(longDescription.length >= 150 && longDescription.length <= 10000);
        assert.ok(features.length >= 5 && features.length <= 20);
    }
});

test('Who maintains it is said as the standard wants it: contacts are people, contracts end', () => {
    const { type, contacts, contractors } = described.maintenance;
    assert.ok(['internal', 'contract', 'community', 'none'].includes(type));
    assert.equal(Boolean(contacts?.length), type === 'internal' || type === 'community');
    assert.equal(Boolean(contractors?.length), type === 'contract');
});

test('The licence is the one in LICENSE, and the files it names are there', () => {
    assert.equal(described.legal.license, JSON.parse(readFileSync('package.json', 'utf8')).license);
    assert.match(readFileSync('LICENSE', 'utf8'), /^Mozilla Public License Version 2\.0/);
    const screenshots = Object.values(described.description).flatMap((each) => each.screenshots ?? []);
    for (const file of [described.logo, ...screenshots]) assert.ok(existsSync(file), file);
});
