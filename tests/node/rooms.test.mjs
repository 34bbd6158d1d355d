// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The folders are rooms, and each knows only those below it: what it may include or import is said
// here, once. A room that is not named, and an include against the direction, fail.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const kRoot = fileURLToPath(new URL('../..', import.meta.url));

// The rooms of core/, the lowest first. Those on one floor do not know each other, except for the
// texts, which are cut into the parts that the words are put together from.
const kFloors = [
    ['support', 'amounts'],
    ['calendar'],
    ['law'],
    ['case'],
    ['answer', 'money'],
    ['plan'],
    ['say', 'texts'],
    ['guide', 'questions'],
    ['formats'],
    ['list'],
    ['cli'],
];
const kKnowEachOther = new Set(['say', 'texts']);

// The rooms of web/, and which others each may know.
const kWeb = {
    'web/ui': [],
    'web/ui/example': ['web/ui'],
    'web/pack': [],
    'web/page': ['web/ui', 'web/pack', 'core'],
    'web/module': ['web/pack', 'core'],
};

const floor_of = (room) => kFloors.findIndex((rooms) => rooms.includes(room));

// Why a file in the room `from` may not know one in the room `to`; '' where it may. Rooms are named
// as by room_of().
function objection(from, to) {
    if (from === to) return '';
    const [core, to_core] = [from, to].map((room) => room.startsWith('core/'));
    if (core && !to_core) return 'core/ knows itself alone';
    if (core) {
        const [room, other] = [from, to].map((path) => path.slice('core/'.length));
        const level = floor_of(room) - floor_of(other);
        if (level > 0 || (kKnowEachOther.has(room) && kKnowEachOther.has(other))) return '';
        return `${other} is not below ${room}`;
    }
    return kWeb[from].includes(to_core ? 'core' : to) ? '' : `${from} may know ${kWeb[from].join(', ') || 'nothing'}`;
}

// Files that stand lower than the folder they lie in: an amount is what a rate is written in, and
// what is reckoned with both lies beside it.
const kLower = {
    'core/money/money.h': 'core/amounts',
    'core/money/read_amount.h': 'core/amounts',
    'core/money/refund.h': 'core/case',
    'texts/languages.h': 'core/support',
};

// The room of a file: 'core/law', 'web/ui', 'web/ui/example'.
function room_of(path) {
    if (path in kLower) return kLower[path];
    if (path.startsWith('texts/')) return 'core/texts'; // compiled from the catalogues
    return path.startsWith('core/') ? path.split('/').slice(0, 2).join('/') : dirname(path);
}

function known_room(room) {
    return room.startsWith('core/') ? floor_of(room.slice('core/'.length)) >= 0 : room in kWeb;
}

// The files that `path` names in includes and imports, from the project's root on.
function named_in(path, text) {
    const includes = [...text.matchAll(/^#include "([^"]+)"/gm)].map(([, name]) => name);
    const imports = [...text.matchAll(/(?:\bfrom|\bimport) ['"](\.{1,2}\/[^'"]+)['"]/g)].map(([, name]) =>
        join(dirname(path), name),
    );
    return [...includes, ...imports];
}

// Every include and import against the direction, as a sentence.
function objections(files) {
    return files.flatMap(([path, text]) =>
        named_in(path, text).flatMap((name) => {
            const why = objection(room_of(path), room_of(name));
            return why ? [`${path} names ${name}: ${why}`] : [];
        }),
    );
}

const sources = ['core', 'web'].flatMap((folder) =>
    readdirSync(join(kRoot, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.(cpp|h|m?js)$/.test(entry.name))
        .map((entry) => relative(kRoot, join(entry.parentPath ?? entry.path, entry.name)))
        .map((path) => [path, readFileSync(join(kRoot, path), 'utf8')]),
);

test('Every file lies in a room that has a name', () => {
    assert.ok(sources.length > 100);
    const strangers = sources.map(([path]) => path).filter((path) => !known_room(room_of(path)));
    assert.deepEqual(strangers, []);
});

test('Includes and imports point one way', () => {
    assert.deepEqual(objections(sources), []);
});

test('An include against the direction is found', () => {
    const files = [
        ['core/law/rates.cpp', '#include "core/calendar/day.h"\n#include "core/say/dates.h"\n'],
        ['core/guide/guide.cpp', '#include "core/questions/questions.h"\n'],
        ['core/case/case.cpp', '#include "web/ui/ui.h"\n'],
        ['web/ui/ui.cpp', '#include "core/calendar/day.h"\n'],
        ['web/ui/patches.js', "import { copy } from '../page/files.js';\nimport { hold } from './hold.js';\n"],
        ['web/page/boot.js', "import { listen } from '../ui/events.js';\n"],
    ];
    assert.deepEqual(objections(files), [
        'core/law/rates.cpp names core/say/dates.h: say is not below law',
        'core/guide/guide.cpp names core/questions/questions.h: questions is not below guide',
        'core/case/case.cpp names web/ui/ui.h: core/ knows itself alone',
        'web/ui/ui.cpp names core/calendar/day.h: web/ui may know nothing',
        'web/ui/patches.js names web/page/files.js: web/ui may know nothing',
    ]);
});

// Labels come in as arguments; what a page is about, the widgets do not know.
test('The widget library has no word of what the page is about', () => {
    const kWords = /fast[ -_]?track|absence|sick|employ|municipal|meeting|benefit|wage/i;
    const found = sources
        .filter(([path]) => path.startsWith('web/ui/'))
        .map(([path, text]) => [path, text.replace(/^.*SPDX-.*$/gm, '')]) // who wrote it is said there
        .flatMap(([path, text]) => (kWords.test(text) ? [`${path}: ${text.match(kWords)[0]}`] : []));
    assert.deepEqual(found, []);
});
